namespace Socialstat.Publication;

/// <summary>Sums over cells that have a figure in two releases, from which the sizes of revisions are made (indicator A6).</summary>
/// <param name="Cells">Cells compared.</param>
/// <param name="Changed">Of these: with another figure.</param>
/// <param name="Absolute">Sum of the sizes of the changes.</param>
/// <param name="Signed">Sum of the changes, later less earlier.</param>
/// <param name="Later">Sum of the sizes of the later figures.</param>
public sealed record RevisionSums(long Cells, long Changed, decimal Absolute, decimal Signed, decimal Later)
{
    /// <summary>Nothing compared.</summary>
    public static RevisionSums None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Mean absolute revision: sum |later - earlier| / cells.</summary>
    public decimal? Mar => Cells == 0 ? null : Absolute / Cells;

    /// <summary>Relative mean absolute revision: sum |later - earlier| / sum |later|.</summary>
    public decimal? Rmar => Later == 0 ? null : Absolute / Later;

    /// <summary>Mean revision: sum (later - earlier) / cells; its sign tells whether first figures are too low.</summary>
    public decimal? Mr => Cells == 0 ? null : Signed / Cells;

    /// <summary>The sums over pairs of figures; a pair in which either is missing is no revision.</summary>
    public static RevisionSums Of(IEnumerable<(decimal? Earlier, decimal? Later)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        long cells = 0, changed = 0;
        decimal absolute = 0, signed = 0, later = 0;
        foreach (var (from, to) in pairs)
        {
            if (from is not { } before || to is not { } after)
                continue;
            cells++;
            changed += before == after ? 0 : 1;
            absolute += Math.Abs(after - before);
            signed += after - before;
            later += Math.Abs(after);
        }

        return new RevisionSums(cells, changed, absolute, signed, later);
    }

    /// <summary>The sums over both.</summary>
    public RevisionSums Plus(RevisionSums other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new RevisionSums(Cells + other.Cells, Changed + other.Changed, Absolute + other.Absolute, Signed + other.Signed, Later + other.Later);
    }
}
