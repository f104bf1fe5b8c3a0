using System.Globalization;

namespace Socialstat.Statistics;

/// <summary>The tables of a release while they are being protected.</summary>
internal sealed class ReleaseCells
{
    private readonly ProtectionInput _input;
    private readonly CellMap?[] _maps;
    private readonly bool[][] _hidden;
    private readonly long[][] _values;
    private readonly Dictionary<CellRef, long?> _earlier = [];
    private readonly ToldCounts _told;

    public ReleaseCells(ProtectionInput input)
    {
        _input = input;
        _maps = YearCells.MapsOf(input.Cubes);
        _hidden = [.. input.Cubes.Select(c => new bool[c.Count])];
        _values = [.. input.Cubes.Select(c => c.Values.ToArray())];
        _told = new ToldCounts(input.Cubes, _maps, new PopulationShares(input.Figures));
        foreach (var cube in input.Earlier)
            TakeEarlier(cube);
    }

    /// <summary>The secret key of the statistics.</summary>
    public byte[] Key => _input.Key;

    /// <summary>What figures tell about counts.</summary>
    public ToldCounts Counts => _told;

    /// <summary>The tables as computed.</summary>
    public IReadOnlyList<Cube> Cubes => _input.Cubes;

    /// <summary>The years of all tables, each read from the snapshot when it is its turn.</summary>
    public IEnumerable<YearCells> Years()
    {
        var counted = Cubes.Where(c => c.Declaration.Basis != TableBasis.Accounts).ToList();
        if (counted.Count == 0)
            yield break;
        for (var year = counted.Min(c => c.Years.First); year <= counted.Max(c => c.Years.Last); year++)
        {
            var cells = YearCells.Read(_input.Snapshot, _maps, year);
            Compare(cells);
            yield return cells;
        }
    }

    /// <summary>The declarations of the tables.</summary>
    public IReadOnlyList<TableDeclaration> Tables => [.. Cubes.Select(c => c.Declaration)];

    /// <summary>The figure of a cell as it would be shown so far.</summary>
    public long Shown(CellRef cell) => _values[cell.Table][cell.Cell];

    /// <summary>Shows another count than the true one, or the share that it makes.</summary>
    public void Show(CellRef cell, long count, int year) => _values[cell.Table][cell.Cell] = _told.Figure(cell, count, year) ?? 0;

    /// <summary>What a shown figure tells about the count of a cell.</summary>
    public CountRange Told(YearCells year, CellRef cell, long shown) => _told.Of(cell, MethodOf(cell.Table, year.Year), year.CountOf(cell), shown, year.Year);

    /// <summary>Whether the method of the cell's table hides figures.</summary>
    public bool CanHide(CellRef cell, int year) => MethodOf(cell.Table, year) is MinimumCount;

    /// <summary>Whether the figures of the cell's table are true where they are shown.</summary>
    public bool IsTrue(CellRef cell, int year) => MethodOf(cell.Table, year) is MinimumCount or NoProtection;

    /// <summary>Whether the cell is hidden so far.</summary>
    public bool IsHidden(CellRef cell) => _hidden[cell.Table][cell.Cell];

    /// <summary>The method of a table for figures about the year.</summary>
    public DisclosureMethod MethodOf(int table, int year) => Cubes[table].Declaration.Disclosure.Method.On(new DateOnly(year, 12, 31));

    /// <summary>Smallest width of an interval around a hidden figure about the year: that of the strictest table.</summary>
    public int WidthOf(int year) => Enumerable.Range(0, Cubes.Count).Select(t => MethodOf(t, year)).OfType<MinimumCount>().Select(m => m.Width).DefaultIfEmpty(0).Max();

    /// <summary>Whether the last earlier release with the cell hid it.</summary>
    public bool WasHidden(CellRef cell) => _earlier.TryGetValue(cell, out var value) && value is null;

    /// <summary>Whether an earlier release told the figure that is still true.</summary>
    public bool IsKnownEarlier(CellRef cell) => _earlier.TryGetValue(cell, out var value) && value == Cubes[cell.Table].Values[cell.Cell];

    /// <summary>The figure of the last earlier release with the cell; null when it hid it or there is none.</summary>
    public long? EarlierOf(CellRef cell) => _earlier.GetValueOrDefault(cell);

    /// <summary>How much a figure differs from that of the last earlier release which has the cell; null when that does not publish it.</summary>
    public long? ChangeOf(CellRef cell, long figure) => EarlierOf(cell) is { } before ? Math.Abs(figure - before) : null;

    /// <summary>The cells of tables with true figures about a year that an earlier release published.</summary>
    public IEnumerable<CellRef> EarlierIn(int year) => _earlier.Where(e => e.Value is not null && CanHide(e.Key, year) && YearOf(e.Key) == year).Select(e => e.Key);

    /// <summary>Hides cells.</summary>
    public void Hide(IEnumerable<CellRef> cells)
    {
        foreach (var cell in cells)
            _hidden[cell.Table][cell.Cell] = true;
    }

    /// <summary>Takes cells back, to choose again.</summary>
    public void Unhide(IEnumerable<CellRef> cells)
    {
        foreach (var cell in cells)
            _hidden[cell.Table][cell.Cell] = false;
    }

    /// <summary>Whether an earlier release hid something.</summary>
    public bool HasHiddenEarlier => _earlier.ContainsValue(null);

    /// <summary>The tables as published.</summary>
    public IReadOnlyList<Cube> Published() => [.. Cubes.Select((cube, table) =>
    {
        var missing = cube.Missing.ToArray();
        var values = _values[table];
        for (var cell = 0; cell < missing.Length; cell++)
        {
            missing[cell] |= _hidden[table][cell];
            if (missing[cell])
                values[cell] = 0;
        }

        return new Cube(cube.Declaration, cube.Dimensions, values, missing);
    })];

    private int YearOf(CellRef cell) => Cubes[cell.Table].Years.First + (cell.Cell % Cubes[cell.Table].Dimensions[^1].Categories.Count);

    // A release can have other years than the one before; the cell is found again by its codes.
    private void TakeEarlier(Cube cube)
    {
        for (var table = 0; table < Cubes.Count; table++)
        {
            if (Cubes[table].Declaration.Code != cube.Declaration.Code)
                continue;
            foreach (var (now, then) in CubePairs.SameCells(Cubes[table], cube))
            {
                if (cube.Missing[then] && Cubes[table].Missing[now])
                    continue;
                _earlier[new CellRef(table, now)] = cube.Missing[then] ? null : cube.Values[then];
            }
        }
    }

    // What the auditor attacks must be what the tables say: a table from another register would be protected by chance only.
    private void Compare(YearCells year)
    {
        foreach (var column in year.Matrices.Where(m => m is not null).SelectMany(m => m!.Columns))
        {
            foreach (var cell in column.Cells)
            {
                var cube = Cubes[cell.Table];
                if (cube.Declaration.Basis != TableBasis.ShareOfPopulation && (cube.Missing[cell.Cell] || cube.Values[cell.Cell] != column.Count))
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{cube.Declaration.Code} in {year.Year} was not computed from the snapshot."));
            }
        }
    }
}
