namespace Socialstat.Publication;

/// <summary>Chapter 7: what can be compared with what.</summary>
internal static class Comparability
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "7",
            Title = new("Sammenlignelighed", "Comparability"),
            Concept = "S.15",
            Parts = [new Prose(new(
                "Hovedtallene kan sammenlignes uden databrud fra {comparable.from} til {reference.year}, i alt {comparable.years} år. Enkelte indsatser kan have kortere serier.",
                "Main figures can be compared without a break from {comparable.from} to {reference.year}, {comparable.years} years in all. Single measures can have shorter series."))],
        },
        new()
        {
            Number = "7.1",
            Title = new("International sammenlignelighed", "Comparability - geographical"),
            Concept = "S.15.1",
            Parts = [new Prose(new("Indsatserne er defineret af dansk lov, så tallene kan ikke uden videre sammenlignes med andre landes.", "The measures are defined by Danish law, so the figures cannot simply be compared with those of other countries."))],
        },
        new()
        {
            Number = "7.2",
            Title = new("Sammenlignelighed over tid", "Comparability over time"),
            Concept = "S.15.2",
            Parts =
            [
                new Prose(new(
                    "Serien går tilbage til {series.since}, men love og indsamling er siden ændret flere gange. Tal fra før {comparable.since} kan ikke sammenlignes med dem, der vises her.",
                    "The series goes back to {series.since}, but acts and collection have changed several times since. Figures from before {comparable.since} cannot be compared with those shown here.")) { Only = OnlyIn.IsbuAndBu },
                new Prose(new(
                    "Statistikken begyndte {series.since}. Ældre tal på området var kommunernes samlede optællinger efter betalingskommune, ikke pr. barn, og kan ikke sammenlignes.",
                    "The statistics began on {series.since}. Older figures in the field were municipalities' totals by paying municipality, not by child, and cannot be compared.")) { Only = OnlyIn.Handbu },
                new Prose(new("Disse databrud er kendt:", "These breaks are known:")),
                new ListedPoints(c => c.Documentation.Breaks.Where(b => b.From.Year <= c.Input.Release.ReferenceYear).Select(b => b.Text)),
                new IndicatorTable(Cc2ComparableSeries.Declaration),
            ],
        },
        new()
        {
            Number = "7.3",
            Title = new("Sammenhæng med anden statistik", "Coherence - cross domain"),
            Concept = "S.15.3",
            Parts =
            [
                new Prose(new(
                    "Støtte gives ofte før, under eller efter en anbringelse, og en underretning kan gå forud; tallene kan derfor læses sammen med statistikkerne om anbringelser og underretninger.",
                    "Support is often given before, during or after a placement, and a notification can come first; the figures can therefore be read together with the statistics of placements and of notifications."))
                    { Only = OnlyIn.IsbuAndBu },
                new Prose(new(
                    "Børnene kan som voksne få ydelser, der tælles i statistikken om voksne med handicap og udsatte voksne.",
                    "As adults the children may receive services that are counted in the statistics of adults with disability and vulnerable adults."))
                    { Only = OnlyIn.Handbu },
            ],
        },
        new()
        {
            Number = "7.4",
            Title = new("Intern konsistens", "Coherence - internal"),
            Concept = "S.15.4",
            Parts = [new Prose(new(
                "Alle tabeller i udgivelsen er talt af samme register i samme gennemløb, så det samme tal er ens overalt. Når krav til indberetningen ændres, kan systemer skifte på forskellige dage; gamle koder omsættes til de nye.",
                "All tables of the release are counted from the same register in the same pass, so the same figure is the same everywhere. When requirements change, systems may follow on different days; old codes are translated into the new ones."))],
        },
    ];
}
