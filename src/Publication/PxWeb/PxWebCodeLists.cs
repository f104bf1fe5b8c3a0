using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The code lists of variables: levels of place, and measures apart from their totals.</summary>
public static class PxWebCodeLists
{
    private static readonly (string Name, Text Label, int First, int End)[] Levels =
    [
        ("Country", new("Hele landet", "The whole country"), Places.Country, Places.Country + 1),
        ("Regions", new("Regioner", "Regions"), Places.Country + 1, Places.FirstProvince),
        ("Provinces", new("Landsdele", "Provinces"), Places.FirstProvince, Places.FirstMunicipality),
        ("Municipalities", new("Kommuner", "Municipalities"), Places.FirstMunicipality, Places.Count),
    ];

    /// <summary>The code lists of a variable of a table.</summary>
    public static IReadOnlyList<PxWebCodeList> Of(TableDeclaration table, Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Axis switch
        {
            Axis.Place => [.. OfPlaces(dimension)],
            Axis.Measure when dimension.Categories.Any(c => c.Measure is not null) && dimension.Categories.Any(c => c.Measure is null) =>
            [
                ValueSet($"{table.Code}Totals", new("Totaler og grupper", "Totals and groups"), dimension.Categories.Where(c => c.Measure is null)),
                ValueSet($"{table.Code}Measures", new("Enkelte indsatser", "Single measures"), dimension.Categories.Where(c => c.Measure is not null)),
            ],
            _ => [],
        };
    }

    /// <summary>The code list with the id in the tables, with the variable of a table that has it; null when there is none.</summary>
    public static PxWebCodeList? Find(Bank bank, string id)
    {
        ArgumentNullException.ThrowIfNull(bank);
        return bank.Tables
            .SelectMany(t => t.Cube.Dimensions.SelectMany(d => Of(t.Cube.Declaration, d)))
            .Where(l => l.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            .MaxBy(l => l.Values.Count);
    }

    private static IEnumerable<PxWebCodeList> OfPlaces(Dimension dimension)
    {
        foreach (var (name, label, first, end) in Levels)
        {
            var places = dimension.Categories.Where(c => c.Positions[0] >= first && c.Positions[0] < end).ToList();
            if (places.Count > 0 && places.Count < dimension.Categories.Count)
                yield return ValueSet(name, label, places);
        }

        var municipalities = dimension.Categories.Where(c => c.Positions[0] >= Places.FirstMunicipality).ToList();
        if (municipalities.Count == 0)
            yield break;
        foreach (var (name, label, first, end) in Levels.Where(l => l.First > Places.Country && l.End <= Places.FirstMunicipality))
        {
            var groups = dimension.Categories.Where(c => c.Positions[0] >= first && c.Positions[0] < end).ToList();
            if (groups.Count > 0)
                yield return new PxWebCodeList(name, label, true, [.. groups.Select(g => new PxWebCodeListValue(g, Parts(g, municipalities)))]);
        }
    }

    private static List<string> Parts(Category group, List<Category> municipalities) =>
        [.. municipalities.Where(m => Places.Contains(group.Positions[0], Geography.Municipalities[m.Positions[0] - Places.FirstMunicipality])).Select(m => m.Code)];

    private static PxWebCodeList ValueSet(string name, Text label, IEnumerable<Category> values) =>
        new(name, label, false, [.. values.Select(c => new PxWebCodeListValue(c, [c.Code]))]);
}
