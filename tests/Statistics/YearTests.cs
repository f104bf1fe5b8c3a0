using Socialstat.Law;
using Socialstat.Statistics;
using static Socialstat.Tests.Statistics.Example;

namespace Socialstat.Tests.Statistics;

public sealed class YearTests
{
    [Fact]
    public void A_measure_that_ended_with_serviceloven_has_no_figures_after_2023_but_stays_in_the_totals()
    {
        var register = Of(Girl, "M210", "2023-06-01", null);
        Assert.Equal(1, Figure("ISBU01", register, "000", "451", "2023"));
        Assert.Null(Figure("ISBU01", register, "000", "451", "2024"));
        Assert.Equal(1, Figure("ISBU01", register, "000", "6", "2024"));
    }

    [Fact]
    public void A_measure_that_came_with_barnets_lov_has_no_figures_before_2024()
    {
        Assert.Null(Figure("ISBU02", Spells(("2023-01-01", null)), "101", "462", "2023"));
        Assert.Equal(0, Figure("ISBU02", Spells(("2023-01-01", null)), "101", "462", "2024"));
    }

    [Theory]
    [InlineData("2026-11-22", 2025)]
    [InlineData("2025-12-31", 2024)]
    [InlineData("2026-01-01", 2025)]
    public void The_last_year_is_the_last_full_year_before_the_day(string today, int last)
    {
        using var snapshot = Spells(("2019-03-01", null)).Pack();
        var cube = TableRun.Compute(snapshot, [Isbu03.Declaration], null, null, Day(today), threads: 1).Single();
        Assert.Equal((2019, last), cube.Years);
    }

    [Fact]
    public void Disability_tables_begin_in_2022_unless_earlier_years_are_asked_for()
    {
        var register = Of(Girl, "H1", "2019-01-01", null);
        Assert.Equal((2022, 2025), Table("HANDBU03", register, null, null).Years);
        Assert.Equal((2020, 2025), Table("HANDBU03", register, 2020, null).Years);
    }

    [Fact]
    public void Each_table_has_the_years_of_its_own_statistic()
    {
        var register = new ReportedRegister([Girl], [new(1, "101", "M101", Day("2016-01-01"), null), new(1, "101", "H1", Day("2023-01-01"), null)]);
        using var snapshot = register.Pack();
        var cubes = TableRun.Compute(snapshot, Catalogue.All, null, null, new DateOnly(2026, 11, 22), threads: 2);
        Assert.All(cubes, c => Assert.Equal(c.Declaration.Code switch { "BU04A" or "BU43" => 2016, "BU28" => 2025, _ => c.Declaration.Statistic == Statistic.Support ? 2016 : 2023 }, c.Years.First));
    }

    [Fact]
    public void A_register_without_data_gives_the_last_full_year_with_zeros()
    {
        var cube = Table("ISBU04", new ReportedRegister([], []), null, null);
        Assert.Equal((2025, 2025), cube.Years);
        Assert.All(cube.Values.ToArray(), v => Assert.Equal(0, v));
    }

    [Fact]
    public void Years_before_and_after_the_register_can_be_asked_for()
    {
        var unknownAge = new Child(1, null, Sex.Unknown);
        var cube = Table("ISBU01", Of(unknownAge, "M101", "1955-02-01", null), 1940, 2040);
        Assert.Equal((0L, 1L, 1L), ((long)cube["000", "3", "1954"]!.Value, (long)cube["000", "3", "1955"]!.Value, (long)cube["000", "3", "2040"]!.Value));
    }

    [Fact]
    public void More_than_64_years_give_the_same_figures_as_fewer()
    {
        var register = new ReportedRegister([new Child(1, null, Sex.Male)],
            [new(1, "101", "M101", Day("1955-02-01"), Day("2018-12-31")), new(1, "147", "M101", Day("1999-02-01"), Day("2024-01-01"))]);
        var wide = Table("ISBU02", register, 1951, 2024);
        var narrow = Table("ISBU02", register, 2010, 2024);
        foreach (var (codes, index) in AgreementTests.Cells(narrow))
            Assert.Equal(narrow.Missing[index] ? null : narrow.Values[index], (long?)wide[codes]);
    }

    [Fact]
    public void The_first_year_with_data_is_known_for_the_country_and_each_municipality()
    {
        var register = new ReportedRegister([Girl],
            [new(1, "101", "M101", Day("2018-01-01"), null), new(1, "147", "M301", Day("2021-12-31"), null), new(1, "147", "H8", Day("2024-01-01"), null)]);
        using var snapshot = register.Pack();
        var years = new DataYears(snapshot);
        Assert.Equal((2018, 2018, 2021, 2024), (years.First(Statistic.Support), years.First(Statistic.Support, Geography.WithCode("101")!),
            years.First(Statistic.Support, Geography.WithCode("147")!), years.First(Statistic.Disability)));
        Assert.Null(years.First(Statistic.Disability, Geography.WithCode("101")!));
    }

    [Fact]
    public void A_last_year_before_the_first_is_refused() =>
        Assert.Throws<ArgumentException>(() => Table("ISBU01", Spells(("2024-01-01", null)), 2024, 2023));
}
