namespace Socialstat.Publication;

/// <summary>Sections 5-5.3: how right the figures are.</summary>
internal static class Accuracy
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "5",
            Title = new("Præcision og pålidelighed", "Accuracy and reliability"),
            Concept = "S.13",
            Parts = [new Prose(new(
                "Alle tælles, så der er ingen stikprøve. Usikkerheden ligger i, at kommuner ikke registrerer ens, og i det, der ikke bliver indberettet. Hvor meget det betyder, kendes ikke.",
                "Everybody is counted, so there is no sample. The uncertainty lies in municipalities not registering alike, and in what is not reported. How much that matters is not known."))],
        },
        new()
        {
            Number = "5.1",
            Title = new("Samlet præcision", "Overall accuracy"),
            Concept = "S.13.1",
            Parts =
            [
                new Prose(new(
                    "Ud af {asked} kommuner har {delivered} leveret alt, hvad der var ventet for {reference.year}; {delivered.late} af dem mindst én gang for sent, og {delivered.nothing} havde intet at indberette. {delivered.lacking} mangler en leverance. Enhedsbortfaldet er {nonresponse} pct., og vægtet med antal poster {nonresponse.weighted} pct.",
                    "Of {asked} municipalities {delivered} have delivered everything expected for {reference.year}; {delivered.late} of them late at least once, and {delivered.nothing} had nothing to report. {delivered.lacking} lack a delivery. Unit non-response is {nonresponse} per cent, and {nonresponse.weighted} per cent weighted by records."))
                    { When = i => i.Municipalities.Sum(m => m.Records) > 0 },
                new Prose(new("Ud af {asked} kommuner har {delivered} leveret alt, hvad der var ventet for {reference.year}.", "Of {asked} municipalities {delivered} have delivered everything expected for {reference.year}.")) { When = i => i.Municipalities.Sum(m => m.Records) == 0 },
                new Prose(new("Alle {approved} kommuner har godkendt deres tal.", "All {approved} municipalities have approved their figures.")) { When = i => Count(i, ApprovalState.Approved) == i.Municipalities.Count },
                new Prose(new(
                    "{approved} kommuner har godkendt deres tal; {approved.lacking} har ikke.",
                    "{approved} municipalities have approved their figures; {approved.lacking} have not."))
                    { When = i => Count(i, ApprovalState.Approved) != i.Municipalities.Count },
                new Prose(new("{approved.waiting} kommuner har ikke svaret for deres tal.", "{approved.waiting} municipalities have not answered for their figures.")) { When = i => Count(i, ApprovalState.NotAnswered) > 0 },
                new Prose(new("Med, men med en note, fordi tallene ikke er godkendt: {approved.notenames}.", "Included with a note because the figures have not been approved: {approved.notenames}.")) { When = i => Count(i, ApprovalState.IncludedWithNote) > 0 },
                new Prose(new("Udeladt efter beslutning: {approved.leftnames}.", "Left out by decision: {approved.leftnames}.")) { When = i => Count(i, ApprovalState.LeftOut) > 0 },
                new IndicatorTable(A4UnitNonResponse.Declaration),
                new Prose(new("Kendte fejl i en kommunes tal:", "Known faults in a municipality's figures:")) { When = HasLocalFaults },
                new ListedPoints(c => c.Documentation.Breaks.Where(b => b.Place is not null && b.From.Year <= c.Input.Release.ReferenceYear).Select(b => b.Text)) { When = HasLocalFaults },
            ],
        },
        new()
        {
            Number = "5.2",
            Title = new("Stikprøveusikkerhed", "Sampling error"),
            Concept = "S.13.2",
            IsNotRelevant = true,
            Parts = [new IndicatorTable(A1SamplingError.Declaration)],
        },
        new()
        {
            Number = "5.3",
            Title = new("Anden usikkerhed", "Non-sampling error"),
            Concept = "S.13.3",
            Parts =
            [
                new Prose(new(
                    "Det samme kan være registreret efter én bestemmelse i én kommune og en anden i den næste, også en bestemmelse, der ikke indberettes. Nogle kommuner sætter startdatoen til dagen for bevillingen, selv om den skal være den dag, hjælpen begynder. Sager kan blive glemt; det årlige eftersyn sammen med kommunerne skal fange dem.",
                    "The same thing can be registered under one provision in one municipality and another in the next, also one that is not reported. Some municipalities give the day of the grant as the start, although it should be the day on which help begins. Cases can be forgotten; the yearly review together with municipalities is meant to catch them.")),
                new Prose(new(
                    "Påbud til forældre og unge og samråd i netværket kan være for få, fordi ikke alle systemer sender dem. Tidlig hjælp uden kendt slutdato indberettes med samme start og slut.",
                    "Orders to parents and young people and network meetings can be too few because not all systems send them. Early help without a known end is reported with the same start and end."))
                    { Only = OnlyIn.IsbuAndBu },
                new Prose(new(
                    "Indsatserne gives af flere forvaltninger i samme kommune, så en forvaltning kan mangle.",
                    "The measures are given by several departments of one municipality, so a department can be missing."))
                    { Only = OnlyIn.Handbu },
                new Prose(new("Overdækningen er {overcoverage} pct. af det indberettede.", "Over-coverage is {overcoverage} per cent of what was reported.")),
                new Prose(new("Flest værdier mangler i feltet {item.worst}: {item.rate} pct.", "Most values are missing in the field {item.worst}: {item.rate} per cent.")) { When = i => A5ItemNonResponse.Worst(i) is not null },
                new IndicatorTable(A2OverCoverage.Declaration),
                new IndicatorTable(A3CommonUnits.Declaration),
                new IndicatorTable(A5ItemNonResponse.Declaration),
            ],
        },
    ];

    private static int Count(QualityInput input, ApprovalState state) => A4UnitNonResponse.Approval(input, state);

    private static bool HasLocalFaults(QualityInput input) =>
        Documentations.WithCode(input.Documentation)!.Breaks.Any(b => b.Place is not null && b.From.Year <= input.Release.ReferenceYear);
}
