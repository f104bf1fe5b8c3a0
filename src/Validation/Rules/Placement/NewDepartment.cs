using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>What the rules about offers and departments of placements have in common (guideline 2.2.6).</summary>
internal static class NewDepartment
{
    /// <summary>Whether the record names a place that must be in Tilbudsportalen, and does not say that it need not be.</summary>
    public static bool IsAskedFor(Entry e) =>
        EachPlacement.PlaceOf(e) is { OfferRequired: true } && e.Bool(Fields.OfferOutsidePortal) != true;

    /// <summary>
    /// Whether the event moves the child inside its offer without saying to which department: a changed place with the P-number of before, and the
    /// department blank, or that of before under another kind of place; or a second start with another department.
    /// </summary>
    public static bool IsNotTold(PlacementStep step)
    {
        if (step.Place is not { } before || step.Spell is null)
            return false;
        var (now, was) = (step.Event.Extras, before.Extras);
        if (now.PNumber == 0 || was.PNumber != now.PNumber)
            return false;
        if (EachPlacement.IsSecondStart(step))
            return now.Department != Guid.Empty && was.Department != Guid.Empty && now.Department != was.Department;
        if (step.Event.Event != PlacementEvents.PlaceChange || !IsAskedFor(step.Event))
            return false;
        return step.Event.Record!.IsBlank(Fields.DepartmentId)
            || (now.Department != Guid.Empty && now.Department == was.Department && EachPlacement.PlaceOf(before) != EachPlacement.PlaceOf(step.Event));
    }

    /// <summary>Whether a second start names another foster family, with no change of place between.</summary>
    public static bool IsOtherFamily(PlacementStep step) =>
        EachPlacement.IsSecondStart(step) && step.Place is { } before && EachPlacement.RefOf(before) is { Length: > 0 } was && EachPlacement.RefOf(step.Event) is { Length: > 0 } now && was != now;

    /// <summary>The department as it is written; nothing when not given.</summary>
    public static string Of(Entry? e) => e is null || e.Extras.Department == Guid.Empty ? "" : e.Extras.Department.ToString("D");
}
