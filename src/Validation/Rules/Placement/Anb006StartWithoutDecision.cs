using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement starts on a decision, or because the duty to act was received. When the decision is there but comes later, ANB-007 says so.</summary>
public static class Anb006StartWithoutDecision
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-006",
        Title = new("Iværksættelse uden afgørelse", "Start without a decision"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.Event, Fields.CaseId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event == PlacementEvents.Start && !placement.Steps.Any(s => s.Day <= step.Day ? EachPlacement.GivesLeave(s.Event) : s.Event.Event is PlacementEvents.Decision or PlacementEvents.YouthDecision)
                ? [Write.Day(step.Day), step.Event.CaseId]
                : null),
        Message = new(
            "Sag {1}: anbringelsen er iværksat ”{0}”, men sagen har hverken en afgørelse eller en overtaget handlepligt.",
            "Case {1}: the placement started on “{0}”, but the case has neither a decision nor a received duty to act."),
        Fix = new(
            "Indberet afgørelsen (eller den overtagne handlepligt) i samme sag. Iværksættelsen behandles så igen af sig selv. Er sags-id forkert, så ret det.",
            "Report the decision (or the received duty to act) in the same case. The start is then judged again by itself. If the case id is wrong, correct it."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
