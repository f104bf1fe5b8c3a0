namespace Socialstat.Statistics;

/// <summary>Something told about a group that is too small for it and is no cell: the detail that tells it, and the units of the group in it.</summary>
/// <param name="Detail">The published column that the group's part is in.</param>
/// <param name="Rows">The atoms of the group in it.</param>
internal readonly record struct GroupLeak(int Detail, int[] Rows);

/// <summary>
/// Groups that nobody has laid out as a cell and that published cells give by subtraction: ages between the bands of two tables, a landsdel without
/// the municipalities that another table shows. When such a group holds fewer persons than may be told more about, nothing of it may be computable.
/// </summary>
internal static class DerivedGroups
{
    private static readonly Axis[] Told = [Axis.Measure, Axis.Place];

    /// <summary>What is told about such groups.</summary>
    /// <param name="year">The year.</param>
    /// <param name="matrix">Atoms x cells.</param>
    /// <param name="known">Columns whose figure is known.</param>
    /// <param name="atLeast">Number of units that a group must hold before more is told about it.</param>
    public static IEnumerable<GroupLeak> Leaks(YearCells year, AtomMatrix matrix, bool[] known, int atLeast)
    {
        var columns = matrix.Columns;
        foreach (var axis in Told)
        {
            bool IsTotal(CellRef cell) => year.MapOf(cell).IsTotal(cell.Cell, axis);
            var margins = Enumerable.Range(0, columns.Length).Where(c => known[c] && Array.Exists(columns[c].Cells, IsTotal)).ToList();
            var laidOut = new HashSet<int[]>(columns.Where(c => Array.Exists(c.Cells, IsTotal)).Select(c => c.Rows), PatternComparer.Rows);
            var details = Enumerable.Range(0, columns.Length).Where(c => known[c] && !Array.Exists(columns[c].Cells, IsTotal)).ToList();
            var groups = Groups(matrix, margins).Where(g => g.Length > 0 && g.Sum(row => matrix.Weights[row]) < atLeast && !laidOut.Contains(g)).Distinct(PatternComparer.Rows).ToList();
            if (groups.Count == 0 || details.Count == 0)
                continue;
            var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
            foreach (var column in details.OrderBy(c => columns[c].Rows.Length).ThenBy(c => c))
                span.TryTakeIn(columns[column].Rows, out _);
            foreach (var (detail, rows) in Parts(matrix, details, groups))
            {
                if (span.Contains(rows))
                    yield return new GroupLeak(detail, rows);
            }
        }
    }

    // What is left of each margin when one of those within it is taken away, all of one table, or all.
    private static IEnumerable<int[]> Groups(AtomMatrix matrix, List<int> margins)
    {
        var rows = margins.ConvertAll(m => matrix.Columns[m].Rows);
        foreach (var within in NestedPairs.Of(rows).GroupBy(p => p.Large, p => p.Small))
        {
            foreach (var one in within)
                yield return [.. rows[within.Key].Except(rows[one])];
            foreach (var table in within.SelectMany(w => matrix.Columns[margins[w]].Cells.Select(c => (c.Table, w))).GroupBy(t => t.Table, t => t.w))
                yield return [.. rows[within.Key].Except(table.SelectMany(w => rows[w]))];
            yield return [.. rows[within.Key].Except(within.SelectMany(w => rows[w]))];
        }
    }

    private static IEnumerable<(int Detail, int[] Rows)> Parts(AtomMatrix matrix, List<int> details, List<int[]> groups)
    {
        var detailsOfRow = details.SelectMany(d => matrix.Columns[d].Rows.Select(row => (row, d))).ToLookup(p => p.row, p => p.d);
        var seen = new HashSet<int[]>(PatternComparer.Rows);
        foreach (var group in groups)
        {
            foreach (var detail in group.SelectMany(row => detailsOfRow[row]).Distinct().Order())
            {
                int[] part = [.. group.Where(row => Array.BinarySearch(matrix.Columns[detail].Rows, row) >= 0)];
                if (seen.Add(part))
                    yield return (detail, part);
            }
        }
    }
}
