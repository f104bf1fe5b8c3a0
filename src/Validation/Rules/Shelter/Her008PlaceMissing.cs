using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A stay has the P-number and the department. For offers known to have several departments, HER-005 judges the department.</summary>
public static class Her008PlaceMissing
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HER-008",
        Title = new("P-nummer eller afdeling mangler", "The P-number or the department is missing"),
        Severity = Severity.Error,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(c.Record!.IsBlank(Fields.PNumber) || (c.Record.IsBlank(Fields.DepartmentId) && !Her005DepartmentMissing.IsOfSeveral(c))),
        Values = c => [c.Record!.TextOf(Fields.PNumber), c.Record.TextOf(Fields.DepartmentId)],
        Message = new(
            "P-nummer er ”{0}”, og afdelings-UUID er ”{1}”; begge skal udfyldes ved ophold på herberg eller forsorgshjem.",
            "The P-number is “{0}”, and the department UUID is “{1}”; both must be filled in for stays at shelters."),
        Fix = new("Find P-nummer og afdelings-UUID i Tilbudsportalen, og send opholdet igen.", "Find the P-number and the department UUID in Tilbudsportalen, and send the stay again."),
        Sources = [SourceRef.Guideline("7.2.5")],
    };
}
