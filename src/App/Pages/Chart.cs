using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>A line of a chart: a name and a figure for each point, null where there is none.</summary>
internal sealed record Series(string Name, IReadOnlyList<decimal?> Points);

/// <summary>A chart of the figures shown: lines when there are several years, bars when there is one.</summary>
internal static class Chart
{
    /// <summary>Colours and dashes that can be told apart.</summary>
    public const int MostLines = 6;

    private const int MostBars = 20;

    public static Html Make(Reader reader, Cube cube, string title)
    {
        var years = cube.Dimensions[^1].Categories;
        var all = Enumerable.Range(0, cube.Count / years.Count).Select(row => new Series(NameOf(reader, cube, row), PointsOf(cube, row))).ToList();
        var most = years.Count > 1 ? MostLines : MostBars;
        var shown = all.Count <= most ? all : [.. all.OrderByDescending(s => s.Points.Max() ?? -1).Take(most)];
        if (shown.TrueForAll(s => s.Points.All(p => p is null)))
            return Html.Empty;
        var names = years.Select(y => reader.Say(y.Text)).ToList();
        var drawing = years.Count > 1 ? LineChart.Draw(reader, title, names, shown) : BarChart.Draw(reader, $"{title} {names[0]}", shown);
        var note = shown.Count < all.Count
            ? Html.Of($"<p class=\"small\">{reader.Say($"Diagrammet viser de {shown.Count} største af {all.Count} rækker.", $"The chart shows the {shown.Count} largest of {all.Count} rows.")}</p>")
            : Html.Empty;
        return Html.Of($"<figure class=\"chart\"><figcaption><h2>{reader.Say("Diagram", "Chart")}</h2></figcaption><div class=\"chart-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{reader.Say("Diagram", "Chart")}\">{drawing}</div>{note}</figure>");
    }

    /// <summary>The first round number (1, 2 or 5 times a power of ten, from a tenth for figures with decimals) that four steps of reach the largest figure.</summary>
    public static decimal Step(decimal largest)
    {
        var power = largest == decimal.Truncate(largest) ? 1m : 0.1m;
        while (true)
        {
            foreach (var step in new[] { power, power * 2, power * 5 })
            {
                if (step * 4 >= largest)
                    return step;
            }

            power *= 10;
        }
    }

    /// <summary>A figure as the reader writes it.</summary>
    public static string Figure(Reader reader, decimal value) =>
        value == decimal.Truncate(value) ? reader.Number((long)value) : reader.Number((long)decimal.Round(value * 10), 1);

    // Only what differs between the rows: what they share stands in the title.
    private static string NameOf(Reader reader, Cube cube, int row)
    {
        var parts = new List<string>();
        for (var d = cube.Dimensions.Count - 2; d >= 0; d--)
        {
            var categories = cube.Dimensions[d].Categories;
            if (categories.Count > 1)
                parts.Insert(0, reader.Say(categories[row % categories.Count].Text));
            row /= categories.Count;
        }

        return parts.Count > 0 ? string.Join(", ", parts) : reader.Say(cube.Dimensions[^2].Categories[0].Text);
    }

    private static decimal?[] PointsOf(Cube cube, int row)
    {
        var years = cube.Dimensions[^1].Categories.Count;
        var points = new decimal?[years];
        for (var i = 0; i < years; i++)
        {
            if (cube.Missing[(row * years) + i])
                continue;
            decimal value = cube.Values[(row * years) + i];
            for (var d = 0; d < cube.Declaration.Decimals; d++)
                value /= 10;
            points[i] = value;
        }

        return points;
    }
}
