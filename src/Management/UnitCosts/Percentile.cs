namespace Socialstat.Management;

/// <summary>Where between two values a percentile lies.</summary>
public enum PercentileRule
{
    /// <summary>A spreadsheet's PERCENTILE.INC: position 1 + (n - 1) p. Ours.</summary>
    Inclusive,

    /// <summary>A spreadsheet's PERCENTILE.EXC: position (n + 1) p, not defined below nine values. The joining report's: the eleven municipalities of annex 1.6 cannot have its mean by the other.</summary>
    Exclusive,
}

/// <summary>Percentiles, linear between the two values around their position.</summary>
public static class Percentile
{
    /// <summary>Percentiles of fewer values than this say little and are not shown (the report shows them at 11 and not at 8).</summary>
    public const int Fewest = 10;

    /// <summary>The percentile of values in order; null where it is not defined.</summary>
    public static decimal? Of(IReadOnlyList<decimal> sorted, decimal share, PercentileRule rule = PercentileRule.Inclusive)
    {
        ArgumentNullException.ThrowIfNull(sorted);
        var position = rule == PercentileRule.Inclusive ? (sorted.Count - 1) * share : ((sorted.Count + 1) * share) - 1;
        if (sorted.Count == 0 || position < 0 || position > sorted.Count - 1)
            return null;
        var below = (int)Math.Floor(position);
        return below + 1 >= sorted.Count ? sorted[^1] : sorted[below] + ((sorted[below + 1] - sorted[below]) * (position - below));
    }
}
