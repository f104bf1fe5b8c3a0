using System.Runtime.InteropServices;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>A person, or an episode of a person by its place and first day.</summary>
internal readonly record struct UnitId(PersonId Person, int Place, int Start);

/// <summary>A unit and the cells that it is counted in.</summary>
internal readonly record struct CountedIn(UnitId Unit, CellRef[] Cells);

/// <summary>One year of a release as atoms x cells: a matrix for each group of units, and the persons behind each cell.</summary>
internal sealed class YearCells
{
    private static readonly int GroupCount = Enum.GetValues<UnitGroup>().Length;
    private readonly Dictionary<CellRef, int> _persons = [];
    private readonly Dictionary<CellRef, int> _counts = [];
    private readonly CellMap?[] _maps;
    private readonly int[] _yearAt;
    private readonly bool[][] _hasAge;

    private YearCells(int year, CellMap?[] maps)
    {
        Year = year;
        _maps = maps;
        _yearAt = [.. maps.Select(m => m?.YearAt(year) ?? -1)];
        _hasAge = [.. maps.Select(m => AgeBand.All.Select(b => m?.HasAge(year, b.Position) == true).ToArray())];
        Units = [.. Enumerable.Range(0, GroupCount).Select(_ => new List<CountedIn>())];
        Matrices = new AtomMatrix?[GroupCount];
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The matrix of each group of units; null where nothing is counted.</summary>
    public AtomMatrix?[] Matrices { get; }

    /// <summary>The units of each group, in order of person.</summary>
    public List<CountedIn>[] Units { get; }

    /// <summary>The layout of each cube; null for tables without persons.</summary>
    public static CellMap?[] MapsOf(IReadOnlyList<Cube> cubes) => [.. cubes.Select(c => c.Declaration.Basis == TableBasis.Accounts ? null : new CellMap(c))];

    /// <summary>The matrices whose tables all have the method in the year.</summary>
    public IEnumerable<AtomMatrix> MatricesOf<T>(ReleaseCells release)
        where T : DisclosureMethod => GroupsOf<T>(release).Select(group => Matrices[(int)group]!);

    /// <summary>The groups of units whose tables all have the method in the year, and have units.</summary>
    public IEnumerable<UnitGroup> GroupsOf<T>(ReleaseCells release)
        where T : DisclosureMethod => Enum.GetValues<UnitGroup>().Where(g => Matrices[(int)g] is not null && TablesOf(g).All(table => release.MethodOf(table, Year) is T));

    /// <summary>The tables with cells of the group.</summary>
    public IEnumerable<int> TablesOf(UnitGroup group) => Enumerable.Range(0, _maps.Length).Where(t => _yearAt[t] >= 0 && _maps[t]!.Groups.Contains(group));

    /// <summary>How the cell's table is laid out.</summary>
    public CellMap MapOf(CellRef cell) => _maps[cell.Table]!;

    /// <summary>Number of different persons behind a cell.</summary>
    public int PersonsOf(CellRef cell) => _persons.GetValueOrDefault(cell);

    /// <summary>All cells with units.</summary>
    public IEnumerable<CellRef> Cells => _counts.Keys;

    /// <summary>Number of units in a cell.</summary>
    public long CountOf(CellRef cell) => _counts.GetValueOrDefault(cell);

    /// <summary>Reads the persons of the snapshot.</summary>
    public static YearCells Read(Snapshot snapshot, CellMap?[] maps, int year)
    {
        var cells = new YearCells(year, maps);
        var found = new List<CellRef>[GroupCount];
        var own = new HashSet<CellRef>[GroupCount];
        for (var group = 0; group < GroupCount; group++)
            (found[group], own[group]) = ([], []);
        for (var i = 0; i < snapshot.Persons.Length; i++)
            cells.Take(snapshot.Persons[i], snapshot.SpellsOf(i), found, own);
        for (var group = 0; group < GroupCount; group++)
        {
            if (cells.Units[group].Count > 0)
                cells.Matrices[group] = AtomMatrix.Of(cells.Units[group].Select(u => u.Cells), cells.PersonsOf, cells.IsTotal);
        }

        foreach (var column in cells.Matrices.Where(m => m is not null).SelectMany(m => m!.Columns))
        {
            foreach (var cell in column.Cells)
                cells._counts[cell] = column.Count;
        }

        return cells;
    }

    private void Take(in SnapshotPerson person, ReadOnlySpan<ulong> spells, List<CellRef>[] found, HashSet<CellRef>[] own)
    {
        var band = AgeBand.PositionOf(person.BirthYear, Year);
        if (band < 0)
            return;
        var reader = new EpisodeReader(spells);
        while (reader.Read(out var episode))
        {
            AddCells(episode, band, person.Sex, found);
            for (var group = 0; group < GroupCount; group++)
            {
                if (found[group].Count == 0)
                    continue;
                own[group].UnionWith(found[group]);
                if (!UnitGroups.IsOfPersons((UnitGroup)group))
                    Units[group].Add(new CountedIn(new UnitId(person.Id, episode.Place, episode.Start), [.. found[group]]));
                found[group].Clear();
            }
        }

        for (var group = 0; group < GroupCount; group++)
        {
            if (own[group].Count == 0)
                continue;
            foreach (var cell in own[group])
                CollectionsMarshal.GetValueRefOrAddDefault(_persons, cell, out _)++;
            if (UnitGroups.IsOfPersons((UnitGroup)group))
                Units[group].Add(new CountedIn(new UnitId(person.Id, -1, 0), [.. own[group]]));
            own[group].Clear();
        }
    }

    private void AddCells(in Episode episode, int band, Sex sex, List<CellRef>[] to)
    {
        for (var table = 0; table < _maps.Length; table++)
        {
            if (_yearAt[table] >= 0 && _hasAge[table][band] && _maps[table]!.IsInTime(episode, Year))
                _maps[table]!.AddCells(episode, band, sex, _yearAt[table], table, to);
        }
    }

    // Everything above the municipalities is published first: it is what most readers use.
    private bool IsTotal(CellRef cell) => !MapOf(cell).Has(Axis.Place)
        || MapOf(cell).Dimension(Axis.Place)!.Categories[MapOf(cell).PositionOf(cell.Cell, Axis.Place)].Positions[0] < Places.FirstMunicipality;
}
