namespace Socialstat.Statistics;

/// <summary>
/// Revisions of one or two units wait: the figure published before stands until at least three have come or gone, since the difference between two releases
/// would otherwise tell of a single late report. A larger revision waits too when it would give a small one away.
/// </summary>
internal static class HeldRevisions
{
    /// <summary>Revisions up to this wait.</summary>
    public const int Largest = 2;

    /// <summary>Lets the figures of a year that would show a small revision stand as they were published.</summary>
    public static void Apply(ReleaseCells release, YearCells year)
    {
        foreach (var cell in release.EarlierIn(year.Year).Where(c => !release.IsHidden(c) && year.CountOf(c) == 0 && IsSmall(release.ChangeOf(c, 0))))
            release.Show(cell, release.EarlierOf(cell)!.Value, year.Year);
        foreach (var matrix in year.MatricesOf<MinimumCount>(release))
        {
            var changes = Array.ConvertAll(matrix.Columns, c => release.IsHidden(c.Cells[0]) ? null : ChangeOf(release, c, _ => c.Count));
            if (!Array.Exists(changes, IsSmall))
                continue;
            var shown = new SecondaryCells(
                matrix,
                isProtected: Array.ConvertAll(changes, IsSmall),
                isKept: Array.ConvertAll(changes, c => c is null or 0),
                isOpen: new bool[changes.Length],
                width: 0).Choose().Published;
            for (var column = 0; column < changes.Length; column++)
            {
                if (changes[column] is null or 0 || shown[column])
                    continue;
                foreach (var cell in matrix.Columns[column].Cells)
                    release.Show(cell, release.EarlierOf(cell) ?? EarlierOf(release, matrix.Columns[column]).First(), year.Year);
            }
        }
    }

    /// <summary>Whether a change is so small that it tells of single reports.</summary>
    public static bool IsSmall(long? change) => change is >= 1 and <= Largest;

    /// <summary>
    /// How much the figures of a column's cells differ from the last ones published: a small change when there is one, otherwise the largest; null when none was published.
    /// Cells that hold the same units now may have held others before.
    /// </summary>
    public static long? ChangeOf(ReleaseCells release, AtomColumn column, Func<CellRef, long?> figure)
    {
        long? found = null;
        foreach (var cell in column.Cells)
        {
            if (figure(cell) is not { } now || release.ChangeOf(cell, now) is not { } change)
                continue;
            if (IsSmall(change))
                return change;
            found = Math.Max(found ?? 0, change);
        }

        return found;
    }

    /// <summary>What earlier releases published for the cells of a column.</summary>
    public static IEnumerable<long> EarlierOf(ReleaseCells release, AtomColumn column) => column.Cells.Select(release.EarlierOf).OfType<long>();
}
