using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement that starts right after another has ended is a move, unless the child was returned home. A stay re-established at 18-22 years is a placement of its own.</summary>
public static class Anb013StartRightAfterEnd
{
    private static readonly Threshold LongestGap = new(
        new("Flest dage mellem ophør og ny start", "Most days between end and new start"), Dated.Always(1, "Liste over valideringer, ANB-013"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-013",
        Title = new("Ny anbringelse lige efter ophør", "New placement right after an end"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate, PlacementFields.EndReason],
        Thresholds = [LongestGap],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Person,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
        {
            if (step.Event.Event != PlacementEvents.Start || step.Spell is not null || step.IsOvertakenPlan || placement.Has(PlacementEvents.YouthDecision))
                return null;
            var ended = group.Placements.SelectMany(p => p.Spells).FirstOrDefault(s => s is { To: { } to, Closed.Event: PlacementEvents.End }
                && step.Day.DayNumber - to.DayNumber is >= 0 and var gap && gap <= LongestGap.On(group.Today)
                && s.Closed.Code(PlacementFields.EndReason) is >= 0 and not PlacementFields.ReturnedHome && !ReferenceEquals(s.Opened, step.Event));
            return ended is null ? null : [Write.Day(step.Day), Write.Day(ended.To), ended.Closed!.Text(PlacementFields.EndReason)];
        }),
        Message = new(
            "Anbringelsen begynder ”{0}”, men en anbringelse af barnet er ophørt {1} uden hjemgivelse (årsag {2}). Det ligner en flytning, der er indberettet som en ny anbringelse.",
            "The placement starts on “{0}”, but a placement of the child ended on {1} without a return home (reason {2}). It looks like a move that was reported as a new placement."),
        Fix = new(
            "Er barnet flyttet, så slet ophør, afgørelse og iværksættelse, og indberet ændret anbringelsessted. Ellers er der intet at rette.",
            "If the child moved, delete the end, the decision and the start, and report a changed place. Otherwise there is nothing to correct."),
        Sources = [SourceRef.Guideline("2.2.2")],
    };
}
