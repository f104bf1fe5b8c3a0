using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class XlsxFileTests
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public void Every_figure_stands_under_its_heading_beside_its_values()
    {
        var table = PublicSmall.Percent();
        var rows = Rows(table, new FileLayout(Language.English, ValuePresentation.Code, 2), 1);
        Assert.Equal("SMALL02: Active measures and support for children and young people by region, measure, sex and time", rows[0]["A"]);
        Assert.Equal("sex, time", rows[3]["C"]);
        Assert.Equal(["region", "measure"], [rows[5]["A"], rows[5]["B"]]);
        foreach (var row in rows.Skip(6))
        {
            foreach (var (column, shown) in row.Where(c => c.Key is not ("A" or "B")))
            {
                var figure = table.Cube[row["A"], row["B"], rows[4][column], rows[5][column]];
                Assert.Equal(figure?.ToString("F1", CultureInfo.InvariantCulture) ?? "..", shown);
            }
        }

        Assert.Equal(6 + 6, rows.Count);
        Assert.All(rows.Skip(6), r => Assert.Equal(2 + 6, r.Count));
    }

    [Theory]
    [InlineData(ValuePresentation.Text, "Hele landet")]
    [InlineData(ValuePresentation.Code, "000")]
    [InlineData(ValuePresentation.CodeAndText, "000 Hele landet")]
    [InlineData(ValuePresentation.TextAndCode, "Hele landet 000")]
    public void Values_are_named_as_asked(ValuePresentation presentation, string first) =>
        Assert.Equal(first, Rows(PublicSmall.Counts(), new FileLayout(Language.Danish, presentation), 1)[5]["A"]);

    [Fact]
    public void Figures_are_numbers_and_two_points_are_text()
    {
        var cells = Sheet(PublicSmall.Counts(), new FileLayout(Language.Danish), 1).Descendants(Main + "row").Skip(5).SelectMany(r => r.Elements(Main + "c")).ToList();
        var points = cells.Where(c => c.Value == "..").ToList();
        Assert.Equal(4, points.Count);
        Assert.All(points, c => Assert.Equal("inlineStr", (string?)c.Attribute("t")));
        Assert.Equal(32, cells.Count(c => c.Attribute("t") is null && c.Element(Main + "v") is not null));
    }

    [Fact]
    public void The_second_sheet_has_the_notes_of_the_table_and_of_the_release()
    {
        var texts = Rows(PublicSmall.Counts(), new FileLayout(Language.Danish), 2).Select(r => r["B"]).ToList();
        Assert.Contains("Odense <har> ikke godkendt & mangler", texts);
        Assert.All(SmallCube.Counts().Declaration.Notes, n => Assert.Contains(n.Da, texts));
    }

    [Fact]
    public void All_dimensions_or_none_can_stand_in_the_heading()
    {
        var none = Rows(PublicSmall.Counts(), new FileLayout(Language.Danish, HeadDimensions: 0), 1);
        Assert.Equal(["område", "indsats", "køn", "tid", "Antal"], none[3].Values);
        Assert.Equal(4 + 36, none.Count);
        var all = Rows(PublicSmall.Counts(), new FileLayout(Language.Danish, HeadDimensions: 9), 1);
        Assert.Equal(3 + 5 + 1, all.Count);
        Assert.Equal(36, all[^1].Count);
        Assert.Equal("AJ", all[^1].Keys.Last());
    }

    [Fact]
    public void More_rows_or_columns_than_Excel_has_are_refused_in_both_languages_before_anything_is_written()
    {
        var rows = Assert.Throws<TooLargeForFormatException>(() => XlsxFile.Write(PublicSmall.OfSize(1_048_572, 1), new FileLayout(Language.Danish), Stream.Null));
        Assert.Contains("1.048.577 rækker", rows.Reason.Da, StringComparison.Ordinal);
        Assert.Contains("1,048,577 rows", rows.Reason.En, StringComparison.Ordinal);
        using var stream = new MemoryStream();
        var columns = Assert.Throws<TooLargeForFormatException>(() => XlsxFile.Write(PublicSmall.OfSize(8_193, 2), new FileLayout(Language.Danish, HeadDimensions: 2), stream));
        Assert.Contains("16,386 columns", columns.Reason.En, StringComparison.Ordinal);
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_long_table_is_written_in_constant_memory()
    {
        var table = PublicSmall.OfSize(100_000, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        XlsxFile.Write(table, new FileLayout(Language.Danish), Stream.Null);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 60_000_000);
    }

    [Fact]
    public void The_same_table_gives_the_same_bytes() =>
        Assert.Equal(Bytes(PublicSmall.Counts(), new FileLayout(Language.Danish)), Bytes(PublicSmall.Counts(), new FileLayout(Language.Danish)));

    private static byte[] Bytes(PublicTable table, FileLayout layout) => SmallCube.Bytes(s => XlsxFile.Write(table, layout, s));

    private static XElement Sheet(PublicTable table, FileLayout layout, int sheet)
    {
        using var archive = new ZipArchive(new MemoryStream(Bytes(table, layout)));
        foreach (var part in archive.Entries)
        {
            using var stream = part.Open();
            Assert.NotNull(XDocument.Load(stream).Root);
        }

        using var wanted = archive.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        return XDocument.Load(wanted).Root!;
    }

    // Each row as its cells by the letters of the column.
    private static List<Dictionary<string, string>> Rows(PublicTable table, FileLayout layout, int sheet) =>
        [.. Sheet(table, layout, sheet).Descendants(Main + "row").Select(r => r.Elements(Main + "c").ToDictionary(c => ((string)c.Attribute("r")!).TrimEnd("0123456789".ToCharArray()), c => c.Value))];
}
