using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A stay is reported by the 15th of the first month after the quarter in which it began, or the first working day after that.</summary>
public static class Kri010ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "KRI-010",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisStayRecord.Declaration],
        Fields = [CrisisFields.MoveInDate],
        Events = [],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = LateReport.Values,
        Message = new(
            "Opholdet begyndte {1} og er først indberettet {0}. Fristen var {2}.",
            "The stay began {1} and was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet hvert kvartal senest den 15. i den følgende måned eller den første arbejdsdag derefter. Opholdet er taget med.",
            "Report each quarter by the 15th of the month after, or the first working day after that. The stay has been taken in."),
        Sources = [SourceRef.Guideline("8.4")],
    };
}
