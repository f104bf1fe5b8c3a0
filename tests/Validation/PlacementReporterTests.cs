using System.Globalization;
using Socialstat.Law;
using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about a municipality's records as a whole, deadlines, and forgotten cases.</summary>
public class PlacementReporterTests
{
    [Theory]
    [InlineData(1, 50, false)]
    [InlineData(1, 49, true)]
    public void ANB_024_the_legal_basis_is_stated_for_98_percent_in_the_quarter(int notStated, int all, bool broken) =>
        Assert.Equal(broken ? ["ANB-024"] : [], Municipality("101", all, i => i < notStated ? ["legal_basis", "UOPLYST"] : []).Codes());

    [Fact]
    public void ANB_024_names_the_share_and_the_quarter() =>
        Assert.Equal(["10", "2025-Q1", "2", "20"], Municipality("101", 20, i => i < 2 ? ["legal_basis", "UOPLYST"] : []).The("ANB-024").Values);

    [Theory]
    [InlineData(20, 19, false)]
    [InlineData(20, 20, true)]
    [InlineData(19, 19, false)]
    [InlineData(100, 95, false)]
    [InlineData(100, 96, true)]
    public void ANB_028_most_decisions_have_more_than_one_circumstance(int all, int single, bool broken) =>
        Assert.Equal(broken ? ["ANB-028"] : [], Municipality("101", all, i => i < single ? ["decisive_circumstances", "UDSLAG4"] : []).Codes());

    [Fact]
    public void ANB_029_insufficient_care_alone_is_compared_with_the_other_municipalities()
    {
        Assert.Equal(["ANB-029"], Country(10, 20).Codes());
        Assert.Empty(Country(0, 20).Codes());
        Assert.Empty(Country(9, 19).Codes());
    }

    [Theory]
    [InlineData(10, 1, true)]
    [InlineData(9, 1, false)]
    [InlineData(20, 1, false)]
    [InlineData(19, 1, true)]
    public void ANB_038_the_residence_after_the_end_is_stated(int ends, int notStated, bool broken)
    {
        var reports = Municipality("101", ends, _ => []);
        for (var i = 0; i < ends; i++)
            reports.Send(Start("2025-01-20", Of(i)), End("2025-03-20", [.. Of(i), "end_reason", "9", "residence_after", i < notStated ? "9" : "3"]));
        Assert.Equal(broken ? ["ANB-038"] : [], reports.Codes());
    }

    [Theory]
    [InlineData("2025-04-30", false)]
    [InlineData("2025-05-01", true)]
    public void ANB_057_events_are_reported_in_the_month_after_the_quarter(string delivered, bool broken)
    {
        Assert.Equal(broken ? ["ANB-057"] : [], new Reports().Send(PlacementRecord.Declaration, delivered, Valid.Decision()).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision()).Send(PlacementRecord.Declaration, delivered, Valid.Decision("legal_basis", "BL 47")).Codes());
    }

    [Theory]
    [InlineData("2025-07-31", false)]
    [InlineData("2025-08-01", true)]
    public void ANB_058_a_quarter_without_a_word_is_missed_when_its_deadline_has_passed(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-058"] : [], Placed().AsOf(today).Codes());

    [Fact]
    public void ANB_058_an_event_a_nil_report_or_no_placements_are_enough()
    {
        Assert.Empty(Placed().Tell(Move("2025-06-30")).AsOf("2025-08-01").Codes());
        Assert.Empty(Placed().Nil("101", PlacementRecord.Declaration, "2025-07-15").AsOf("2025-08-01").Codes());
        Assert.Equal(["ANB-058"], Placed().Nil("101", PlacementRecord.Declaration, "2025-04-15").AsOf("2025-08-01").Codes());
        Assert.Empty(Placed().Tell(Valid.End()).AsOf("2025-08-01").Codes());
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(29, false)]
    public void ANB_059_among_30_placements_some_children_move(int placements, bool broken) =>
        Assert.Equal(broken ? ["ANB-059"] : [], Many(placements).Codes());

    [Fact]
    public void ANB_059_one_move_or_one_changed_basis_is_enough()
    {
        Assert.Empty(Many(30).Send(Move("2025-02-10", Of(0))).Codes());
        Assert.Empty(Many(30).Send(Basis("2025-02-10", Of(0))).Codes());
        Assert.Equal(["ANB-059"], Many(30).Tell(Move("2025-04-02", Of(0))).Codes());
    }

    [Theory]
    [InlineData("2028-02-10", false)]
    [InlineData("2028-02-11", true)]
    public void ANB_061_an_open_placement_without_news_for_three_years(string today, bool broken) =>
        Assert.Equal(broken, Placed().Tell(Move("2025-02-10")).AsOf(today).Breaks("ANB-061"));

    [Fact]
    public void ANB_061_an_ended_placement_is_not_forgotten() => Assert.False(Placed().Tell(Valid.End()).AsOf("2028-06-01").Breaks("ANB-061"));

    private static Reports Placed() => new Reports().Tell(Valid.Decision(), Valid.Start());

    // Case and person of the i-th of many, each with a person-id.
    private static string[] Of(int i) => ["case_id", Number("C", i), "person_id_type", "person_id", "person_id", Number("70000", i)];

    private static string Number(string before, int i) => before + i.ToString("0000", CultureInfo.InvariantCulture);

    private static Reports Municipality(string code, int decisions, Func<int, string[]> changes) => Municipality(new Reports(), code, "2025-04-10", "2025-01-10", decisions, changes);

    private static Reports Municipality(Reports reports, string code, string delivered, string day, int decisions, Func<int, string[]> changes) => reports.From(code, PlacementRecord.Declaration, delivered,
        [.. Enumerable.Range(0, decisions).Select(i => Decision(day, [.. Of(i), "acting_municipality", code, "person_id", Number("7" + code + "0", i), .. changes(i)]))]);

    private static Reports Many(int placements)
    {
        var reports = Municipality("101", placements, _ => []);
        return reports.Send([.. Enumerable.Range(0, placements).Select(i => Start("2025-01-20", [.. Of(i), "person_id", Number("71010", i)]))]);
    }

    // Last year: one municipality with so many decisions on that ground alone, and nineteen others with one of twenty each; all starts were planned.
    private static Reports Country(int alone, int decisions)
    {
        var reports = new Reports();
        foreach (var (municipality, i) in Geography.Municipalities.Take(20).Select((m, i) => (m, i)))
            Municipality(reports, municipality.Code, "2024-12-20", "2024-12-10", i == 0 ? decisions : 20, d => d < (i == 0 ? alone : 1) ? ["decisive_circumstances", "UDSLAG14"] : []);
        return reports;
    }
}
