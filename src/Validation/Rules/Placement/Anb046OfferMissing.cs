using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A place that must be in Tilbudsportalen has P-number and department. A department that is not told in a move inside the offer has ANB-048.</summary>
public static class Anb046OfferMissing
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-046",
        Title = new("P-nummer eller afdeling mangler", "P-number or department is missing"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            step.Event.Event is PlacementEvents.Start or PlacementEvents.PlaceChange && NewDepartment.IsAskedFor(step.Event) && !NewDepartment.IsNotTold(step)
                && (step.Event.Record!.IsBlank(Fields.PNumber) || step.Event.Record!.IsBlank(Fields.DepartmentId))
                ? [step.Event.Text(Fields.PNumber), step.Event.Text(Fields.DepartmentId), step.Event.Text(PlacementFields.PlacementType)]
                : null),
        Message = new(
            "P-nummer er ”{0}”, og afdelings-UUID er ”{1}”; begge skal udfyldes for et sted af type {2}.",
            "The P-number is “{0}”, and the department UUID is “{1}”; both must be filled in for a place of type {2}."),
        Fix = new(
            "Udfyld begge fra Tilbudsportalen, eller svar ja til, at tilbuddet ikke skal fremgå af den.",
            "Fill in both from Tilbudsportalen, or answer yes to the offer not being in it."),
        Sources = [SourceRef.Guideline("2.2.6")],
    };
}
