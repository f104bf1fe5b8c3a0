using System.IO.Compression;
using System.Security;
using System.Text;
using System.Xml.Linq;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>Templates: filled in and saved, they are deliveries.</summary>
public sealed class TemplateTests : IDisposable
{
    private static readonly XNamespace Main = Bytes.Main;
    private readonly TempStore _store = new();

    public static TheoryData<string> Types => [.. RecordTypes.All.Select(t => t.Name)];

    public void Dispose() => _store.Dispose();

    [Theory]
    [MemberData(nameof(Types))]
    public void An_empty_template_has_all_columns_and_no_records(string name)
    {
        var type = RecordTypes.Named(name)!;
        var (view, records) = Reading.All(_store.File("t.xlsx", TemplateWorkbook.Make(type).ToArray()), type);
        Assert.Equal("Readable 0 records, unknown , missing , U+FFFD in row 0", Reading.InWords(view));
        Assert.Empty(records);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_filled_template_is_read_as_the_same_records_as_delimited_text(string name)
    {
        var type = RecordTypes.Named(name)!;
        var table = Records.Valid(type);
        var csv = Reading.All(_store.File("t.csv", Bytes.Csv(table)), type);
        var filled = Reading.All(_store.File("t.xlsx", Filled(TemplateWorkbook.Make(type), table)), type);
        Assert.Equal(csv.Records, filled.Records);
        Assert.Equal(Readability.Readable, filled.View.Readability);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_help_has_a_row_for_every_field_and_lists_offer_the_codes(string name)
    {
        var type = RecordTypes.Named(name)!;
        using var archive = new ZipArchive(TemplateWorkbook.Make(type));
        var help = Text(archive, "xl/worksheets/sheet2.xml");
        Assert.All(type.Fields, use => Assert.Contains($">{use.Field.Name}<", help, StringComparison.Ordinal));
        var form = XDocument.Parse(Text(archive, "xl/worksheets/sheet1.xml"));
        var lists = Cells(XDocument.Parse(Text(archive, "xl/worksheets/sheet3.xml")));
        var choices = form.Descendants(Main + "dataValidation").ToDictionary(v => ((string)v.Attribute("sqref")!).Split('2')[0], v => v.Element(Main + "formula1")!.Value);
        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i].Field;
            if (field.Kind == FieldKind.Bool)
                Assert.Equal("\"ja,nej\"", choices[Bytes.Column(i)]);
            if (field.Kind is not (FieldKind.Code or FieldKind.Codes))
                continue;
            var range = choices[Bytes.Column(i)].Split(['!', '$', ':'], StringSplitOptions.RemoveEmptyEntries); // Lister, A, 2, A, 9
            var offered = Enumerable.Range(int.Parse(range[2]), int.Parse(range[4]) - 1).Select(row => lists[range[1] + row]);
            Assert.Equal(field.Codes!.Offered.Select(c => c.Value), offered);
        }
    }

    [Fact]
    public void Numbers_of_persons_are_text_days_are_days_and_required_headings_stand_out()
    {
        var type = SupportRecord.Declaration;
        using var archive = new ZipArchive(TemplateWorkbook.Make(type));
        var form = XDocument.Parse(Text(archive, "xl/worksheets/sheet1.xml"));
        var styles = XDocument.Parse(Text(archive, "xl/styles.xml")).Descendants(Main + "cellXfs").Single().Elements().ToList();
        var columns = form.Descendants(Main + "col").ToList();
        string Format(Field field) => (string)styles[(int)columns[type.PlaceOf(field)].Attribute("style")!].Attribute("numFmtId")!;
        Assert.Equal("49", Format(Fields.PersonId));
        Assert.Equal("49", Format(Fields.PNumber));
        Assert.Equal("164", Format(Fields.StartDate));
        string Fill(Field field) => (string)styles[(int)form.Descendants(Main + "c").ElementAt(type.PlaceOf(field)).Attribute("s")!].Attribute("fillId")!;
        Assert.Equal(["2", "3", "0"], [Fill(Fields.CaseId), Fill(Fields.EndDate), Fill(Fields.Caseworker)]);
        Assert.Contains("Skal udfyldes i alle poster.", Text(archive, "xl/comments1.xml"), StringComparison.Ordinal);
    }

    // What a spreadsheet program does: adds rows to the sheet, in the template's own looks.
    private static byte[] Filled(MemoryStream template, string[][] table)
    {
        using (var archive = new ZipArchive(template, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = Text(archive, "xl/worksheets/sheet1.xml");
            var rows = new StringBuilder();
            for (var r = 1; r < table.Length; r++)
                rows.Append($"<row r=\"{r + 1}\">{string.Concat(table[r].Select((value, c) => value.Length == 0 ? "" : $"<c r=\"{Bytes.Column(c)}{r + 1}\" s=\"1\" t=\"str\"><v>{SecurityElement.Escape(value)}</v></c>"))}</row>");
            archive.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var part = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open());
            part.Write(text.Replace("</sheetData>", rows + "</sheetData>", StringComparison.Ordinal));
        }

        return template.ToArray();
    }

    private static Dictionary<string, string> Cells(XDocument sheet) =>
        sheet.Descendants(Main + "c").Where(c => c.Value.Length > 0).ToDictionary(c => (string)c.Attribute("r")!, c => c.Value);

    private static string Text(ZipArchive archive, string part)
    {
        using var reader = new StreamReader(archive.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
