using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A case on the mother's number comes to an outcome: a start on the child's number, an end, the child's death, or the mother's move.</summary>
public static class Anb032StillOnMother
{
    private static readonly Threshold LongestWait = new(
        new("Flest dage på moderens nummer", "Most days on the mother's number"), Dated.Always(300, "Liste over valideringer, ANB-032"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-032",
        Title = new("Sagen står stadig på moderens CPR-nummer", "The case is still on the mother's CPR number"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PersonIdType],
        Thresholds = [LongestWait],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
            step.Event.Event == PlacementEvents.Decision && placement.IsOnMother && group.Today.DayNumber - step.Day.DayNumber > LongestWait.On(group.Today)
                && !placement.Steps.Any(s => s.Day < step.Day && s.Event.Event == PlacementEvents.Decision) && !IsSettled(placement) && !OnMother.LivesElsewhere(group, placement)
                ? [step.Event.Text(PlacementFields.PersonIdType), Write.Day(step.Day), Write.Number(LongestWait.On(group.Today))]
                : null),
        Message = new(
            "Sagen står på moderens nummer (”{0}”) mere end {2} dage efter afgørelsen den {1}, og der er hverken iværksættelse, ophør, dødsfald eller fraflytning.",
            "The case is on the mother’s number (“{0}”) more than {2} days after the decision of {1}, and there is no start, end, death or move."),
        Fix = new(
            "Indberet iværksættelsen på barnets CPR-nummer, eller ophør. Døde barnet, eller flyttede moderen før fødslen, så send afgørelsen igen med svar på det.",
            "Report the start on the child’s CPR number, or an end. If the child died or the mother moved before the birth, send the decision again with the answer to that."),
        Sources = [SourceRef.Guideline("2.2.1")],
        IsDerived = true,
    };

    private static bool IsSettled(PlacementCase placement) => placement.Events.Any(e =>
        (e.Event == PlacementEvents.Start && e.Bool(PlacementFields.StartIsPlanned) != true) || e.Event is PlacementEvents.End or PlacementEvents.DutyGiven
        || e.Bool(Fields.ChildDied) == true || e.Bool(Fields.MotherMoved) == true);
}
