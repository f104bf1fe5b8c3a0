using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// The attacks on hidden figures of one matrix: by elimination, by linear programs, by a municipality with its own persons, and on groups that are no cells.
/// What earlier releases have told by themselves is counted: nothing that is hidden now can take it back.
/// </summary>
internal sealed class HiddenAudit(ReleaseCells release, YearCells year, LinkedBounds linked, AuditFindings findings)
{
    private static readonly Text Exact = new("en skjult celle kan beregnes af de offentliggjorte", "a hidden cell can be computed from the published ones");
    private static readonly Text Insider = new("en kommune kan beregne en skjult celle med sine egne tal", "a municipality can compute a hidden cell with its own figures");
    private static readonly Text Rule = new("en skjult celle kan bestemmes af en, der ved, at skjulte tal ikke er nul", "a hidden cell can be told by one who knows that hidden figures are not zero");
    private static readonly Text Narrow = new("en skjult celle kan bestemmes for snævert", "a hidden cell can be placed too narrowly");
    private static readonly Text Group = new("noget om en lille gruppe, der ikke er en celle, kan beregnes", "something about a small group that is no cell can be computed");
    private readonly HashSet<CellRef> _toldEarlier = [];

    /// <summary>Attacks the targets.</summary>
    /// <param name="matrix">Atoms x cells.</param>
    /// <param name="known">Columns whose figure is known.</param>
    /// <param name="told">Columns whose figure earlier releases told and which is still true.</param>
    /// <param name="targets">Columns that may not be known.</param>
    public void Attack(AtomMatrix matrix, bool[] known, bool[] told, List<int> targets)
    {
        Groups(matrix, known, told);
        if (targets.Count == 0)
            return;
        Eliminate(matrix, known, told, targets);
        if (Clp.IsAvailable)
        {
            Place(matrix, known, told, targets);
        }
        else
        {
            findings.IntervalsMissing = true;
            findings.Refuse("interval", Clp.Missing);
        }

        findings.KnownEarlier += _toldEarlier.Count;
    }

    private void Eliminate(AtomMatrix matrix, bool[] known, bool[] told, List<int> targets)
    {
        var (span, before) = (SpanOf(matrix, known), SpanOf(matrix, told));
        foreach (var column in targets.Select(t => matrix.Columns[t]).Where(c => span.Contains(c.Rows)))
            Find(column, before.Contains(column.Rows), "exact", Exact);
        var insiders = Insiders.Of(year, matrix);
        var exposed = InsiderAttack.Exposed(matrix, known, targets, insiders);
        var exposedBefore = exposed.Count == 0 ? [] : InsiderAttack.Exposed(matrix, told, targets, insiders).ToHashSet();
        foreach (var target in exposed.GroupBy(e => e.Target))
            Find(matrix.Columns[target.Key], target.All(exposedBefore.Contains), "insider", Insider);
    }

    private void Place(AtomMatrix matrix, bool[] known, bool[] told, List<int> targets)
    {
        var width = release.WidthOf(year.Year);
        var narrow = new List<Placed>();
        foreach (var placed in Placed(matrix, known, targets, width))
        {
            if (placed.IsExact || placed.Width < width)
                narrow.Add(placed);
            else
                findings.Width(WorstCell.Of(release, matrix.Columns[placed.Column].Cells[0], placed.Width, "interval"));
        }

        if (narrow.Count == 0)
            return;
        var before = Placed(matrix, told, [.. narrow.Select(p => p.Column).Order()], int.MaxValue).ToDictionary(p => p.Column);
        foreach (var placed in narrow)
        {
            var (column, then) = (matrix.Columns[placed.Column], before[placed.Column]);
            if (placed.IsExact)
                Find(column, then.IsExact, "rule", Rule);
            else if (then.Width <= placed.Width)
                _toldEarlier.Add(column.Cells[0]);
            else
                findings.Narrow(WorstCell.Of(release, column.Cells[0], placed.Width, "interval"), Narrow);
        }
    }

    private IEnumerable<Placed> Placed(AtomMatrix matrix, bool[] known, List<int> targets, int enough) => Pieces(linked, matrix, known, targets).SelectMany(p => p.Place(enough));

    /// <summary>The linear programs that place the targets.</summary>
    public static IEnumerable<AttackPiece> Pieces(LinkedBounds linked, AtomMatrix matrix, bool[] known, List<int> targets)
    {
        // A bound is about the figure itself; what a bound on another hidden figure tells about it is not followed further.
        var bounds = matrix.Columns.Select((c, i) => targets.BinarySearch(i) >= 0 ? linked.Of(c) : (0, double.PositiveInfinity)).ToArray();
        var attack = new Attack(matrix, known, Array.ConvertAll(bounds, b => b.Item1), Array.ConvertAll(bounds, b => b.Item2));
        return AttackPieces.Of(attack, targets);
    }

    private void Groups(AtomMatrix matrix, bool[] known, bool[] told)
    {
        var leaks = DerivedGroups.Leaks(year, matrix, known, release.WidthOf(year.Year)).ToList();
        if (leaks.Count == 0)
            return;
        var before = DerivedGroups.Leaks(year, matrix, told, release.WidthOf(year.Year)).Select(l => l.Rows).ToHashSet(PatternComparer.Rows);
        foreach (var leak in leaks)
            Find(matrix.Columns[leak.Detail], before.Contains(leak.Rows), "group", Group);
    }

    private void Find(AtomColumn column, bool isToldEarlier, string attack, Text reason)
    {
        if (isToldEarlier)
            _toldEarlier.Add(column.Cells[0]);
        else
            findings.Found(WorstCell.Of(release, column.Cells[0], 0, attack), reason);
    }

    private static ColumnSpan SpanOf(AtomMatrix matrix, bool[] known)
    {
        var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
        foreach (var column in Enumerable.Range(0, known.Length).Where(c => known[c]).OrderBy(c => matrix.Columns[c].Rows.Length).ThenBy(c => c))
            span.TryTakeIn(matrix.Columns[column].Rows, out _);
        return span;
    }
}
