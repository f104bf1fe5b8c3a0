using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A stay in one place under a placement case: the kind of place and the days.</summary>
/// <param name="Opened">The event that began it: start, changed place, or duty received.</param>
/// <param name="Place">The kind of place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it runs.</param>
/// <param name="Basis">The provision in force when it began; null when not known.</param>
/// <param name="Closed">The event that ended it; null while it runs.</param>
public sealed record PlacementStay(Entry Opened, Measure Place, DateOnly From, DateOnly? To, ListedProvision? Basis, Entry? Closed)
{
    /// <summary>Whether the child is there on the day.</summary>
    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>
/// A placement case read from its events in order: a start (or a duty received) opens, a changed place goes on in another place from its day,
/// an end or a duty given closes. A planned start counts until an actual start of the case takes its place.
/// </summary>
public static class PlacementCourse
{
    /// <summary>
    /// The stays of a case. A change on a day ends the stay before it on the day before; a day given over to another municipality, and the day of
    /// an end, belong to the stay that ends.
    /// </summary>
    public static IReadOnlyList<PlacementStay> Of(IReadOnlyList<Entry> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var stays = new List<PlacementStay>();
        PlacementStay? open = null;
        ListedProvision? basis = null;
        var hasActualStart = events.Any(e => e.Event == PlacementEvents.Start && e.Bool(PlacementFields.StartIsPlanned) != true);
        foreach (var e in events)
        {
            if (e.Day is not { } day)
                continue;
            basis = e.Provision ?? basis;
            switch (e.Event)
            {
                case PlacementEvents.Start or PlacementEvents.DutyReceived or PlacementEvents.PlaceChange:
                    if (e.Event == PlacementEvents.Start && hasActualStart && e.Bool(PlacementFields.StartIsPlanned) == true)
                        break;
                    var type = e.Code(PlacementFields.PlacementType);
                    if (type < 0 || (open is null && e.Event == PlacementEvents.PlaceChange))
                        break;
                    var place = PlacementTypes.At((int)type);
                    Close(stays, open, day.AddDays(-1), e);
                    open = new PlacementStay(e, place, day, null, basis, null);
                    break;
                case PlacementEvents.End or PlacementEvents.DutyGiven when open is not null:
                    Close(stays, open, day, e);
                    open = null;
                    break;
                case PlacementEvents.BasisChange when open is not null:
                    basis = e.Provision ?? basis;
                    break;
                default:
                    break;
            }
        }

        if (open is not null)
            stays.Add(open);
        return stays;
    }

    // A stay that began on the day it is changed leaves no day behind.
    private static void Close(List<PlacementStay> stays, PlacementStay? open, DateOnly last, Entry by)
    {
        if (open is not null && last >= open.From)
            stays.Add(open with { To = last, Closed = by });
    }
}
