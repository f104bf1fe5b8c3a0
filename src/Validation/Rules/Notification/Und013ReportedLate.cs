using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A notification is reported by 31 January of the year after it was received.</summary>
public static class Und013ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "UND-013",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.ReceivedDate],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = LateReport.Values,
        Message = new(
            "Underretningen er modtaget {1} og først indberettet {0}. Fristen var {2}.",
            "The notification was received {1} and first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet senest med udgangen af januar året efter, at underretningen er modtaget. Posten er taget med.",
            "Report by the end of January in the year after the notification was received. The record has been taken in."),
        Sources = [SourceRef.Guideline("4.3")],
    };
}
