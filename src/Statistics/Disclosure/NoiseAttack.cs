namespace Socialstat.Statistics;

/// <summary>
/// Where one who knows how figures are perturbed, and the largest change, can place the small counts behind them, with all figures of the same
/// units and the true ones of other tables.
/// </summary>
internal static class NoiseAttack
{
    /// <summary>Counts up to this, of units or of persons behind them, may not be told exactly.</summary>
    public const int Small = 2;

    private const int WideEnough = 2;

    /// <summary>Whether a column is too small to be told.</summary>
    public static bool IsSmall(AtomColumn column) => column.Count <= Small || column.Persons <= Small;

    /// <summary>Places the small counts of a group; linear programs.</summary>
    /// <param name="release">The release.</param>
    /// <param name="year">The year.</param>
    /// <param name="matrix">Atoms x cells of the group.</param>
    /// <param name="shown">The figure shown in a cell; null where there is none.</param>
    public static IReadOnlyList<Placed> Place(ReleaseCells release, YearCells year, AtomMatrix matrix, Func<CellRef, long?> shown) =>
        [.. Pieces(release, year, matrix, shown).SelectMany(p => p.PlaceChanged(WideEnough))];

    /// <summary>The linear programs that place the small counts.</summary>
    public static IEnumerable<AttackPiece> Pieces(ReleaseCells release, YearCells year, AtomMatrix matrix, Func<CellRef, long?> shown)
    {
        var linked = LinkedOf(release, year);
        var lower = new double[matrix.Columns.Length];
        var upper = new double[matrix.Columns.Length];
        var targets = new List<int>();
        for (var i = 0; i < matrix.Columns.Length; i++)
        {
            upper[i] = linked.Of(matrix.Columns[i]).Upper;
            foreach (var cell in matrix.Columns[i].Cells)
            {
                if (shown(cell) is not { } figure)
                    continue;
                var range = release.Told(year, cell, figure);
                (lower[i], upper[i]) = (Math.Max(lower[i], range.Low), Math.Min(upper[i], range.High));
            }

            if (IsSmall(matrix.Columns[i]))
                targets.Add(i);
        }

        var attack = new Attack(matrix, new bool[matrix.Columns.Length], lower, upper);
        return NoisePieces.Of(attack, targets);
    }

    /// <summary>The bounds of true figures of other tables, hidden or not: they are the same whatever is hidden.</summary>
    public static LinkedBounds LinkedOf(ReleaseCells release, YearCells year) =>
        new(year, release.Tables, cell => release.IsTrue(cell, year.Year) ? CountRange.Exactly(year.CountOf(cell)) : null, _ => false);
}
