using System.Text;
using static Socialstat.Publication.Svg;

namespace Socialstat.Publication;

/// <summary>Lines and areas. They break where a figure is missing; a point alone is a dot.</summary>
internal static class ChartLines
{
    private const int MostDots = 60;

    /// <summary>Lines for the series from a number on.</summary>
    public static void Draw(ChartFrame frame, ChartPlot plot, int from)
    {
        for (var s = from; s < frame.Data.Series.Count; s++)
        {
            var path = new StringBuilder();
            foreach (var run in Runs(frame.Data.Series[s].Points))
                path.Append(Through(run.Select(p => (plot.Middle(p), plot.At(frame.Data.Series[s].Points[p]!.Value))), 'M'));
            Stroke(frame, s, path.ToString());
            DrawDots(frame, plot, s);
        }
    }

    /// <summary>Areas from zero, the largest behind.</summary>
    public static void DrawAreas(ChartFrame frame, ChartPlot plot)
    {
        foreach (var s in Enumerable.Range(0, frame.Data.Series.Count).OrderByDescending(s => frame.Data.Series[s].Points.Max() ?? 0))
        {
            foreach (var run in Runs(frame.Data.Series[s].Points))
            {
                var top = run.Select(p => (plot.Middle(p), plot.At(frame.Data.Series[s].Points[p]!.Value)));
                var foot = run.Reverse().Select(p => (plot.Middle(p), plot.At(0)));
                Fill(frame, s, Through(top, 'M') + Through(foot, 'L') + "Z", "0.35");
            }
        }

        Draw(frame, plot, 0);
    }

    /// <summary>Areas on top of each other; where one is missing there are none, for those above would stand in the wrong place.</summary>
    public static void DrawStackedAreas(ChartFrame frame, ChartPlot plot, bool asPercent)
    {
        var points = frame.Data.Points.Count;
        var all = Enumerable.Range(0, points).Select(p => frame.Data.Series.Any(s => s.Points[p] is null) ? null : frame.Data.Series.Sum(s => s.Points[p])).ToList();
        var whole = all.Select(a => asPercent && a == 0 ? null : a).ToList();
        var below = new decimal[points];
        for (var s = 0; s < frame.Data.Series.Count; s++)
        {
            var above = below.ToArray();
            for (var p = 0; p < points; p++)
            {
                if (whole[p] is { } sum)
                    above[p] += asPercent ? frame.Data.Series[s].Points[p]!.Value / sum * 100 : frame.Data.Series[s].Points[p]!.Value;
            }

            foreach (var run in Runs(whole))
            {
                // A single point is as wide as half its room, so that it is seen.
                var wide = run.Length == 1 ? plot.Slot / 4 : 0;
                var top = run.SelectMany(p => new[] { (plot.Middle(p) - wide, plot.At(above[p])), (plot.Middle(p) + wide, plot.At(above[p])) });
                var foot = run.Reverse().SelectMany(p => new[] { (plot.Middle(p) + wide, plot.At(below[p])), (plot.Middle(p) - wide, plot.At(below[p])) });
                Fill(frame, s, Through(top, 'M') + Through(foot, 'L') + "Z", "1");
            }

            below = above;
        }
    }

    /// <summary>A line in the look of the series.</summary>
    public static void Stroke(ChartFrame frame, int series, string path)
    {
        var dash = ChartColours.DashOf(frame.Settings, series);
        frame.Svg.Add($"<path d=\"{path}\" fill=\"none\" stroke=\"{frame.Colour(series)}\" stroke-width=\"2.5\" stroke-linejoin=\"round\"{(dash.Length > 0 ? $" stroke-dasharray=\"{dash}\"" : "")}/>");
    }

    private static void Fill(ChartFrame frame, int series, string path, string opacity) =>
        frame.Svg.Add($"<path d=\"{path}\" fill=\"{frame.Colour(series)}\" fill-opacity=\"{opacity}\" stroke=\"{ChartColours.Paper}\" stroke-width=\"0.5\"><title>{MarkupText.Escape(frame.Data.Series[series].Name)}</title></path>");

    private static void DrawDots(ChartFrame frame, ChartPlot plot, int series)
    {
        var points = frame.Data.Series[series].Points;
        var alone = Runs(points).Where(r => r.Length == 1).Select(r => r[0]).ToHashSet();
        for (var p = 0; p < points.Count; p++)
        {
            if (points[p] is { } figure && (points.Count <= MostDots || alone.Contains(p)))
                frame.Svg.Add($"<circle cx=\"{N(plot.Middle(p))}\" cy=\"{N(plot.At(figure))}\" r=\"3.5\" fill=\"{frame.Colour(series)}\"><title>{MarkupText.Escape(frame.What(series, p))}</title></circle>");
        }
    }

    private static string Through(IEnumerable<(double X, double Y)> corners, char first)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in corners)
            path.Append(path.Length == 0 ? first : 'L').Append(N(x)).Append(' ').Append(N(y));
        return path.ToString();
    }

    // Points in a row that all have a figure.
    private static IEnumerable<int[]> Runs(IReadOnlyList<decimal?> points)
    {
        for (var p = 0; p < points.Count; p++)
        {
            var from = p;
            while (p < points.Count && points[p] is not null)
                p++;
            if (p > from)
                yield return [.. Enumerable.Range(from, p - from)];
        }
    }
}
