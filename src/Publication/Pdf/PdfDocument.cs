using System.Globalization;
using System.Text;

namespace Socialstat.Publication;

/// <summary>
/// A PDF file under way: pages, fonts, structure and outline. It is tagged, so that it can be read aloud; it holds its fonts; and the same document gives the
/// same bytes: every date is the one given, and identifiers are made from the contents.
/// </summary>
internal sealed class PdfDocument(PdfDescription description, IReadOnlyList<PdfFont> fonts)
{
    /// <summary>A4 in points.</summary>
    public const double Width = 595.28, Height = 841.89;

    private readonly PdfObjects _objects = new();
    private readonly List<PdfPage> _pages = [];
    private readonly List<(string Title, int Level, PdfPage Page, double Y)> _outline = [];

    /// <summary>The root of the structure.</summary>
    public PdfElement Root { get; } = new("Document");

    /// <summary>The pages.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>Adds a page.</summary>
    public PdfPage AddPage()
    {
        var page = new PdfPage(_objects.Reserve(), Height);
        _pages.Add(page);
        return page;
    }

    /// <summary>Adds a line to the outline; chapters are level 2, their sections 3.</summary>
    public void AddToOutline(string title, int level, PdfPage page, double y) => _outline.Add((title, level, page, y));

    /// <summary>Writes the file.</summary>
    public void Write(Stream output)
    {
        var pages = _objects.Reserve();
        var fontList = string.Concat(fonts.Select(f => $"/{f.Key} {f.Write(_objects)} 0 R"));
        for (var i = 0; i < _pages.Count; i++)
        {
            var content = _objects.AddStream(_pages[i].Content);
            _objects.Set(_pages[i].Number, $"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 {PdfObjects.N(Width)} {PdfObjects.N(Height)}]/Resources<</Font<<{fontList}>>>>/Contents {content} 0 R/StructParents {i.ToString(CultureInfo.InvariantCulture)}/Tabs/S>>");
        }

        _objects.Set(pages, $"<</Type/Pages/Kids[{string.Join(' ', _pages.Select(p => $"{p.Number} 0 R"))}]/Count {_pages.Count}>>");
        var catalog = _objects.Add($"<</Type/Catalog/Pages {pages} 0 R/Lang({description.Language})/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/StructTreeRoot {WriteStructure()} 0 R/Outlines {WriteOutline()} 0 R/Metadata {WriteMetadata()} 0 R>>");
        var day = description.Moment.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + (description.Moment.Offset < TimeSpan.Zero ? "-" : "+") + description.Moment.Offset.ToString("hh\\'mm", CultureInfo.InvariantCulture);
        var info = _objects.Add($"<</Title {PdfObjects.Text(description.Title)}/Author {PdfObjects.Text(description.Author)}/Producer(Socialstat)/CreationDate(D:{day})/ModDate(D:{day})>>");
        _objects.Write(output, catalog, info);
    }

    private int WriteStructure()
    {
        var root = _objects.Reserve();
        var owners = _pages.ToDictionary(p => p, p => new int[p.Marks]);
        var document = Root.Write(_objects, root, (page, mark, owner) => owners[page][mark] = owner);
        var numbers = _pages.Select((p, i) => $"{i.ToString(CultureInfo.InvariantCulture)} [{string.Join(' ', owners[p].Select(o => $"{o} 0 R"))}]");
        _objects.Set(root, $"<</Type/StructTreeRoot/K {document} 0 R/ParentTree<</Nums[{string.Join(' ', numbers)}]>>/ParentTreeNextKey {_pages.Count}>>");
        return root;
    }

    private int WriteOutline()
    {
        var root = _objects.Reserve();
        var numbers = _outline.Select(_ => _objects.Reserve()).ToList();
        var top = _outline.Count == 0 ? 0 : _outline.Min(o => o.Level);
        var parents = new int[_outline.Count];
        for (int i = 0, chapter = -1; i < _outline.Count; i++)
        {
            parents[i] = _outline[i].Level == top || chapter < 0 ? -1 : chapter;
            chapter = parents[i] < 0 ? i : chapter;
        }

        for (var i = 0; i < _outline.Count; i++)
        {
            var (title, _, page, y) = _outline[i];
            var siblings = Enumerable.Range(0, _outline.Count).Where(o => parents[o] == parents[i]).ToList();
            var kids = Enumerable.Range(0, _outline.Count).Where(o => parents[o] == i).ToList();
            var at = siblings.IndexOf(i);
            _objects.Set(numbers[i], $"<</Title {PdfObjects.Text(title)}/Parent {(parents[i] < 0 ? root : numbers[parents[i]])} 0 R/Dest[{page.Number} 0 R/XYZ 0 {PdfObjects.N(Height - y)} 0]"
                + (at > 0 ? $"/Prev {numbers[siblings[at - 1]]} 0 R" : "") + (at < siblings.Count - 1 ? $"/Next {numbers[siblings[at + 1]]} 0 R" : "")
                + (kids.Count > 0 ? $"/First {numbers[kids[0]]} 0 R/Last {numbers[kids[^1]]} 0 R/Count -{kids.Count}" : "") + ">>");
        }

        var tops = Enumerable.Range(0, _outline.Count).Where(o => parents[o] < 0).ToList();
        _objects.Set(root, tops.Count == 0 ? "<</Type/Outlines/Count 0>>" : $"<</Type/Outlines/First {numbers[tops[0]]} 0 R/Last {numbers[tops[^1]]} 0 R/Count {tops.Count}>>");
        return root;
    }

    private int WriteMetadata()
    {
        var day = description.Moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var packet = $"""
            <?xpacket begin="{"\uFEFF"}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{MarkupText.Escape(description.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{MarkupText.Escape(description.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>{description.Language}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
        return _objects.AddStream(Encoding.UTF8.GetBytes(packet.ReplaceLineEndings("\n")), "/Type/Metadata/Subtype/XML", pack: false);
    }
}

/// <summary>What a PDF file says about itself.</summary>
/// <param name="Title">Title.</param>
/// <param name="Author">Who publishes it.</param>
/// <param name="Language">Language tag: da-DK, en-GB.</param>
/// <param name="Moment">The only moment in it.</param>
internal sealed record PdfDescription(string Title, string Author, string Language, DateTimeOffset Moment);
