using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The attack of one who keeps the tables of earlier releases: what differs is what has been reported or withdrawn since.</summary>
internal sealed class RevisionAudit(ReleaseCells release, YearCells year, IReadOnlyList<Cube> published, AuditFindings findings)
{
    private static readonly Text Small = new("et tal er ændret med en eller to siden sidste udgivelse", "a figure has changed by one or two since the last release");
    private static readonly Text Computed = new("en ændring på en eller to siden sidste udgivelse kan beregnes", "a change of one or two since the last release can be computed");
    private static readonly Text Untrue = new("et tal er hverken det sande eller det sidst udgivne", "a figure is neither the true one nor the last one published");

    /// <summary>Attacks the figures of a group of units.</summary>
    public void Attack(AtomMatrix matrix)
    {
        var span = new Lazy<ColumnSpan>(() => Revised(matrix));
        foreach (var column in matrix.Columns)
        {
            var earlier = HeldRevisions.EarlierOf(release, column).ToList();
            foreach (var cell in column.Cells)
                Look(cell, column.Count, earlier);
            if (Array.Exists(column.Cells, c => Figure(c) is not null) && HeldRevisions.IsSmall(HeldRevisions.ChangeOf(release, column, _ => column.Count)) && span.Value.Contains(column.Rows))
                findings.Found(WorstCell.Of(release, column.Cells[0], 0, "revision"), Computed);
        }
    }

    /// <summary>Attacks the figures of tables with true figures behind which nobody is any longer.</summary>
    public void AttackZeros()
    {
        foreach (var cell in release.EarlierIn(year.Year).Where(c => year.CountOf(c) == 0))
            Look(cell, 0, [release.EarlierOf(cell)!.Value]);
    }

    private void Look(CellRef cell, long count, List<long> earlier)
    {
        if (Figure(cell) is not { } figure)
            return;
        if (HeldRevisions.IsSmall(release.ChangeOf(cell, figure)))
            findings.Found(WorstCell.Of(release, cell, 0, "revision"), Small);
        if (figure == count)
            return;
        if (earlier.Contains(figure))
            findings.Held++;
        else
            findings.Refuse("untrue", Untrue);
    }

    // Everything whose revision is there to see.
    private ColumnSpan Revised(AtomMatrix matrix)
    {
        var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
        foreach (var column in matrix.Columns.Where(c => HeldRevisions.ChangeOf(release, c, Figure) > 0).OrderBy(c => c.Rows.Length))
            span.TryTakeIn(column.Rows, out _);
        return span;
    }

    private long? Figure(CellRef cell) => published[cell.Table].Missing[cell.Cell] ? null : published[cell.Table].Values[cell.Cell];
}
