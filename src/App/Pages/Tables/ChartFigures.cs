using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The figures of a view as series over time: one for each combination of the other variables.</summary>
/// <param name="reader">Who reads.</param>
/// <param name="cube">The figures.</param>
/// <param name="partsOnly">Whether totals beside their parts are left out, as when parts are laid on top of each other.</param>
internal sealed class ChartFigures(Reader reader, Cube cube, bool partsOnly)
{
    private readonly int _time = cube.Dimensions.ToList().FindIndex(d => d.Axis == Axis.Time);

    /// <summary>The times, oldest first.</summary>
    public List<string> Times => [.. cube.Dimensions[_time].Categories.Select(c => reader.Say(c.Text))];

    /// <summary>The series in the order of the view.</summary>
    public List<Series> Series()
    {
        var found = new List<Series>();
        var picked = cube.Dimensions.Select((d, i) => i == _time ? [0] : Positions(d)).ToList();
        var at = new int[picked.Count];
        while (true)
        {
            found.Add(new Series(NameOf(picked, at), Points(picked, at)));
            var d = at.Length - 1;
            for (; d >= 0 && ++at[d] == picked[d].Count; d--)
                at[d] = 0;
            if (d < 0)
                return found;
        }
    }

    /// <summary>A figure as a number; null where there is none.</summary>
    public static decimal? Value(Cube cube, int cell)
    {
        if (cube.Missing[cell])
            return null;
        decimal value = cube.Values[cell];
        for (var i = 0; i < cube.Declaration.Decimals; i++)
            value /= 10;
        return value;
    }

    private List<int> Positions(Dimension dimension)
    {
        var all = Enumerable.Range(0, dimension.Categories.Count).ToList();
        if (!partsOnly)
            return all;
        var finest = dimension.Categories.Max(c => FinenessOf(dimension.Axis, c));
        return [.. all.Where(p => FinenessOf(dimension.Axis, dimension.Categories[p]) == finest)];
    }

    // Totals are coarser than groups, and groups than single values.
    private static int FinenessOf(Axis axis, Category category) => axis switch
    {
        Axis.Place => category.Positions[0] == Places.Country ? 0 : category.Positions[0] < Places.FirstProvince ? 1 : category.Positions[0] < Places.FirstMunicipality ? 2 : 3,
        Axis.Measure => category.IsTotal ? 0 : category.Measure is null ? 1 : 2,
        _ => category.IsTotal ? 0 : 1,
    };

    private decimal?[] Points(List<List<int>> picked, int[] at)
    {
        var points = new decimal?[cube.Dimensions[_time].Categories.Count];
        for (var time = 0; time < points.Length; time++)
        {
            var cell = 0;
            for (var d = 0; d < at.Length; d++)
                cell = (cell * cube.Dimensions[d].Categories.Count) + (d == _time ? time : picked[d][at[d]]);
            points[time] = Value(cube, cell);
        }

        return points;
    }

    // Only what differs between the series: what they share stands in the title.
    private string NameOf(List<List<int>> picked, int[] at)
    {
        var parts = Enumerable.Range(0, at.Length).Where(d => d != _time && picked[d].Count > 1).Select(d => reader.Say(cube.Dimensions[d].Categories[picked[d][at[d]]].Text)).ToList();
        var first = Enumerable.Range(0, at.Length).FirstOrDefault(d => cube.Dimensions[d].Axis == Axis.Measure);
        return parts.Count > 0 ? string.Join(", ", parts) : reader.Say(cube.Dimensions[first].Categories[0].Text);
    }
}
