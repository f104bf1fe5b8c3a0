using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>A coarser layout of a table and what hiding would cost in it.</summary>
/// <param name="Table">The layout.</param>
/// <param name="Name">What is coarser.</param>
/// <param name="Cells">Number of cells with persons behind them.</param>
/// <param name="Hidden">How many of them are hidden.</param>
/// <param name="Passed">Whether the auditor lets it pass.</param>
public sealed record Coarsening(TableDeclaration Table, Text Name, int Cells, int Hidden, bool Passed)
{
    /// <summary>The hidden part of the cells, 0 to 1.</summary>
    public double Share => Cells == 0 ? 0 : (double)Hidden / Cells;

    /// <summary>
    /// Coarser layouts of a table, finest first, each protected by minimum count with true figures in one year: places (landsdele, regions, the country), groups instead of
    /// measures, no ages, no sexes.
    /// </summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="table">The table.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">"Today".</param>
    public static IEnumerable<Coarsening> Of(Snapshot snapshot, TableDeclaration table, int year, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var (layout, name) in Layouts(table).OrderByDescending(l => l.Table.Dimensions.Aggregate(1L, (cells, d) => cells * d.Categories.Count)))
        {
            var cubes = TableRun.Compute(snapshot, [layout], year, year, asOf, threads: 1);
            var certificate = Protection.Apply(new ProtectionInput { Cubes = cubes, Snapshot = snapshot, AsOf = asOf, Earlier = [], Key = [] }).Certificate;
            yield return new Coarsening(layout, name, certificate.Cells, certificate.Hidden, certificate.Passed);
        }
    }

    private static IEnumerable<(TableDeclaration Table, Text Name)> Layouts(TableDeclaration table)
    {
        // True counts, hidden where needed: what a share or a perturbed figure is made from.
        var counted = table with
        {
            Disclosure = DisclosureDeclaration.Official(table.Disclosure.Design),
            Basis = table.Basis == TableBasis.ShareOfPopulation ? TableBasis.Stock : table.Basis,
        };
        var choices = table.Dimensions.Select(d => Levels(d).ToList()).ToList();
        IEnumerable<(IReadOnlyList<Dimension> Dimensions, IReadOnlyList<Text> Names)> layouts = [([], [])];
        foreach (var choice in choices)
            layouts = [.. layouts.SelectMany(l => choice, (l, c) => ((IReadOnlyList<Dimension>)[.. l.Dimensions, c.Dimension], (IReadOnlyList<Text>)[.. l.Names, .. c.Name is null ? [] : new[] { c.Name }]))];
        return layouts.Select(l => (counted with { Dimensions = l.Dimensions }, NameOf(l.Names)));
    }

    private static Text NameOf(IReadOnlyList<Text> names) => names.Count == 0
        ? new("som den er", "as it is")
        : new(string.Join(", ", names.Select(n => n.Da)), string.Join(", ", names.Select(n => n.En)));

    private static IEnumerable<(Dimension Dimension, Text? Name)> Levels(Dimension dimension)
    {
        yield return (dimension, null);
        IEnumerable<(Text Name, Func<Category, bool> Keeps)> levels = dimension.Axis switch
        {
            Axis.Place =>
            [
                (new("landsdele", "landsdele"), c => c.Positions[0] < Places.FirstMunicipality),
                (new("regioner", "regions"), c => c.Positions[0] < Places.FirstProvince),
                (new("hele landet", "the country"), c => c.Positions[0] == Places.Country),
            ],
            Axis.Measure => [(new("grupper af indsatser", "groups of measures"), c => c.Measure is null)],
            Axis.Age => [(new("ingen alder", "no ages"), c => c.IsTotal)],
            _ => [(new("intet køn", "no sexes"), c => c.IsTotal)],
        };
        var kept = dimension.Categories.Count;
        foreach (var (name, keeps) in levels)
        {
            var categories = dimension.Categories.Where(keeps).ToList();
            if (categories.Count == 0 || categories.Count == kept)
                continue;
            kept = categories.Count;
            yield return (dimension with { Categories = categories }, name);
        }
    }
}
