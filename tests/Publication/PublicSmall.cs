using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>The small cubes as the public sees them.</summary>
internal static class PublicSmall
{
    public static PublicTable Counts() => Of(SmallCube.Counts());

    public static PublicTable Percent() => Of(SmallCube.Percent());

    public static PublicTable Of(Cube cube) => new(cube, SmallCube.Edition, "2026-06", [new("Odense <har> ikke godkendt & mangler", "Odense has not approved")]);

    /// <summary>A table with so many places and years.</summary>
    public static PublicTable OfSize(int places, int years)
    {
        var small = SmallCube.Counts();
        var place = small.Dimensions[0] with
        {
            Categories = [.. Enumerable.Range(0, places).Select(i => new Category($"P{i}", new($"sted {i}", $"place {i}"), [i]))],
        };
        var values = new long[places * years];
        for (var i = 0; i < values.Length; i++)
            values[i] = i;
        return Of(new Cube(small.Declaration with { Dimensions = [place] }, [place, Dimension.Years(1900, 1900 + years - 1)], values, new bool[values.Length]));
    }
}
