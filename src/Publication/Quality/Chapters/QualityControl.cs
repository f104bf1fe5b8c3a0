namespace Socialstat.Publication;

/// <summary>Sections 5.4-5.8: how quality is kept, and how figures are revised.</summary>
internal static class QualityControl
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "5.4",
            Title = new("Kvalitetsstyring", "Quality management"),
            Concept = "S.11",
            Parts = [new Prose(new("Arbejdet følger principperne i adfærdskodeksen for europæiske statistikker. Regler, tabeller og indikatorer er erklæret ét sted og prøves ved hver ændring af programmet.", "The work follows the principles of the European Statistics Code of Practice. Rules, tables and indicators are declared in one place and tested at each change of the program."))],
        },
        new()
        {
            Number = "5.5",
            Title = new("Kvalitetssikring", "Quality assurance"),
            Concept = "S.11.1",
            Parts = [new Prose(new(
                "Hver udgivelse beregnes fra et register, som det var kendt {release.known}, og fryses. Den kan regnes igen og skal give de samme tal. Dokumentationen viser {indicators} indikatorer, og {fields.bound} felter binder teksten til tallene.",
                "Each release is computed from the register as known on {release.known} and frozen. It can be computed again and must give the same figures. The documentation shows {indicators} indicators, and {fields.bound} fields bind the text to the figures."))],
        },
        new()
        {
            Number = "5.6",
            Title = new("Kvalitetsvurdering", "Quality assessment"),
            Concept = "S.11.2",
            Parts =
            [
                new Prose(new(
                    "Totaler er mere præcise end tal for den enkelte bestemmelse, fordi kommuner vælger bestemmelse forskelligt. {deliveries.rate} pct. af leverancerne kom til tiden; den længste forsinkelse var {deliveries.most} dage.",
                    "Totals are more precise than figures for a single provision, because municipalities choose provisions differently. {deliveries.rate} per cent of deliveries came on time; the longest delay was {deliveries.most} days."))
                    { When = i => i.Municipalities.Sum(m => m.Expected) > 0 },
                new Prose(new("Totaler er mere præcise end tal for den enkelte bestemmelse, fordi kommuner vælger bestemmelse forskelligt.", "Totals are more precise than figures for a single provision, because municipalities choose provisions differently.")) { When = i => i.Municipalities.Sum(m => m.Expected) == 0 },
                new Prose(new("Målet om at udgive inden for {months.most} måneder {lag.within}.", "The aim of publishing within {months.most} months {lag.within}.")),
                new Prose(new("Dokumentationens afsnit er udfyldt for {metadata.rate} pct.", "The sections of the documentation are filled in for {metadata.rate} per cent.")),
                new IndicatorTable(Ac3Metadata.Declaration),
            ],
        },
        new()
        {
            Number = "5.7",
            Title = new("Revisionspolitik", "Data revision - policy"),
            Concept = "S.17.1",
            Parts = [new Prose(new(
                "Tal ændres kun ved en udgivelse, og ændringen vises. En udgivelse, der rettes eller trækkes tilbage, bliver stående i listen over udgivelser.",
                "Figures change at a release only, and the change is shown. A release that is corrected or withdrawn stays in the list of releases."))],
        },
        new()
        {
            Number = "5.8",
            Title = new("Praksis for revisioner", "Data revision - practice"),
            Concept = "S.17.2",
            Parts =
            [
                new Prose(new(
                    "Det nyeste år og de {years.revised} år før det regnes om ved hver udgivelse, fordi kommunerne løbende retter og supplerer.",
                    "The newest year and the {years.revised} before it are computed again at each release, because municipalities correct and add all the time.")),
                new Prose(new(
                    "Siden forrige udgivelse er {revised.cells} af {revised.compared} sammenlignelige celler ændret. Ændringerne svarer til {revised.rmar} pct. af tallenes sum og peger samlet {revised.direction}.",
                    "Since the release before, {revised.cells} of {revised.compared} comparable cells have changed. The changes amount to {revised.rmar} per cent of the sum of the figures and point {revised.direction} overall."))
                    { When = i => A6Revisions.Total(i).Later > 0 },
                new IndicatorTable(A6Revisions.Declaration),
                new IndicatorTable(RevisionTriangle.Declaration),
            ],
        },
    ];
}
