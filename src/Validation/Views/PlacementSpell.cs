using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>From the opening of a placement (a start, or a duty received) to its close (an end, or a duty given), whatever the places in between.</summary>
/// <param name="Opened">The event that opened it.</param>
/// <param name="From">First day.</param>
/// <param name="Closed">The event that closed it; null while it runs.</param>
/// <param name="To">Last day; null while it runs.</param>
public sealed record PlacementSpell(Entry Opened, DateOnly From, Entry? Closed, DateOnly? To)
{
    /// <summary>Whether it was only planned when it was last reported.</summary>
    public bool IsPlanned => Opened.Event == PlacementEvents.Start && Opened.Bool(PlacementFields.StartIsPlanned) == true;

    /// <summary>Whether it runs on the day; the day of the close belongs to it.</summary>
    public bool IsActiveOn(DateOnly day) => From <= day && (To is null || day <= To);

    /// <summary>Whether both run at the same time by more than the day on which one takes over from the other.</summary>
    public bool Overlaps(PlacementSpell other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return From < (other.To ?? DateOnly.MaxValue) && other.From < (To ?? DateOnly.MaxValue);
    }
}

/// <summary>An event of a placement case, with what held just before it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Day">Its day.</param>
public sealed record PlacementStep(Entry Event, DateOnly Day)
{
    /// <summary>The placement that ran; its close is not known yet. Null when none did.</summary>
    public PlacementSpell? Spell { get; init; }

    /// <summary>The placement that was closed last; null when none was.</summary>
    public PlacementSpell? Ended { get; init; }

    /// <summary>The event that told of the place; null when none did.</summary>
    public Entry? Place { get; init; }

    /// <summary>The provision that held; null when not told.</summary>
    public ListedProvision? BasisBefore { get; init; }

    /// <summary>The provision that holds on the day with the event; null when not told.</summary>
    public ListedProvision? Basis { get; init; }

    /// <summary>Whether it is a planned start that another start has taken the place of.</summary>
    public bool IsOvertakenPlan { get; init; }
}
