using System.Globalization;
using System.Xml.Linq;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.Tests.Publication;

public sealed class HtmlFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Every_figure_has_the_headings_that_belong_to_it(int inHeading)
    {
        var table = PublicSmall.Percent();
        var page = Page(table, new FileLayout(Language.English, ValuePresentation.Code, inHeading));
        var inStub = 4 - inHeading;
        var head = Spread(page.Descendants("thead").Single());
        var body = Spread(page.Descendants("tbody").Single());
        var seen = 0;
        foreach (var row in body)
        {
            foreach (var (column, cell) in row.Where(c => c.Value.Name == "td"))
            {
                var codes = Enumerable.Range(0, inStub).Select(c => row[c].Value).Concat(head.Take(inHeading).Select(h => h[column].Value));
                Assert.Equal(table.Cube[[.. codes]]?.ToString("F1", CultureInfo.InvariantCulture) ?? "..", cell.Value);
                seen++;
            }
        }

        Assert.Equal(36, seen);
        Assert.All(page.Descendants("th"), th => Assert.NotNull(th.Attribute("scope")));
    }

    [Fact]
    public void The_page_has_a_language_a_caption_and_the_notes_and_texts_are_not_markup()
    {
        var page = Page(PublicSmall.Counts(), new FileLayout(Language.Danish));
        Assert.Equal("da", (string?)page.Attribute("lang"));
        Assert.StartsWith("Aktive indsatser", page.Descendants("caption").Single().Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("dd"), d => d.Value == "Odense <har> ikke godkendt & mangler");
        Assert.Contains(page.Descendants("th"), th => th.Value == "Konsulentbistand, herunder \"familierettede\" indsatser");
        Assert.Empty(page.Descendants("script"));
    }

    [Theory]
    [InlineData(Language.Danish, "1.234,5")]
    [InlineData(Language.English, "1,234.5")]
    public void Numbers_are_written_as_the_language_does(Language language, string text)
    {
        var year = Socialstat.Statistics.Dimension.Years(2024, 2024);
        var cube = new Socialstat.Statistics.Cube(SmallCube.Percent().Declaration, [year], [12345], [false]);
        Assert.Equal(text, Page(PublicSmall.Of(cube), new FileLayout(language)).Descendants("td").Single().Value);
    }

    [Fact]
    public void Spans_wider_than_browsers_read_are_cut_in_pieces()
    {
        var page = Page(PublicSmall.OfSize(2, 1_500), new FileLayout(Language.Danish, HeadDimensions: 2));
        Assert.Equal(["1000", "500", "1000", "500"], page.Descendants("thead").Single().Elements().First().Elements().Select(t => (string?)t.Attribute("colspan")));
    }

    private static XElement Page(PublicTable table, FileLayout layout)
    {
        var html = System.Text.Encoding.UTF8.GetString(SmallCube.Bytes(s => HtmlFile.Write(table, layout, s)));
        return XElement.Parse(string.Join('\n', html.Split('\n').Skip(1).Where(l => !l.StartsWith("<meta", StringComparison.Ordinal))));
    }

    // The cells of each row by column, with spans filled out as a browser does.
    private static List<Dictionary<int, XElement>> Spread(XElement part)
    {
        var rows = part.Elements("tr").Select(_ => new Dictionary<int, XElement>()).ToList();
        foreach (var (tr, r) in part.Elements("tr").Select((tr, r) => (tr, r)))
        {
            var column = 0;
            foreach (var cell in tr.Elements())
            {
                while (rows[r].ContainsKey(column))
                    column++;
                var (high, wide) = ((int?)cell.Attribute("rowspan") ?? 1, (int?)cell.Attribute("colspan") ?? 1);
                for (var i = 0; i < high * wide; i++)
                    rows[r + (i / wide)].Add(column + (i % wide), cell);
                column += wide;
            }
        }

        return rows;
    }
}
