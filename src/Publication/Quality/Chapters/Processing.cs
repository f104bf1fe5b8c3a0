namespace Socialstat.Publication;

/// <summary>Chapter 3: from report to figure.</summary>
internal static class Processing
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "3",
            Title = new("Statistisk behandling", "Statistical processing"),
            Concept = "S.18",
            Parts = [new Prose(new(
                "Indberetningerne fra de {municipalities} kommuner kontrolleres enkeltvis og samlet, føjes til det, der er indberettet før, og samles til forløb. Alder og køn hentes i befolkningsregistret. Derefter tælles tabellerne op i ét gennemløb.",
                "Reports from the {municipalities} municipalities are checked one by one and together, added to what was reported before, and joined into episodes. Age and sex come from the population register. The tables are then counted in one pass."))],
        },
        new()
        {
            Number = "3.1",
            Title = new("Kilder", "Source data"),
            Concept = "S.18.1",
            Parts =
            [
                new Prose(new(
                    "Kommunernes fagsystemer, enten overført direkte eller som fil eller indtastning. Oplysninger om køn, fødselsdag og død kommer fra befolkningsregistret.",
                    "The municipalities' own systems, either transferred directly or as a file or by entry. Sex, date of birth and death come from the population register.")),
                new Prose(new("Desuden befolkningstal pr. kommune og alder og kommunernes regnskaber.", "In addition population counts by municipality and age, and the municipal accounts.")) { Only = OnlyIn.Bu },
            ],
        },
        new()
        {
            Number = "3.2",
            Title = new("Indsamlingshyppighed", "Frequency of data collection"),
            Concept = "S.18.2",
            Parts = [new Prose(new(
                "Løbende, fra dagligt til årligt efter kommunens system. For referenceåret var der ventet {deliveries.expected} leverancer, og {deliveries.ontime} af dem kom inden fristen.",
                "Continuously, from daily to yearly depending on the municipality's system. For the reference year {deliveries.expected} deliveries were expected, and {deliveries.ontime} of them came by the deadline."))],
        },
        new()
        {
            Number = "3.3",
            Title = new("Indsamlingsmetode", "Data collection"),
            Concept = "S.18.3",
            Parts = [new Prose(new(
                "Fra system til system, som fil eller ved indtastning. Hver leverance får en kvittering, og hver fejl peger på kommunens egen celle.",
                "From system to system, as a file or by entry. Each delivery gets a receipt, and each error points at the municipality's own cell."))],
        },
        new()
        {
            Number = "3.4",
            Title = new("Datavalidering", "Data validation"),
            Concept = "S.18.4",
            Parts =
            [
                new Prose(new(
                    "Hver post kontrolleres ved modtagelsen. En fejl holder posten ude, til den er rettet; en advarsel gør ikke. Ved læsningen var {rejected.rate} pct. af posterne holdt ude, {errors.open} fejl og {warnings.open} advarsler stod åbne, og kommunerne havde svaret for {warnings.accepted} advarsler. {rules.broken} regler var brudt et eller flere steder.",
                    "Each record is checked when it is received. An error keeps the record out until it is corrected; a warning does not. When the register was read, {rejected.rate} per cent of records were kept out, {errors.open} errors and {warnings.open} warnings were open, and municipalities had answered for {warnings.accepted} warnings. {rules.broken} rules were broken in one or more places.")),
                new Prose(new(
                    "Derefter får hver kommune sine optællinger til godkendelse. Tal, der ikke er godkendt, er som hovedregel med og får en note; er afvigelsen meget stor, kan kommunen udelades.",
                    "Each municipality then gets its counts for approval. Figures that are not approved are as a rule included with a note; when the deviation is very large the municipality can be left out.")),
                new IndicatorTable(P1ErrorRates.Declaration),
                new IndicatorTable(P3Findings.Declaration),
            ],
        },
        new()
        {
            Number = "3.5",
            Title = new("Databehandling", "Data compilation"),
            Concept = "S.18.5",
            Parts =
            [
                new Prose(new(
                    "Kommuner registrerer forskelligt: nogle én lang periode, andre mange korte. Perioder med samme indsats til samme barn i samme kommune samles derfor, når de overlapper, eller når der højst er {gap.days} dage imellem dem. Den første start og den seneste slutning gælder.",
                    "Municipalities register differently: some one long spell, others many short ones. Spells of the same measure for the same child in the same municipality are therefore joined when they overlap or when at most {gap.days} days lie between them. The first start and the last end hold.")),
                new Prose(new(
                    "Her blev {spells} perioder til {episodes} forløb; {merged.rate} pct. af perioderne blev lagt sammen med en anden. {recoded.rate} pct. af starterne var indberettet efter en bestemmelse, som en anden har afløst, og er talt under den nye.",
                    "Here {spells} spells became {episodes} episodes; {merged.rate} per cent of spells were joined to another. {recoded.rate} per cent of starts were reported under a provision that another has replaced, and are counted under the new one.")),
                new Prose(new(
                    "Fejl i personnumre står på fejllisten ({overcoverage.identity} poster). Sager, der kun findes på en forælders nummer ({overcoverage.parents}), er i registret, men ikke i tabellerne.",
                    "Faulty person numbers are on the error list ({overcoverage.identity} records). Cases that exist on a parent's number only ({overcoverage.parents}) are in the register but not in the tables."))
                    { Only = OnlyIn.IsbuAndBu },
                new Prose(new("Fejl i personnumre står på fejllisten ({overcoverage.identity} poster).", "Faulty person numbers are on the error list ({overcoverage.identity} records).")) { Only = OnlyIn.Handbu },
                new IndicatorTable(A7Derived.Declaration),
            ],
        },
        new()
        {
            Number = "3.6",
            Title = new("Korrektion", "Adjustment"),
            Concept = "S.18.6",
            Parts = [new Prose(new("Ingen ud over det, der er beskrevet om validering og databehandling. Ingen værdier gættes.", "None beyond what is described on validation and compilation. No values are guessed."))],
        },
    ];
}
