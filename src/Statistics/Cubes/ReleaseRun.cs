using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>A municipality whose figures for a year are so far off that they are left out of it (000:3.4, 004:3.4).</summary>
/// <param name="Year">The year.</param>
/// <param name="Municipality">The municipality.</param>
public sealed record LeftOut(int Year, Municipality Municipality);

/// <summary>Years of tables, and the register that they were computed from.</summary>
/// <param name="Years">The years, in order.</param>
/// <param name="Cubes">The tables in these years only.</param>
/// <param name="Snapshot">The register without what is left out in these years.</param>
/// <param name="Figures">Population and accounts without what is left out.</param>
public sealed record ComputedYears(IReadOnlyList<int> Years, IReadOnlyList<Cube> Cubes, Snapshot Snapshot, SupportingFigures Figures);

/// <summary>From the register to the tables of a release. A municipality that is left out of a year is left out of every sum, and its own figures are missing.</summary>
public static class ReleaseRun
{
    /// <summary>
    /// Computes the tables; years with the same municipalities left out stand together. Tables of accounts are not approved with the others and are always whole.
    /// </summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="figures">Population and accounts.</param>
    /// <param name="cubes">The tables as computed with every municipality.</param>
    /// <param name="leftOut">What is left out.</param>
    /// <param name="asOf">"Today".</param>
    public static IReadOnlyList<ComputedYears> Compute(
        Snapshot snapshot, SupportingFigures figures, IReadOnlyList<Cube> cubes, IReadOnlyList<LeftOut> leftOut, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(cubes);
        ArgumentNullException.ThrowIfNull(leftOut);
        if (cubes.Count == 0)
            return [];
        var years = Enumerable.Range(cubes.Min(c => c.Years.First), cubes.Max(c => c.Years.Last) - cubes.Min(c => c.Years.First) + 1);
        return [.. years.GroupBy(y => string.Join(',', OutOf(y, leftOut).Select(m => m.Code))).Select(group =>
        {
            var (chosen, isOut) = (group.ToList(), OutOf(group.First(), leftOut));
            var (register, supporting) = isOut.Count == 0 ? (snapshot, figures) : (Without(snapshot, isOut), Without(figures, isOut));
            return new ComputedYears(chosen, [.. cubes.Select(c => InYears(c, chosen, register, supporting, isOut, asOf)).OfType<Cube>()], register, supporting);
        })];
    }

    private static List<Municipality> OutOf(int year, IReadOnlyList<LeftOut> leftOut) =>
        [.. leftOut.Where(l => l.Year == year).Select(l => l.Municipality).DistinctBy(m => m.Code).OrderBy(m => m.Code, StringComparer.Ordinal)];

    // The years that the table has, computed again where something is left out; null when it has none of them.
    private static Cube? InYears(Cube cube, List<int> years, Snapshot register, SupportingFigures figures, List<Municipality> isOut, DateOnly asOf)
    {
        var own = years.Where(y => y >= cube.Years.First && y <= cube.Years.Last).ToList();
        if (own.Count == 0)
            return null;
        if (isOut.Count == 0 || cube.Declaration.Basis == TableBasis.Accounts)
            return cube.InYears(own);
        var table = cube.Declaration;
        var again = TableRun.Compute(register, [table], own[0], own[^1], asOf, Math.Clamp(Environment.ProcessorCount, 1, 8), figures)[0].InYears(own);
        var missing = again.Missing.ToArray();
        var values = again.Values.ToArray();
        for (int d = 0, below = again.Count; d < again.Dimensions.Count; d++)
        {
            var categories = again.Dimensions[d].Categories;
            below /= categories.Count;
            if (again.Dimensions[d].Axis != Axis.Place)
                continue;
            // A place of which every part is left out has no figure, not a zero.
            var isHidden = categories.Select(c => Geography.Municipalities.Where(m => Places.Contains(c.Positions[0], m)).All(isOut.Contains)).ToArray();
            for (var cell = 0; cell < missing.Length; cell++)
            {
                if (isHidden[cell / below % categories.Count])
                    (missing[cell], values[cell]) = (true, 0);
            }
        }

        return new Cube(table, again.Dimensions, values, missing);
    }

    private static SupportingFigures Without(SupportingFigures figures, List<Municipality> isOut) =>
        figures with { Population = [.. figures.Population.Where(row => !isOut.Exists(m => m.Index == row.Municipality))] };

    private static Snapshot Without(Snapshot snapshot, List<Municipality> isOut)
    {
        var persons = new List<SnapshotPerson>(snapshot.Persons.Length);
        var spells = new List<ulong>(snapshot.Spells.Length);
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            var first = spells.Count;
            foreach (var word in snapshot.SpellsOf(i))
            {
                if (!isOut.Exists(m => m.Index == new SpellWord(word).Municipality))
                    spells.Add(word);
            }

            if (spells.Count > first)
                persons.Add(snapshot.Persons[i] with { FirstSpell = first });
        }

        return new Snapshot([.. persons], [.. spells]);
    }
}
