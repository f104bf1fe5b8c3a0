using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about a municipality's figures, seen on 1 June 2026.</summary>
public class MunicipalityRuleTests
{
    [Theory]
    [InlineData(20, 18, false)]
    [InlineData(20, 19, true)]
    [InlineData(19, 19, false)]
    public void IND_008_more_than_nine_in_ten_of_at_least_20_early_measures_end_on_their_first_day(int started, int sameDay, bool broken)
    {
        var figures = new MunicipalityFigures();
        figures.Started[Judged.At(2025, "M101")] = started - 5;
        figures.Started[Judged.At(2023, "M104")] = 5;
        figures.SameDay[Judged.At(2025, "M101")] = sameDay - 5;
        figures.SameDay[Judged.At(2023, "M104")] = 5;
        Assert.Equal(broken, Judged.Municipality("IND-008", Judged.View(figures))!.Count == 1);
    }

    [Fact]
    public void IND_008_is_about_early_support_in_years_whose_tables_can_still_change()
    {
        var figures = new MunicipalityFigures();
        figures.Started[Judged.At(2025, "M203")] = figures.SameDay[Judged.At(2025, "M203")] = 100;
        figures.Started[Judged.At(2020, "M101")] = figures.SameDay[Judged.At(2020, "M101")] = 100;
        Assert.Empty(Judged.Municipality("IND-008", Judged.View(figures))!);
        figures.Started[Judged.At(2021, "M101")] = figures.SameDay[Judged.At(2021, "M101")] = 20;
        Assert.Equal(["20", "20", "2021", "2026"], Judged.Municipality("IND-008", Judged.View(figures))!.Single());
    }

    [Theory]
    [InlineData(20, 5, true)]
    [InlineData(20, 2, false)]
    [InlineData(19, 19, false)]
    public void IND_028_only_a_share_above_the_national_95th_percentile_is_noted(int started, int alone, bool broken) =>
        Assert.Equal(broken, Judged.Municipality("IND-028", Judged.View(Reasons(started, alone), [.. Enumerable.Repeat(Reasons(100, 10), 20)]))!.Count == 1);

    [Fact]
    public void IND_028_cannot_be_judged_with_few_municipalities_to_compare()
    {
        Assert.Null(Judged.Municipality("IND-028", Judged.View(Reasons(20, 20), [.. Enumerable.Repeat(Reasons(100, 10), 3), Reasons(19, 0)])));
        Assert.NotNull(Judged.Municipality("IND-028", Judged.View(Reasons(20, 20), [.. Enumerable.Repeat(Reasons(100, 10), 4)])));
    }

    [Theory]
    [InlineData(100, 0, false)]
    [InlineData(101, 0, true)]
    [InlineData(101, 1, false)]
    public void IND_042_more_than_100_measures_and_no_orders_is_noted(int active, int orders, bool broken)
    {
        var figures = new MunicipalityFigures();
        figures.Active[Judged.At(2025, "M203")] = active - orders;
        figures.Active[Judged.At(2025, "M215")] = orders;
        figures.Active[Judged.At(2024, "M214")] = 7;
        Assert.Equal(broken, Judged.Municipality("IND-042", Judged.View(figures))!.Count == 1);
    }

    [Fact]
    public void IND_043_support_persons_on_a_parents_number_are_counted()
    {
        var figures = new MunicipalityFigures();
        figures.Started[Judged.At(2024, "M211")] = 4;
        figures.OnParentsNumber[Judged.At(2024, "M203")] = 9;
        Assert.Empty(Judged.Municipality("IND-043", Judged.View(figures))!);
        figures.OnParentsNumber[Judged.At(2024, "M211")] = 1;
        Assert.Equal(["1", "4", "2021", "2026"], Judged.Municipality("IND-043", Judged.View(figures))!.Single());
    }

    [Theory]
    [InlineData(2, 2, false)]
    [InlineData(1, 2, true)]
    [InlineData(3, 2, false)]
    [InlineData(0, 0, false)]
    public void HAN_015_fewer_systems_than_the_year_before_is_noted(int now, int before, bool broken) =>
        Assert.Equal(broken, Judged.Municipality("HAN-015", Judged.View(new(), systems: year => year == 2025 ? now : year == 2024 ? before : 0))!.Count == 1);

    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(10, 1, false)]
    public void HAN_016_a_measure_with_ten_recipients_does_not_vanish(int before, int now, bool broken)
    {
        var figures = new MunicipalityFigures();
        figures.Recipients[Judged.At(2024, "H1")] = before;
        figures.Recipients[Judged.At(2025, "H1")] = now;
        figures.Recipients[Judged.At(2024, "H4")] = figures.Recipients[Judged.At(2025, "H4")] = 50;
        Assert.Equal(broken, Judged.Municipality("HAN-016", Judged.View(figures))!.Count == 1);
    }

    [Fact]
    public void HAN_016_names_each_measure_that_vanished()
    {
        var figures = new MunicipalityFigures();
        figures.Recipients[Judged.At(2024, "H1")] = 12;
        figures.Recipients[Judged.At(2024, "H7")] = 15;
        Assert.Equal([["0", "BL 82.1", "12", "2025", "2024"], ["0", "BL 89", "15", "2025", "2024"]], Judged.Municipality("HAN-016", Judged.View(figures))!);
    }

    [Theory]
    [InlineData(20, 39, false)]
    [InlineData(20, 40, true)]
    [InlineData(100, 150, false)]
    [InlineData(100, 151, true)]
    [InlineData(100, 50, false)]
    [InlineData(100, 49, true)]
    [InlineData(0, 20, true)]
    public void HAN_018_a_deviation_of_more_than_half_and_at_least_20_persons_is_noted(int before, int now, bool broken) =>
        Assert.Equal(broken, Judged.Municipality("HAN-018", Judged.View(Persons(before, now), children: _ => 1000))!.Count == 1);

    [Fact]
    public void HAN_018_follows_the_number_of_children()
    {
        Assert.Empty(Judged.Municipality("HAN-018", Judged.View(Persons(100, 200), children: year => year == 2025 ? 2000 : 1000))!);
        Assert.Equal(["200", "100", "2025", "50"], Judged.Municipality("HAN-018", Judged.View(Persons(100, 200), children: _ => 1000))!.Single());
    }

    [Fact]
    public void HAN_018_cannot_be_judged_without_population_or_three_years_of_figures()
    {
        Assert.Null(Judged.Municipality("HAN-018", Judged.View(Persons(100, 200))));
        Assert.Null(Judged.Municipality("HAN-018", Judged.View(Persons(100, 200), children: year => year == 2023 ? null : 1000)));
        Assert.Null(Judged.Municipality("HAN-018", Judged.View(Persons(100, 200), children: _ => 1000, lastFullYear: 2024)));
    }

    private static MunicipalityFigures Reasons(int started, int alone)
    {
        var figures = new MunicipalityFigures();
        figures.WithReasons[Judged.Year(2025)] = started;
        figures.OnlyInsufficientCare[Judged.Year(2025)] = alone;
        return figures;
    }

    private static MunicipalityFigures Persons(int before, int now)
    {
        var figures = new MunicipalityFigures();
        for (var year = 2022; year < 2025; year++)
            figures.Persons[Judged.Year(year)] = before;
        figures.Persons[Judged.Year(2025)] = now;
        return figures;
    }
}
