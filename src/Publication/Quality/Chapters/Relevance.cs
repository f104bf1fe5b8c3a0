namespace Socialstat.Publication;

/// <summary>Chapter 4: who needs the statistics, and whether they get all of it.</summary>
internal static class Relevance
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "4",
            Title = new("Relevans", "Relevance"),
            Concept = "S.12",
            Parts = [new Prose(new("Statistikken er til for borgere, kommuner, stat, presse, organisationer og forskere.", "The statistics are for citizens, municipalities, the state, the press, organisations and researchers."))],
        },
        new()
        {
            Number = "4.1",
            Title = new("Brugerbehov", "User needs"),
            Concept = "S.12.1",
            Parts = [new Prose(new("Den bruges til planlægning og styring i kommuner og ministerier, til forskning og undervisning og i den offentlige debat.", "They are used for planning and management in municipalities and ministries, for research and teaching, and in public debate."))],
        },
        new()
        {
            Number = "4.2",
            Title = new("Brugertilfredshed", "User satisfaction"),
            Concept = "S.12.2",
            Parts = [new Prose(new("Tilfredsheden er ikke målt systematisk. Ønsker og spørgsmål modtages af {contact.office}.", "Satisfaction has not been measured systematically. Wishes and questions are received by {contact.office}."))],
        },
        new()
        {
            Number = "4.3",
            Title = new("Fuldstændighed af data", "Data completeness rate"),
            Concept = "S.12.3",
            Parts =
            [
                new Prose(new(
                    "Et tal har mening i {cells.relevant} celler. {completeness.before} pct. af dem har et tal, og {completeness.after} pct. kan ses, efter at {cells.hidden} tal er skjult for at beskytte personer.",
                    "A figure has meaning in {cells.relevant} cells. {completeness.before} per cent of them have a figure, and {completeness.after} per cent can be seen after {cells.hidden} figures were hidden to protect persons.")),
                new IndicatorTable(R1Completeness.Declaration),
            ],
        },
    ];
}
