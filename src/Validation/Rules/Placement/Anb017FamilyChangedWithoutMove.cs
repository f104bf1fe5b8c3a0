using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child who moves from one foster family to another has a changed place in the case.</summary>
public static class Anb017FamilyChangedWithoutMove
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-017",
        Title = new("Ny plejefamilie uden flytning", "New foster family without a move"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [PlacementFields.PlaceRef],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            NewDepartment.IsOtherFamily(step) && !NewDepartment.IsNotTold(step) ? [EachPlacement.RefOf(step.Event), EachPlacement.RefOf(step.Place!), Write.Day(step.Day)] : null),
        Message = new(
            "Iværksættelsen den {2} nævner ”{0}”, men barnet er allerede anbragt hos ”{1}”, og der er ingen flytning imellem.",
            "The start on {2} names “{0}”, but the child is already placed with “{1}”, and there is no move between."),
        Fix = new(
            "Slet iværksættelsen, og indberet flytningen som ændret anbringelsessted (place_change) med sin dato.",
            "Delete the start, and report the move as a changed place (place_change) with its date."),
        Sources = [SourceRef.Guideline("2.2.2")],
    };
}
