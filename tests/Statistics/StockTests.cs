using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>The stock on 31 December, its share of the population, and expenditure by function.</summary>
public sealed class StockTests
{
    [Theory]
    [InlineData("2024-12-30", 0)]
    [InlineData("2024-12-31", 1)]
    [InlineData(null, 1)]
    public void A_child_is_in_the_stock_when_placed_on_31_December(string? end, int expected) =>
        Assert.Equal(expected, Example.Figure("BU04A", Example.Of(Example.Girl, "P1", "2024-03-01", end), "000", "90", "IALT", "TOT", "2024"));

    [Fact]
    public void A_child_placed_and_with_a_measure_counts_once_in_the_total_and_once_in_each()
    {
        var register = new ReportedRegister([Example.Girl], [new Spell(1, "101", "P1", Example.Day("2024-03-01"), null), new Spell(1, "147", "M205", Example.Day("2024-03-01"), null), new Spell(1, "101", "M101", Example.Day("2024-03-01"), null)]);
        Assert.Equal("1 1 2 1 1", string.Join(' ', new[] { "1", "2", "3", "90", "420" }.Select(f => Example.Figure("BU04A", register, "000", f, "IALT", "K", "2024"))));
    }

    [Fact]
    public void A_disability_measure_alone_is_no_part_of_the_stock() =>
        Assert.Equal(0, Example.Figure("BU04A", Example.Of(Example.Girl, "H1", "2024-03-01", null), "000", "1", "IALT", "TOT", "2024"));

    [Theory]
    [InlineData(2000, "0.1")] // 0.05 percent is rounded away from zero.
    [InlineData(2001, "0.0")]
    [InlineData(3, "33.3")]
    public void The_share_is_of_the_population_of_the_next_New_Years_Day_with_one_decimal_half_away_from_zero(int inhabitants, string percent)
    {
        using var snapshot = Example.Of(Example.Girl, "P1", "2024-03-01", null).Pack();
        var population = new PopulationRow { Year = 2025, Municipality = (short)Geography.WithCode("101")!.Index, Age = 10, Sex = Sex.Female, Persons = inhabitants };
        var cube = TableRun.Compute(snapshot, [Bu43.Declaration], 2023, 2024, new DateOnly(2025, 6, 1), 1, new SupportingFigures([population], [])).Single();
        Assert.Equal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), cube["101", "ANB", "0017", "2024"]);
        Assert.Null(cube["101", "ANB", "0017", "2023"]);
        Assert.Null(cube["101", "ANB", "1822", "2024"]);
        Assert.Null(cube["147", "ANB", "0017", "2024"]);
    }

    [Fact]
    public void Expenditure_is_operation_alone_in_million_kroner_and_the_total_is_rounded_by_itself()
    {
        using var snapshot = new Snapshot([], []);
        AccountRow[] accounts = [Row(52820, 1, 1_240_000), Row(52821, 1, 1_240_000), Row(52822, 2, -50_000_000), Row(55151, 1, 7_000_000)];
        var cube = TableRun.Compute(snapshot, [Bu28.Declaration], 2024, 2025, new DateOnly(2026, 6, 1), 1, new SupportingFigures([], accounts)).Single();
        Assert.Equal([2.5m, 1.2m, 1.2m, 0m], new[] { "IALT", "5.28.20", "5.28.21", "5.28.22" }.Select(f => cube[f, "2024"]!.Value));
        Assert.Null(cube["IALT", "2025"]);
    }

    private static AccountRow Row(int function, byte dranst, long kroner) => new() { Year = 2024, Function = function, Dranst = dranst, Ore = kroner * 100 };
}
