using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Copies a sender's workbook with marks: parts that need no mark are copied byte for byte. Changed are the first sheet (looks of the marked
/// cells), the styles (looks added at the end), the notes, and the lists of parts, which get one sheet more.
/// </summary>
internal sealed class MarkedPackage(WorkbookPackage package, string sheet, ZipArchive to)
{
    private const long LargestSmallPart = 64 << 20;
    private const int MostNodes = 1_000_000;
    private static readonly XNamespace Relations = SpreadsheetXml.PackageRelations;
    private static readonly XNamespace Types = SpreadsheetXml.ContentTypes;
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the copy.</summary>
    public void Write(MarkedCells marks, Func<string, Sheet> list)
    {
        var bookRelations = package.RelationsOf(package.BookName);
        var styles = bookRelations.Find(r => r.Kind == "styles")?.Target;
        var styleDocument = styles is not null && package.Has(styles) ? Load(styles) : null;
        var cells = styleDocument?.Root?.Elements().FirstOrDefault(e => e.Name.LocalName == "cellXfs");
        var looks = new MarkedLooks(cells?.Elements().Count() ?? 1);
        var own = package.RelationsOf(sheet);
        var drawing = own.Find(r => r.Kind == "vmlDrawing" && package.Has(r.Target));
        var notes = own.Find(r => r.Kind == "comments" && package.Has(r.Target));
        var drawingName = drawing?.Target ?? NewName("xl/drawings/vmlSocialstat", ".vml");
        var notesName = notes?.Target ?? NewName("xl/commentsSocialstat", ".xml");
        var listName = NewName("xl/worksheets/socialstat", ".xml");
        using (var from = package.OpenXml(sheet))
        using (var copy = Create(sheet))
            new SheetMarking(from, copy, marks, looks).Copy(drawing?.Id ?? "rIdSocialstatDrawing");
        if (styles is not null && cells is not null)
            Save(styles, Marked(styleDocument!, cells, looks));
        if (marks.Notes.Count > 0)
        {
            WriteNotes(notes?.Target, notesName, marks);
            WriteDrawing(drawing?.Target, drawingName, marks);
            Relate(sheet, [.. drawing is null ? [("rIdSocialstatDrawing", "vmlDrawing", drawingName)] : Array.Empty<(string, string, string)>(), .. notes is null ? [("rIdSocialstatNotes", "comments", notesName)] : Array.Empty<(string, string, string)>()]);
        }

        var name = AddToBook();
        Relate(package.BookName, [("rIdSocialstatList", "worksheet", listName)]);
        using (var xml = Create(listName))
            WorkbookFile.WriteSheet(xml, list(name));
        AddTypes(listName, marks.Notes.Count > 0 && notes is null ? notesName : null);
        CopyRest();
    }

    private static XDocument Marked(XDocument styles, XElement cells, MarkedLooks looks)
    {
        var space = cells.Name.Namespace;
        var fills = styles.Root!.Elements().FirstOrDefault(e => e.Name.LocalName == "fills");
        if (fills is null)
            return styles;
        var firstFill = fills.Elements().Count();
        foreach (var colour in new[] { WorkbookStyles.ErrorFill, WorkbookStyles.WarningFill, WorkbookStyles.InfoFill })
        {
            fills.Add(new XElement(space + "fill", new XElement(space + "patternFill", new XAttribute("patternType", "solid"),
                new XElement(space + "fgColor", new XAttribute("rgb", colour)), new XElement(space + "bgColor", new XAttribute("indexed", "64")))));
        }

        fills.SetAttributeValue("count", Number(firstFill + 3));
        var known = cells.Elements().ToArray();
        foreach (var (own, severity) in looks.Added)
        {
            var look = own < known.Length ? new XElement(known[own]) : new XElement(space + "xf");
            look.SetAttributeValue("fillId", Number(firstFill + (severity switch { Severity.Error => 0, Severity.Warning => 1, _ => 2 })));
            look.SetAttributeValue("applyFill", "1");
            cells.Add(look);
        }

        cells.SetAttributeValue("count", Number(known.Length + looks.Added.Count));
        return styles;
    }

    // A note that the sender wrote on the same cell stays, with ours after it.
    private void WriteNotes(string? old, string name, MarkedCells marks)
    {
        if (old is null)
        {
            using var xml = Create(name);
            CellNotes.WriteTexts(xml, marks.Notes);
            return;
        }

        var document = Load(old);
        var root = document.Root!;
        var space = root.Name.Namespace;
        var authors = root.Elements().First(e => e.Name.LocalName == "authors");
        var author = authors.Elements().Count();
        authors.Add(new XElement(space + "author", "Socialstat"));
        var list = root.Elements().First(e => e.Name.LocalName == "commentList");
        var byCell = list.Elements().ToLookup(e => (string?)e.Attribute("ref"));
        foreach (var note in marks.Notes)
        {
            var comment = byCell[note.Reference].FirstOrDefault();
            var run = new XElement(space + "r", new XElement(space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), SpreadsheetXml.Clean((comment is null ? "" : "\n\n") + note.Text)));
            if (comment?.Elements().FirstOrDefault(e => e.Name.LocalName == "text") is { } text)
                text.Add(run);
            else
                list.Add(new XElement(space + "comment", new XAttribute("ref", note.Reference), new XAttribute("authorId", Number(author)), new XElement(space + "text", run)));
        }

