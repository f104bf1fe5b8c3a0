using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The known breaks in series, oldest first.</summary>
public static class SeriesBreaks
{
    private static readonly string[] Support = ["ISBU01", "ISBU02", "ISBU03", "ISBU04", "BU04A", "BU43"];
    private static readonly string[] Disability = ["HANDBU01", "HANDBU02", "HANDBU03", "HANDBU04"];

    /// <summary>Every break.</summary>
    public static IReadOnlyList<SeriesBreak> All { get; } =
    [
        new()
        {
            Code = "ACCOUNTS-2016",
            From = new DateOnly(2016, 1, 1),
            Tables = ["BU28"],
            Text = new(
                "Databrud 2016: udgifter til plejefamilier er mellem regnskaberne for 2014 og 2016 flyttet fra funktion 5.28.20 til 5.28.22. De to funktioner kan ikke hver for sig sammenlignes over skiftet.",
                "Break in series 2016: between the accounts of 2014 and 2016, expenditure on foster families moved from function 5.28.20 to 5.28.22. Each of the two functions cannot be compared across the change."),
            Source = SourceRef.JoiningReport("3.5"),
        },
        new()
        {
            Code = "YOUTHCRIME-2020",
            From = new DateOnly(2020, 1, 1),
            Tables = Support,
            Measures = m => m.Provisions.Any(p => p.Act == Act.Ungdomskriminalitet),
            Text = new(
                "Databrud 1. januar 2020: indsatser efter lov om bekæmpelse af ungdomskriminalitet indsamles fra denne dag og er med i totalerne fra 2020.",
                "Break in series on 1 January 2020: measures under the Act on combating youth crime are collected from that day and are part of the totals from 2020."),
            Source = SourceRef.MeasuresDocumentation("7.2"),
        },
        new()
        {
            Code = "COPENHAGEN-2020",
            From = new DateOnly(2020, 1, 1),
            To = new DateOnly(2020, 12, 31),
            Tables = Support,
            Place = Geography.WithCode("101"),
            Text = new(
                "København skiftede indberetningssystem i 2020. Tallene for København, og for de områder København indgår i, skal læses med forbehold i 2020.",
                "Copenhagen changed its reporting system in 2020. Figures for Copenhagen, and for the areas it is part of, must be read with caution in 2020."),
            Source = SourceRef.Public("dst.dk"),
        },
        new()
        {
            Code = "SECTION11-2020",
            From = new DateOnly(2020, 7, 1),
            Tables = Support,
            Measures = m => m.Provisions.Any(p => p.Act == Act.Serviceloven && p.Section.Split('.')[0] == "11"),
            Text = new(
                "Databrud 1. juli 2020: de fleste indsatser efter servicelovens § 11 indsamles fra denne dag. Det har stor betydning for omfanget; totaler før og efter kan ikke sammenlignes, og 2020 dækker kun et halvt år.",
                "Break in series on 1 July 2020: most measures under section 11 of the Act on Social Services are collected from that day. This matters much for the extent: totals before and after cannot be compared, and 2020 covers half a year only."),
            Source = SourceRef.MeasuresDocumentation("7.2"),
        },
        new()
        {
            Code = "ODENSE-2023",
            From = new DateOnly(2023, 1, 1),
            To = new DateOnly(2023, 12, 31),
            Tables = Support,
            Place = Geography.WithCode("461"),
            YoungestAge = 15,
            Text = new(
                "Odense 2023: tallene for unge på 15 år og derover er undervurderet, både antal indsatser og antal modtagere, fordi kommunen skiftede system. Det berører også de områder, Odense indgår i.",
                "Odense 2023: figures for young people aged 15 and over are too low, both measures and recipients, because the municipality changed its system. The areas that Odense is part of are touched too."),
            Source = SourceRef.MeasuresDocumentation("5.1"),
        },
        new()
        {
            Code = "CHILDRENSACT-2024",
            From = new DateOnly(2024, 1, 1),
            Tables = [.. Support, .. Disability],
            Text = new(
                "Lovskifte 1. januar 2024: barnets lov afløste servicelovens regler om børn. Tilsvarende bestemmelser tælles som samme indsats; indsatser uden modstykke begynder eller slutter her.",
                "Change of law on 1 January 2024: the Children's Act replaced the provisions on children of the Act on Social Services. Corresponding provisions count as the same measure; measures without a counterpart begin or end here."),
            Source = SourceRef.MeasuresDocumentation("1"),
        },
    ];

    /// <summary>The breaks that the figures shown are touched by.</summary>
    public static IReadOnlyList<SeriesBreak> In(Cube shown) => [.. All.Where(b => b.Touches(shown))];
}
