using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A child who moves inside an offer gets the new department reported: not blank, not that of before under another kind of place, and not in a second start.</summary>
public static class Anb048NewDepartmentNotTold
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "ANB-048",
        Title = new("Ny afdeling i samme tilbud er ikke indberettet", "The new department in the same offer is not reported"),
        Severity = Severity.Error,
        AppliesTo = [PlacementRecord.Declaration],
        Fields = [Fields.DepartmentId, PlacementFields.Event],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Case,
        Violations = group => EachPlacement.Step(group, (_, step) =>
            NewDepartment.IsNotTold(step) ? [NewDepartment.Of(step.Event), NewDepartment.Of(step.Place), Write.Day(step.Day), step.Event.Text(Fields.PNumber)] : null),
        Message = new(
            "Barnet flytter den {2} inden for tilbuddet {3}: afdelingen er ”{0}”, og den hidtidige er ”{1}”. Den nye afdeling skal indberettes som ændret anbringelsessted.",
            "On {2} the child moves inside the offer {3}: the department is “{0}”, and the one until then is “{1}”. The new department must be reported as a changed place."),
        Fix = new(
            "Indberet ændret anbringelsessted (place_change) med den nye afdelings UUID fra Tilbudsportalen.",
            "Report a changed place (place_change) with the UUID of the new department from Tilbudsportalen."),
        Sources = [SourceRef.Guideline("2.2.6")],
    };
}
