using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Shares of a municipality's placement events by quarter or year, for the last full year and this year so far.</summary>
internal static class PlacementShares
{
    /// <summary>
    /// The periods with at least so many events of which more than so many percent are counted: share, period, number counted and number of events.
    /// The question gives null for events that do not belong to the whole.
    /// </summary>
    public static IEnumerable<Violation> Above(GroupView group, ReportingCycle cycle, int fewest, int percent, Func<Entry, bool?> isCounted)
    {
        var sums = new SortedDictionary<string, (int Part, int Whole)>(StringComparer.Ordinal);
        foreach (var e in group.InForce)
        {
            if (e.Day is not { } day || day.Year < group.LastFullYear || day > group.Today || isCounted(e) is not { } counted)
                continue;
            var period = cycle.Name(cycle.Around(day));
            var (part, whole) = sums.GetValueOrDefault(period);
            sums[period] = (part + (counted ? 1 : 0), whole + 1);
        }

        foreach (var (period, (part, whole)) in sums)
        {
            if (whole >= fewest && part * 100L > (long)whole * percent)
                yield return new Violation(null, Share(part, whole), period, Write.Number(part), Write.Number(whole));
        }
    }

    /// <summary>Number of decisive circumstances of a decision; null when the event is none or they cannot be read.</summary>
    public static int? Reasons(Entry e) =>
        e.Event == PlacementEvents.Decision && e.Code(Fields.DecisiveCircumstances) is > 0 and var bits ? System.Numerics.BitOperations.PopCount((ulong)bits) : null;

    /// <summary>Whether "insufficient care from parents" is the only circumstance.</summary>
    public static bool IsInsufficientCareAlone(Entry e) => e.Code(Fields.DecisiveCircumstances) == 1L << CodeLists.InsufficientCare;

    private static string Share(int part, int whole) =>
        Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
