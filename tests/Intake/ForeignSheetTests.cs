using System.Text;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.Tests.Intake;

/// <summary>Sheets that are only looked at: CSV and Excel alike, known by their header, and a clear answer to everything else.</summary>
public sealed class ForeignSheetTests
{
    private static readonly RecordType Fruit = Layout("fruit", ("fruit", "Frugt", true), ("weight", "Vægt", true), ("note", "Bemærkning", false));
    private static readonly RecordType Boats = Layout("boats", ("boat", "Båd", true), ("weight", "Vægt", true));
    private static readonly string[][] Table = [["weight", "fruit"], ["1,5", "pære"], ["", "æble; rødt"]];

    [Fact]
    public void The_same_sheet_as_text_and_as_a_workbook_gives_the_same_cells_in_the_order_of_the_layout()
    {
        foreach (var bytes in new[] { Bytes.Csv(Table), [.. Encoding.UTF8.Preamble, .. Bytes.Csv(Table)], Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(Bytes.Csv(Table))), Bytes.Workbook(Table) })
        {
            var (layout, rows) = ForeignSheet.Read(bytes, [Boats, Fruit]);
            Assert.Same(Fruit, layout);
            Assert.Equal(["pære|1,5|", "æble; rødt||"], rows.Select(r => string.Join('|', r.Cells)));
            Assert.Equal([1, 2], rows.Select(r => r.Row));
        }
    }

    [Fact]
    public void The_Danish_labels_name_the_columns_too() =>
        Assert.Equal("båd|3", string.Join('|', ForeignSheet.Read("Vægt;BÅD\r\n3;båd\r\n"u8.ToArray(), [Fruit, Boats]).Rows.Single().Cells));

    [Fact]
    public void What_a_workbook_stores_as_a_number_has_a_comma_and_what_it_stores_as_text_stands_as_it_is_written() =>
        Assert.Equal(["12,641|19.123", "1138001|2,5"], ForeignSheet.Read(Bytes.Workbook("""<row r="1"><c r="A1" t="str"><v>boat</v></c><c r="B1" t="str"><v>weight</v></c></row><row r="2"><c r="A2"><v>12.641</v></c><c r="B2" t="str"><v>19.123</v></c></row><row r="3"><c r="A3"><v>1138001</v></c><c r="B3"><v>2.5</v></c></row>"""), [Boats])
            .Rows.Select(r => string.Join('|', r.Cells)));

    [Theory]
    [InlineData("", "Arket er tomt")]
    [InlineData("hest;vogn\n1;2\n", "Ingen kolonner kendes. Overskriften skal være en af: boat;weight | fruit;weight;note")]
    [InlineData("fruit;note\n1;2\n", "Kolonnen weight mangler. Der skal være fruit;weight;note")]
    [InlineData("[{\"fruit\": 1}]", "hverken et Excel-ark")]
    [InlineData("fruit;weight\n\0\n", "hverken et Excel-ark")]
    [InlineData("fruit;weight\n\"aldrig lukket;1\n2;3", "beskadiget")]
    [InlineData("PK\u0003\u0004 ikke en pakke", "beskadiget")]
    public void What_is_no_such_sheet_is_answered_with_what_to_do(string text, string answer)
    {
        var fault = Assert.Throws<ForeignSheetException>(() => ForeignSheet.Read(Encoding.UTF8.GetBytes(text), [Boats, Fruit]));
        Assert.Contains(answer, fault.Reason.Da, StringComparison.Ordinal);
        Assert.NotEqual(fault.Reason.Da, fault.Reason.En);
    }

    [Fact]
    public void A_sheet_is_no_register() =>
        Assert.Contains("for stort", Assert.Throws<ForeignSheetException>(() => ForeignSheet.Read(Encoding.UTF8.GetBytes("boat;weight\n" + string.Concat(Enumerable.Repeat("a;1\n", 20_001))), [Boats])).Reason.Da, StringComparison.Ordinal);

    private static RecordType Layout(string name, params (string Name, string Danish, bool Must)[] columns) => new()
    {
        Name = name,
        Statistic = Statistic.Register,
        Title = new(name, name),
        Description = new(name, name),
        Source = SourceRef.Project("0009"),
        Fields = [.. columns.Select(c => new FieldUse(new Field { Name = c.Name, Label = new(c.Danish, c.Name), Kind = FieldKind.Text }, c.Must ? Requirement.Always : Requirement.Optional, []))],
    };
}
