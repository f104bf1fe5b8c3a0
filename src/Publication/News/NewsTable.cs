using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The small table of a news note: main figures of the year and the year before.</summary>
internal static class NewsTable
{
    private static readonly MainFigure[] Rows =
    [
        new("ISBU02", ["000", "2"]), new("ISBU02", ["000", "5"]), new("ISBU02", ["000", "6"]), new("ISBU02", ["000", "7"]), new("ISBU01", ["000", "3"]),
        new("HANDBU01", ["000", "110", "0"]), new("HANDBU01", ["000", "100", "0"]), new("BU04A", ["000", "1", "IALT", "TOT"]), new("BU04A", ["000", "90", "IALT", "TOT"]),
    ];

    public static PaperTable Make(NewsInput input, Language language)
    {
        var year = input.Release.ReferenceYear;
        return new PaperTable(
            new Text("Hovedtal", "Main figures").In(language),
            [new Text("Tabel", "Table").In(language), new Text("Tal", "Figure").In(language), FieldValue.Year(year - 1).Plain, FieldValue.Year(year).Plain, new Text("Ændring, pct.", "Change, per cent").In(language)],
            [.. Rows.Select(r => Row(input, r, language)).OfType<IReadOnlyList<string>>()],
            FirstNumber: 2);
    }

    private static string[]? Row(NewsInput input, MainFigure figure, Language language)
    {
        if (input.Find(figure.Table) is not { } cube)
            return null;
        var at = cube.Dimensions[1].IndexOf(figure.Codes[1]);
        var (now, before) = (NewsFigure.At(input, figure, input.Release.ReferenceYear), NewsFigure.At(input, figure, input.Release.ReferenceYear - 1));
        var change = NewsFigure.Read(input, figure, NewsText.IsComparable(input, figure)).Percent;
        var name = cube.Dimensions[1].Categories[at].Text.In(language);
        return [figure.Table, name[..1] + name[1..].ToLowerInvariant(), Show(before, cube, language), Show(now, cube, language), IndicatorRendering.Show(change, 1, language)];
    }

    private static string Show(decimal? value, Cube cube, Language language) => IndicatorRendering.Show(value, cube.Declaration.Decimals, language);
}
