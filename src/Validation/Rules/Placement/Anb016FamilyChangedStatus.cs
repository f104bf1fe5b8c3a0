using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A foster family that becomes reinforced or specialised is still the same place.</summary>
public static class Anb016FamilyChangedStatus
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-016",
        Title = new("Plejefamiliens status er indberettet som flytning", "The status of the foster family was reported as a move"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlacementType, PlacementFields.PlaceRef],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Event.Event == PlacementEvents.PlaceChange && step is { Spell: not null, Place: { } before }
                && EachPlacement.PlaceOf(step.Event) is { Key: "P1" or "P2" or "P3" } now && EachPlacement.PlaceOf(before) is { Key: "P1" or "P2" or "P3" } was && now != was
                && EachPlacement.RefOf(step.Event) is { Length: > 0 } reference && reference == EachPlacement.RefOf(before)
                ? [step.Event.Text(PlacementFields.PlacementType), before.Text(PlacementFields.PlacementType), reference]
                : null),
        Message = new(
            "Plejefamilien ”{2}” er skiftet fra type {1} til ”{0}”, men barnet bor samme sted. En plejefamilies nye status er ikke et ændret anbringelsessted.",
            "The foster family “{2}” changed from type {1} to “{0}”, but the child lives in the same place. A new status of a foster family is not a changed place."),
        Fix = new(
            "Slet ændringen. Er barnet flyttet til en anden familie, så ret referencen.",
            "Delete the change. If the child moved to another family, correct the reference."),
        Sources = [SourceRef.Guideline("2.2.8")],
    };
}
