using System.Globalization;
using System.Text;
using static Socialstat.Publication.Svg;

namespace Socialstat.Publication;

/// <summary>A flow from a place on the left to one on the right.</summary>
/// <param name="From">Position on the left.</param>
/// <param name="To">Position on the right.</param>
/// <param name="Size">How many.</param>
/// <param name="What">What the flow says when it is pointed at.</param>
public sealed record SankeyFlow(int From, int To, int Size, string What);

/// <summary>What a flow diagram shows.</summary>
/// <param name="Left">Names on the left, from above.</param>
/// <param name="Right">Names on the right, from above.</param>
/// <param name="Flows">The flows.</param>
public sealed record SankeyData(IReadOnlyList<string> Left, IReadOnlyList<string> Right, IReadOnlyList<SankeyFlow> Flows)
{
    /// <summary>What stands above each side: the two days. Empty when nothing does.</summary>
    public (string Left, string Right) Heads { get; init; } = ("", "");
}

/// <summary>Movements between two days as bands whose width is how many move (a Sankey diagram), as an SVG drawing that stands by itself. Its description tells the largest flows in words.</summary>
public static class SankeyChart
{
    private const double Gap = 10, NodeWidth = 14, Margin = 8;
    private const int MostTold = 8;

    /// <summary>Draws the diagram.</summary>
    public static string Draw(SankeyData data, ChartSettings settings)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(settings);
        var svg = new Svg(settings.FontSize);
        var flows = data.Flows.Where(f => f.Size > 0).ToList();
        var (left, right) = (Sums(flows, f => f.From, data.Left.Count), Sums(flows, f => f.To, data.Right.Count));
        var top = Margin + (data.Heads.Left.Length > 0 ? svg.LineHeight : 0);
        var room = settings.Height - top - Margin;
        var scale = Math.Min(Scale(left, room), Scale(right, room));
        var (leftLabel, rightLabel) = (Widest(svg, data.Left, left), Widest(svg, data.Right, right));
        var (leftX, rightX) = (Margin + leftLabel + 6, settings.Width - Margin - rightLabel - 6 - NodeWidth);
        var (leftTop, rightTop) = (Tops(left, scale, top), Tops(right, scale, top));
        var (leaves, arrives) = (leftTop.ToArray(), rightTop.ToArray());
        foreach (var flow in flows.OrderBy(f => f.From).ThenBy(f => f.To))
        {
            var width = flow.Size * scale;
            Band(svg, (leftX + NodeWidth, leaves[flow.From]), (rightX, arrives[flow.To]), width, ChartColours.Of(settings, flow.From), flow.What);
            leaves[flow.From] += width;
            arrives[flow.To] += width;
        }

        if (data.Heads.Left.Length > 0)
        {
            svg.Text(leftX + NodeWidth, svg.FontSize + 2, data.Heads.Left, "end", " font-weight=\"bold\"");
            svg.Text(rightX, svg.FontSize + 2, data.Heads.Right, "start", " font-weight=\"bold\"");
        }

        for (var i = 0; i < left.Length; i++)
            Node(svg, leftX, leftTop[i], left[i] * scale, ChartColours.Of(settings, i), $"{data.Left[i]}: {Number(left[i])}", leftX - 6, "end");
        for (var i = 0; i < right.Length; i++)
            Node(svg, rightX, rightTop[i], right[i] * scale, ChartColours.Of(settings, i), $"{data.Right[i]}: {Number(right[i])}", rightX + NodeWidth + 6, "start");
        return Whole(svg, settings, flows);
    }

    private static int[] Sums(List<SankeyFlow> flows, Func<SankeyFlow, int> at, int count)
    {
        var sums = new int[count];
        foreach (var flow in flows)
            sums[at(flow)] += flow.Size;
        return sums;
    }

    private static double Scale(int[] sums, double room)
    {
        var shown = sums.Count(s => s > 0);
        return shown == 0 ? 0 : Math.Max(0, room - ((shown - 1) * Gap)) / sums.Sum();
    }

    private static double[] Tops(int[] sums, double scale, double top)
    {
        var tops = new double[sums.Length];
        var y = top;
        for (var i = 0; i < sums.Length; i++)
        {
            tops[i] = y;
            y += sums[i] > 0 ? (sums[i] * scale) + Gap : 0;
        }

        return tops;
    }

    private static double Widest(Svg svg, IReadOnlyList<string> names, int[] sums) => names.Select((n, i) => sums[i] > 0 ? svg.WidthOf($"{n}: {Number(sums[i])}") : 0).DefaultIfEmpty(0).Max();

    private static void Band(Svg svg, (double X, double Y) from, (double X, double Y) to, double width, string colour, string what)
    {
        var middle = (from.X + to.X) / 2;
        svg.Add($"<path d=\"M{N(from.X)} {N(from.Y)}C{N(middle)} {N(from.Y)} {N(middle)} {N(to.Y)} {N(to.X)} {N(to.Y)}V{N(to.Y + width)}C{N(middle)} {N(to.Y + width)} {N(middle)} {N(from.Y + width)} {N(from.X)} {N(from.Y + width)}Z\" fill=\"{colour}\" fill-opacity=\"0.45\"><title>{MarkupText.Escape(what)}</title></path>");
    }

    private static void Node(Svg svg, double x, double y, double height, string colour, string what, double labelX, string anchor)
    {
        if (height <= 0)
            return;
        svg.Rect(x, y, NodeWidth, height, colour, what);
        svg.Text(labelX, y + (height / 2) + (svg.FontSize * 0.35), what, anchor);
    }

    private static string Whole(Svg svg, ChartSettings settings, List<SankeyFlow> flows)
    {
        var id = MarkupText.Escape(settings.Id);
        var told = new StringBuilder().AppendJoin("; ", flows.OrderByDescending(f => f.Size).Take(MostTold).Select(f => f.What));
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{settings.Width}" height="{settings.Height}" viewBox="0 0 {settings.Width} {settings.Height}" role="img" aria-labelledby="{id}-title {id}-desc" lang="{(settings.Language == Law.Language.English ? "en" : "da")}" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" font-size="{settings.FontSize}" fill="{ChartColours.Ink}">
            <title id="{id}-title">{MarkupText.Escape(settings.Title ?? "")}</title>
            <desc id="{id}-desc">{MarkupText.Escape(told.ToString())}</desc>
            <rect width="100%" height="100%" fill="{ChartColours.Paper}"/>
            {svg}</svg>

            """;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
