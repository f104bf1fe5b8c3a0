using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// An offer with several departments reports each stay on its department. That it has several is seen from its own records; for other offers
/// a missing department is HER-008.
/// </summary>
public static class Her005DepartmentMissing
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HER-005",
        Title = new("Tilbuddet har flere afdelinger, og afdelingen mangler", "The offer has several departments, and the department is missing"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [Fields.DepartmentId],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.Record!.IsBlank(Fields.DepartmentId) && IsOfSeveral(c)),
        Values = c => [c.Record!.TextOf(Fields.DepartmentId), Write.Number(c.DepartmentsOf(c.Delivery.Reporter)), c.CaseId],
        Message = new(
            "Ophold {2} mangler afdelings-UUID, men tilbuddet har indberettet ophold på {1} afdelinger. Opholdet skal indberettes på sin afdeling.",
            "Stay {2} lacks a department UUID, but the offer has reported stays at {1} departments. The stay must be reported on its department."),
        Fix = new("Udfyld UUID for den afdeling, borgeren opholder sig på (se Tilbudsportalen).", "Fill in the UUID of the department where the citizen stays (see Tilbudsportalen)."),
        Sources = [SourceRef.Guideline("7.1"), SourceRef.Guideline("7.2.3")],
    };

    /// <summary>Whether the offer's records name more than one department.</summary>
    internal static bool IsOfSeveral(CaseView c) => c.DepartmentsOf(c.Delivery.Reporter) > 1;
}
