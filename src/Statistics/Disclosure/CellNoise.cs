using System.Globalization;
using System.Runtime.InteropServices;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>Changes the figures of the tables that are perturbed by cell keys, each by the keys of its units.</summary>
internal static class CellNoise
{
    private const int MostRounds = 12;
    private const int RoundsAlone = 3;

    /// <summary>Changes the figures of a year.</summary>
    public static void Apply(ReleaseCells release, YearCells year)
    {
        foreach (var group in year.GroupsOf<CellKeyPerturbation>(release))
        {
            var matrix = year.Matrices[(int)group]!;
            var keys = KeysOf(year.Units[(int)group], release.Key);
            foreach (var column in matrix.Columns)
                Show(release, year, column, Shown(release, year, column, keys[column.Cells[0]]));
            Blunt(release, year, matrix);
        }
    }

    /// <summary>The count that the keys of a column's units give.</summary>
    public static int Shown(ReleaseCells release, YearCells year, AtomColumn column, int key) =>
        CellKeys.Perturb(column.Count, key, ((CellKeyPerturbation)release.MethodOf(column.Cells[0].Table, year.Year)).Table);

    // A figure above zero tells that the count is not zero. Where that is enough to place a small one, with the largest change and what true figures
    // of other tables tell, zero is shown: it tells nothing. Where it is not enough, so do figures beside it that can as well be zero by the largest change.
    private static void Blunt(ReleaseCells release, YearCells year, AtomMatrix matrix)
    {
        for (var round = 0; round < MostRounds && Clp.IsAvailable; round++)
        {
            var exact = NoiseAttack.Place(release, year, matrix, cell => release.Shown(cell)).Where(p => p.Width < 1).Select(p => matrix.Columns[p.Column]).ToList();
            if (exact.Count == 0)
                return;
            var rows = exact.SelectMany(c => c.Rows).ToHashSet();
            var beside = round < RoundsAlone ? [] : matrix.Columns.Where(c => CanBeZero(release, year, c) && Array.Exists(c.Rows, rows.Contains));
            foreach (var column in exact.Concat(beside))
                Show(release, year, column, 0);
        }
    }

    /// <summary>Whether zero is within the largest change of a column's count.</summary>
    public static bool CanBeZero(ReleaseCells release, YearCells year, AtomColumn column) =>
        column.Count <= ((CellKeyPerturbation)release.MethodOf(column.Cells[0].Table, year.Year)).Table.LargestChange;

    private static void Show(ReleaseCells release, YearCells year, AtomColumn column, int count)
    {
        foreach (var cell in column.Cells)
            release.Show(cell, count, year.Year);
    }

    /// <summary>The key of every cell: the sum of those of its units.</summary>
    public static Dictionary<CellRef, int> KeysOf(IEnumerable<CountedIn> units, byte[] secret)
    {
        var keys = new Dictionary<CellRef, int>();
        foreach (var (unit, cells) in units)
        {
            var key = CellKeys.Of(secret, TextOf(unit));
            foreach (var cell in cells)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(keys, cell, out _);
                sum = (int)(((long)sum + key) % CellKeys.Modulus);
            }
        }

        return keys;
    }

    // What a person is known by in deliveries, never a position in this register: the same person has the same key in every release.
    private static string TextOf(UnitId unit)
    {
        if (unit.Place < 0)
            return unit.Person.ToString();
        var episode = new Episode(unit.Place, unit.Start, unit.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{unit.Person}/{episode.Municipality.Code}/{episode.Measure.Key}/{PackedDay.Unpack(unit.Start):yyyy-MM-dd}");
    }
}
