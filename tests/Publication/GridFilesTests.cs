using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class GridFilesTests
{
    private static readonly Grid Sample = new("prices", new("Priser: [åbne]", "Prices: [open]"),
        [new("place", new("Sted", "Place")), new("users", new("Brugere", "Users"), 0), new("price", new("Pris", "Price"), 2)],
        [
            [new Text("Åsted; \"A\"", "Site A"), 1234, 1234.565m],
            ["=1+1", GridCell.Hidden, GridCell.None],
        ]);

    [Fact]
    public void Csv_has_decimal_commas_in_danish_and_no_formula_is_carried_out()
    {
        Assert.Equal("\uFEFFplace;users;price\r\n\"Åsted; \"\"A\"\"\";1234;1234,57\r\n'=1+1;..;\r\n", Text(s => GridCsv.Write(Sample, Language.Danish, s)));
        Assert.Contains("Site A;1234;1234.57", Text(s => GridCsv.Write(Sample, Language.English, s)), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_an_undefined_figure_from_a_hidden_one()
    {
        using var json = JsonDocument.Parse(Text(s => GridJson.Write([Sample], Language.Danish, s)));
        var row = json.RootElement.GetProperty("tables")[0].GetProperty("rows")[1];
        Assert.Equal("..", row.GetProperty("users").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("price").ValueKind);
        Assert.Equal(1234.57m, json.RootElement.GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("price").GetDecimal());
    }

    [Fact]
    public void A_workbook_has_a_sheet_for_each_grid_with_numbers_as_numbers_and_the_same_bytes_each_time()
    {
        byte[] Workbook()
        {
            using var stream = new MemoryStream();
            GridXlsx.Write([Sample, Sample], Language.Danish, stream);
            return stream.ToArray();
        }

        var bytes = Workbook();
        Assert.Equal(bytes, Workbook());
        using var archive = new ZipArchive(new MemoryStream(bytes));
        XDocument Part(string name)
        {
            using var stream = archive.GetEntry(name)!.Open();
            return XDocument.Load(stream);
        }

        Assert.Equal(["Priser   åbne", "Priser   åbne 2"], Part("xl/workbook.xml").Descendants().Where(e => e.Name.LocalName == "sheet").Select(e => e.Attribute("name")!.Value));
        var cells = Part("xl/worksheets/sheet2.xml").Descendants().Where(e => e.Name.LocalName == "c").ToDictionary(e => e.Attribute("r")!.Value);
        Assert.Equal("1234", cells["B5"].Value);
        Assert.Equal("1234.57", cells["C5"].Value);
        Assert.Equal("..", cells["B6"].Value);
        Assert.False(cells.ContainsKey("C6"));
        Part("xl/styles.xml");
    }

    [Fact]
    public void Figures_are_shown_as_they_are_written_in_the_language()
    {
        Assert.Equal("1.234,57", Sample.Rows[0][2].Show(Sample.Columns[2], Language.Danish));
        Assert.Equal("1,234.57", Sample.Rows[0][2].Show(Sample.Columns[2], Language.English));
        Assert.Equal("-", Sample.Rows[1][2].Show(Sample.Columns[2], Language.Danish));
        Assert.Equal("..", Sample.Rows[1][1].Show(Sample.Columns[1], Language.Danish));
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
