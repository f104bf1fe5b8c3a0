using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A placement that ends because the child died has the reason "other" and the residence "elsewhere".</summary>
public static class Anb037EndAtDeath
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-037",
        Title = new("Ophør ved dødsfald med forkert årsag eller ophold", "End at death with the wrong reason or residence"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.EndReason, PlacementFields.ResidenceAfter],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Event.Event == PlacementEvents.End && step.Spell is { } spell && step.Event.Knowledge == PersonKnowledge.Known && step.Event.Known.DeathDay is > 0 and var death
                && spell.From.DayNumber <= death && death <= step.Day.DayNumber
                && !(step.Event.Code(PlacementFields.EndReason) == PlacementFields.EndedOtherwise && step.Event.Code(PlacementFields.ResidenceAfter) == PlacementFields.ToElsewhere)
                ? [step.Event.Text(PlacementFields.EndReason), step.Event.Text(PlacementFields.ResidenceAfter), Write.Day(DateOnly.FromDayNumber(death))]
                : null),
        Message = new(
            "Barnet døde {2} under anbringelsen, men årsagen til ophør er ”{0}” og opholdet efter ”{1}”. De skal være ”Andet” (9) og ”Andet sted” (5).",
            "The child died on {2} during the placement, but the reason for the end is “{0}” and the residence after is “{1}”. They must be “other” (9) and “elsewhere” (5)."),
        Fix = new(
            "Ret årsag til ophør til 9 og ophold efter ophøret til 5. Er det en anden person, så ret CPR-nummeret.",
            "Correct the reason for the end to 9 and the residence after to 5. If it is another person, correct the CPR number."),
        Sources = [SourceRef.Guideline("2.2.4")],
    };
}
