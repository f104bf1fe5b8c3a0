using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Sentences tell no more than the tables.</summary>
public sealed class ProseGuardTests
{
    private static readonly string[] Codes = ["000", "3"];

    [Fact]
    public void Hidden_figures_and_groups_of_two_are_not_told()
    {
        var guard = new ProseGuard([Table(before: 2, after: 9, hidden: false)]);
        Assert.Null(guard.Figure("ISBU01", "000", "3", "2023"));
        Assert.Equal(9, guard.Figure("ISBU01", "000", "3", "2024"));
        Assert.Null(new ProseGuard([Table(5, 9, hidden: true)]).Figure("ISBU01", "000", "3", "2024"));
    }

    [Theory]
    [InlineData(7, 9, null)]
    [InlineData(7, 8, null)]
    [InlineData(7, 7, 0)]
    [InlineData(6, 9, 3)]
    public void A_change_of_one_or_two_is_not_told(int before, int after, int? told) =>
        Assert.Equal(told, (int?)new ProseGuard([Table(before, after, hidden: false)]).Change("ISBU01", Codes, "2023", "2024"));

    [Fact]
    public void One_or_two_places_are_not_pointed_out()
    {
        var guard = new ProseGuard([Table(5, 9, hidden: false)]);
        Assert.Null(guard.Places("ISBU01", place => [place.Code, "3", "2024"], figure => figure == 9));
        Assert.Empty(guard.Places("ISBU01", place => [place.Code, "3", "2024"], figure => figure > 9)!);
    }

    private static Cube Table(int before, int after, bool hidden)
    {
        var declaration = Catalogue.WithCode("ISBU01")!;
        Dimension[] dimensions = [.. declaration.Dimensions, Dimension.Years(2023, 2024)];
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        var values = new long[cells];
        var missing = new bool[cells];
        (values[0], values[1], missing[1]) = (before, after, hidden);
        return new Cube(declaration, dimensions, values, missing);
    }
}
