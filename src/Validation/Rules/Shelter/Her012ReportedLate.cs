using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A stay is reported by the 15th of the month after the quarter in which it began, or the first working day after that.</summary>
public static class Her012ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "HER-012",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterStayRecord.Declaration],
        Fields = [ShelterFields.AdmissionDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = LateReport.Values,
        Message = new(
            "Opholdet begyndte {1} og er først indberettet {0}. Fristen var {2}.",
            "The stay began {1} and was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet hvert kvartal senest den 15. i måneden efter eller den første arbejdsdag derefter. Opholdet er taget med.",
            "Report each quarter by the 15th of the month after, or the first working day after that. The stay has been taken in."),
        Sources = [SourceRef.Guideline("7.4")],
    };
}
