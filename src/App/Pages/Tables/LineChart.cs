using System.Globalization;
using System.Text;

namespace Socialstat.App;

/// <summary>Figures over time as lines, with a legend beside the drawing.</summary>
internal static class LineChart
{
    private const double Width = 860, Height = 340, Left = 76, Right = 24, Top = 12, Bottom = 32;

    public static Html Draw(Reader reader, string title, List<string> years, List<Series> series)
    {
        var largest = series.SelectMany(s => s.Points).Max() ?? 0;
        var step = Chart.Step(largest);
        var top = Math.Max(step, Math.Ceiling(largest / step) * step);
        double X(int i) => Left + (i * (Width - Left - Right) / (years.Count - 1));
        double Y(decimal value) => Height - Bottom - ((double)(value / top) * (Height - Top - Bottom));
        var summary = string.Join("; ", series.Select(s => $"{s.Name}: {Ends(reader, years, s)}"));
        return Html.Of($"""
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-labelledby="chart-title chart-desc" xmlns="http://www.w3.org/2000/svg">
            <title id="chart-title">{title}</title><desc id="chart-desc">{summary}</desc>
            {Enumerable.Range(0, (int)(top / step) + 1).Select(i => Rule(reader, i * step, Y(i * step)))}
            {years.Select((y, i) => Html.Of($"<text class=\"chart-text\" x=\"{X(i)}\" y=\"{Height - 8}\" text-anchor=\"middle\">{y}</text>"))}
            {series.Select((s, n) => Line(reader, years, s, n, X, Y))}
            </svg>
            <ul class="legend">{series.Select((s, n) => Html.Of($"<li><svg viewBox=\"0 0 36 12\" aria-hidden=\"true\"><path class=\"chart-line series-{n}\" d=\"M0 6H36\"/></svg>{s.Name}</li>"))}</ul>
            """);
    }

    /// <summary>A line across the drawing at a round figure.</summary>
    public static Html Rule(Reader reader, decimal value, double y) =>
        Html.Of($"<path class=\"chart-rule\" d=\"M{Left} {y}H{Width - Right}\"/><text class=\"chart-text\" x=\"{Left - 8}\" y=\"{y + 5}\" text-anchor=\"end\">{Chart.Figure(reader, value)}</text>");

    private static Html Line(Reader reader, List<string> years, Series series, int number, Func<int, double> x, Func<decimal, double> y)
    {
        var path = new StringBuilder();
        var dots = new List<Html>();
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i] is not { } value)
                continue;
            // A year without a figure breaks the line.
            path.Append(CultureInfo.InvariantCulture, $"{(i > 0 && series.Points[i - 1] is not null ? 'L' : 'M')}{x(i):0.##} {y(value):0.##}");
            dots.Add(Html.Of($"<circle class=\"chart-dot series-{number}\" cx=\"{x(i)}\" cy=\"{y(value)}\" r=\"4\"><title>{series.Name}, {years[i]}: {Chart.Figure(reader, value)}</title></circle>"));
        }

        return Html.Of($"<path class=\"chart-line series-{number}\" d=\"{path.ToString()}\"/>{dots}");
    }

    private static string Ends(Reader reader, List<string> years, Series series)
    {
        var first = series.Points.Select((p, i) => (p, i)).FirstOrDefault(p => p.p is not null);
        var last = series.Points.Select((p, i) => (p, i)).LastOrDefault(p => p.p is not null);
        return first.p is null ? ".." : $"{Chart.Figure(reader, first.p.Value)} ({years[first.i]}), {Chart.Figure(reader, last.p!.Value)} ({years[last.i]})";
    }
}
