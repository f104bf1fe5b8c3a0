using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>The days on which a municipality received its notifications of concern, as they stand now.</summary>
public static class NotificationDays
{
    /// <summary>The days, one for each notification in force, in order.</summary>
    /// <param name="packed">The packed files in force.</param>
    /// <param name="folder">Where they stand.</param>
    /// <param name="municipality">The municipality.</param>
    public static IReadOnlyList<DateOnly> Of(IReadOnlyDictionary<string, string> packed, string folder, Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(packed);
        ArgumentNullException.ThrowIfNull(municipality);
        if (!packed.TryGetValue(new LedgerKey(Statistic.Notification, municipality.Index).Name, out var file))
            return [];
        var path = Path.Combine(folder, file);
        var events = Ledger.ReadEvents(path);
        return [.. Ledger.ReadInForce(path).Select(r => events[r.Position].Day).Where(d => d > 0).Order().Select(DateOnly.FromDayNumber)];
    }
}
