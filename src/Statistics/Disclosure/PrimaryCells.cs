namespace Socialstat.Statistics;

/// <summary>Which cells may not be known, by the rule of their table.</summary>
internal sealed class PrimaryCells(YearCells cells, Func<CellRef, MinimumCount?> ruleOf)
{
    private static readonly Axis[] Told = [Axis.Place, Axis.Measure];

    /// <summary>Whether a column with units holds a cell that may not be known.</summary>
    public bool IsPrimary(AtomColumn column) => Array.Exists(column.Cells, cell => ruleOf(cell) is { } rule && IsPrimary(cell, column.Count, rule));

    private bool IsPrimary(CellRef cell, int units, MinimumCount rule)
    {
        var persons = cells.PersonsOf(cell);
        if (rule.Rule == PrimaryRule.Cell && (units < rule.AtLeast || persons < rule.AtLeast))
            return true;
        foreach (var axis in Told)
        {
            if (MarginOf(cell, axis) is not { } margin)
                continue;
            // When all of a group but one are in the cell, that one knows about all the others.
            if (margin < rule.AtLeast || (margin - persons <= 1 && persons <= rule.WholeGroupUpTo))
                return true;
        }

        return false;
    }

    // Persons in the cell without the grouping; null where the cell has not been told apart by it. Age and sex are not told:
    // whoever knows the person knows them.
    private int? MarginOf(CellRef cell, Axis axis)
    {
        var map = cells.MapOf(cell);
        return map.IsTotal(cell.Cell, axis) ? null : cells.PersonsOf(new CellRef(cell.Table, map.AtTotal(cell.Cell, axis)));
    }
}
