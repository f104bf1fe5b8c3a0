using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Nothing changes in a placement that has ended. A new decision or start in the case opens it again; a second end has ANB-010.</summary>
public static class Anb011EventAfterEnd
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-011",
        Title = new("Hændelse efter ophør", "Event after the end"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event is PlacementEvents.PlaceChange or PlacementEvents.BasisChange or PlacementEvents.DutyGiven
                && step is { Spell: null, Ended: { Closed.Event: PlacementEvents.End } ended } && step.Day > ended.To
                && !(step.Event.Provision is { } basis && PlacementBases.IsYouth(basis)) && EachPlacement.GivenBefore(placement, step) is null
                ? [Write.Day(step.Day), step.Event.Text(PlacementFields.Event), Write.Day(ended.To)]
                : null),
        Message = new(
            "Hændelsen {1} den ”{0}” ligger efter sagens ophør den {2}.",
            "The event {1} on “{0}” is after the end of the case on {2}."),
        Fix = new(
            "Ret datoen for hændelsen eller for ophøret. Er barnet anbragt igen, så indberet afgørelse og iværksættelse.",
            "Correct the date of the event or of the end. If the child has been placed again, report a decision and a start."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
