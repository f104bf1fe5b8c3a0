namespace Socialstat.Management;

/// <summary>How much two counts of the same thing differ, in the report's colours (joining report, table 3.4).</summary>
public enum DeviationBand
{
    /// <summary>Less than 10 percent, or not to be compared.</summary>
    None,

    /// <summary>From 10 to below 20 percent.</summary>
    From10,

    /// <summary>From 20 to below 50 percent.</summary>
    From20,

    /// <summary>50 percent or more.</summary>
    From50,
}

/// <summary>Whether two counts can be compared: nothing in both places is not the same as not knowing.</summary>
public enum DeviationState
{
    /// <summary>Both are known, and the other is not zero.</summary>
    Comparable,

    /// <summary>Both are zero: they agree, though there is no percent. Counts as no deviation.</summary>
    BothZero,

    /// <summary>Only the other is zero: there is a deviation, but no percent.</summary>
    NothingToCompareWith,

    /// <summary>One of them is not known: left out of every mean.</summary>
    Missing,
}

/// <summary>
/// The deviation of one count from another: own users from the register's (joining report, table 3.4), or users by acting municipality from users by paying
/// municipality (table 3.9). Plus means more here than there. Nothing is computed from rounded numbers: the report's 71 percent for 2.3 against 1.4 is 64.
/// </summary>
/// <param name="Here">What is compared; null when not known.</param>
/// <param name="There">What it is compared with; null when not known.</param>
public readonly record struct Deviation(decimal? Here, decimal? There)
{
    /// <summary>Whether they can be compared.</summary>
    public DeviationState State =>
        Here is null || There is null ? DeviationState.Missing
        : There != 0 ? DeviationState.Comparable
        : Here == 0 ? DeviationState.BothZero
        : DeviationState.NothingToCompareWith;

    /// <summary>Difference in number, not rounded.</summary>
    public decimal? Count => Here - There;

    /// <summary>Difference in percent of what it is compared with, not rounded; null where that is zero or unknown.</summary>
    public decimal? Percent => State == DeviationState.Comparable ? 100 * (Here - There) / There : null;

    /// <summary>Difference in whole percent, rounded once.</summary>
    public decimal? WholePercent => Percent is { } percent ? Math.Round(percent, 0, MidpointRounding.AwayFromZero) : null;

    /// <summary>Colour of the difference.</summary>
    public DeviationBand Band => Math.Abs(Percent ?? 0) switch { >= 50 => DeviationBand.From50, >= 20 => DeviationBand.From20, >= 10 => DeviationBand.From10, _ => DeviationBand.None };
}

/// <summary>The mean numeric deviation of several (joining report, table 3.3).</summary>
/// <param name="Percent">Mean of the numeric percents, each counting the same, not rounded; null for none.</param>
/// <param name="Compared">How many are in the mean.</param>
/// <param name="BothZero">How many of them are zero in both places.</param>
/// <param name="WithoutPercent">Those with a deviation from zero, which has no percent: outside the mean.</param>
/// <param name="Missing">Those not known: outside the mean.</param>
public sealed record MeanDeviation(decimal? Percent, int Compared, int BothZero, int WithoutPercent, int Missing)
{
    /// <summary>The mean of the deviations.</summary>
    public static MeanDeviation Of(IReadOnlyCollection<Deviation> deviations)
    {
        ArgumentNullException.ThrowIfNull(deviations);
        int In(DeviationState state) => deviations.Count(d => d.State == state);
        var compared = In(DeviationState.Comparable) + In(DeviationState.BothZero);
        return new MeanDeviation(compared == 0 ? null : deviations.Sum(d => Math.Abs(d.Percent ?? 0)) / compared, compared,
            In(DeviationState.BothZero), In(DeviationState.NothingToCompareWith), In(DeviationState.Missing));
    }
}
