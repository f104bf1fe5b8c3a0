namespace Socialstat.Publication;

/// <summary>Sections 8.9-8.12: how persons are protected, and where methods are described.</summary>
internal static class Confidentiality
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "8.9",
            Title = new("Diskretioneringspolitik", "Confidentiality - policy"),
            Concept = "S.7.1",
            Parts = [new Prose(new(
                "Ingen må kunne lære noget nyt om et barn af det, der udgives. Hver tabel har en fastlagt geografi og aldersinddeling og en metode, der er besluttet fra en dato.",
                "Nobody may learn anything new about a child from what is published. Each table has a declared level of place and age and a method decided from a date."))],
        },
        new()
        {
            Number = "8.10",
            Title = new("Diskretionering og databehandling", "Confidentiality - data treatment"),
            Concept = "S.7.2",
            Parts =
            [
                new Prose(new(
                    "Personer samles i aldersgrupper, og nogle tabeller vises kun for landsdele. I denne udgivelse er {cells.hidden} tal desuden skjult, {cells.hiddenshare} pct. af dem, der er beregnet. De vises som to punktummer uden at sige hvorfor.",
                    "Persons are pooled in age groups, and some tables are shown for provinces only. In this release {cells.hidden} figures are hidden in addition, {cells.hiddenshare} per cent of those computed. They are shown as two points without saying why.")),
                new Prose(new("Teksten i meddelelser og dokumentation bruger kun tal, der er udgivet og ikke skjult.", "The text of news notes and documentation uses only figures that are published and not hidden.")),
            ],
        },
        new()
        {
            Number = "8.11",
            Title = new("Reference til metodedokumenter", "Documentation on methodology"),
            Concept = "S.10.6",
            Parts = [new Prose(new("Hver regel, posttype og tabel har sin egen side i produktets dokumentation, lavet af det, programmet selv regner efter.", "Each rule, record type and table has a page of its own in the product's documentation, made from what the program itself computes by."))],
        },
        new()
        {
            Number = "8.12",
            Title = new("Dokumentation af kvalitetssikring", "Quality documentation"),
            Concept = "S.10.7",
            Parts = [new Prose(new("Denne dokumentation laves på ny ved hver udgivelse; de {indicators} indikatorer er beregnet af udgivelsens egne data.", "This documentation is made anew at each release; the {indicators} indicators are computed from the release's own data."))],
        },
    ];
}
