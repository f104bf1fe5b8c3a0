using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Only a placement that has started can end, and only once. A case on the mother's number can end before the birth; after a handover ANB-056 judges.</summary>
public static class Anb010EndWithoutStart
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-010",
        Title = new("Ophør uden iværksat anbringelse", "End without a started placement"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event == PlacementEvents.End && step.Spell is null && !placement.IsOnMother && step.Event.Bool(Fields.ChildDied) != true
                && step.Ended?.Closed?.Event != PlacementEvents.DutyGiven && EachPlacement.GivenBefore(placement, step) is null
                ? [Write.Day(step.Day), Write.Day(step.Ended?.To)]
                : null),
        Message = new(
            "Ophøret den ”{0}” hører ikke til en anbringelse, der var i gang (seneste ophør før det: ”{1}”).",
            "The end on “{0}” belongs to no placement that was running (last end before it: “{1}”)."),
        Fix = new(
            "Ret datoen, så den ikke ligger før iværksættelsen, eller slet det ophør, der er for meget.",
            "Correct the date so that it is not before the start, or delete the end that is one too many."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
