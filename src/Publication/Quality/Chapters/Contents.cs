using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Sections 2-2.5: what the statistics hold and how it is grouped.</summary>
internal static class Contents
{
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new()
        {
            Number = "2",
            Title = new("Indhold", "Statistical presentation"),
            Concept = "S.3",
            Parts = [new Prose(new(
                "{statistic} opgøres én gang om året og udgives som {tables.count} tabeller: {tables}. De viser antal fordelt på sted, indsats, alder og køn i forskellige kombinationer.",
                "{statistic}: the statistics are compiled once a year and published as {tables.count} tables: {tables}. They show numbers by place, measure, age and sex in different combinations."))],
        },
        new()
        {
            Number = "2.1",
            Title = new("Indholdsbeskrivelse", "Data description"),
            Concept = "S.3.1",
            Parts =
            [
                new Prose(new(
                    "Tabellerne bygger på et register over forløb: for hvert barn, hver indsats og hver handlekommune kendes den første og den sidste dag. Der tælles både indsatser og børn.",
                    "The tables are built on a register of episodes: for each child, measure and acting municipality the first and the last day are known. Both measures and children are counted.")),
                new Prose(new(
                    "Et barn kan få flere indsatser på én gang, også fra flere kommuner. Barnet tæller da med én gang ved hver indsats og hvert sted, men kun én gang i hele landet. Delene kan derfor give mere end totalen.",
                    "A child can receive several measures at once, also from several municipalities. It then counts once with each measure and in each place, but only once in the whole country. The parts can therefore add up to more than the total.")),
                new Prose(new(
                    "Et barn, der både er anbragt og får støtte, tæller med i begge grupper, men kun én gang i alt. Udgifterne er kommunernes driftsudgifter efter regnskaberne i løbende priser.",
                    "A child who is both placed and receives support counts in both groups, but only once in all. Expenditure is the municipalities' operating expenditure from their accounts in current prices."))
                    { Only = OnlyIn.Bu },
                new ListedPoints(c => c.Documentation.Tables.Select(TableWords)),
            ],
        },
        new()
        {
            Number = "2.2",
            Title = new("Grupperinger og klassifikationer", "Classification system"),
            Concept = "S.3.2",
            Parts =
            [
                new Prose(new(
                    "Sted er hele landet, {regions} regioner, {provinces} landsdele og {municipalities} kommuner; hvor fint der deles, fremgår af hver tabel. Aldersgrupperne er {age.bands}, og alderen er den, barnet har ved årets udgang.",
                    "Place is the whole country, {regions} regions, {provinces} provinces and {municipalities} municipalities; how finely it is divided is stated in each table. The age groups are {age.bands}, and age is the child's age at the end of the year.")),
                new Prose(new("Indsatserne er delt i disse grupper efter den lov, de gives efter:", "Measures are divided into these groups by the act they are given under:")) { Only = OnlyIn.Isbu },
                new ListedPoints(c => MeasureList.SupportGroups("3", c.Documentation.Title).Categories.Where(g => g.Measure is null && !g.IsTotal).Select(g => Lowered(g.Text))) { Only = OnlyIn.Isbu },
            ],
        },
        new()
        {
            Number = "2.3",
            Title = new("Sektordækning", "Sector coverage"),
            Concept = "S.3.3",
            IsNotRelevant = true,
            Parts = [Section.NotRelevant],
        },
        new()
        {
            Number = "2.4",
            Title = new("Begreber og definitioner", "Statistical concepts and definitions"),
            Concept = "S.3.4",
            Parts =
            [
                new Points(
                    new Text("Støttende indsats: hjælp i barnets eget miljø til barnet, den unge eller familien, for eksempel for at undgå en anbringelse.", "Support measure: help in the child's own surroundings to the child, the young person or the family, for instance to avoid a placement."))
                    { Only = OnlyIn.IsbuAndBu },
                new Points(new Text("Anbringelse: ophold uden for hjemmet, som kommunen har besluttet.", "Placement: a stay outside the home decided by the municipality.")) { Only = OnlyIn.Bu },
                new Points(
                    new Text("Handicapkompenserende indsats: hjælp til et barn med en funktionsnedsættelse, til forældrene eller andre nære pårørende.", "Disability-compensating measure: help to a child with a disability, to the parents or to other close relatives."))
                    { Only = OnlyIn.Handbu },
                new Points(
                    new Text("Modtager: barnet eller den unge, som er grunden til hjælpen, også når den gives til forældrene.", "Recipient: the child or young person who is the reason for the help, also when it is given to the parents."),
                    new("Handlekommune: kommunen, der træffer afgørelsen; den er stedet i tabellerne.", "Acting municipality: the municipality that makes the decision; it is the place in the tables."),
                    new("Forløb: sammenhængende tid med samme indsats til samme barn i samme kommune, se afsnittet om databehandling.", "Episode: connected time of the same measure for the same child in the same municipality, see the section on data compilation.")),
            ],
        },
        new()
        {
            Number = "2.5",
            Title = new("Enheder", "Statistical unit"),
            Concept = "S.3.5",
            Parts = [new ListedPoints(c => c.Documentation.Tables.Select(UnitWords))],
        },
    ];

    // The bank writes groups in capitals.
    private static Text Lowered(Text text) => new(text.Da[..1] + text.Da[1..].ToLowerInvariant(), text.En[..1] + text.En[1..].ToLowerInvariant());

    private static Text TableWords(TableDeclaration table) => new(
        $"{table.Code}: {table.Title.Da} efter {Listed.And(table.Dimensions.Select(d => d.Text))!.Da}.",
        $"{table.Code}: {table.Title.En} by {Listed.And(table.Dimensions.Select(d => d.Text))!.En}.");

    private static Text UnitWords(TableDeclaration table)
    {
        var unit = table.Counts switch
        {
            CountedUnit.Persons => new Text("børn og unge", "children and young people"),
            CountedUnit.Kroner => new Text("kroner", "kroner"),
            _ => new Text("forløb af indsatser", "episodes of measures"),
        };
        var time = table.Reference switch
        {
            ReferenceTime.DuringYear => new Text("i løbet af året", "during the year"),
            ReferenceTime.YearEnd => new Text("ved årets udgang", "at the end of the year"),
            _ => new Text("begyndt i året", "begun in the year"),
        };
        return new($"{table.Code}: {unit.Da} {time.Da}", $"{table.Code}: {unit.En} {time.En}");
    }
}
