namespace Socialstat.Publication;

/// <summary>Sections 8-8.8: where and when the figures can be had.</summary>
internal static class Accessibility
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "8",
            Title = new("Tilgængelighed", "Accessibility and clarity"),
            Concept = "S.10",
            Parts = [new Prose(new("Tallene udgives i statistikbanken, som meddelelse og som filer, og grænsefladerne svarer programmer uden ændringer i dem.", "Figures are published in the statistics bank, as a news release and as files, and the interfaces answer existing programs as they are."))],
        },
        new()
        {
            Number = "8.1",
            Title = new("Udgivelseskalender", "Release calendar"),
            Concept = "S.8.1",
            Parts =
            [
                new Prose(new("Næste udgivelse er annonceret til {release.next}.", "The next release is announced for {release.next}.")) { When = i => i.Release.Next is not null },
                new Prose(new("Næste udgivelse er endnu ikke annonceret; dagen kommer i udgivelseskalenderen.", "The next release has not been announced yet; the day will be in the release calendar.")) { When = i => i.Release.Next is null },
            ],
        },
        new()
        {
            Number = "8.2",
            Title = new("Udgivelseskalender - adgang", "Release calendar access"),
            Concept = "S.8.2",
            Parts = [new Prose(new("Kalenderen og udgivelserne indtil nu ({releases}) kan ses af alle på webstedet.", "The calendar and the releases so far ({releases}) can be seen by everybody on the web site."))],
        },
        new()
        {
            Number = "8.3",
            Title = new("Udgivelsespolitik - brugeroplysning", "User access"),
            Concept = "S.8.3",
            Parts = [new Prose(new("Alle får tallene samtidig, {release.hour} på den annoncerede dag. Ingen uden for produktionen ser dem før.", "Everybody gets the figures at the same time, at {release.hour} on the announced day. Nobody outside production sees them before."))],
        },
        new()
        {
            Number = "8.4",
            Title = new("NYT/Pressemeddelelse", "News release"),
            Concept = "S.10.1",
            Parts = [new Prose(new("Hver udgivelse har en meddelelse med hovedtal, figur og tabel på dansk og engelsk.", "Each release has a news note with main figures, a chart and a table in Danish and English."))],
        },
        new()
        {
            Number = "8.5",
            Title = new("Publikationer", "Publications"),
            Concept = "S.10.2",
            Parts = [new Prose(new("Der er ingen trykte publikationer. Meddelelsen og denne dokumentation kan hentes som PDF.", "There are no printed publications. The news note and this documentation can be fetched as PDF."))],
        },
        new()
        {
            Number = "8.6",
            Title = new("Statistikbanken", "On-line database"),
            Concept = "S.10.3",
            Parts =
            [
                new Prose(new("Tabellerne i statistikbanken:", "The tables in the statistics bank:")),
                new ListedPoints(c => c.Input.Tables.Select(t => (Facts: t, Declared: c.Documentation.Tables.FirstOrDefault(d => d.Code == t.Code))).Where(t => t.Declared is not null).Select(t => new Law.Text(
                    $"{t.Facts.Code}: {t.Declared!.Title.Da}, {Years(t.Facts)}",
                    $"{t.Facts.Code}: {t.Declared.Title.En}, {Years(t.Facts)}"))),
            ],
        },
        new()
        {
            Number = "8.7",
            Title = new("Adgang til mikrodata", "Micro-data access"),
            Concept = "S.10.4",
            Parts = [new Prose(new("Forskere kan efter godkendelse få udtræk af forløb uden personnumre og med nøgler, der kun gælder deres projekt.", "After approval researchers can get extracts of episodes without person numbers and with keys that hold for their project only."))],
        },
        new()
        {
            Number = "8.8",
            Title = new("Anden tilgængelighed", "Other"),
            Concept = "S.10.5",
            Parts = [new Prose(new("Tabellerne kan hentes som filer i flere formater og gennem programgrænseflader. Spørgsmål om andre opgørelser sendes til {contact.mail}.", "Tables can be fetched as files in several formats and through programming interfaces. Questions about other compilations go to {contact.mail}."))],
        },
    ];

    private static string Years(TableCells table) => $"{FieldValue.Year(table.FirstYear).Plain}-{FieldValue.Year(table.LastYear).Plain}";
}
