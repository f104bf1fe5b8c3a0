using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>A line of a chart: a name and a figure for each point, null where there is none.</summary>
internal sealed record Series(string Name, IReadOnlyList<decimal?> Points);

/// <summary>A chart of the figures shown: lines or stacked bars over time, bars of the newest time, or a pyramid of ages and sexes.</summary>
internal static class Chart
{
    /// <summary>Colours and dashes that can be told apart.</summary>
    public const int MostLines = 6;

    private const int MostBars = 20;

    public static Html Make(Reader reader, Cube cube, ViewKind kind)
    {
        var title = reader.Say(cube.Declaration.Title);
        if (kind == ViewKind.Pyramid)
            return Frame(reader, PyramidChart.Draw(reader, title, cube), Html.Empty);
        var figures = new ChartFigures(reader, cube, kind == ViewKind.Stacked);
        var all = figures.Series();
        var years = figures.Times;
        if (kind == ViewKind.Bar)
            all = [.. all.Select(s => s with { Points = [s.Points[^1]] })];
        var most = kind == ViewKind.Bar ? MostBars : MostLines;
        var shown = all.Count <= most ? all : [.. all.OrderByDescending(s => s.Points.Max() ?? -1).Take(most)];
        if (shown.TrueForAll(s => s.Points.All(p => p is null)))
            return Layout.Alert("info", reader.Say("Der er ingen tal at tegne.", "There are no figures to draw."));
        var drawing = kind switch
        {
            ViewKind.Line => LineChart.Draw(reader, title, years, shown),
            ViewKind.Stacked => StackedChart.Draw(reader, title, years, shown),
            _ => BarChart.Draw(reader, $"{title} {years[^1]}", shown),
        };
        var notes = new List<string>();
        if (kind == ViewKind.Bar && years.Count > 1)
            notes.Add(reader.Say($"Diagrammet viser {years[^1]}.", $"The chart shows {years[^1]}."));
        if (shown.Count < all.Count)
            notes.Add(reader.Say($"Diagrammet viser de {shown.Count} største af {all.Count} rækker.", $"The chart shows the {shown.Count} largest of {all.Count} rows."));
        if (kind == ViewKind.Stacked && cube.Declaration is { IsAdditive: false, Counts: not CountedUnit.Kroner })
            notes.Add(reader.Say("Den samme person kan være med i flere dele, så højden kan være større end antallet af personer.", "The same person can be in several parts, so the height can be more than the number of persons."));
        return Frame(reader, drawing, notes.Count == 0 ? Html.Empty : Html.Of($"<p class=\"small\">{string.Join(' ', notes)}</p>"));
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

    private static Html Frame(Reader reader, Html drawing, Html note) => Html.Of($"""
        <figure class="chart"><div class="chart-scroll" tabindex="0" role="region" aria-label="{reader.Say("Diagram", "Chart")}">{drawing}</div>{note}</figure>
        """);
}
