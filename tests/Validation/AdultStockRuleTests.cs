using System.Globalization;
using Socialstat.Law;
using static Socialstat.Tests.Validation.AdultRecords;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about the full stock as a whole: what a delivery lacks, and when it comes.</summary>
public class AdultStockRuleTests
{
    private static Dictionary<string, string>[] Services(int from, int count) =>
        [.. Enumerable.Range(from, count).Select(i => Valid.Adult("service_id", "V" + i.ToString(CultureInfo.InvariantCulture)))];

    private static Reports Then(Dictionary<string, string>[] before, Dictionary<string, string>[] after) =>
        new Reports().Send(AdultRecord.Declaration, "2025-04-10", before).Send(AdultRecord.Declaration, "2025-05-12", after);

    [Theory]
    [InlineData(100, 1, false)]
    [InlineData(100, 2, true)]
    [InlineData(99, 1, true)]
    [InlineData(5, 1, true)]
    [InlineData(2100, 20, false)]
    [InlineData(2100, 21, true)]
    public void VOK_016_More_than_one_percent_or_20_lacking_services_are_asked_about(int before, int lacking, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-016@2:0"] : [], Then(Services(0, before), Services(lacking, before - lacking)).Places());

    [Fact]
    public void VOK_016_What_is_lacking_is_named_once_and_not_again_by_the_next_delivery()
    {
        var reports = Then(Services(0, 5), Services(2, 3));
        Assert.Equal(["2", "5", "2025-05-12", "V0, V1"], reports.The("VOK-016").Values);
        Assert.Empty(reports.Send(AdultRecord.Declaration, "2025-05-13", Services(2, 3)).Codes());
    }

    [Fact]
    public void VOK_016_A_service_from_before_the_stock_may_go() =>
        Assert.DoesNotContain("VOK-016", Then([.. Services(0, 3), Valid.Adult("service_id", "OLD", "start_date", "2021-01-01", "end_date", "2021-12-31")], Services(0, 3)).Codes());

    [Theory]
    [InlineData(20, 9, "VOK-018")]
    [InlineData(20, 10, "VOK-016")]
    [InlineData(19, 3, "VOK-016")]
    public void VOK_018_A_delivery_that_lacks_more_than_it_holds_is_taken_for_changes_alone(int before, int held, string rule) =>
        Assert.Equal([rule + "@2:0"], Then(Services(0, before), Services(0, held)).Places());

    [Theory]
    [InlineData("2025-05-14", "2025-02-01", false)]
    [InlineData("2025-05-15", "2025-02-01", true)]
    [InlineData("2025-05-31", "2025-05-02", false)]
    public void VOK_019_A_first_stock_comes_by_14_days_after_the_month_or_tells_of_its_own(string day, string start, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-019"] : [], new Reports().Send(AdultRecord.Declaration, day, New("start_date", start)).Codes());

    [Theory]
    [InlineData("2025-01-10", "2025-02-14", false)]
    [InlineData("2025-01-10", "2025-02-15", true)]
    [InlineData("2025-01-10", "2025-01-20", false)]
    [InlineData("2025-01-10", "2025-03-10", true)]
    [InlineData("2025-01-31", "2025-03-14", false)]
    [InlineData("2025-01-31", "2025-03-15", true)]
    public void VOK_019_A_later_stock_skips_no_month(string before, string day, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-019"] : [], new Reports().Send(AdultRecord.Declaration, before, Valid.Adult()).Send(AdultRecord.Declaration, day, Valid.Adult()).Codes()
            .Where(code => code == "VOK-019"));

    [Theory]
    [InlineData("2025-01-14", false)]
    [InlineData("2025-01-15", true)]
    [InlineData("2025-02-15", true)]
    public void VOK_019_A_stock_of_117a_alone_comes_once_a_year_by_the_earlier_of_the_two_days(string day, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-019"] : [], new Reports().Send(AdultRecord.Declaration, day, FreeChoice("start_date", "2024-08-01", "primary_target_group", "")).Codes());

    [Fact]
    public void VOK_019_The_yearly_stock_of_117a_may_come_a_year_later() =>
        Assert.Empty(new Reports().Send(AdultRecord.Declaration, "2025-01-10", FreeChoice("start_date", "2024-08-01")).Send(AdultRecord.Declaration, "2026-01-14", FreeChoice("start_date", "2024-08-01"))
            .AsOf("2026-01-20").Codes());

    [Theory]
    [InlineData("0001-01-02", "9999-12-31")]
    [InlineData("9999-12-30", "9999-12-31")]
    public void VOK_019_A_delivery_at_the_end_of_time_fails_no_rule(string before, string day) =>
        Assert.DoesNotContain("VOK-019", new Reports().Send(AdultRecord.Declaration, before, Valid.Adult()).Send(AdultRecord.Declaration, day, Valid.Adult(), FreeChoice()).Codes());
}
