using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using static Socialstat.Tests.Management.MoneyBooks;

namespace Socialstat.Tests.Management;

/// <summary>State refund of particularly expensive cases, computed by hand.</summary>
public sealed class ExpensiveCaseTests
{
    private static readonly RefundLimits Limits = RefundLimits.Of(2022)!;

    [Theory]
    [InlineData("860000", "0")]
    [InlineData("860001", "0.25")]
    [InlineData("1000000", "35000")]
    [InlineData("1680000", "205000")]
    [InlineData("2000000", "365000")]
    [InlineData("2120000", "425000")]
    [InlineData("2120001", "425000.75")]
    [InlineData("1138001", "69500.25")]
    [InlineData("3145988", "1194491")]
    [InlineData("2500000", "710000")]
    public void The_state_refunds_25_50_and_75_percent_above_the_three_limits(string cost, string refund) =>
        Assert.Equal(decimal.Parse(refund, CultureInfo.InvariantCulture), Limits.RefundOf(decimal.Parse(cost, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("860000", "0")]
    [InlineData("860001", "0.25")]
    [InlineData("1000000", "35000")]
    [InlineData("1680000", "205000")]
    [InlineData("2000000", "365000")]
    [InlineData("2120000", "425000")]
    [InlineData("2120001", "425000.75")]
    [InlineData("1138001", "69500.25")]
    [InlineData("3145988", "1194491")]
    [InlineData("2500000", "710000")]
    public void A_posting_that_is_spread_over_the_year_is_refunded_as_the_year_is(string cost, string refund)
    {
        var once = Grant("E1", 1, "2022-03-01", "2022-03-01") with { Unit = PriceUnit.Once, Price = Kr(cost) };
        Assert.Equal(decimal.Parse(refund, CultureInfo.InvariantCulture), Math.Round(Cases([once, Posting("X", 1, cost, "2022-03-01", "2022-03-01") with { GrantId = "E1" }]).Single().Refund, 2, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData(6, 200_000, "85000")]
    [InlineData(3, 250_000, "0")]
    public void By_the_year_alone_a_few_dear_months_would_give_less_or_nothing(int months, int amount, string refund) =>
        Assert.Equal(decimal.Parse(refund, CultureInfo.InvariantCulture), Limits.RefundOf(Cases([.. Enumerable.Range(1, months).Select(m => Month(1, m, amount))]).Single().Total));

    [Fact]
    public void Each_year_has_its_own_limits() => Assert.Equal(725_000m, RefundLimits.Of(2021)!.RefundOf(2_500_000m));

    [Fact]
    public void In_2020_there_were_two_limits() => Assert.Equal(200_000m + 185_000m, RefundLimits.Of(2020)!.RefundOf(2_000_000m));

    [Theory]
    [InlineData(12, 100_000, "85000")]
    [InlineData(6, 200_000, "317500")]
    [InlineData(3, 250_000, "271250")]
    public void Each_month_is_held_against_a_twelfth_so_a_few_dear_months_give_refund(int months, int amount, string refund) =>
        Assert.Equal(decimal.Parse(refund, CultureInfo.InvariantCulture), Cases([.. Enumerable.Range(1, months).Select(m => Month(1, m, amount))]).Single().Refund);

    [Fact]
    public void The_months_of_the_level_of_2022_are_71666_67_140000_and_176666_67() =>
        Assert.Equal([71_666.67m, 140_000m, 176_666.67m], new[] { Limits.First, Limits.Second, Limits.Third!.Value }.Select(l => Math.Round(l / 12, 2)));

    [Fact]
    public void A_one_off_cost_is_spread_over_the_twelve_months()
    {
        MoneyRow[] months = [.. Enumerable.Range(1, 12).Select(m => Month(1, m, 80_000))];
        var once = Grant("E1", 1, "2022-03-01", "2022-03-01") with { Unit = PriceUnit.Once, Price = Kr("120000") };
        var posting = Posting("X", 1, "120000", "2022-03-01", "2022-03-01");
        Assert.Equal(55_000m, Cases([.. months, once, posting with { GrantId = "E1" }]).Single().Refund);
        Assert.Equal(75_833.33m, Cases([.. months, posting]).Single().Refund);
    }

    [Fact]
    public void Siblings_of_a_household_are_taken_together()
    {
        MoneyRow[] postings = [.. Enumerable.Range(1, 12).SelectMany(m => new[] { Month(1, m, m <= 8 ? 41_666.67m : 41_666.66m), Month(2, m, 50_000) })];
        Assert.All(Cases(postings), c => Assert.Equal(0, c.Refund));
        var pooled = Cases([.. postings, Member(1, "H1"), Member(2, "H1")]).Single();
        Assert.Equal((60_000m, 2, 1_100_000m), (pooled.Refund, pooled.Persons.Count, Math.Round(pooled.Total, 0)));
    }

    [Fact]
    public void Income_is_deducted_and_secure_institutions_and_refund_accounts_are_left_out()
    {
        MoneyRow[] months = [.. Enumerable.Range(1, 12).Select(m => Month(1, m, 100_000))];
        Assert.Equal(85_000m, Cases([.. months, Posting("S", 1, "900000", "2022-01-01", "2022-01-31", "5.28.24.1.001"), Posting("R", 1, "-500000", "2022-01-01", "2022-01-31", "5.28.20.2.001")]).Single().Refund);
        Assert.True(Cases([.. months, .. Enumerable.Range(1, 12).Select(m => Month(1, m, -30_000))]).Single().Refund == 0);
    }

    [Fact]
    public void An_amount_for_several_months_belongs_to_each_by_its_days()
    {
        var found = Cases([Posting("Q", 1, "900000", "2022-01-01", "2022-03-31")]).Single();
        Assert.Equal([310_000m, 280_000m, 310_000m], found.Booked.Take(3).Select(b => Math.Round(b, 2)));
    }

    [Fact]
    public void The_alert_comes_before_the_limit()
    {
        Assert.Equal(RefundAlert.Above, Cases([Month(1, 1, 71_667)]).Single().Alert);
        Assert.Equal(RefundAlert.Approaching, Cases([Month(1, 1, 64_500)]).Single().Alert);
        Assert.Equal(RefundAlert.None, Cases([Month(1, 1, 64_499)]).Single().Alert);
        var grant = Grant("B1", 1, "2022-06-01", null) with { Price = Kr("2500") };
        var coming = ExpensiveCases.Of(Book(grant, Month(1, 1, 10_000)), 2022, Limits, Day("2022-06-30"), ByDays).Single();
        Assert.Equal((RefundAlert.WillReach, 0m, true), (coming.Alert, coming.Refund, coming.ExpectedRefund > 0));
        Assert.Equal(31 * 2500m, coming.Expected[6]);
    }

    [Fact]
    public void A_month_for_which_no_bill_has_come_is_expected_and_not_taken_for_nothing()
    {
        var grant = Grant("B1", 1, "2022-01-01", null) with { Price = Kr("2500") };
        var found = ExpensiveCases.Of(Book(grant, Month(1, 1, 77_500)), 2022, Limits, Day("2022-03-01"), ByDays).Single();
        Assert.Equal((77_500m, 77_500m + (334 * 2500m)), (found.Total, found.ExpectedTotal));
        Assert.Equal([0m, 28 * 2500m, 31 * 2500m], found.Expected.Take(3));
        var half = ExpensiveCases.Of(Book(grant, Month(1, 1, 77_500), Month(1, 2, 70_000), Month(1, 3, 2_500) with { BookedOn = Day("2022-03-01") }), 2022, Limits, Day("2022-03-01"), ByDays).Single();
        Assert.Equal([0m, 0m, 30 * 2500m], half.Expected.Take(3));
    }

    [Fact]
    public void A_year_without_known_limits_is_an_error_unless_the_municipality_has_imported_them()
    {
        var fault = Assert.Throws<NoRefundLimitsException>(() => ExpensiveCases.LimitsOf(Book(), 2025));
        Assert.Equal(2025, fault.Year);
        Rate Own(string code, string price) => new() { Code = code, Name = "kilde", From = Day("2025-01-01"), To = Day("2025-12-31"), Price = Kr(price), Place = new RowPlace(1, 1) };
        var book = Book(Own("refund_25", "900000"), Own("refund_50", "1750000"), Own("refund_75", "2200000"));
        Assert.Equal(new RefundLimits(900_000m, 1_750_000m, 2_200_000m, "refund_25: kilde"), ExpensiveCases.LimitsOf(book, 2025));
        Assert.Equal(860_000m, ExpensiveCases.LimitsOf(book, 2022).First);
        Assert.Throws<NoRefundLimitsException>(() => ExpensiveCases.LimitsOf(book, 2026));
        Assert.Contains("2020, 2021, 2022", fault.Told.Da, StringComparison.Ordinal);
        Assert.Contains("own refunds --municipality 851 --file refunds.csv", fault.Told.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_that_the_municipality_has_laid_down_come_before_all_others()
    {
        var own = OwnRefundLimits.Read([OwnRefundLimits.Header, "2025;900.000;1.750.000;2.200.000;Satser for 2025", "2021;1;2;;own"]);
        Assert.Equal(new RefundLimits(900_000m, 1_750_000m, 2_200_000m, "Satser for 2025"), ExpensiveCases.LimitsOf(Book(), 2025, own));
        Assert.Equal(new RefundLimits(1, 2, null, "own"), ExpensiveCases.LimitsOf(Book(), 2021, own));
        Assert.Equal(860_000m, ExpensiveCases.LimitsOf(Book(), 2022, own).First);
        Assert.Throws<NoRefundLimitsException>(() => ExpensiveCases.LimitsOf(Book(), 2026, own));
    }

    [Theory]
    [InlineData("2025;900000;800000;;x")]
    [InlineData("2025;900000;1750000;1750000;x")]
    [InlineData("2025;900000;1750000;2200000;")]
    [InlineData("25;900000;1750000;2200000;x")]
    [InlineData("2025;900000;1750000;x")]
    [InlineData("2025;1;2;3;x\n2025;1;2;3;x")]
    public void Limits_that_do_not_rise_or_have_no_source_or_year_of_their_own_are_not_taken(string lines) =>
        Assert.EndsWith(lines.Split('\n')[^1], Assert.Throws<FormatException>(() => OwnRefundLimits.Read([OwnRefundLimits.Header, .. lines.Split('\n')])).Message, StringComparison.Ordinal);

    private static IReadOnlyList<ExpensiveCase> Cases(MoneyRow[] rows) => ExpensiveCases.Of(Book(rows), 2022, Limits, Day("2022-12-31"), ByDays);

    private static Posting Month(int child, int month, decimal amount) => Posting($"P{child}-{month}-{amount}", child, "0", $"2022-{month:00}-01", $"2022-{month:00}-28") with { Amount = Kroner.Of(amount) };
}
