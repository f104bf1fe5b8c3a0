using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Findings given back: the sender's own workbook, marked, with everything else untouched.</summary>
public sealed class MarkedWorkbookTests : IDisposable
{
    private static readonly XNamespace Main = Bytes.Main;
    private static readonly string[][] Table = [.. (Header + Start("S1", Maria, "2024-03-01") + Start("S2", "7506104001", "2024-13-01") + End("S1", "")).TrimEnd('\n').Split('\n').Select(l => l.Split(';'))];
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Marked_cells_are_filled_and_noted_and_all_findings_are_listed()
    {
        var (copy, findings) = Mark(Bytes.Workbook(Table));
        var sheet = XDocument.Parse(Text(copy, "xl/worksheets/sheet1.xml"));
        var unreadable = findings.Single(f => f.Danish is { Code: "GEN-F013", Row: 2, Field: "start_date" });
        var comments = XDocument.Parse(Text(copy, "xl/commentsSocialstat1.xml")).Descendants(Main + "comment").ToDictionary(c => (string)c.Attribute("ref")!, c => c.Value);
        Assert.Contains(unreadable.Danish.Message, comments["J3"], StringComparison.Ordinal); // start_date of record 2.
        Assert.Contains(unreadable.English, comments["J3"], StringComparison.Ordinal);
        Assert.Equal("FFFFC7CE", FillOf(copy, sheet, "J3"));
        Assert.Equal("FFFFC7CE", FillOf(copy, sheet, "K4")); // An empty cell that was not in the file: the end without a date.
        Assert.Null(FillOf(copy, sheet, "J2"));
        Assert.Single(sheet.Descendants(Main + "legacyDrawing"));
        var list = XDocument.Parse(Text(copy, "xl/worksheets/socialstat1.xml")).Descendants(Main + "row").Skip(1)
            .Select(r => Enumerable.Range(0, 9).Select(i => r.Elements().FirstOrDefault(c => ((string)c.Attribute("r")!)[0] == 'A' + i)?.Value ?? "").ToArray()).ToList();
        Assert.Equal(findings.Count, list.Count);
        Assert.Contains(list, r => r[3] == "GEN-F013" && r[1] == "J3" && r[8] == unreadable.English);
        Assert.Contains(list, r => r[0].Length == 0 && r[3] == "GEN-F026"); // About the delivery as a whole.
        Assert.Contains("name=\"Fejl\"", Text(copy, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_else_of_the_senders_workbook_stays()
    {
        var bytes = Bytes.Workbook(Table);
        using var original = new ZipArchive(new MemoryStream(bytes));
        var (copy, _) = Mark(bytes);
        foreach (var part in new[] { "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "_rels/.rels" })
            Assert.Equal(Text(original, part), Text(copy, part));
        var before = XDocument.Parse(Text(original, "xl/worksheets/sheet1.xml")).Descendants(Main + "c").ToDictionary(c => (string)c.Attribute("r")!);
        var after = XDocument.Parse(Text(copy, "xl/worksheets/sheet1.xml")).Descendants(Main + "c").ToDictionary(c => (string)c.Attribute("r")!);
        Assert.All(before, c => Assert.Equal(string.Concat(c.Value.Nodes()), string.Concat(after[c.Key].Nodes())));
        Assert.Equal(5, XDocument.Parse(Text(original, "xl/styles.xml")).Descendants(Main + "cellXfs").Single().Elements().Count());
        Assert.Equal(Looks(original), Looks(copy).Take(5));
        Assert.Contains("Ark2", Text(copy, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_copy_is_read_as_the_same_delivery_and_can_be_marked_again()
    {
        var bytes = Bytes.Workbook(Table);
        var path = Delivery(bytes);
        var once = Write(path, FindingsOf(path));
        var again = Write(_store.File("again.xlsx", once), FindingsOf(path));
        foreach (var copy in new[] { once, again })
            Assert.Equal(Reading.All(path, SupportRecord.Declaration).Records, Reading.All(_store.File("copy.xlsx", copy), SupportRecord.Declaration).Records);
        using var archive = new ZipArchive(new MemoryStream(again));
        Assert.Contains("Fejl 2", Text(archive, "xl/workbook.xml"), StringComparison.Ordinal);
        var comments = XDocument.Parse(Text(archive, "xl/commentsSocialstat1.xml")).Descendants(Main + "comment").Select(c => (string)c.Attribute("ref")!).ToList();
        Assert.Equal(comments.Distinct(), comments);
        Assert.Equal(comments.Count, Text(archive, "xl/drawings/vmlSocialstat1.vml").Split("<x:Row>").Length - 1);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void A_delivery_in_another_form_becomes_a_workbook_of_its_rows(string form)
    {
        var (copy, findings) = Mark(form == "csv" ? Bytes.Csv(Table) : Bytes.Json(Table));
        var sheet = XDocument.Parse(Text(copy, "xl/worksheets/sheet1.xml"));
        var start = sheet.Descendants(Main + "row").First().Elements().Select(c => c.Value).ToList().IndexOf("start_date");
        Assert.Equal("FFFFC7CE", FillOf(copy, sheet, $"{Bytes.Column(start)}3"));
        Assert.Equal(4, sheet.Descendants(Main + "row").Count());
        Assert.Equal(findings.Count + 1, XDocument.Parse(Text(copy, "xl/worksheets/sheet2.xml")).Descendants(Main + "row").Count());
    }

    [Fact]
    public void A_delivery_that_cannot_be_read_gets_the_list_alone()
    {
        var path = _store.File("support_101_20250131_0001.xlsx", [.. "PK\u0003\u0004"u8, 1, 2, 3]);
        _store.Receive(path);
        using var copy = new ZipArchive(new MemoryStream(Write(path, FindingsOf(path))));
        Assert.Contains("GEN-F004", Text(copy, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        Assert.Contains("name=\"Fejl\"", Text(copy, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a>", 260_000)] // Nested without end: what the framework's own document does with it takes minutes.
    [InlineData("<a/>", 1_500_000)]
    public void A_list_of_parts_beyond_measure_is_answered_by_the_findings_alone(string element, int times)
    {
        var (_, findings) = Mark(Bytes.Workbook(Table));
        using var own = new ZipArchive(new MemoryStream(Bytes.Workbook(Table)));
        var parts = own.Entries.Select(e => (e.FullName, Text: Text(own, e.FullName))).ToList();
        var hostile = Bytes.Zip(parts.Select(p => (p.FullName, new Action<Stream>(to =>
        {
            var at = p.FullName == "[Content_Types].xml" ? p.Text.LastIndexOf("</", StringComparison.Ordinal) : p.Text.Length;
            to.Write(Encoding.UTF8.GetBytes(p.Text[..at]));
            for (var i = 0; at < p.Text.Length && i < times; i++)
                to.Write(Encoding.UTF8.GetBytes(element));
            to.Write(Encoding.UTF8.GetBytes(p.Text[at..]));
        }))));
        using var copy = new ZipArchive(new MemoryStream(Write(_store.File("support_101_20250131_0002.xlsx", hostile), findings)));
        Assert.Single(copy.Entries, e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        Assert.Contains("GEN-F026", Text(copy, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    private string Delivery(byte[] bytes)
    {
        var path = _store.File("support_101_20250131_0001.xlsx", bytes);
        _store.Receive(path);
        return path;
    }

    private (ZipArchive Copy, IReadOnlyList<ReturnedFinding> Findings) Mark(byte[] bytes)
    {
        var path = Delivery(bytes);
        var findings = FindingsOf(path);
        return (new ZipArchive(new MemoryStream(Write(path, findings))), findings);
    }

    private IReadOnlyList<ReturnedFinding> FindingsOf(string path)
    {
        using var store = RegisterStore.OpenToRead(_store.Folder);
        return MarkedWorkbook.FindingsOf(store.Database, store.Receipts.Receipts.Single(r => r.FileName == Path.GetFileName(path)).Number);
    }

    private static byte[] Write(string path, IReadOnlyList<ReturnedFinding> findings)
    {
        using var to = new MemoryStream();
        MarkedWorkbook.Write(path, SupportRecord.Declaration, findings, to);
        return to.ToArray();
    }

    private static string? FillOf(ZipArchive archive, XDocument sheet, string cell)
    {
        var styles = XDocument.Parse(Text(archive, "xl/styles.xml"));
        var look = styles.Descendants(Main + "cellXfs").Single().Elements().ElementAt((int?)sheet.Descendants(Main + "c").Single(c => (string)c.Attribute("r")! == cell).Attribute("s") ?? 0);
        return (string?)styles.Descendants(Main + "fill").ElementAt((int?)look.Attribute("fillId") ?? 0).Descendants(Main + "fgColor").SingleOrDefault()?.Attribute("rgb");
    }

    private static IEnumerable<string> Looks(ZipArchive archive) => XDocument.Parse(Text(archive, "xl/styles.xml")).Descendants(Main + "cellXfs").Single().Elements().Select(e => e.ToString());

    private static string Text(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
