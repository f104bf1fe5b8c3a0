using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A series of a chart.</summary>
/// <param name="Name">What tells it from the other series.</param>
/// <param name="Points">A figure for each point; null where there is none, which is drawn as a gap and never as zero.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Points);

/// <summary>A cube as series of points: the last dimension is the points, every combination of the others a series.</summary>
/// <param name="Points">Names of the points.</param>
/// <param name="Series">The series.</param>
/// <param name="IsTime">Whether the points are times.</param>
/// <param name="Fixed">What all the series share: the values of dimensions that have only one.</param>
public sealed record ChartData(IReadOnlyList<string> Points, IReadOnlyList<ChartSeries> Series, bool IsTime, string Fixed)
{
    /// <summary>The most series that a chart can show.</summary>
    public const int MostSeries = 50;

    private const int MostPoints = 2_000;

    /// <summary>The cube in the language.</summary>
    /// <exception cref="ChartRefusedException">There are no figures, or more series or points than can be told apart.</exception>
    public static ChartData Of(Cube cube, Language language)
    {
        ArgumentNullException.ThrowIfNull(cube);
        var points = cube.Dimensions[^1];
        if (cube.Count == 0)
            throw new ChartRefusedException(new Text("Der er ingen tal at tegne.", "There are no figures to draw."));
        var rows = cube.Count / points.Categories.Count;
        if (rows > MostSeries)
            throw new ChartRefusedException(new Text($"Et diagram kan højst vise {MostSeries} serier; her er {rows}. Vælg færre værdier.", $"A chart can show at most {MostSeries} series; here are {rows}. Choose fewer values."));
        if (points.Categories.Count > MostPoints)
            throw new ChartRefusedException(new Text($"Et diagram kan højst vise {MostPoints} punkter i hver serie. Vælg færre værdier.", $"A chart can show at most {MostPoints} points in each series. Choose fewer values."));
        var series = Enumerable.Range(0, rows).Select(row => new ChartSeries(NameOf(cube, row, language), PointsOf(cube, row))).ToList();
        var shared = cube.Dimensions.SkipLast(1).Where(d => d.Categories.Count == 1).Select(d => d.Categories[0].Text.In(language));
        return new ChartData([.. points.Categories.Select(c => c.Text.In(language))], series, points.Axis == Axis.Time, string.Join(", ", shared));
    }

    /// <summary>The points in another order; time keeps its own.</summary>
    internal ChartData Sorted(ChartSort sort)
    {
        if (sort == ChartSort.AsInTable || IsTime)
            return this;
        var order = Enumerable.Range(0, Points.Count).OrderBy(p => (sort == ChartSort.Ascending ? 1 : -1) * Series.Sum(s => s.Points[p] ?? 0)).ToList();
        return this with { Points = [.. order.Select(p => Points[p])], Series = [.. Series.Select(s => s with { Points = [.. order.Select(p => s.Points[p])] })] };
    }

    // Only what differs between the series: what they share stands in the subtitle.
    private static string NameOf(Cube cube, int row, Language language)
    {
        var parts = new List<string>();
        for (var d = cube.Dimensions.Count - 2; d >= 0; d--)
        {
            var categories = cube.Dimensions[d].Categories;
            if (categories.Count > 1)
                parts.Insert(0, categories[row % categories.Count].Text.In(language));
            row /= categories.Count;
        }

        return parts.Count > 0 ? string.Join(", ", parts) : cube.Declaration.Title.In(language);
    }

    private static decimal?[] PointsOf(Cube cube, int row)
    {
        var points = new decimal?[cube.Dimensions[^1].Categories.Count];
        for (var i = 0; i < points.Length; i++)
        {
            var cell = (row * points.Length) + i;
            points[i] = cube.Missing[cell] ? null : TableNumbers.Scaled(cube.Values[cell], cube.Declaration.Decimals);
        }

        return points;
    }
}
