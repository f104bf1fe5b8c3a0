namespace Socialstat.App;

/// <summary>Figures of one year as bars.</summary>
internal static class BarChart
{
    private const double Width = 860, Names = 400, Figures = 80, RowHeight = 30;
    private const int LongestName = 42;

    public static Html Draw(Reader reader, string title, List<Series> series)
    {
        var largest = Math.Max(1, series.Max(s => s.Points[0]) ?? 0);
        var summary = string.Join("; ", series.Select(s => $"{s.Name}: {Figure(reader, s)}"));
        return Html.Of($"""
            <svg viewBox="0 0 {Width} {series.Count * RowHeight}" role="img" aria-labelledby="chart-title chart-desc" xmlns="http://www.w3.org/2000/svg">
            <title id="chart-title">{title}</title><desc id="chart-desc">{summary}</desc>
            {series.Select((s, i) => Bar(reader, s, i * RowHeight, largest))}
            </svg>
            """);
    }

    private static Html Bar(Reader reader, Series series, double y, decimal largest)
    {
        var length = (double)((series.Points[0] ?? 0) / largest) * (Width - Names - Figures);
        return Html.Of($"""
            <g><title>{series.Name}: {Figure(reader, series)}</title>
            <text class="chart-text" x="{Names - 10}" y="{y + 20}" text-anchor="end">{Shortened(series.Name)}</text>
            <rect class="chart-bar" x="{Names}" y="{y + 5}" width="{length}" height="20"/>
            <text class="chart-text" x="{Names + length + 8}" y="{y + 20}">{Figure(reader, series)}</text></g>
            """);
    }

    private static string Figure(Reader reader, Series series) => series.Points[0] is { } value ? Chart.Figure(reader, value) : "..";

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…";
}
