using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

/// <summary>Documents as HTML and PDF.</summary>
public sealed class PaperTests
{
    private static readonly PaperFonts Fonts = TestFonts.Read();

    [Theory]
    [InlineData("ISBU")]
    [InlineData("HANDBU")]
    [InlineData("BU")]
    public void A_report_is_the_same_bytes_each_time(string code)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var (first, second) = (QualityReport.Make(QualityExample.Of(code), language), QualityReport.Make(QualityExample.Of(code), language));
            Assert.Equal(Bytes(s => PaperHtml.Write(first, s)), Bytes(s => PaperHtml.Write(second, s)));
            Assert.Equal(Bytes(s => PaperPdf.Write(first, Fonts, s)), Bytes(s => PaperPdf.Write(second, Fonts, s)));
        }
    }

    [Fact]
    public void The_cross_reference_of_a_PDF_points_at_its_objects()
    {
        var bytes = Bytes(s => PaperPdf.Write(QualityReport.Make(QualityExample.Isbu, Language.Danish), Fonts, s));
        var file = Encoding.Latin1.GetString(bytes);
        var start = int.Parse(Regex.Match(file, @"startxref\n([0-9]+)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal("xref", file[start..(start + 4)]);
        var places = Regex.Matches(file[start..], @"^([0-9]{10}) 00000 n ", RegexOptions.Multiline).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(places.Count > 100);
        for (var i = 0; i < places.Count; i++)
            Assert.StartsWith($"{i + 1} 0 obj\n", file[places[i]..(places[i] + 20)], StringComparison.Ordinal);
    }

    [Fact]
    public void A_PDF_says_its_title_and_language_and_is_tagged()
    {
        var file = Encoding.Latin1.GetString(Bytes(s => PaperPdf.Write(QualityReport.Make(QualityExample.Isbu, Language.English), Fonts, s)));
        Assert.Contains("/Lang(en-GB)", file, StringComparison.Ordinal);
        Assert.Contains("/MarkInfo<</Marked true>>", file, StringComparison.Ordinal);
        Assert.Contains("/CreationDate(D:20260612080000+02'00)", file, StringComparison.Ordinal);
        Assert.Contains($"/Title <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Documentation of statistics: Measures and support for children and young people"))}>", file, StringComparison.Ordinal);
        foreach (var kind in new[] { "H1", "H2", "H3", "P", "LI", "Table", "TR", "TH", "TD" })
            Assert.Contains($"/S/{kind}/", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_letters_of_a_PDF_can_be_found_again()
    {
        var paper = Short(new PaperText("Æøå ÆØÅ é – § 32"));
        var text = TextOf(Bytes(s => PaperPdf.Write(paper, Fonts, s)));
        Assert.Contains("Æøå ÆØÅ é – § 32", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_goes_on_over_pages_with_its_heading_on_each_and_every_row_once()
    {
        var rows = Enumerable.Range(1, 200).Select(i => (IReadOnlyList<string>)[$"Række nr. {i}.", FieldValue.Of(i * 1000L).In(Language.Danish)]).ToList();
        var bytes = Bytes(s => PaperPdf.Write(Short(new PaperTable("En lang tabel", ["Kommune", "Antal"], rows, 1)), Fonts, s));
        var text = TextOf(bytes);
        var pages = Regex.Count(Encoding.Latin1.GetString(bytes), "/Type/Page/");
        Assert.True(pages > 3);
        Assert.Equal(pages, Regex.Count(text, "Kommune"));
        foreach (var row in rows)
            Assert.Single(Regex.Matches(text, Regex.Escape(row[0])));
    }

    [Fact]
    public void Markup_in_a_text_is_text()
    {
        var html = Encoding.UTF8.GetString(Bytes(s => PaperHtml.Write(Short(new PaperText("<script>alert(1)</script> & \"x\"")), s)));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_is_drawn_into_a_PDF_with_its_words()
    {
        var cube = SmallCube.Counts();
        var chart = new PaperChart(ChartDrawing.Svg(new Selection(cube, [new(3, [.. Enumerable.Range(0, 3).Select(i => SelectedValue.Of(cube.Dimensions[3], i))])],
            [new(0, [SelectedValue.Of(cube.Dimensions[0], 0)]), new(1, [SelectedValue.Of(cube.Dimensions[1], 0)]), new(2, [SelectedValue.Of(cube.Dimensions[2], 0)])]).ToCube(), new ChartSettings()), "Figur");
        var bytes = Bytes(s => PaperPdf.Write(Short(chart), Fonts, s));
        Assert.Contains("/S/Figure/", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains("2024", TextOf(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_font_is_refused() => Assert.Throws<InvalidDataException>(() => Woff.Unpack("not a font at all, but long enough to have a header"u8));

    private static Paper Short(PaperPart part) => new()
    {
        Language = Language.Danish,
        Title = "Titel",
        Subtitle = "Undertitel",
        Publisher = "Socialstat",
        Moment = PublicationHour.On(new DateOnly(2026, 6, 12)),
        Id = "T",
        Sections = [new(2, "1", "Afsnit", [part])],
    };

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    // Reads the letters back through the fonts' own maps, as a reader that copies text does.
    private static string TextOf(byte[] bytes)
    {
        var streams = Regex.Matches(Encoding.Latin1.GetString(bytes), @"<<([^\n]*)/Length ([0-9]+)>>\nstream\n").Select(m =>
        {
            var body = bytes.AsSpan(m.Index + m.Length, int.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            if (!m.Value.Contains("FlateDecode", StringComparison.Ordinal))
                return "";
            using var unpacked = new ZLibStream(new MemoryStream(body), CompressionMode.Decompress);
            using var all = new MemoryStream();
            unpacked.CopyTo(all);
            return Encoding.Latin1.GetString(all.ToArray());
        }).ToList();
        var letters = streams.Where(s => s.Contains("beginbfchar", StringComparison.Ordinal)).SelectMany(s => Regex.Matches(s, "^<([0-9A-F]{4})><([0-9A-F]+)>$", RegexOptions.Multiline))
            .DistinctBy(m => m.Groups[1].Value).ToDictionary(m => m.Groups[1].Value, m => Encoding.BigEndianUnicode.GetString(Convert.FromHexString(m.Groups[2].Value)));
        return string.Join('\n', streams.SelectMany(s => Regex.Matches(s, "<([0-9A-F]+)> Tj")).Select(m => string.Concat(m.Groups[1].Value.Chunk(4).Select(c => letters[new string(c)]))));
    }
}
