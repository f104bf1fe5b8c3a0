using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement does not start before its decision.</summary>
public static class Anb007StartBeforeDecision
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-007",
        Title = new("Iværksat før afgørelsen", "Started before the decision"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
        {
            if (step.Event.Event != PlacementEvents.Start || placement.Steps.Any(s => s.Day <= step.Day && EachPlacement.GivesLeave(s.Event)))
                return null;
            var later = placement.Steps.FirstOrDefault(s => s.Event.Event is PlacementEvents.Decision or PlacementEvents.YouthDecision);
            return later is null ? null : [Write.Day(step.Day), Write.Day(later.Day)];
        }),
        Message = new(
            "Anbringelsen er iværksat ”{0}”, før afgørelsen af {1}.",
            "The placement started on “{0}”, before the decision of {1}."),
        Fix = new(
            "Se efter, hvilken af de to datoer der er forkert. Ved en akut anbringelse indberettes den foreløbige afgørelse med sin egen dato.",
            "Check which of the two dates is wrong. For an acute placement, report the provisional decision with its own date."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}
