using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

public sealed class SeriesBreakTests
{
    [Theory]
    [InlineData("000", "2", 2015, 2019, "")]
    [InlineData("147", "2", 2019, 2019, "")]
    [InlineData("147", "2", 2020, 2020, "YOUTHCRIME-2020 SECTION11-2020")]
    [InlineData("101", "405", 2020, 2020, "COPENHAGEN-2020 SECTION11-2020")]
    [InlineData("147", "405", 2019, 2021, "SECTION11-2020")]
    [InlineData("147", "5", 2019, 2021, "SECTION11-2020")]
    [InlineData("147", "6", 2019, 2021, "")]
    [InlineData("147", "7", 2019, 2021, "YOUTHCRIME-2020")]
    [InlineData("461", "2", 2021, 2022, "")]
    [InlineData("461", "2", 2023, 2023, "ODENSE-2023")]
    [InlineData("07", "2", 2023, 2023, "ODENSE-2023")]
    [InlineData("083", "6", 2023, 2023, "ODENSE-2023")]
    [InlineData("000", "6", 2023, 2024, "ODENSE-2023 CHILDRENSACT-2024")]
    [InlineData("479", "6", 2023, 2023, "")]
    [InlineData("479", "6", 2024, 2024, "CHILDRENSACT-2024")]
    [InlineData("479", "6", 2025, 2025, "")]
    public void A_break_is_told_only_when_the_figures_shown_are_touched(string place, string measure, int from, int to, string expected) =>
        Assert.Equal(expected, string.Join(' ', SeriesBreaks.In(Shown(Isbu02.Declaration, from, to, place, measure)).Select(b => b.Code)));

    [Theory]
    [InlineData("0005", "")]
    [InlineData("0611", "")]
    [InlineData("1217", "ODENSE-2023")]
    [InlineData("IALT", "ODENSE-2023")]
    public void Odense_in_2023_is_told_for_the_ages_that_it_is_about(string age, string expected) =>
        Assert.Equal(expected, string.Join(' ', SeriesBreaks.In(Shown(Isbu04.Declaration, 2023, 2023, "07", "6", age, "0")).Select(b => b.Code)));

    [Fact]
    public void Tables_of_other_statistics_are_not_touched()
    {
        Assert.Equal(["ACCOUNTS-2016"], SeriesBreaks.In(Shown(Bu28.Declaration, 2014, 2024, "IALT")).Select(b => b.Code));
        Assert.Equal(["CHILDRENSACT-2024"], SeriesBreaks.In(Shown(Handbu03.Declaration, 2022, 2025, "07", "100")).Select(b => b.Code));
    }

    [Fact]
    public void Every_break_names_tables_of_the_catalogue_and_codes_are_not_used_twice()
    {
        Assert.All(SeriesBreaks.All.SelectMany(b => b.Tables), t => Assert.NotNull(Catalogue.WithCode(t)));
        Assert.Equal(SeriesBreaks.All.Count, SeriesBreaks.All.Select(b => b.Code).Distinct().Count());
        Assert.Equal(SeriesBreaks.All.OrderBy(b => b.From), SeriesBreaks.All);
    }

    private static Cube Shown(TableDeclaration table, int from, int to, params string[] codes)
    {
        var dimensions = table.Dimensions.Select((d, i) => d with { Categories = [d.Categories[d.IndexOf(codes[i])]] }).Append(Dimension.Years(from, to)).ToList();
        return new Cube(table, dimensions, new long[to - from + 1], new bool[to - from + 1]);
    }
}
