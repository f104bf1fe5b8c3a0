using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A decision is followed by a start, a planned start, an end, or it is withdrawn (deleted). Decisions about unborn children have ANB-032, new decisions during a placement ANB-012.</summary>
public static class Anb008DecisionNotFollowed
{
    private static readonly Threshold LongestWait = new(
        new("Flest dage fra afgørelse til iværksættelse", "Most days from decision to start"), Dated.Always(180, "Liste over valideringer, ANB-008"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-008",
        Title = new("Afgørelse uden iværksættelse", "Decision without a start"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.EventDate],
        Thresholds = [LongestWait],
        JudgedOn = JudgedOn.Today,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (placement, step) =>
        {
            var longest = LongestWait.On(group.Today);
            if (step.Event.Event != PlacementEvents.Decision || step.Spell is not null || step.Event.Version.IdentityKind == CodeLists.MotherCprKind
                || group.Today.DayNumber - step.Day.DayNumber <= longest)
                return null;
            var isFollowed = placement.Steps.Any(s => s.Day >= step.Day && s.Day.DayNumber - step.Day.DayNumber <= longest
                && s.Event.Event is PlacementEvents.Start or PlacementEvents.End or PlacementEvents.DutyGiven or PlacementEvents.DutyReceived);
            return isFollowed ? null : [Write.Day(step.Day), Write.Number(longest)];
        }),
        Message = new(
            "Der er truffet afgørelse om anbringelse ”{0}”, men der er ikke indberettet iværksættelse, planlagt iværksættelse eller ophør inden for {1} dage.",
            "A placement was decided on “{0}”, but no start, planned start or end has been reported within {1} days."),
        Fix = new(
            "Indberet iværksættelsen eller den planlagte iværksættelse. Er afgørelsen trukket tilbage, så slet den (action = delete).",
            "Report the start or the planned start. If the decision has been withdrawn, delete it (action = delete)."),
        Sources = [SourceRef.Guideline("2.1")],
        IsDerived = true,
    };
}
