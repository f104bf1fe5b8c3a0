using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A start is reported by 31 January of the next year.</summary>
public static class Ind041ReportedLate
{
    private static readonly Threshold Deadline = new(
        new("Måned i året efter, hvis sidste dag er fristen", "Month of the next year whose last day is the deadline"),
        Deadlines.MonthOfAnnualDeadline);

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "IND-041",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration],
        Fields = [Fields.StartDate],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.StartDate,
        IsBrokenBy = LateReport.IsLate,
        Values = c => [Write.Day(c.Delivery.Date), Write.Day(c.StartDate), Write.Day(Deadlines.AnnualDeadline(c.StartDate!.Value))],
        Message = new(
            "Indsatsen startede {1} og er indberettet {0}. Fristen var {2}.",
            "The measure started {1} and was reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet senest med udgangen af januar året efter, at indsatsen er sat i gang. Posten er taget med.",
            "Report by the end of January in the year after the measure started. The record has been taken in."),
        Sources = [SourceRef.Guideline("3.3")],
        Thresholds = [Deadline],
    };
}
