using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Socialstat.Publication;

/// <summary>
/// Puts one of our own charts on a page as lines and letters. It reads what the charts are written with (rectangles, paths of straight lines, dots and texts)
/// and refuses anything else, so that a chart is whole or not there.
/// </summary>
internal static partial class PdfSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>Title and description of the drawing, for those who do not see it.</summary>
    public static string Alternative(XElement drawing) => $"{drawing.Element(Svg + "title")?.Value}. {drawing.Element(Svg + "desc")?.Value}";

    /// <summary>Width divided by height.</summary>
    public static double Shape(XElement drawing) => Number(drawing, "width") / Number(drawing, "height");

    /// <summary>Draws it with its corner at the place, scaled to the width.</summary>
    /// <exception cref="NotSupportedException">The drawing holds something that cannot be drawn.</exception>
    public static void Draw(XElement drawing, PdfPage page, PdfFont font, PdfFont bold, (double X, double Y, double Width) at)
    {
        var canvas = new Canvas(page, (font, bold), at, at.Width / Number(drawing, "width"), Number(drawing, "font-size"));
        foreach (var element in drawing.Elements())
            canvas.Draw(element);
    }

    private static double Number(XElement element, string name, double otherwise = 0) =>
        element.Attribute(name) is { Value: var text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed class Canvas(PdfPage page, (PdfFont Normal, PdfFont Bold) fonts, (double X, double Y, double Width) at, double scale, double fontSize)
    {
        public void Draw(XElement element)
        {
            switch (element.Name.LocalName)
            {
                case "title" or "desc":
                    break;
                case "g":
                    foreach (var child in element.Elements())
                        Draw(child);
                    break;
                case "rect" when element.Attribute("width")?.Value == "100%":
                    break; // The paper.
                case "rect":
                    page.Fill(X(Number(element, "x")), Y(Number(element, "y")), Number(element, "width") * scale, Number(element, "height") * scale, Colour(element, "fill") ?? "#000000");
                    break;
                case "path":
                    page.Path(Points(element.Attribute("d")!.Value), Stroke(element), Colour(element, "fill"));
                    break;
                case "circle":
                    page.Path(Circle(Number(element, "cx"), Number(element, "cy"), Number(element, "r")), null, Colour(element, "fill"));
                    break;
                case "text":
                    Write(element);
                    break;
                default:
                    throw new NotSupportedException($"SVG {element.Name.LocalName}");
            }
        }

        private void Write(XElement element)
        {
            var text = string.Concat(element.Nodes().OfType<XText>().Select(t => t.Value)).Trim();
            var font = element.Attribute("font-weight")?.Value is "bold" or "600" or "700" ? fonts.Bold : fonts.Normal;
            var size = Number(element, "font-size", fontSize) * scale;
            var back = font.WidthOf(text, size) * element.Attribute("text-anchor")?.Value switch { "middle" => 0.5, "end" => 1, _ => 0 };
            var angle = element.Attribute("transform") is { Value: var turn } && Turn().Match(turn) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
            var (cos, sin) = (Math.Cos(angle * Math.PI / 180), Math.Sin(angle * Math.PI / 180));
            page.Text(font, size, X(Number(element, "x")) - (back * cos), Y(Number(element, "y")) - (back * sin), text, Colour(element, "fill") ?? ChartColours.Ink, angle);
        }

        private PdfStroke? Stroke(XElement element) => Colour(element, "stroke") is { } colour
            ? new PdfStroke(colour, Number(element, "stroke-width", 1) * scale, element.Attribute("stroke-dasharray")?.Value.Replace(',', ' ') ?? "") : null;

        private List<(double X, double Y, bool IsStart)> Points(string path)
        {
            var points = new List<(double X, double Y, bool IsStart)>();
            var first = 0;
            foreach (Match step in Step().Matches(path))
            {
                if (step.Groups["close"].Success)
                {
                    points.Add((points[first].X, points[first].Y, false));
                    continue;
                }

                var isStart = step.Groups["kind"].Value == "M";
                first = isStart ? points.Count : first;
                points.Add((X(double.Parse(step.Groups["x"].Value, CultureInfo.InvariantCulture)), Y(double.Parse(step.Groups["y"].Value, CultureInfo.InvariantCulture)), isStart));
            }

            if (Step().Replace(path, "").Trim().Length > 0)
                throw new NotSupportedException($"SVG path {path}");
            return points;
        }

        // Sixteen corners are round at the size of a dot.
        private List<(double X, double Y, bool IsStart)> Circle(double x, double y, double radius) =>
            [.. Enumerable.Range(0, 16).Select(i => (X(x + (radius * Math.Cos(i * Math.PI / 8))), Y(y + (radius * Math.Sin(i * Math.PI / 8))), i == 0))];

        private double X(double x) => at.X + (x * scale);

        private double Y(double y) => at.Y + (y * scale);

        private static string? Colour(XElement element, string name) => element.Attribute(name)?.Value is { Length: 7 } colour && colour[0] == '#' ? colour : null;
    }

    [GeneratedRegex(@"(?<kind>[ML])\s*(?<x>-?[0-9.]+)[ ,]\s*(?<y>-?[0-9.]+)|(?<close>[Zz])", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"rotate\((-?[0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Turn();
}
