using Socialstat.Law;
using static Socialstat.Publication.Svg;

namespace Socialstat.Publication;

/// <summary>A circle in slices from the top, clockwise, each with its percent where there is room.</summary>
internal static class ChartPie
{
    /// <summary>The slices: the points of the only series, or the series at the last point. One series of that point remains in what is returned.</summary>
    /// <exception cref="ChartRefusedException">A slice is missing or negative, or all are zero.</exception>
    public static ChartData Slices(ChartData data)
    {
        var slices = data.Series.Count == 1
            ? data.Points.Select((name, p) => new ChartSeries(name, [data.Series[0].Points[p]])).ToList()
            : data.Series.Select(s => new ChartSeries(s.Name, [s.Points[^1]])).ToList();
        if (slices.Count > ChartData.MostSeries)
            throw new ChartRefusedException(new Text($"Et cirkeldiagram kan højst vise {ChartData.MostSeries} udsnit; her er {slices.Count}.", $"A pie can show at most {ChartData.MostSeries} slices; here are {slices.Count}."));
        if (slices.Any(s => s.Points[0] is null or < 0) || slices.All(s => s.Points[0] == 0))
            throw new ChartRefusedException(new Text("Et cirkeldiagram kræver, at alle tal findes, at ingen er negative, og at summen ikke er nul.", "A pie needs every figure, none of them negative, and a sum that is not zero."));
        var point = data.Series.Count == 1 ? "" : data.Points[^1];
        return data with { Points = [point], Series = slices, Fixed = string.Join(", ", new[] { data.Fixed, point }.Where(t => t.Length > 0)) };
    }

    /// <summary>Draws the slices.</summary>
    public static void Draw(ChartFrame frame)
    {
        var all = frame.Data.Series.Sum(s => s.Points[0]!.Value);
        var radius = Math.Max(10, Math.Min(frame.Right - frame.Left, frame.Bottom - frame.Top) / 2);
        var (x, y) = ((frame.Left + frame.Right) / 2, (frame.Top + frame.Bottom) / 2);
        var from = 0.0;
        for (var s = 0; s < frame.Data.Series.Count; s++)
        {
            var share = (double)(frame.Data.Series[s].Points[0]!.Value / all);
            var percent = $"{TableNumbers.Show((decimal)(share * 100), 1, frame.Settings.Language)} %";
            var what = MarkupText.Escape($"{frame.Data.Series[s].Name}: {frame.Show(frame.Data.Series[s].Points[0])} ({percent})");
            var shape = share >= 1
                ? $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\""
                : $"<path d=\"M{N(x)} {N(y)}L{On(from)}A{N(radius)} {N(radius)} 0 {(share > 0.5 ? 1 : 0)} 1 {On(from + share)}Z\"";
            frame.Svg.Add($"{shape} fill=\"{frame.Colour(s)}\" stroke=\"{ChartColours.Paper}\" stroke-width=\"1\"><title>{what}</title></{(share >= 1 ? "circle" : "path")}>");
            if (share * radius * 4 > frame.Svg.WidthOf(percent))
                frame.Svg.Text(x + (Math.Sin(Turn(from + (share / 2))) * radius * 0.7), y - (Math.Cos(Turn(from + (share / 2))) * radius * 0.7) + (frame.Svg.FontSize * 0.35), percent, "middle", $" fill=\"{ChartColours.Paper}\" font-weight=\"bold\"");
            from += share;
        }

        string On(double turn) => $"{N(x + (Math.Sin(Turn(turn)) * radius))} {N(y - (Math.Cos(Turn(turn)) * radius))}";
    }

    private static double Turn(double share) => share * 2 * Math.PI;
}
