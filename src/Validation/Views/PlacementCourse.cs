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
/// The stays of a placement case: a start (or a duty received) opens, a changed place goes on in another place from its day, an end or a duty
/// given closes. A planned start counts until another start of the case takes its place.
/// </summary>
public static class PlacementCourse
{
    /// <summary>
    /// The stays of a case. A change on a day ends the stay before it on the day before; a day given over to another municipality, and the day of
    /// an end, belong to the stay that ends.
    /// </summary>
    public static IReadOnlyList<PlacementStay> Of(IReadOnlyList<Entry> events) => PlacementCase.Of(events).Stays;
}
