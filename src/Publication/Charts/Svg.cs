using System.Globalization;
using System.Text;

namespace Socialstat.Publication;

/// <summary>An SVG drawing under way.</summary>
internal sealed class Svg(int fontSize)
{
    private readonly StringBuilder _text = new();

    /// <summary>Size of the letters.</summary>
    public double FontSize => fontSize;

    /// <summary>Height of a line of text.</summary>
    public double LineHeight => fontSize * 1.4;

    /// <summary>Markup as it is.</summary>
    public void Add(string markup) => _text.Append(markup).Append('\n');

    /// <summary>A text; <paramref name="anchor"/> is start, middle or end, <paramref name="more"/> further attributes.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string more = "") =>
        Add($"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\"{more}>{MarkupText.Escape(text)}</text>");

    /// <summary>A rectangle that says what it is.</summary>
    public void Rect(double x, double y, double width, double height, string colour, string what) =>
        Add($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{colour}\" stroke=\"{ChartColours.Paper}\" stroke-width=\"0.5\"><title>{MarkupText.Escape(what)}</title></rect>");

    /// <summary>A straight line.</summary>
    public void Line(double x1, double y1, double x2, double y2, string colour) =>
        Add($"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" stroke=\"{colour}\" stroke-width=\"1\" fill=\"none\"/>");

    /// <summary>About how wide the text will be: the typeface is the reader's.</summary>
    public double WidthOf(string text) => text.Sum(WidthOf) * fontSize;

    /// <summary>The text cut at its end to fit a width; at least three letters remain.</summary>
    public string Fit(string text, double width)
    {
        if (WidthOf(text) <= width)
            return text;
        var kept = Math.Min(3, text.Length);
        for (var used = text.Take(kept + 1).Sum(WidthOf); kept < text.Length && (used + WidthOf(text[kept])) * fontSize <= width; kept++)
            used += WidthOf(text[kept]);
        return text[..kept].TrimEnd() + "…";
    }

    /// <summary>The text cut in its middle to fit a width: names that begin alike still differ at their ends.</summary>
    public string FitMiddle(string text, double width)
    {
        var cut = text;
        for (var kept = text.Length - 1; kept > 4 && WidthOf(cut) > width; kept--)
            cut = text[..((kept + 1) / 2)].TrimEnd() + "…" + text[^(kept / 2)..].TrimStart();
        return cut;
    }

    /// <summary>A name that ends at <paramref name="right"/>, in as many lines around the middle as there is room for; what is left of it then is cut.</summary>
    public void Name(double right, double middle, string text, double width, double height)
    {
        const double line = 1.15;
        var lines = Lines(text, width, Math.Clamp((int)(height / (fontSize * 1.3)), 1, 3));
        for (var i = 0; i < lines.Count; i++)
            Text(right, middle + (fontSize * (0.35 + ((i - ((lines.Count - 1) / 2.0)) * line))), lines[i], "end");
    }

    /// <summary>The text in lines of at most the width, as wide as its letters are; what does not fit in the last of them is cut.</summary>
    public List<string> Lines(string text, double width, int most = int.MaxValue)
    {
        var lines = new List<string>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var next = 0; next < words.Length;)
        {
            var first = next++;
            while (next < words.Length && WidthOf(string.Join(' ', words[first..(next + 1)])) <= width)
                next++;
            if (lines.Count == most - 1)
                next = words.Length;
            lines.Add(Fit(string.Join(' ', words[first..next]), width));
        }

        return lines;
    }

    /// <summary>The text in lines of at most the width.</summary>
    public IReadOnlyList<string> Wrap(string text, double width, double scale)
    {
        var letters = Math.Max(10, (int)(width / (fontSize * 0.58 * scale)));
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    private static double WidthOf(char letter) => char.IsUpper(letter) ? 0.74 : 0.58;

    /// <summary>A coordinate.</summary>
    public static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The drawing.</summary>
    public override string ToString() => _text.ToString();
}
