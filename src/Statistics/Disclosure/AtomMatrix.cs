namespace Socialstat.Statistics;

/// <summary>A published cell: the table (position in the list) and the position in its cube.</summary>
internal readonly record struct CellRef(int Table, int Cell);

/// <summary>
/// Cells that hold exactly the same units. They are published or hidden together: one gives the others away.
/// </summary>
internal sealed class AtomColumn
{
    /// <summary>The atoms in ascending order.</summary>
    public required int[] Rows { get; init; }

    /// <summary>Number of units: persons or episodes.</summary>
    public required int Count { get; init; }

    /// <summary>Number of different persons behind the units.</summary>
    public required int Persons { get; init; }

    /// <summary>The published cells, in the order of the tables.</summary>
    public required CellRef[] Cells { get; init; }

    /// <summary>Whether a total of the country, a region or a landsdel is among the cells: published first.</summary>
    public bool IsTotal { get; init; }
}

/// <summary>
/// Atoms x cells: the published cells that share units, in one year. An atom is a set of units that are in the same cells;
/// a cell is the sum of its atoms, persons that are counted in several places and measures included.
/// </summary>
internal sealed class AtomMatrix(AtomColumn[] columns, int[] weights)
{
    private int[]? _degrees;

    /// <summary>The columns, largest first.</summary>
    public AtomColumn[] Columns => columns;

    /// <summary>Number of units of each atom.</summary>
    public int[] Weights => weights;

    /// <summary>In how many columns each atom is.</summary>
    public int[] Degrees
    {
        get
        {
            if (_degrees is null)
            {
                _degrees = new int[weights.Length];
                foreach (var column in columns)
                {
                    foreach (var row in column.Rows)
                        _degrees[row]++;
                }
            }

            return _degrees;
        }
    }

    /// <summary>The matrix with columns for groups that are no cells.</summary>
    public AtomMatrix With(IEnumerable<int[]> groups) => new([.. columns, .. groups.Select(rows => new AtomColumn { Rows = rows, Count = rows.Sum(r => weights[r]), Persons = 0, Cells = [] })], weights);

    /// <summary>Makes the matrix of units given by their cells; cells of nobody are public zeros and have no column.</summary>
    /// <param name="units">The cells of each unit.</param>
    /// <param name="personsOf">Number of persons behind a cell.</param>
    /// <param name="isTotal">Whether a cell is a total that is published first.</param>
    public static AtomMatrix Of(IEnumerable<CellRef[]> units, Func<CellRef, int> personsOf, Func<CellRef, bool> isTotal)
    {
        var patterns = new Dictionary<CellRef[], int>(PatternComparer.Cells);
        foreach (var unit in units)
        {
            Array.Sort(unit, CompareCells);
            patterns[unit] = patterns.GetValueOrDefault(unit) + 1;
        }

        // In the order of their cells: the same matrix whatever the order of the persons.
        var ordered = patterns.ToArray();
        Array.Sort(ordered, (a, b) => ComparePatterns(a.Key, b.Key));
        var weights = Array.ConvertAll(ordered, p => p.Value);
        var rowsOfCell = new Dictionary<CellRef, List<int>>();
        for (var row = 0; row < ordered.Length; row++)
        {
            foreach (var cell in ordered[row].Key)
            {
                if (!rowsOfCell.TryGetValue(cell, out var rows))
                    rowsOfCell.Add(cell, rows = []);
                rows.Add(row);
            }
        }

        var cellsOfColumn = new Dictionary<int[], List<CellRef>>(PatternComparer.Rows);
        foreach (var (cell, rows) in rowsOfCell)
        {
            int[] key = [.. rows];
            if (!cellsOfColumn.TryGetValue(key, out var cells))
                cellsOfColumn.Add(key, cells = []);
            cells.Add(cell);
        }

        var columns = cellsOfColumn.Select(pair =>
        {
            pair.Value.Sort(CompareCells);
            return new AtomColumn
            {
                Rows = pair.Key,
                Count = pair.Key.Sum(row => weights[row]),
                Persons = personsOf(pair.Value[0]),
                Cells = [.. pair.Value],
                IsTotal = pair.Value.Exists(cell => isTotal(cell)),
            };
        }).ToArray();
        Array.Sort(columns, (a, b) => a.Count != b.Count ? b.Count.CompareTo(a.Count) : CompareCells(a.Cells[0], b.Cells[0]));
        return new AtomMatrix(columns, weights);
    }

    public static int CompareCells(CellRef a, CellRef b) => a.Table != b.Table ? a.Table.CompareTo(b.Table) : a.Cell.CompareTo(b.Cell);

    public static int ComparePatterns(CellRef[] a, CellRef[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (CompareCells(a[i], b[i]) is var order and not 0)
                return order;
        }

        return a.Length.CompareTo(b.Length);
    }
}
