using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A cube as a drawing in SVG that stands by itself: the last dimension along the axis, every combination of the others a series. The drawing has a title and a
/// description for those who do not see it, and every mark says its figure. The same cube and settings give the same text.
/// </summary>
public static class ChartDrawing
{
    private const int MostNamed = 12;

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ChartRefusedException">The figures cannot be drawn so; the reason is told in both languages.</exception>
    public static string Svg(Cube cube, ChartSettings settings)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(settings);
        settings = settings with { Title = settings.Title ?? cube.Declaration.Title.In(settings.Language) };
        return Drawn(DataOf(cube, settings), cube.Declaration.Decimals, cube.Declaration.Unit.In(settings.Language), settings);
    }

    /// <summary>Draws series that are not those of a cube: lines, columns, bars or areas.</summary>
    /// <param name="data">The series.</param>
    /// <param name="decimals">Decimals of the figures.</param>
    /// <param name="unit">What the figures count.</param>
    /// <param name="settings">How it is drawn, with the title.</param>
    /// <exception cref="ChartRefusedException">There are no figures.</exception>
    public static string Svg(ChartData data, int decimals, string unit, ChartSettings settings)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(settings);
        return Drawn(WithFigures(data.Sorted(settings.Sort)), decimals, unit, settings);
    }

    private static string Drawn(ChartData data, int decimals, string unit, ChartSettings settings)
    {
        settings = settings with
        {
            Width = Math.Clamp(settings.Width, 200, 4000),
            Height = Math.Clamp(settings.Height, 150, 4000),
            FontSize = Math.Clamp(settings.FontSize, 8, 40),
            TitleColour = ChartColours.IsColour(settings.TitleColour) ? settings.TitleColour : ChartColours.Ink,
            SeriesColours = [.. settings.SeriesColours.Where(ChartColours.IsColour)],
        };
        var subtitle = string.Join(", ", new[] { data.Fixed, IsPercent(settings.Type) ? settings.Language == Language.English ? "Per cent of all" : "Procent af alle" : unit }.Where(t => t.Length > 0));
        var frame = ChartFrame.Draw(settings, data, decimals, subtitle, [.. data.Series.Select(s => s.Name)]);
        Draw(frame);
        return Whole(frame, subtitle);
    }

    private static ChartData DataOf(Cube cube, ChartSettings settings)
    {
        if (settings.Type == ChartType.Population)
            return ChartPyramid.Sides(cube, settings.Language);
        var data = WithFigures(ChartData.Of(cube, settings.Language).Sorted(settings.Sort));
        return settings.Type == ChartType.Pie ? ChartPie.Slices(data) : data;
    }

    private static ChartData WithFigures(ChartData data)
    {
        if (data.Series.All(s => s.Points.All(p => p is null)))
            throw new ChartRefusedException(new Text("Der er ingen tal at tegne: alle findes ikke eller offentliggøres ikke.", "There are no figures to draw: none exist or are published."));
        return data;
    }

    private static void Draw(ChartFrame frame)
    {
        var type = frame.Settings.Type;
        if (type == ChartType.Pie)
        {
            ChartPie.Draw(frame);
            return;
        }

        if (type == ChartType.Population)
        {
            ChartPyramid.Draw(frame, ChartPyramid.ScaleOf(frame.Data, frame.Decimals));
            return;
        }

        var plot = new ChartPlot(frame, ScaleOf(frame), type is ChartType.Bar or ChartType.StackedBar or ChartType.StackedBar100);
        switch (type)
        {
            case ChartType.Column or ChartType.Bar:
                ChartBars.DrawBeside(frame, plot, frame.Data.Series.Count);
                break;
            case ChartType.StackedColumn or ChartType.StackedBar or ChartType.StackColumn100 or ChartType.StackedBar100:
                ChartBars.DrawStacked(frame, plot, IsPercent(type));
                break;
            case ChartType.Area:
                ChartLines.DrawAreas(frame, plot);
                break;
            case ChartType.StackedArea or ChartType.StackedArea100:
                ChartLines.DrawStackedAreas(frame, plot, IsPercent(type));
                break;
            case ChartType.ColumnAndLines:
                ChartBars.DrawBeside(frame, plot, 1);
                ChartLines.Draw(frame, plot, 1);
                break;
            default:
                ChartLines.Draw(frame, plot, 0);
                break;
        }
    }

    private static bool IsPercent(ChartType type) => type is ChartType.StackColumn100 or ChartType.StackedBar100 or ChartType.StackedArea100;

    private static ChartScale ScaleOf(ChartFrame frame)
    {
        var type = frame.Settings.Type;
        if (IsPercent(type))
            return ChartScale.Percent;
        var points = Enumerable.Range(0, frame.Data.Points.Count);
        var figures = type is ChartType.StackedColumn or ChartType.StackedBar or ChartType.StackedArea
            ? points.SelectMany(p => new[] { frame.Data.Series.Sum(s => Math.Max(0, s.Points[p] ?? 0)), frame.Data.Series.Sum(s => Math.Min(0, s.Points[p] ?? 0)) })
            : frame.Data.Series.SelectMany(s => s.Points).OfType<decimal>();
        return ChartScale.Over(figures, 5, frame.Decimals);
    }

    private static string Whole(ChartFrame frame, string subtitle)
    {
        var settings = frame.Settings;
        var id = MarkupText.Escape(settings.Id);
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{settings.Width}" height="{settings.Height}" viewBox="0 0 {settings.Width} {settings.Height}" role="img" aria-labelledby="{id}-title {id}-desc" lang="{(settings.Language == Language.English ? "en" : "da")}" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" font-size="{settings.FontSize}" fill="{ChartColours.Ink}">
            <title id="{id}-title">{MarkupText.Escape($"{settings.Title} ({subtitle})")}</title>
            <desc id="{id}-desc">{MarkupText.Escape(Summary(frame))}</desc>
            <rect width="100%" height="100%" fill="{ChartColours.Paper}"/>
            {frame.Svg}</svg>

            """;
    }

    // First and last figure of each series, as one would tell the chart on the telephone.
    private static string Summary(ChartFrame frame)
    {
        var told = frame.Data.Series.Take(MostNamed).Select((s, i) =>
        {
            var known = Enumerable.Range(0, s.Points.Count).Where(p => s.Points[p] is not null).ToList();
            return known.Count switch
            {
                0 => $"{s.Name}: ..",
                1 => frame.Data.Points[known[0]].Length > 0 ? frame.What(i, known[0]) : $"{s.Name}: {frame.Show(s.Points[known[0]])}",
                _ => $"{s.Name}: {frame.Show(s.Points[known[0]])} ({frame.Data.Points[known[0]]}) … {frame.Show(s.Points[known[^1]])} ({frame.Data.Points[known[^1]]})",
            };
        });
        var rest = frame.Data.Series.Count - MostNamed;
        return string.Join("; ", told) + (rest > 0 ? frame.Say(new Text($"; og {rest} serier mere", $"; and {rest} more series")) : "");
    }
}
