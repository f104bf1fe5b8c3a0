namespace Socialstat.Law;

/// <summary>
/// The limits of state refund for particularly expensive cases: of the cost above the first the state refunds 25 percent, above the second 50, above the third 75.
/// </summary>
/// <param name="First">Kroner a year above which 25 percent is refunded.</param>
/// <param name="Second">Kroner a year above which 50 percent is refunded.</param>
/// <param name="Third">Kroner a year above which 75 percent is refunded; null before there was a third.</param>
/// <param name="Source">Where it is laid down.</param>
public sealed record RefundLimits(decimal First, decimal Second, decimal? Third, string Source)
{
    /// <summary>Limits known by year. Each year has its own: one that is not here is not known, and nothing takes its place.</summary>
    public static IReadOnlyDictionary<int, RefundLimits> Known { get; } = new Dictionary<int, RefundLimits>
    {
        [2020] = new(830_000m, 1_630_000m, null, "SEL section 176a (under 18), the ministry's rates for 2020"),
        [2021] = new(850_000m, 1_660_000m, 2_090_000m, "SEL section 176 as amended by act 1061 of 2020, the ministry's rates for 2021"),
        [2022] = new(860_000m, 1_680_000m, 2_120_000m, "SEL section 176 and BL section 198, level of 2022"),
    };

    /// <summary>Codes of rates with which a municipality tells the limits of a year itself: first, second and third.</summary>
    public static IReadOnlyList<string> RateCodes { get; } = ["refund_25", "refund_50", "refund_75"];

    /// <summary>The limits of a year, or null when they are not known.</summary>
    public static RefundLimits? Of(int year) => Known.GetValueOrDefault(year);

    /// <summary>What is refunded of a cost, with the limits divided by so many parts of a year: 1 for the year, 12 for a month. Kroner, not rounded.</summary>
    public decimal RefundOf(decimal cost, int parts = 1)
    {
        var refund = Above(cost, First / parts) * 0.25m + Above(cost, Second / parts) * 0.25m;
        return Third is { } third ? refund + (Above(cost, third / parts) * 0.25m) : refund;
    }

    private static decimal Above(decimal cost, decimal limit) => Math.Max(0, cost - limit);
}
