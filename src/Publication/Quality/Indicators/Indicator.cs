using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>A quality indicator, declared: what it measures, how it is computed, and where the definition comes from.</summary>
public sealed record Indicator
{
    /// <summary>Code: one of the European quality and performance indicators (R1, A1-A7, TP1-TP3, CC2, AC3), or P1-P3 for our own about the process.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>The formula in words.</summary>
    public required Text Formula { get; init; }

    /// <summary>Unit of the values.</summary>
    public required Text Unit { get; init; }

    /// <summary>How to read it.</summary>
    public required Text Meaning { get; init; }

    /// <summary>Where the definition comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Decimals shown.</summary>
    public required int Decimals { get; init; }

    /// <summary>Computes it. Empty where the concept has no meaning.</summary>
    public required Func<QualityContext, IReadOnlyList<IndicatorValue>> Compute { get; init; }

    /// <summary>What is said when there are no values; null where there must be some.</summary>
    public Text? WhenEmpty { get; init; }

    /// <summary>Columns of the table of values, when they are a grid: a triangle of revisions. Null is one value in a row.</summary>
    public Func<QualityContext, Language, PaperTable?>? Grid { get; init; }
}

/// <summary>A value of an indicator.</summary>
/// <param name="Of">What it is about.</param>
/// <param name="Value">The value, not rounded; null when the denominator is nothing.</param>
public sealed record IndicatorValue(Text Of, decimal? Value)
{
    /// <summary>Whether it is a number of things, which is shown without decimals among shares that have some.</summary>
    public bool IsCount { get; init; }

    /// <summary>The share of the whole in percent, or null when there is no whole.</summary>
    public static decimal? Percent(decimal part, decimal whole) => whole == 0 ? null : 100m * part / whole;
}
