namespace Socialstat.Law;

/// <summary>
/// The ten areas of unit costs (joining report, table 3.5) with the accounts of each year. Foster families have a function of their own from the
/// budget of 2016. The groupings 009-014 of it from 2024 are named in the guideline, but not what each of them holds: the split is inferred
/// (docs/decisions/0010). Free places, sibling reductions and users' own payment stand on groupings that are in no area.
/// </summary>
public static class UnitCostAreas
{
    private const string Report = "Joining report, table 3.5";
    private const string Split = "Guideline 11.2.2 names 5.28.22.009-014; which kind of family is inferred";

    /// <summary>Functions that are shared by several areas, with the groupings that belong to none of them (joining report, table 3.6).</summary>
    public static IReadOnlyList<AccountGroups> NonSpecific { get; } = [new("5.28.20", [999, 7, 9]), new("5.28.21", [999, 200])];

    /// <summary>All areas in the order of the report.</summary>
    public static IReadOnlyList<UnitCostArea> All { get; } =
    [
        new()
        {
            Number = 1, Title = new("Døgninstitution", "Residential institution"), Measures = ["P7", "P8"],
            Accounts = Ever(new AccountGroups("5.28.23", [1, 2, 200, 999])),
            Caveat = new(
                "Nogle kommuner bogfører sociale pladser på sikrede institutioner her; brugerne af sikrede institutioner er ikke talt med. Kommuner, der sælger pladser, har større udsving.",
                "Some municipalities post social places in secure institutions here; users of secure institutions are not counted. Municipalities that sell places vary more from year to year."),
        },
        new() { Number = 2, Title = new("Opholdssted", "Socio-educational residence"), Measures = ["P6", "P12", "P13"], Accounts = Ever(new AccountGroups("5.28.20", [3])) },
        new() { Number = 3, Title = new("Kost- og efterskole", "Boarding school"), Measures = ["P11"], Accounts = Ever(new AccountGroups("5.28.20", [4])) },
        new() { Number = 4, Title = new("Eget værelse, kollegium o.l.", "Own room, residence hall etc."), Measures = ["P5"], Accounts = Ever(new AccountGroups("5.28.20", [5])) },
        new()
        {
            Number = 5, Title = new("Plejefamilie", "Foster family"), Measures = ["P1"],
            Accounts = Foster(1, [1, 2], [1, 2, 9, 10]),
        },
        new()
        {
            Number = 6, Title = new("Kommunal plejefamilie (nu forstærket og specialiseret)", "Municipal foster family (now reinforced and specialised)"), Measures = ["P2", "P3"],
            Accounts = Foster(8, [3, 4], [3, 4, 11, 12, 13, 14]),
            Caveat = new(
                "I 2014 havde 53 kommuner brugere, men ingen udgifter her: udgifterne stod på plejefamilier. Se dækningen.",
                "In 2014, 53 municipalities had users but no cost here: the cost stood with foster families. See the coverage."),
        },
        new() { Number = 7, Title = new("Netværksplejefamilie", "Network foster family"), Measures = ["P4"], Accounts = Foster(2, [5], [5]) },
        new()
        {
            Number = 8, Title = new("Støtteophold (aflastning)", "Respite stay"), Measures = ["M207", "M307"], Headline = UserBasis.Unique,
            Accounts = Ever(new AccountGroups("5.28.21", [5])),
            Caveat = new(
                "Udgifterne dækker også aflastning af børn med nedsat funktionsevne (SEL § 44, jf. § 84; BL § 90), brugerne kun støtteophold efter SEL § 52 og BL § 32: prisen pr. bruger er for høj.",
                "The cost covers respite for children with reduced function too (SEL 44 with 84; BL 90), the users only respite under SEL 52 and BL 32: the cost per user is too high."),
        },
        new() { Number = 9, Title = new("Fast kontaktperson", "Permanent contact person"), Measures = ["M203", "M217", "M218", "M221", "M308"], Headline = UserBasis.Unique, Accounts = Ever(new AccountGroups("5.28.21", [7, 8])) },
        new()
        {
            Number = 10, Title = new("Særlige dagtilbud og særlige klubber", "Special day care and special clubs"), Measures = ["H1", "H3"], Basis = CostBasis.Operating, Headline = UserBasis.OnDay,
            Accounts = new(
                Dated.From<IReadOnlyList<AccountGroups>>(2007, 1, 1, [new("5.25.17", [999])], Report),
                Dated.From<IReadOnlyList<AccountGroups>>(2016, 1, 1, [new("5.25.17", [999]), new("5.28.25", [999])], "Joining report, 3.6.4, and documentation 000, 2.1, name both functions; municipal practice posts on 5.28.25.999")),
            Caveat = new(
                "Udgiften er driftskommunens; brugerne er dem, kommunen handler for, da driftskommunen ikke indberettes.",
                "The cost is that of the municipality that runs the offer; the users are those it acts for, since who runs the offer is not reported."),
        },
    ];

    /// <summary>The area with the number, or null.</summary>
    public static UnitCostArea? WithNumber(int number) => number >= 1 && number <= All.Count ? All[number - 1] : null;

    private static Dated<IReadOnlyList<AccountGroups>> Ever(AccountGroups groups) => new(Dated.From<IReadOnlyList<AccountGroups>>(2007, 1, 1, [groups], Report));

    private static Dated<IReadOnlyList<AccountGroups>> Foster(int before, int[] from2016, int[] from2024) => new(
        Dated.From<IReadOnlyList<AccountGroups>>(2007, 1, 1, [new("5.28.20", [before])], Report),
        Dated.From<IReadOnlyList<AccountGroups>>(2016, 1, 1, [new("5.28.22", from2016)], Report),
        Dated.From<IReadOnlyList<AccountGroups>>(2024, 1, 1, [new("5.28.22", from2024)], from2024.Length == from2016.Length ? Report : Split));
}
