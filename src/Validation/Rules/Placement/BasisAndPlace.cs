using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Where a legal basis and a kind of place meet in a placement.</summary>
internal static class BasisAndPlace
{
    /// <summary>The kind of place that the event brings together with the legal basis: the one it tells, or of a changed basis the one the child is in. Null when it brings none.</summary>
    public static Measure? Meeting(PlacementStep step)
    {
        if (EachPlacement.TellsPlace(step.Event))
            return step.IsOvertakenPlan ? null : EachPlacement.PlaceOf(step.Event);
        return step.Event.Event == PlacementEvents.BasisChange && step.Spell is not null ? EachPlacement.PlaceOf(step.Place) : null;
    }
}
