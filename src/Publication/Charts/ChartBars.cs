namespace Socialstat.Publication;

/// <summary>Columns and bars: beside each other, on top of each other, or as parts of all.</summary>
internal static class ChartBars
{
    private const double Filled = 0.8;

    /// <summary>Columns or bars beside each other for the first series, as many as asked.</summary>
    public static void DrawBeside(ChartFrame frame, ChartPlot plot, int series)
    {
        var width = plot.Slot * Filled / series;
        for (var p = 0; p < frame.Data.Points.Count; p++)
        {
            for (var s = 0; s < series; s++)
            {
                var from = plot.Middle(p) - (plot.Slot * Filled / 2) + (s * width);
                if (frame.Data.Series[s].Points[p] is { } figure)
                    plot.Bar(from, width, 0, figure, frame.Colour(s), frame.What(s, p));
                else
                    plot.NoFigure(from + (width / 2), 0, Missing(frame, s, p));
            }
        }
    }

    /// <summary>
    /// Columns or bars on top of each other. Where a part is missing, two points stand after the known parts: their sum is not the whole.
    /// As percent of all nothing is drawn there, for the whole is not known.
    /// </summary>
    public static void DrawStacked(ChartFrame frame, ChartPlot plot, bool asPercent)
    {
        for (var p = 0; p < frame.Data.Points.Count; p++)
        {
            var figures = frame.Data.Series.Select(s => s.Points[p]).ToList();
            var missing = figures.IndexOf(null);
            var all = figures.Sum() ?? 0;
            decimal above = 0, below = 0;
            for (var s = 0; s < figures.Count && !(asPercent && (missing >= 0 || all == 0)); s++)
            {
                if (figures[s] is not { } figure)
                    continue;
                var part = asPercent ? figure / all * 100 : figure;
                var from = part < 0 ? below : above;
                plot.Bar(plot.Middle(p) - (plot.Slot * Filled / 2), plot.Slot * Filled, from, from + part, frame.Colour(s), Part(frame, s, p, asPercent ? part : null));
                (above, below) = part < 0 ? (above, below + part) : (above + part, below);
            }

            if (missing >= 0)
                plot.NoFigure(plot.Middle(p), above, Missing(frame, missing, p));
        }
    }

    private static string Part(ChartFrame frame, int series, int point, decimal? percent) =>
        percent is { } share ? $"{frame.What(series, point)} ({TableNumbers.Show(share, 1, frame.Settings.Language)} %)" : frame.What(series, point);

    private static string Missing(ChartFrame frame, int series, int point) =>
        $"{frame.Data.Series[series].Name}, {frame.Data.Points[point]}: {frame.Say(ChartPlot.NotPublished)}";
}
