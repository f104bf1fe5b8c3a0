using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>Breaks in series leave the house with the figures that they touch, in every form that has a place for notes.</summary>
public sealed class FileNotesTests
{
    private const string Section11 = "Databrud 1. juli 2020", Childrens = "Change of law on 1 January 2024";

    [Fact]
    public void Px_json_stat_xlsx_html_and_tableinfo_tell_the_breaks_that_touch_the_figures()
    {
        var touched = Shown(2019, 2024);
        Assert.Contains(Section11, Assert.Single(Px(touched).Texts("NOTE")), StringComparison.Ordinal);
        Assert.Contains(Childrens, Assert.Single(Px(touched).Texts("NOTE[en]")), StringComparison.Ordinal);
        Assert.Contains(Notes(touched, Language.English), n => n.StartsWith(Childrens, StringComparison.Ordinal));
        Assert.Contains(Section11, Sheets(touched), StringComparison.Ordinal);
        Assert.Contains(Section11, System.Text.Encoding.UTF8.GetString(SmallCube.Bytes(s => HtmlFile.Write(touched, new FileLayout(Language.Danish), s))), StringComparison.Ordinal);
        Assert.Contains(Section11, (string?)Info(touched, null)["footnote"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_that_no_break_touches_have_the_declared_notes_only()
    {
        var untouched = Shown(2015, 2019);
        Assert.Equal(string.Join('#', Isbu02.Declaration.Notes.Select(n => n.Da)), Assert.Single(Px(untouched).Texts("NOTE")));
        Assert.Equal(Isbu02.Declaration.Notes.Select(n => n.En), Notes(untouched, Language.English));
        Assert.Equal(untouched.OwnNotes, untouched.Notes);
    }

    [Fact]
    public void An_extract_is_told_of_its_own_breaks_and_each_once()
    {
        var bank = new Bank([Shown(2015, 2024)]);
        string Note(string years) => Assert.Single(new PxReader(SmallCube.Bytes(StatBankExtract.Read(bank, Asking.Address("data", $"ISBU02/PX?KOMMUNEDK=000&INDSATSER=2&Tid={years}")).Write)).Texts("NOTE"));
        Assert.DoesNotContain(Section11, Note("2015,2016"), StringComparison.Ordinal);
        Assert.Equal(2, Note("2019,2020,2021").Split(Section11).Length);
    }

    [Fact]
    public void Tableinfo_leads_to_the_documentation_of_the_statistics()
    {
        var documentation = Info(Shown(2023, 2024), "http://127.0.0.1:5080")["documentation"]!;
        Assert.Equal("ISBU", (string?)documentation["id"]);
        Assert.Equal("http://127.0.0.1:5080/documentation/ISBU", (string?)documentation["url"]);
    }

    private static PublicTable Shown(int from, int to)
    {
        var table = Isbu02.Declaration;
        string[] codes = ["000", "2"];
        var dimensions = table.Dimensions.Select((d, i) => d with { Categories = [d.Categories[d.IndexOf(codes[i])]] }).Append(Dimension.Years(from, to)).ToList();
        return new PublicTable(new Cube(table, dimensions, new long[to - from + 1], new bool[to - from + 1]), SmallCube.Edition, "r1", []);
    }

    private static PxReader Px(PublicTable table) => new PxReader(SmallCube.Bytes(s => PxFile.Write(table.Cube, table.Edition, s)));

    private static IEnumerable<string> Notes(PublicTable table, Language language) =>
        JsonNode.Parse(SmallCube.Bytes(s => JsonStatFile.Write(table.Cube, table.Edition, language, s)))!["note"]!.AsArray().Select(n => (string)n!);

    private static string Sheets(PublicTable table)
    {
        using var zip = new ZipArchive(new MemoryStream(SmallCube.Bytes(s => XlsxFile.Write(table, new FileLayout(Language.Danish), s))));
        return string.Concat(zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var part = e.Open();
            return XDocument.Load(part).Root!.Value;
        }));
    }

    private static JsonNode Info(PublicTable table, string? site) =>
        JsonNode.Parse(StatBankMetadata.Answer("tableinfo", new Bank([table]), Asking.Address("tableinfo", "?table=ISBU02"), new DateOnly(2026, 6, 14), site).Bytes)!;
}
