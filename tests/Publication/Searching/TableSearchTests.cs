using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class TableSearchTests
{
    private static readonly TableSearch Search = new(new Bank([.. Catalogue.All.Select(Empty)]));

    [Theory]
    [InlineData("ISBU02", "ISBU02")]
    [InlineData("isbu02", "ISBU02")]
    [InlineData("handicap landsdel", "HANDBU03")]
    [InlineData("disability province", "HANDBU03")]
    [InlineData("udgifter", "BU28")]
    [InlineData("expenditure", "BU28")]
    [InlineData("procent af befolkningen", "BU43")]
    [InlineData("percent population", "BU43")]
    [InlineData("aktive indsatser køn", "ISBU04")]
    [InlineData("aktive indsatser koen", "ISBU04")]
    [InlineData("aktive indsatser kon", "ISBU04")]
    public void The_table_meant_comes_first(string text, string code) => Assert.Equal(code, Search.Find(text)[0].Table.Code);

    [Theory]
    [InlineData("København", "101")]
    [InlineData("koebenhavn", "101")]
    [InlineData("kobenhavn", "101")]
    [InlineData("KØBENH", "101")]
    [InlineData("copenhagen", "101")]
    [InlineData("Ærø", "492")]
    [InlineData("aeroe", "492")]
    [InlineData("Aarhus", "751")]
    [InlineData("århus", "751")]
    [InlineData("Ringkøbing-Skjern", "760")]
    [InlineData("ringkoebing skjern", "760")]
    public void A_municipality_is_found_however_it_is_written(string text, string code)
    {
        var hit = Search.Find(text)[0];
        Assert.Contains(hit.Table.Code, new[] { "ISBU01", "ISBU02", "HANDBU01", "HANDBU02", "BU43" });
        Assert.Contains(hit.Values, v => v.Category.Code == code);
    }

    [Theory]
    [InlineData("§ 11, stk. 3, nr. 2", "401")]
    [InlineData("11.3.2", "401")]
    [InlineData("BL §30.1.2", "401")]
    [InlineData("barnets lov § 30 stk 1 nr 2", null)]
    public void A_measure_is_found_by_its_section_of_law(string text, string? code)
    {
        var hits = Search.Find(text);
        if (code is null)
            return;
        Assert.NotEmpty(hits);
        Assert.Contains(hits[0].Values, v => v.Category.Code == code);
    }

    [Fact]
    public void A_section_is_not_found_by_the_beginning_of_its_number()
    {
        Assert.DoesNotContain(Search.Find("§ 1"), h => h.Values.Any(v => v.Category.Code == "401"));
        Assert.Contains(Search.Find("§ 11").SelectMany(h => h.Values), v => v.Category.Code == "401");
    }

    [Fact]
    public void Every_word_must_be_met()
    {
        Assert.Empty(Search.Find("aarhus enhjørning"));
        Assert.Empty(Search.Find(""));
        Assert.Empty(Search.Find("og efter"));
        Assert.All(Search.Find("aarhus indsats"), h => Assert.Contains(h.Values, v => v.Category.Code == "751"));
    }

    private static PublicTable Empty(TableDeclaration table)
    {
        var dimensions = table.Dimensions.Append(Dimension.Years(2024, 2025)).ToList();
        var cells = dimensions.Aggregate(1, (n, d) => n * d.Categories.Count);
        return new PublicTable(new Cube(table, dimensions, new long[cells], new bool[cells]), SmallCube.Edition, "test", []);
    }
}
