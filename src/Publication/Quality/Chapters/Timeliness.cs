namespace Socialstat.Publication;

/// <summary>Chapter 6: how fast, and whether on the day announced.</summary>
internal static class Timeliness
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "6",
            Title = new("Aktualitet og punktlighed", "Timeliness and punctuality"),
            Concept = "S.14",
            Parts = [new Prose(new(
                "Tallene for {reference.year} kom {release.day}. De skal ud senest {months.most} måneder efter årets udgang; målet {lag.within}.",
                "The figures for {reference.year} came out on {release.day}. They are due within {months.most} months after the end of the year; the aim {lag.within}."))],
        },
        new()
        {
            Number = "6.1",
            Title = new("Udgivelsestid for foreløbige og endelige tal", "Timeliness and time lag - final results"),
            Concept = "S.14.1",
            Parts =
            [
                new Prose(new(
                    "Der gik {lag.days} dage fra {reference.last} til de første tal. Der udgives ikke foreløbige tal, men et år kan ændres, så længe det højst ligger {years.revised} år før det nyeste.",
                    "{lag.days} days passed from {reference.last} to the first figures. No preliminary figures are published, but a year can change as long as it is at most {years.revised} before the newest.")),
                new IndicatorTable(Tp1FirstResults.Declaration),
                new IndicatorTable(Tp2FinalResults.Declaration),
            ],
        },
        new()
        {
            Number = "6.2",
            Title = new("Publikationspunktlighed", "Punctuality"),
            Concept = "S.14.2",
            Parts =
            [
                new Prose(new("Udgivelsen var annonceret til {release.scheduled} og kom til tiden.", "The release was announced for {release.scheduled} and came on time.")) { When = i => Tp3Punctuality.Days(i) <= 0 },
                new Prose(new("Udgivelsen var annonceret til {release.scheduled} og kom {punctual.days} dage senere.", "The release was announced for {release.scheduled} and came {punctual.days} days later.")) { When = i => Tp3Punctuality.Days(i) > 0 },
                new IndicatorTable(Tp3Punctuality.Declaration),
                new IndicatorTable(P2DeliveryPunctuality.Declaration),
            ],
        },
    ];
}
