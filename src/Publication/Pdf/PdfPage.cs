using System.Globalization;
using System.Text;

namespace Socialstat.Publication;

/// <summary>A page under way. Measures are points from its upper left corner.</summary>
internal sealed class PdfPage(int number, double height)
{
    private readonly StringBuilder _content = new();
    private int _marks;

    /// <summary>Number of its object.</summary>
    public int Number { get; } = number;

    /// <summary>Number of marks that belong to the structure.</summary>
    public int Marks => _marks;

    /// <summary>What is drawn.</summary>
    public byte[] Content => Encoding.Latin1.GetBytes(_content.ToString());

    /// <summary>Draws as part of an element of the structure.</summary>
    public void Mark(PdfElement element, Action draw)
    {
        element.Add(this, _marks);
        _content.Append(CultureInfo.InvariantCulture, $"/{element.Kind} <</MCID {_marks++}>> BDC\n");
        draw();
        _content.Append("EMC\n");
    }

    /// <summary>Draws what is not part of the text: page numbers, lines, repeated headings.</summary>
    public void Decorate(Action draw)
    {
        _content.Append("/Artifact BMC\n");
        draw();
        _content.Append("EMC\n");
    }

    /// <summary>A text with its base line at y; turned by an angle when given.</summary>
    public void Text(PdfFont font, double size, double x, double y, string text, string colour = "#1a1a1a", double angle = 0)
    {
        var (cos, sin) = (Math.Cos(angle * Math.PI / 180), Math.Sin(-angle * Math.PI / 180));
        _content.Append(CultureInfo.InvariantCulture, $"BT {Colour(colour)} rg /{font.Key} {N(size)} Tf {N(cos)} {N(sin)} {N(-sin)} {N(cos)} {N(x)} {N(height - y)} Tm {font.Encode(text)} Tj ET\n");
    }

    /// <summary>A filled rectangle.</summary>
    public void Fill(double x, double y, double width, double high, string colour) =>
        _content.Append(CultureInfo.InvariantCulture, $"{Colour(colour)} rg {N(x)} {N(height - y - high)} {N(width)} {N(high)} re f\n");

    /// <summary>A line.</summary>
    public void Line(double x1, double y1, double x2, double y2, double width, string colour) =>
        Path([(x1, y1, true), (x2, y2, false)], new PdfStroke(colour, width), fill: null);

    /// <summary>A path through points, each of which can begin a new part.</summary>
    public void Path(IReadOnlyList<(double X, double Y, bool IsStart)> points, PdfStroke? stroke, string? fill)
    {
        if (stroke is { } line)
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(line.Colour)} RG {N(line.Width)} w 1 j [{line.Dash}] 0 d ");
        if (fill is not null)
            _content.Append(CultureInfo.InvariantCulture, $"{Colour(fill)} rg ");
        foreach (var (x, y, isStart) in points)
            _content.Append(CultureInfo.InvariantCulture, $"{N(x)} {N(height - y)} {(isStart ? 'm' : 'l')} ");
        _content.Append((stroke, fill) switch { (not null, not null) => "B\n", (null, not null) => "f\n", _ => "S\n" });
    }

    private static string N(double number) => PdfObjects.N(number);

    private static string Colour(string hex)
    {
        double Part(int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return $"{N(Part(1))} {N(Part(3))} {N(Part(5))}";
    }
}

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">Colour as #rrggbb.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Dash">Lengths on and off; empty for a whole line.</param>
internal readonly record struct PdfStroke(string Colour, double Width, string Dash = "");
