using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Only a placement that has started can change place or legal basis. After an end ANB-011 says so, after a handover ANB-056.</summary>
public static class Anb009ChangeWithoutStart
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-009",
        Title = new("Ændring uden iværksat anbringelse", "Change without a started placement"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event is PlacementEvents.PlaceChange or PlacementEvents.BasisChange && step.Spell is null && step.Ended is null && EachPlacement.GivenBefore(placement, step) is null
                ? [Write.Day(step.Day), step.Event.Text(PlacementFields.Event)]
                : null),
        Message = new(
            "Hændelsen {1} den ”{0}” ændrer en anbringelse, som ikke er iværksat den dag.",
            "The event {1} on “{0}” changes a placement that has not started on that day."),
        Fix = new(
            "Indberet iværksættelsen, eller ret datoen eller sags-id. Posten behandles igen af sig selv, når iværksættelsen kommer.",
            "Report the start, or correct the date or the case id. The record is judged again by itself when the start arrives."),
        Sources = [SourceRef.Guideline("2.1"), SourceRef.Guideline("2.2.2")],
    };
}
