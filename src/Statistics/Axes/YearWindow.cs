namespace Socialstat.Statistics;

/// <summary>Consecutive calendar years that are counted together: at most 64, so that a person's years fit in one word.</summary>
/// <param name="First">First year.</param>
/// <param name="Count">Number of years.</param>
public readonly record struct YearWindow(int First, int Count)
{
    /// <summary>Most years in one window.</summary>
    public const int Longest = 64;

    /// <summary>Last year.</summary>
    public int Last => First + Count - 1;

    /// <summary>Cuts the years from first to last into windows.</summary>
    public static IReadOnlyList<YearWindow> Cut(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        var windows = new List<YearWindow>();
        for (var year = first; year <= last; year += Longest)
            windows.Add(new YearWindow(year, Math.Min(Longest, last - year + 1)));
        return windows;
    }
}
