namespace Socialstat.Management;

/// <summary>Percentiles as a spreadsheet's PERCENTILE.INC gives them: linear between the two values around position 1 + (n - 1) p.</summary>
public static class Percentile
{
    /// <summary>Percentiles of fewer values than this say little and are not shown (the report shows them at 11 and not at 8).</summary>
    public const int Fewest = 10;

    /// <summary>The percentile of values in order; null for none.</summary>
    public static decimal? Of(IReadOnlyList<decimal> sorted, decimal share)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        if (sorted.Count == 0)
            return null;
        var position = (sorted.Count - 1) * share;
        var below = (int)Math.Floor(position);
        return below + 1 >= sorted.Count ? sorted[^1] : sorted[below] + ((sorted[below + 1] - sorted[below]) * (position - below));
    }
}
