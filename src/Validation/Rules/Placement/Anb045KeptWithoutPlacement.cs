using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Only a stay that ran on the day before the 18th birthday can be kept; otherwise it is re-established. After a received duty the placement was another municipality's.</summary>
public static class Anb045KeptWithoutPlacement
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-045",
        Title = new("Opholdet er opretholdt uden en anbringelse", "The stay is kept without a placement"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.YouthStay, PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event == PlacementEvents.YouthDecision && step.Event.Code(PlacementFields.YouthStay) == PlacementFields.StayKept && !placement.Has(PlacementEvents.DutyReceived)
                && placement.Birthday(18) is { } grown && group.Today >= grown && !group.Placements.Any(p => p.Spells.Any(s => !s.IsPlanned && s.IsActiveOn(grown.AddDays(-1))))
                ? [step.Event.Text(PlacementFields.YouthStay), Write.Day(step.Day), Write.Day(grown.AddDays(-1))]
                : null),
        Message = new(
            "Beslutningen den {1} er ”{0}” (opretholdt), men den unge var ikke anbragt den {2}, dagen før 18-årsdagen. Så er opholdet genetableret.",
            "The decision of {1} is “{0}” (kept), but the young person was not placed on {2}, the day before the 18th birthday. Then the stay is re-established."),
        Fix = new(
            "Ret til genetableret (reestablished), eller indberet den anbringelse, der mangler.",
            "Correct it to re-established (reestablished), or report the placement that is missing."),
        Sources = [SourceRef.Guideline("2.1")],
    };
}