        Save(name, document);
    }

    // Drawings in the old language need not be XML; the shapes go in before the end. A cell that has a note of the sender's has its shape.
    private void WriteDrawing(string? old, string name, MarkedCells marks)
    {
        var text = CellNotes.Drawing(marks.Notes);
        if (old is not null)
        {
            using var reader = new StreamReader(package.Open(old, LargestSmallPart, isCopied: true), Encoding.UTF8);
            var known = reader.ReadToEnd();
            var added = marks.Notes.Where(n => !HasShape(known, n)).ToList();
            var end = known.LastIndexOf("</xml>", StringComparison.Ordinal);
            text = end < 0 ? text : known[..end] + CellNotes.Shapes(added, 500_001, "socialstat_t202") + known[end..];
        }

        _written.Add(name);
        using var part = SpreadsheetXml.CreateBytes(to, name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static bool HasShape(string drawing, CellNote note)
    {
        var row = $"<x:Row>{Number(note.Row - 1)}</x:Row>";
        for (var at = drawing.IndexOf(row, StringComparison.Ordinal); at >= 0; at = drawing.IndexOf(row, at + 1, StringComparison.Ordinal))
        {
            if (drawing.AsSpan(at + row.Length).TrimStart().StartsWith($"<x:Column>{Number(note.Column)}</x:Column>"))
                return true;
        }

        return false;
    }

    // Gives the name of the new sheet.
    private string AddToBook()
    {
        var document = Load(package.BookName);
        var sheets = document.Root!.Elements().First(e => e.Name.LocalName == "sheets");
        var names = sheets.Elements().Select(e => (string?)e.Attribute("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Enumerable.Range(1, 1000).Select(i => i == 1 ? "Fejl" : $"Fejl {Number(i)}").First(n => !names.Contains(n));
        var id = sheets.Elements().Select(e => int.TryParse((string?)e.Attribute("sheetId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max() + 1;
        // The strict form of the format has another namespace for references; the sender's own is used.
        var space = sheets.Elements().SelectMany(e => e.Attributes()).FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Name.Namespace ?? (XNamespace)SpreadsheetXml.Relations;
        sheets.Add(new XElement(sheets.Name.Namespace + "sheet", new XAttribute("name", name), new XAttribute("sheetId", Number(id)), new XAttribute(space + "id", "rIdSocialstatList")));
        Save(package.BookName, document);
        return name;
    }

    private void Relate(string part, (string Id, string Kind, string Target)[] added)
    {
        var name = WorkbookPackage.RelationsName(part);
        var document = package.Has(name) ? Load(name) : new XDocument(new XElement(Relations + "Relationships"));
        foreach (var (id, kind, target) in added)
            document.Root!.Add(new XElement(Relations + "Relationship", new XAttribute("Id", id), new XAttribute("Type", $"{SpreadsheetXml.Relations}/{kind}"), new XAttribute("Target", "/" + target)));
        Save(name, document);
    }

    private void AddTypes(string list, string? notes)
    {
        const string Name = "[Content_Types].xml";
        var document = Load(Name);
        var root = document.Root!;
        if (!root.Elements(Types + "Default").Any(e => "vml".Equals((string?)e.Attribute("Extension"), StringComparison.OrdinalIgnoreCase)))
            root.AddFirst(new XElement(Types + "Default", new XAttribute("Extension", "vml"), new XAttribute("ContentType", SpreadsheetXml.VmlType)));
        root.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + list), new XAttribute("ContentType", SpreadsheetXml.TypeStart + "worksheet+xml")));
        if (notes is not null)
            root.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + notes), new XAttribute("ContentType", SpreadsheetXml.TypeStart + "comments+xml")));
        Save(Name, document);
    }

    private void CopyRest()
    {
        foreach (var entry in package.Entries)
        {
            if (_written.Contains(entry.FullName))
                continue;
            using var from = WorkbookPackage.Open(entry, isCopied: true);
            using var part = SpreadsheetXml.CreateBytes(to, entry.FullName);
            from.CopyTo(part);
        }
    }

    private string NewName(string start, string end) => Enumerable.Range(1, 1000).Select(i => $"{start}{Number(i)}{end}").First(n => !package.Has(n));

    // A part that is taken into memory as a whole is gone through first: neither deep nor with more in it than any sender's own.
    private XDocument Load(string name)
    {
        using (var first = package.OpenXml(name, LargestSmallPart))
        {
            for (var nodes = 0; PartXml.Next(first);)
            {
                nodes += 1 + first.AttributeCount;
                if (nodes > MostNodes)
                    throw new UnreadableException(Readability.TooLarge, name);
            }
        }

        using var xml = package.OpenXml(name, LargestSmallPart);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private void Save(string name, XDocument document)
    {
        using var xml = Create(name);
        document.Save(xml);
    }

    private XmlWriter Create(string name)
    {
        _written.Add(name);
        return SpreadsheetXml.Create(to, name);
    }

    private static string Number(int number) => Validation.Write.Number(number);
}
