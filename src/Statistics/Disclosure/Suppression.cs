namespace Socialstat.Statistics;

/// <summary>Minimum count: which cells of one matrix are hidden.</summary>
internal static class Suppression
{
    public static IEnumerable<CellRef> Hidden(YearCells year, AtomMatrix matrix, ReleaseCells release)
    {
        var rule = new PrimaryCells(year, cell => release.MethodOf(cell, year.Year) as MinimumCount);
        var primary = Array.ConvertAll(matrix.Columns, rule.IsPrimary);
        var kept = Array.ConvertAll(matrix.Columns, column => Array.Exists(column.Cells, release.WasHidden));
        var open = Array.ConvertAll(matrix.Columns, column => Array.Exists(column.Cells, release.IsKnownEarlier));
        for (var i = 0; i < primary.Length; i++)
            kept[i] &= !open[i];
        var (published, _) = new SecondaryCells(matrix, primary, kept, open).Choose();
        return Enumerable.Range(0, published.Length).Where(c => !published[c]).SelectMany(c => matrix.Columns[c].Cells);
    }
}
