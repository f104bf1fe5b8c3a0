using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The department's P-number comes from the master data. A missing department is KRI-005.</summary>
public static class Kri008PNumberMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRI-008",
        Title = new("Afdelingens P-nummer mangler", "The P-number of the department is missing"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [Fields.PNumber, Fields.DepartmentId],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(Fields.PNumber)),
        Values = c => [c.TextOf(Fields.PNumber), c.TextOf(Fields.DepartmentId)],
        Message = new(
            "P-nummeret er ikke udfyldt for afdeling ”{1}”. Stamdata om afdelingen er formentlig ikke fuldstændige.",
            "The P-number is not filled in for department “{1}”. The master data of the department are probably not complete."),
        Fix = new(
            "Find afdelingens P-nummer i Tilbudsportalen, og få det rettet i stamdata hos Danmarks Statistik.",
            "Find the P-number of the department in Tilbudsportalen, and have it corrected in the master data of Statistics Denmark."),
        Sources = [SourceRef.Guideline("8.2.4")],
    };
}
