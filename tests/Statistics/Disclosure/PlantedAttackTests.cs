using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Leaks that no cell of a table shows: groups between tables, small revisions, and groups of which all but one are in a cell.</summary>
public sealed class PlantedAttackTests
{
    // Vallensbaek, in the same landsdel as 165 and 151.
    private const string Small = "187";
    private static readonly TableDeclaration Persons = Catalogue.WithCode("ISBU02")!;

    [Fact]
    public void A_municipality_that_one_table_leaves_out_is_found_by_the_landsdele_of_another()
    {
        var places = PlaceList.Municipalities;
        var without = Persons with { Dimensions = [places with { Categories = [.. places.Categories.Where(c => c.Code != Small)] }, Persons.Dimensions[1]] };
        var provinces = Persons with { Code = "TRIAL", Dimensions = [PlaceList.Provinces, Persons.Dimensions[1]] };
        using var snapshot = SmallCountry.Pack((Small, "M205", 1), (Small, "M102", 1));
        AssertGroupIsFound(SmallCountry.Input(snapshot, without, provinces));
        using var more = SmallCountry.Pack((Small, "M205", 4), (Small, "M102", 4));
        var input = SmallCountry.Input(more, without, provinces);
        Assert.DoesNotContain(Auditor.Audit(input, input.Cubes).Worst, w => w.Attack == "group");
    }

    [Fact]
    public void Ages_between_the_bands_of_two_tables_are_found()
    {
        // Two of the seven in the municipality are 12-17 years; no table has that band, one has 6-17 and one 6-11.
        using var snapshot = SmallCountry.Pack((Small, "M205", 5), (Small, "M102", 2));
        AssertGroupIsFound(SmallCountry.Input(snapshot, Banded("WIDE", 1, 2), Banded("YOUNG", 1)));
    }

    [Fact]
    public void All_of_a_group_but_one_in_a_cell_is_found_and_hidden()
    {
        using var snapshot = SmallCountry.Pack((Small, "M205", 3), (Small, "M102", 1));
        var (input, result) = SmallCountry.Protect(snapshot, Persons);
        var audit = Auditor.Audit(input, input.Cubes);
        Assert.False(audit.Passed);
        var found = Assert.Single(audit.Worst, w => w.Attack == "open" && w.Codes[0] == Small && input.Cubes[0][[.. w.Codes]] == 3);
        Assert.True(result.Certificate.Passed);
        Assert.Null(result.Cubes[0][[.. found.Codes]]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_figure_that_has_grown_by_one_or_two_since_the_last_release_is_found_and_waits(int late)
    {
        using var before = SmallCountry.Pack((Small, "M205", 9));
        using var after = SmallCountry.Pack((Small, "M205", 9 + late));
        var earlier = SmallCountry.Protect(before, Persons).Result.Cubes;
        var input = SmallCountry.Input(after, Persons) with { Earlier = earlier };
        var audit = Auditor.Audit(input, input.Cubes);
        Assert.False(audit.Passed);
        Assert.Contains(audit.Worst, w => w.Attack == "revision" && w.Codes[0] == Small);
        var result = Protection.Apply(input);
        Assert.True(result.Certificate.Passed, Why(result.Certificate));
        Assert.True(result.Certificate.Held > 0);
        Assert.Equal(0, result.Certificate.SmallChanges);
        Assert.Equal(earlier[0][Small, "2", "2024"], result.Cubes[0][Small, "2", "2024"]);
        // A third report lets them through.
        using var later = SmallCountry.Pack((Small, "M205", 12));
        var third = Protection.Apply(SmallCountry.Input(later, Persons) with { Earlier = result.Cubes });
        Assert.True(third.Certificate.Passed, Why(third.Certificate));
        Assert.Equal(12, third.Cubes[0][Small, "2", "2024"]);
    }

    [Fact]
    public void A_figure_that_has_fallen_to_nobody_is_found_and_waits()
    {
        using var before = SmallCountry.Pack((Small, "M205", 9), (Small, "M107", 1));
        using var after = SmallCountry.Pack((Small, "M205", 9));
        var earlier = SmallCountry.Protect(before, Persons).Result.Cubes;
        var cell = Enumerable.Range(0, earlier[0].Count).First(c => !earlier[0].Missing[c] && earlier[0].Values[c] == 1);
        var input = SmallCountry.Input(after, Persons) with { Earlier = earlier };
        Assert.Equal(0, input.Cubes[0].Values[cell]);
        Assert.Contains(Auditor.Audit(input, input.Cubes).Worst, w => w.Attack == "revision");
        var result = Protection.Apply(input);
        Assert.True(result.Certificate.Passed, Why(result.Certificate));
        Assert.Equal(1, result.Cubes[0].Values[cell]);
    }

    [Fact]
    public void A_small_revision_that_larger_ones_give_away_is_found_and_they_wait_too()
    {
        // In the municipality there are only two measures; with three more of one and one more of the other, it has four more.
        using var before = SmallCountry.Pack((Small, "M205", 9), (Small, "M107", 9));
        using var after = SmallCountry.Pack((Small, "M205", 12), (Small, "M107", 10));
        var earlier = SmallCountry.Protect(before, Persons).Result.Cubes;
        var input = SmallCountry.Input(after, Persons) with { Earlier = earlier };
        var direct = earlier;
        for (var cell = 0; cell < input.Cubes[0].Count; cell++)
        {
            if (Math.Abs(input.Cubes[0].Values[cell] - earlier[0].Values[cell]) >= 3)
                direct = SmallCountry.Open(direct, input.Cubes, 0, cell);
        }

        var audit = Auditor.Audit(input, direct);
        Assert.False(audit.Passed);
        Assert.Contains(audit.Worst, w => w.Attack == "revision" && w.Codes[0] == Small);
        var result = Protection.Apply(input);
        Assert.True(result.Certificate.Passed, Why(result.Certificate));
    }

    [Fact]
    public void A_figure_that_is_neither_true_nor_published_before_is_found()
    {
        using var snapshot = SmallCountry.Pack((Small, "M205", 9));
        var (input, result) = SmallCountry.Protect(snapshot, Persons);
        var total = input.Cubes[0].IndexOf("000", "2", "2024");
        var audit = Auditor.Audit(input, SmallCountry.Show(result.Cubes, 0, total, input.Cubes[0].Values[total] + 7));
        Assert.Contains(audit.Reasons, r => r.En.Contains("neither", StringComparison.Ordinal));
    }

    private static void AssertGroupIsFound(ProtectionInput input)
    {
        var audit = Auditor.Audit(input, input.Cubes);
        Assert.False(audit.Passed);
        Assert.All(audit.Worst, w => Assert.Equal("group", w.Attack));
        var result = Protection.Apply(input);
        Assert.True(result.Certificate.Passed, Why(result.Certificate));
        Assert.True(result.Certificate.Hidden > 0);
    }

    private static TableDeclaration Banded(string code, params int[] bands)
    {
        var all = PersonList.AgesUpTo22;
        Dimension ages = all with { Categories = [all.Categories[0], new Category("BAND", new Text("alder", "age"), bands)] };
        return Persons with { Code = code, Dimensions = [.. Persons.Dimensions, ages] };
    }

    private static string Why(Certificate certificate) => string.Join("; ", certificate.Reasons.Select(r => r.En)) + string.Join(" ", certificate.Worst);
}
