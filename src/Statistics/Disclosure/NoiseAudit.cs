using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// The attacks on tables perturbed by cell keys: every figure must be what its units' keys give, no small one is shown, and one who knows
/// the largest change may not be able to place a small count exactly.
/// </summary>
internal sealed class NoiseAudit(ReleaseCells release, YearCells year, IReadOnlyList<Cube> published, AuditFindings findings)
{
    private static readonly Text Shown = new("et lille antal er vist", "a small count is shown");
    private static readonly Text Keys = new("et ændret tal er ikke det, enhedernes nøgler giver", "a changed figure is not what the keys of its units give");
    private static readonly Text Hidden = new("et tal mangler i en tabel, der ikke skjuler tal", "a figure is missing in a table that hides none");
    private static readonly Text Exact = new("et lille antal kan bestemmes af de ændrede tal", "a small count can be told from the changed figures");

    /// <summary>Attacks a group of units.</summary>
    public void Attack(UnitGroup group)
    {
        var matrix = year.Matrices[(int)group]!;
        var keys = CellNoise.KeysOf(year.Units[(int)group], release.Key);
        foreach (var column in matrix.Columns)
        {
            if (NoiseAttack.IsSmall(column))
                findings.Protected++;
            var key = keys[column.Cells[0]];
            var expected = CellNoise.Shown(release, year, column, key);
            findings.Noise(TableOf(column.Cells[0]), key, column.Count, expected);
            foreach (var cell in column.Cells)
                Look(column, cell, expected);
        }

        Place(matrix);
    }

    private void Look(AtomColumn column, CellRef cell, int expected)
    {
        if (ShownIn(cell) is not { } figure)
        {
            findings.Refuse("hidden", Hidden);
            return;
        }

        var (low, high) = release.Counts.Counts(cell, figure, year.Year);
        if (low == high && low > 0 && low <= TableOf(cell).NotShown)
            findings.Found(WorstCell.Of(release, cell, 0, "small"), Shown);
        // A zero in place of something else tells nothing, if it could be zero.
        if (low == 0 && expected != 0 && CellNoise.CanBeZero(release, year, column))
            return;
        if (release.Counts.Figure(cell, expected, year.Year) != figure)
            findings.Found(WorstCell.Of(release, cell, 0, "keys"), Keys);
        if (figure != release.Cubes[cell.Table].Values[cell.Cell])
            findings.Changed++;
    }

    private PerturbationTable TableOf(CellRef cell) => ((CellKeyPerturbation)release.MethodOf(cell.Table, year.Year)).Table;

    private long? ShownIn(CellRef cell) => published[cell.Table].Missing[cell.Cell] ? null : published[cell.Table].Values[cell.Cell];

    private void Place(AtomMatrix matrix)
    {
        if (!Clp.IsAvailable)
        {
            findings.IntervalsMissing = true;
            findings.Refuse("interval", Clp.Missing);
            return;
        }

        foreach (var placed in NoiseAttack.Place(release, year, matrix, ShownIn))
        {
            findings.NarrowestChanged = Math.Min(findings.NarrowestChanged ?? int.MaxValue, placed.Width);
            if (placed.Width < 1)
                findings.Found(WorstCell.Of(release, matrix.Columns[placed.Column].Cells[0], 0, "noise"), Exact);
        }
    }
}
