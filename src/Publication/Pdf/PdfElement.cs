namespace Socialstat.Publication;

/// <summary>An element of a document's structure, which tells a screen reader what a mark on a page is: a heading, a paragraph, a cell.</summary>
internal sealed class PdfElement(string kind)
{
    private readonly List<object> _children = [];

    /// <summary>Name of the kind: H1, P, TD.</summary>
    public string Kind { get; } = kind;

    /// <summary>What it shows, in words, when it is a picture.</summary>
    public string? Alternative { get; init; }

    /// <summary>Further attributes, as PDF writes them.</summary>
    public string Attributes { get; init; } = "";

    /// <summary>Adds an element inside.</summary>
    public PdfElement Add(PdfElement child)
    {
        _children.Add(child);
        return child;
    }

    /// <summary>Adds a mark on a page.</summary>
    public void Add(PdfPage page, int mark) => _children.Add((page, mark));

    /// <summary>Writes it and what is inside; gives the number of its object and tells each mark which object it belongs to.</summary>
    public int Write(PdfObjects objects, int parent, Action<PdfPage, int, int> belongs)
    {
        var number = objects.Reserve();
        var kids = _children.Select(child =>
        {
            if (child is PdfElement element)
                return $"{element.Write(objects, number, belongs)} 0 R";
            var (page, mark) = ((PdfPage, int))child;
            belongs(page, mark, number);
            return $"<</Type/MCR/Pg {page.Number} 0 R/MCID {mark}>>";
        }).ToList();
        var alternative = Alternative is null ? "" : $"/Alt {PdfObjects.Text(Alternative)}";
        objects.Set(number, $"<</Type/StructElem/S/{Kind}/P {parent} 0 R{alternative}{Attributes}/K[{string.Join(' ', kids)}]>>");
        return number;
    }
}
