using Socialstat.Law;
using static Socialstat.Publication.Svg;

namespace Socialstat.Publication;

/// <summary>What is around a drawing: title, subtitle, legend, and the room that they leave.</summary>
internal sealed class ChartFrame
{
    private const double Margin = 12;

    private ChartFrame(Svg svg, ChartSettings settings, ChartData data, int decimals) =>
        (Svg, Settings, Data, Decimals, Left, Right, Top, Bottom) = (svg, settings, data, decimals, Margin, settings.Width - Margin, Margin, settings.Height - Margin);

    public Svg Svg { get; }

    public ChartSettings Settings { get; }

    public ChartData Data { get; }

    /// <summary>Decimals of the table.</summary>
    public int Decimals { get; }

    public double Left { get; set; }

    public double Right { get; set; }

    public double Top { get; set; }

    public double Bottom { get; set; }

    /// <summary>Draws the frame with a name for each colour of the legend.</summary>
    public static ChartFrame Draw(ChartSettings settings, ChartData data, int decimals, string subtitle, IReadOnlyList<string> legend)
    {
        var frame = new ChartFrame(new Svg(settings.FontSize), settings, data, decimals);
        if (settings.ShowTitle)
            frame.DrawTitle(settings.Title!, subtitle);
        if (settings.ShowLegend)
            frame.DrawLegend(legend);
        return frame;
    }

    public string Colour(int series) => ChartColours.Of(Settings, series);

    /// <summary>A figure as text.</summary>
    public string Show(decimal? figure) => figure is { } value ? TableNumbers.Show(value, Decimals, Settings.Language) : "..";

    /// <summary>What a mark in the drawing says.</summary>
    public string What(int series, int point) => $"{Data.Series[series].Name}, {Data.Points[point]}: {Show(Data.Series[series].Points[point])}";

    private void DrawTitle(string title, string subtitle)
    {
        foreach (var line in Svg.Wrap(title, Right - Left, 1.25))
        {
            Top += Svg.LineHeight * 1.15;
            Svg.Text(Left, Top - (Svg.FontSize * 0.3), line, more: $" font-size=\"{N(Svg.FontSize * 1.2)}\" font-weight=\"bold\" fill=\"{Settings.TitleColour}\"");
        }

        foreach (var line in Svg.Wrap(subtitle, Right - Left, 1))
        {
            Top += Svg.LineHeight;
            Svg.Text(Left, Top - (Svg.FontSize * 0.3), line);
        }

        Top += Svg.FontSize * 0.6;
    }

    // In columns of equal width. In one column long names take more lines; where the legend would be more than two fifths of the height, they are cut.
    private void DrawLegend(IReadOnlyList<string> names)
    {
        if (names.Count < 2)
            return;
        var mark = Svg.FontSize * 2.4;
        var width = Right - Left;
        var wanted = Math.Max(10, (int)Math.Ceiling(names.Max(Svg.WidthOf) / Svg.WidthOf("x")));
        var columns = 1;
        for (var letters = wanted; letters >= 10; letters--)
        {
            columns = Math.Clamp((int)(width / (mark + Svg.WidthOf(new string('x', letters + 2)))), 1, names.Count);
            if ((names.Count + columns - 1) / columns * Svg.LineHeight <= Settings.Height * 0.4)
                break;
        }

        var room = (width / columns) - mark - Svg.FontSize;
        var lines = names.Select(n => columns == 1 ? Svg.Lines(n, room) : [n]).ToList();
        if (lines.Sum(l => l.Count) * Svg.LineHeight > Settings.Height * 0.4)
            lines = [.. names.Select(n => new List<string> { n })];
        var rows = columns == 1 ? lines.Sum(l => l.Count) : (names.Count + columns - 1) / columns;
        var top = Bottom - (rows * Svg.LineHeight);
        for (int i = 0, row = 0; i < names.Count; i++)
        {
            var x = Left + (row / rows * (width / columns));
            for (var line = 0; line < lines[i].Count; line++, row++)
            {
                var y = top + (row % rows * Svg.LineHeight) + (Svg.LineHeight / 2);
                if (line == 0)
                    DrawMark(x, y, mark - (Svg.FontSize * 0.5), i);
                Svg.Text(x + mark, y + (Svg.FontSize * 0.35), Svg.FitMiddle(lines[i][line], room));
            }
        }

        Bottom = top - (Svg.FontSize * 0.6);
    }

    private void DrawMark(double x, double y, double width, int series)
    {
        if (Settings.Type == ChartType.Line || (Settings.Type == ChartType.ColumnAndLines && series > 0))
            ChartLines.Stroke(this, series, $"M{N(x)} {N(y)}H{N(x + width)}");
        else
            Svg.Add($"<rect x=\"{N(x)}\" y=\"{N(y - (Svg.FontSize * 0.4))}\" width=\"{N(width)}\" height=\"{N(Svg.FontSize * 0.8)}\" fill=\"{Colour(series)}\"/>");
    }

    /// <summary>The text in the language of the chart.</summary>
    public string Say(Text text) => text.In(Settings.Language);
}
