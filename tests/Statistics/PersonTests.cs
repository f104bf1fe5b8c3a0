using Socialstat.Law;
using static Socialstat.Tests.Statistics.Example;

namespace Socialstat.Tests.Statistics;

public sealed class PersonTests
{
    private static readonly ReportedRegister TwoMunicipalitiesInOneLandsdel = new([Girl],
    [
        new(1, "101", "M101", Day("2024-01-01"), Day("2024-02-01")),
        new(1, "147", "M101", Day("2024-06-01"), Day("2024-08-01")),
        new(1, "147", "M205", Day("2024-06-01"), Day("2024-08-01")),
    ]);

    [Theory]
    [InlineData("101", "2", 1)]
    [InlineData("147", "2", 1)]
    [InlineData("01", "2", 1)]
    [InlineData("084", "2", 1)]
    [InlineData("000", "2", 1)]
    [InlineData("000", "405", 1)]
    [InlineData("000", "5", 1)]
    [InlineData("000", "6", 1)]
    [InlineData("101", "6", 0)]
    public void A_child_in_two_municipalities_counts_once_in_each_and_once_in_the_places_above(string place, string measure, long persons) =>
        Assert.Equal(persons, Figure("ISBU02", TwoMunicipalitiesInOneLandsdel, place, measure, "2024"));

    [Fact]
    public void A_child_in_two_regions_counts_once_in_each_region_and_once_in_the_country()
    {
        var register = new ReportedRegister([Girl],
            [new(1, "101", "M101", Day("2024-01-01"), Day("2024-02-01")), new(1, "851", "M101", Day("2024-06-01"), Day("2024-08-01"))]);
        Assert.Equal((1L, 1L, 1L), (Figure("ISBU02", register, "084", "2", "2024")!.Value, Figure("ISBU02", register, "081", "2", "2024")!.Value, Figure("ISBU02", register, "000", "2", "2024")!.Value));
    }

    [Fact]
    public void A_child_with_two_episodes_of_a_measure_in_a_year_is_one_person_and_two_episodes()
    {
        var register = Spells(("2024-01-01", "2024-02-01"), ("2024-06-01", "2024-07-01"));
        Assert.Equal(1, Figure("ISBU02", register, "000", "405", "2024"));
        Assert.Equal(2, Figure("ISBU01", register, "000", "405", "2024"));
    }

    [Theory]
    [InlineData("2025-01-01", 0)]
    [InlineData("2024-12-31", 1)]
    [InlineData("2002-01-01", 1)]
    [InlineData("2001-12-31", 0)]
    public void Support_counts_ages_0_to_22_on_31_December(string birth, long persons) =>
        Assert.Equal(persons, Figure("ISBU02", Of(new Child(1, Day(birth), Sex.Male), "M101", "2024-01-01", null), "000", "2", "2024"));

    [Theory]
    [InlineData("2007-01-01", 1)]
    [InlineData("2006-12-31", 0)]
    public void Disability_counts_ages_0_to_17_on_31_December(string birth, long persons) =>
        Assert.Equal(persons, Figure("HANDBU03", Of(new Child(1, Day(birth), Sex.Male), "H1", "2024-01-01", null), "000", "110", "2024"));

    [Fact]
    public void A_child_without_birth_date_and_sex_counts_as_not_stated()
    {
        var register = Of(new Child(1, null, Sex.Unknown), "M101", "2024-01-01", null);
        Assert.Equal(1, Figure("ISBU04", register, "000", "5", "999", "9", "2024"));
        Assert.Equal(1, Figure("ISBU04", register, "000", "3", "IALT", "0", "2024"));
        Assert.Equal(0, Figure("ISBU04", register, "000", "3", "0005", "0", "2024"));
    }

    [Fact]
    public void A_child_moves_to_the_next_age_group_in_the_year_of_the_birthday()
    {
        var register = Of(new Child(1, Day("2018-12-31"), Sex.Male), "M101", "2023-01-01", null);
        Assert.Equal((1L, 0L), (Figure("ISBU04", register, "01", "5", "0005", "D", "2023")!.Value, Figure("ISBU04", register, "01", "5", "0611", "D", "2023")!.Value));
        Assert.Equal((0L, 1L), (Figure("ISBU04", register, "01", "5", "0005", "D", "2024")!.Value, Figure("ISBU04", register, "01", "5", "0611", "D", "2024")!.Value));
    }

    [Fact]
    public void The_totals_100_and_110_count_episodes_and_persons()
    {
        var register = new ReportedRegister([Girl],
            [new(1, "101", "H1", Day("2024-01-01"), null), new(1, "101", "H3", Day("2024-01-01"), null)]);
        Assert.Equal((2L, 1L), (Figure("HANDBU01", register, "101", "100", "P", "2024")!.Value, Figure("HANDBU01", register, "101", "110", "P", "2024")!.Value));
    }

    [Fact]
    public void Support_is_not_in_the_disability_tables_and_the_other_way_round()
    {
        Assert.Equal(0, Figure("HANDBU04", Of(Girl, "M101", "2024-01-01", null), "100", "IALT", "0", "2024"));
        Assert.Equal(0, Figure("ISBU01", Of(Girl, "H1", "2024-01-01", null), "000", "3", "2024"));
    }
}
