namespace Socialstat.App;

/// <summary>Parts over time as bars on top of each other, with a legend.</summary>
internal static class StackedChart
{
    private const double Width = 860, Height = 340, Left = 76, Right = 24, Top = 12, Bottom = 32;

    public static Html Draw(Reader reader, string title, List<string> years, List<Series> series)
    {
        var sums = years.Select((_, i) => series.Sum(s => s.Points[i] ?? 0)).ToList();
        var step = Chart.Step(sums.Max());
        var top = Math.Max(step, Math.Ceiling(sums.Max() / step) * step);
        var room = (Width - Left - Right) / years.Count;
        double Y(decimal value) => Height - Bottom - ((double)(value / top) * (Height - Top - Bottom));
        var summary = string.Join("; ", years.Select((y, i) => $"{y}: {string.Join(", ", series.Select(s => $"{s.Name} {Written(reader, s.Points[i])}"))}"));
        return Html.Of($"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="chart-title chart-desc" xmlns="http://www.w3.org/2000/svg">
            <title id="chart-title">{title}</title><desc id="chart-desc">{summary}</desc>
            {Enumerable.Range(0, (int)(top / step) + 1).Select(i => LineChart.Rule(reader, i * step, Y(i * step)))}
            {years.Select((y, i) => Html.Of($"<text class=\"chart-text\" x=\"{Left + ((i + 0.5) * room)}\" y=\"{Height - 8}\" text-anchor=\"middle\">{y}</text>"))}
            {years.Select((y, i) => Bar(reader, y, series, i, Left + ((i + 0.15) * room), room * 0.7, Y))}
            </svg>
            <ul class="legend">{series.Select((s, n) => Html.Of($"<li><svg viewBox=\"0 0 36 20\" aria-hidden=\"true\"><rect class=\"part-{n}\" width=\"36\" height=\"20\"/></svg>{s.Name}</li>"))}</ul>
            """);
    }

    private static Html Bar(Reader reader, string year, List<Series> series, int time, double x, double width, Func<decimal, double> y)
    {
        var parts = new List<Html>();
        var below = 0m;
        for (var n = 0; n < series.Count; n++)
        {
            if (series[n].Points[time] is not { } value || value <= 0)
                continue;
            parts.Add(Html.Of($"<rect class=\"part-{n}\" x=\"{x}\" y=\"{y(below + value)}\" width=\"{width}\" height=\"{y(below) - y(below + value)}\"><title>{series[n].Name}, {year}: {Chart.Figure(reader, value)}</title></rect>"));
            below += value;
        }

        return Html.All(parts);
    }

    private static string Written(Reader reader, decimal? value) => value is { } figure ? Chart.Figure(reader, figure) : "..";
}
