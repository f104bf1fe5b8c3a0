namespace Socialstat.Statistics;

/// <summary>
/// The cells of a year that may not be known: those of the rules of their tables, and those of other tables that would tell about them by being
/// "not more than" or "not fewer than".
/// </summary>
internal static class ProtectedCells
{
    public static HashSet<CellRef> Of(YearCells year, ReleaseCells release)
    {
        var rule = new PrimaryCells(year, cell => release.MethodOf(cell.Table, year.Year) as MinimumCount);
        var columnOf = new Dictionary<CellRef, AtomColumn>();
        foreach (var column in year.MatricesOf<MinimumCount>(release).SelectMany(m => m.Columns))
        {
            foreach (var cell in column.Cells)
                columnOf[cell] = column;
        }

        var linked = new LinkedBounds(year, release.Tables, cell => release.Told(year, cell, release.Shown(cell)), cell => release.CanHide(cell, year.Year));
        var found = new HashSet<CellRef>();
        var waiting = new Queue<AtomColumn>(columnOf.Values.Distinct().Where(rule.IsPrimary));
        while (waiting.TryDequeue(out var column))
        {
            if (!found.Add(column.Cells[0]))
                continue;
            found.UnionWith(column.Cells);
            foreach (var cell in linked.Telling(column, release.WidthOf(year.Year)))
                waiting.Enqueue(columnOf[cell]);
        }

        return found;
    }
}
