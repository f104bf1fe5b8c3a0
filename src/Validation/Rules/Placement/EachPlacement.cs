using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Short questions that rules about the course of placements ask.</summary>
internal static class EachPlacement
{
    /// <summary>The events in force of all cases for which the question gives values: those that break the rule.</summary>
    public static IEnumerable<Violation> Step(GroupView group, Func<PlacementCase, PlacementStep, string[]?> broken)
    {
        foreach (var placement in group.Placements)
        {
            foreach (var step in placement.Steps)
            {
                if (step.Event.InForce && broken(placement, step) is { } values)
                    yield return new Violation(step.Event, values);
            }
        }
    }

    /// <summary>Whether the event gives leave to place the child: a decision, a duty received, or a decision about a stay at 18-22 years.</summary>
    public static bool GivesLeave(Entry e) => e.Event is PlacementEvents.Decision or PlacementEvents.YouthDecision or PlacementEvents.DutyReceived;

    /// <summary>Whether the event opens or changes a place.</summary>
    public static bool TellsPlace(Entry e) => e.Event is PlacementEvents.Start or PlacementEvents.PlaceChange or PlacementEvents.DutyReceived;

    /// <summary>Whether it is an actual start of the placement that is not the case's opening: the child is already placed under the case.</summary>
    public static bool IsSecondStart(PlacementStep step) =>
        step.Event.Event == PlacementEvents.Start && step.Event.Bool(PlacementFields.StartIsPlanned) != true && step.Spell is { IsPlanned: false } running && running.From < step.Day;

    /// <summary>The handover that the duty to act was given away by, when nothing since has brought the case back; null when there is none.</summary>
    public static PlacementStep? GivenBefore(PlacementCase placement, PlacementStep step)
    {
        PlacementStep? given = null;
        foreach (var earlier in placement.Steps)
        {
            if (ReferenceEquals(earlier, step))
                break;
            if (earlier.Event.Event == PlacementEvents.DutyGiven && earlier.Day < step.Day)
                given = earlier;
            else if (given is not null && GivesLeave(earlier.Event))
                given = null;
        }

        return given;
    }

    /// <summary>The kind of place that the event tells; null when it does not.</summary>
    public static Measure? PlaceOf(Entry? e) => e?.Code(PlacementFields.PlacementType) is >= 0 and var type ? PlacementTypes.At((int)type) : null;

    /// <summary>The sender's reference of the place.</summary>
    public static string RefOf(Entry e) => e.Text(PlacementFields.PlaceRef);

    /// <summary>The birthday (18 or 23 years) that the placement ran past though it should have ended; null when it did not.</summary>
    public static DateOnly? LimitPassed(PlacementCase placement, PlacementSpell spell, DateOnly today)
    {
        if (spell.IsPlanned)
            return null;
        var last = spell.To ?? today;
        if (placement.HasYouthStay)
            return placement.Birthday(23) is { } end && spell.From < end && last >= end ? end : null;
        if (placement.Birthday(18) is not { } grown || spell.From >= grown || last < grown)
            return null;
        return placement.BasisOn(grown) is { } basis && PlacementBases.IsChild(basis) ? grown : null;
    }

    /// <summary>The event that a finding about a placement that ran too long points at: its close, or while it runs its opening.</summary>
    public static Entry LastOf(PlacementSpell spell) => spell.Closed ?? spell.Opened;
}
