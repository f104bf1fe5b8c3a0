using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Socialstat.Statistics;

/// <summary>Rounds small counts of the tables that are protected so: all of them from one changed list of persons, so that they still add up and agree.</summary>
internal static class SmallCounts
{
    /// <summary>Changes the figures of a year.</summary>
    public static void Apply(ReleaseCells release, YearCells year)
    {
        var groups = year.GroupsOf<SmallCountRounding>(release).ToList();
        if (groups.Count == 0)
            return;
        var atoms = AtomsOf(release, year, groups);
        var weights = new Rounding(atoms, BaseOf(release, year, groups), atom => TieOf(release, atoms, atom)).Round();
        var counts = atoms.Counts(weights);
        for (var i = 0; i < counts.Length; i++)
            release.Show(atoms.Cells[i].Cell, counts[i], year.Year);
    }

    /// <summary>Persons x cells of the groups.</summary>
    public static PersonAtoms AtomsOf(ReleaseCells release, YearCells year, IReadOnlyList<UnitGroup> groups)
    {
        var least = BaseOf(release, year, groups);
        var linked = NoiseAttack.LinkedOf(release, year);
        return PersonAtoms.Of(groups.SelectMany(g => year.Units[(int)g]), cell => linked.Of([cell]).Upper >= least);
    }

    /// <summary>The base: the largest of the tables.</summary>
    public static int BaseOf(ReleaseCells release, YearCells year, IReadOnlyList<UnitGroup> groups) =>
        groups.SelectMany(year.TablesOf).Max(table => ((SmallCountRounding)release.MethodOf(table, year.Year)).Base);

    // By the cells, without the year, under the key: the same choice between equals in every release, and nobody can foresee it.
    private static ulong TieOf(ReleaseCells release, PersonAtoms atoms, int atom)
    {
        var text = new StringBuilder();
        foreach (var (at, times) in atoms.Atoms[atom].Cells)
        {
            var cell = atoms.Cells[at].Cell;
            var cube = release.Cubes[cell.Table];
            text.Append(CultureInfo.InvariantCulture, $"{cube.Declaration.Code}:{cell.Cell / cube.Dimensions[^1].Categories.Count}x{times};");
        }

        return BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(release.Key, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
