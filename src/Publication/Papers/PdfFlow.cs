namespace Socialstat.Publication;

/// <summary>Text that runs down pages. A new page begins where something does not fit.</summary>
internal sealed class PdfFlow
{
    /// <summary>Left margin.</summary>
    public const double Left = 56;

    /// <summary>Width of the text.</summary>
    public const double TextWidth = PdfDocument.Width - (2 * Left);

    private const double Top = 56, Bottom = PdfDocument.Height - 62;

    /// <summary>Begins on the first page of the document.</summary>
    public PdfFlow(PdfDocument document, PdfFont regular, PdfFont bold)
    {
        (Document, Regular, Bold) = (document, regular, bold);
        Page = document.AddPage();
        Y = Top;
    }

    /// <summary>The document.</summary>
    public PdfDocument Document { get; }

    /// <summary>The font of the text.</summary>
    public PdfFont Regular { get; }

    /// <summary>The font of headings.</summary>
    public PdfFont Bold { get; }

    /// <summary>The page being written.</summary>
    public PdfPage Page { get; private set; }

    /// <summary>How far down it is written.</summary>
    public double Y { get; private set; }

    /// <summary>Moves down; nothing at the top of a page.</summary>
    public void Skip(double points) => Y = Y <= Top ? Y : Y + points;

    /// <summary>Moves down by what has been drawn.</summary>
    public void Advance(double points) => Y += points;

    /// <summary>Begins a new page when so much does not fit on this one; true when it did.</summary>
    public bool KeepTogether(double points)
    {
        if (Y + points <= Bottom || Y <= Top)
            return false;
        Page = Document.AddPage();
        Y = Top;
        return true;
    }

    /// <summary>Writes a text in lines.</summary>
    public void Lines(PdfElement element, PdfFont font, double size, double leading, string text, double indent = 0, string colour = "#1a1a1a", bool inRoot = true)
    {
        if (inRoot)
            Document.Root.Add(element);
        foreach (var line in Wrap(font, size, text, TextWidth - indent))
        {
            KeepTogether(leading);
            Page.Mark(element, () => Page.Text(font, size, Left + indent, Y + size, line, colour));
            Y += leading;
        }
    }

    /// <summary>The text in lines no wider than the width; a word that is wider than a line is cut.</summary>
    public static List<string> Wrap(PdfFont font, double size, string text, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Cut(font, size, w, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Cut(PdfFont font, double size, string word, double width)
    {
        while (word.Length > 1 && font.WidthOf(word, size) > width)
        {
            var fits = word.Length - 1;
            while (fits > 1 && font.WidthOf(word[..fits], size) > width)
                fits--;
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
