using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Intake;

/// <summary>Workbooks as people send them: what is read is what they see.</summary>
public sealed class WorkbookTests : IDisposable
{
    private const string Header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>STARTDATO</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>CPR-nummer </t></r><r><t>eller person-id</t></r><rPh sb=\"0\" eb=\"1\"><t>guide</t></rPh></is></c><c r=\"C1\" t=\"str\"><v>case_id</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>Noter</t></is></c><c r=\"E1\" t=\"inlineStr\"><is><t>unborn</t></is></c></row>";
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Theory]
    [InlineData("<c r=\"A2\" s=\"1\"><v>45352</v></c>", "start_date=2024-03-01")]
    [InlineData("<c r=\"A2\" s=\"3\"><v>45352</v></c>", "start_date=2024-03-01")]
    [InlineData("<c r=\"A2\" s=\"4\"><v>45352.0</v></c>", "start_date=2024-03-01")]
    [InlineData("<c r=\"A2\" s=\"4\"><v>45352.5</v></c>", "start_date=2024-03-01 12:00:00")]
    [InlineData("<c r=\"A2\" t=\"d\"><v>2024-03-01T00:00:00</v></c>", "start_date=2024-03-01")]
    [InlineData("<c r=\"A2\" t=\"str\"><v>01-03-2024</v></c>", "start_date=01-03-2024")]
    [InlineData("<c r=\"A2\"><v>45352</v></c>", "start_date=45352")] // Not shown as a day, so not taken for one.
    [InlineData("<c r=\"A2\" s=\"1\"><v>60</v></c>", "start_date=1900-02-29")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>61</v></c>", "start_date=1900-03-01")]
    [InlineData("<c r=\"A2\" s=\"1\"><v>1</v></c>", "start_date=1900-01-01")]
    [InlineData("<c r=\"B2\"><v>101701234</v></c>", "person_id=0101701234")]
    [InlineData("<c r=\"B2\" s=\"2\"><v>101701234</v></c>", "person_id=0101701234")]
    [InlineData("<c r=\"B2\"><v>7.506104E9</v></c>", "person_id=7506104000")]
    [InlineData("<c r=\"B2\"><v>75061040</v></c>", "person_id=75061040")] // Two digits short: not a lost zero.
    [InlineData("<c r=\"B2\" t=\"str\"><v>101701234</v></c>", "person_id=101701234")] // Text is left as it is written.
    [InlineData("<c r=\"C2\"><v>101701234</v></c>", "case_id=101701234")]
    [InlineData("<c r=\"C2\"><v>0.30000000000000004</v></c>", "case_id=0.3")]
    [InlineData("<c r=\"C2\" t=\"e\"><v>#N/A</v></c>", "case_id=#N/A")]
    [InlineData("<c r=\"C2\" t=\"str\"><f>\"S\"&amp;1</f><v>S1</v></c>", "case_id=S1")]
    [InlineData("<c r=\"C2\"><f>[1]Ark1!A1</f><v>7</v></c>", "case_id=7")]
    [InlineData("<c r=\"C2\" t=\"inlineStr\"><is><t>a_x000D_b_x0041_</t></is></c>", "case_id=a\rbA")]
    [InlineData("<c r=\"E2\" t=\"b\"><v>1</v></c>", "unborn=true")]
    [InlineData("<c><v>1</v></c><c><v>2</v></c><c><v>3</v></c>", "case_id=3 person_id=2 start_date=1")] // References may be left out.
    public void A_cell_is_read_as_it_is_shown(string cell, string expected)
    {
        var (view, records) = Read(Bytes.Workbook($"{Header}<row r=\"2\">{cell}</row>"));
        Assert.Equal([expected], records);
        Assert.Equal(["Noter"], view.UnknownColumns);
        Assert.Contains("event", view.MissingColumns);
    }

    [Fact]
    public void A_formula_without_a_saved_result_is_an_empty_cell_and_an_empty_row_is_none()
    {
        var (view, records) = Read(Bytes.Workbook($"<row r=\"1\"/><row r=\"3\">{Header[11..]}<row r=\"4\"><c r=\"C4\"><f>1+1</f></c></row><row r=\"7\"><c r=\"C7\"><v>9</v></c></row>"));
        Assert.Equal(["case_id=9"], records);
        Assert.Equal(1, view.Records);
    }

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal(["start_date=2024-03-01"], Read(Bytes.Workbook($"{Header}<row r=\"2\"><c r=\"A2\" s=\"1\"><v>43890</v></c></row>", book: "<workbookPr date1904=\"1\"/>")).Records);

    [Fact]
    public void Links_to_other_workbooks_are_not_followed()
    {
        var relations = Bytes.Relations(("rId1", "worksheet", "worksheets/sheet1.xml")).Replace("</Relationships>", "<Relationship Id=\"rId9\" Type=\"x/externalLink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/><Relationship Id=\"rId8\" Type=\"x/styles\" Target=\"http://127.0.0.1:9/styles.xml\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal);
        var (view, records) = Read(Bytes.Workbook($"{Header}<row r=\"2\"><c r=\"C2\"><v>9</v></c></row>", more: [("xl/_rels/workbook.xml.rels", relations)]));
        Assert.Equal(["case_id=9"], records);
        Assert.Equal(Readability.Readable, view.Readability);
    }

    [Fact]
    public void A_value_beyond_the_header_is_counted()
    {
        var wrong = new List<int>();
        Reading.Of(_store.File("w.xlsx", Bytes.Workbook($"{Header}<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"H2\"><v>1</v></c></row><row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"H3\"/></row>")), SupportRecord.Declaration, c => wrong.Add(c.WrongFieldCount));
        Assert.Equal([8, 0], wrong);
    }

    private (DeliveryView View, List<string> Records) Read(byte[] bytes) => Reading.All(_store.File("w.xlsx", bytes), SupportRecord.Declaration);
}
