using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A decision is reported by 15 January of the next year. What counts is when it was first reported.</summary>
public static class Bil011ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "BIL-011",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.FirstDecisionDate],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = LateReport.Values,
        Message = new(
            "Afgørelsen af {1} er først indberettet {0}. Fristen var {2}.",
            "The decision of {1} was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet senest den 15. januar året efter, at afgørelsen er truffet. Posten er taget med.",
            "Report by 15 January of the year after the decision. The record has been taken in."),
        Sources = [SourceRef.Guideline("10.3")],
    };
}
