using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A municipality that has given the duty to act reports nothing more in the case, until the duty is received back or there is a new decision.</summary>
public static class Anb056ActiveAfterGiven
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-056",
        Title = new("Hændelse efter afgivet handlepligt", "Event after the duty was given"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event is PlacementEvents.Start or PlacementEvents.PlaceChange or PlacementEvents.BasisChange or PlacementEvents.End or PlacementEvents.DutyGiven
                && EachPlacement.GivenBefore(placement, step) is { } given
                ? [Write.Day(step.Day), step.Event.Text(PlacementFields.Event), Write.Day(given.Day)]
                : null),
        Message = new(
            "Hændelsen {1} den ”{0}” er indberettet, efter at kommunen har afgivet handlepligten den {2}. Sagen er derefter den modtagende kommunes.",
            "The event {1} on “{0}” was reported after the municipality gave the duty to act on {2}. From then on the case is the receiving municipality’s."),
        Fix = new(
            "Slet hændelsen, eller ret datoen. Har kommunen fået handlepligten tilbage, så indberet modtaget handlepligt.",
            "Delete the event, or correct the date. If the municipality has got the duty to act back, report the duty received."),
        Sources = [SourceRef.Guideline("1.1.1"), SourceRef.Guideline("2.1")],
    };
}
