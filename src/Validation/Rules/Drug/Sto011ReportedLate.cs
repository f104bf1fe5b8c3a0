using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A form is reported by 15 days after the month in which it happened. What counts is when it was first reported.</summary>
public static class Sto011ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "STO-011",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [DrugRecord.Declaration],
        Fields = [Fields.EventDate],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = c => [.. LateReport.Values(c), DrugEvents.List.Codes[c.Event].Value],
        Message = new(
            "Skemaet {3} den {1} er først indberettet {0}. Fristen var {2}.",
            "The form {3} of {1} was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet løbende og senest 15 dage efter månedens udgang. Posten er taget med.",
            "Report as it happens and by 15 days after the end of the month. The record has been taken in."),
        Sources = [SourceRef.Guideline("6.3")],
    };
}
