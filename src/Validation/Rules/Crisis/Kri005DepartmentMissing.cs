using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Crisis centres report each department by itself, so a stay has its department.</summary>
public static class Kri005DepartmentMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRI-005",
        Title = new("Opholdet er ikke indberettet på en afdeling", "The stay is not reported on a department"),
        Severity = Severity.Error,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [Fields.DepartmentId],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(Fields.DepartmentId)),
        Values = c => [c.TextOf(Fields.DepartmentId)],
        Message = new(
            "Afdelings-UUID er ikke udfyldt. Krisecentret skal indberette hver afdeling for sig.",
            "The department UUID is not filled in. The crisis centre must report each department by itself."),
        Fix = new("Udfyld UUID for den afdeling, personen bor på (se stamdata eller Tilbudsportalen).", "Fill in the UUID of the department where the person stays (see the master data or Tilbudsportalen)."),
        Sources = [SourceRef.Guideline("8.2.4")],
    };
}
