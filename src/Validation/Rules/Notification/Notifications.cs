using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What rules about a municipality's notifications have in common.</summary>
internal static class Notifications
{
    /// <summary>Position of "Politi eller domstol" among the notifiers.</summary>
    public static readonly int Police = NotificationFields.Notifier.Codes!.IndexOf("6");

    /// <summary>Those received in the year.</summary>
    public static IReadOnlyList<Entry> In(GroupView g, int year) => [.. g.InForce.Where(e => e.Day?.Year == year)];

    /// <summary>The last full year, and this year so far.</summary>
    public static IEnumerable<int> Years(GroupView g) => [g.LastFullYear, g.Today.Year];

    /// <summary>Whether "insufficient care from parents" is the only cause.</summary>
    public static bool IsInsufficientCareAlone(Entry e) => (e.Version.Notes & EventNotes.OnlyInsufficientCare) != 0;

    /// <summary>Whether any cause is given.</summary>
    public static bool HasCauses(Entry e) => (e.Version.Notes & EventNotes.ReasonsGiven) != 0;

    /// <summary>A share in percent with one decimal.</summary>
    public static string Percent(int part, int whole) =>
        Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture);
}
