using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Events of a quarter are reported by the last day of the month after it. The first report counts, whatever was corrected later.</summary>
public static class Anb057ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "ANB-057",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [PlacementRecord.Declaration],
        Events = [],
        Fields = [Fields.EventDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = c => [Write.Day(c.EventDate), Write.Day(Deadlines.LastDay(PlacementRecord.Declaration, c.EventDate!.Value)), Write.Day(c.FirstReported)],
        Message = new(
            "Hændelsen den ”{0}” skulle være indberettet senest {1}; den kom første gang i leverancen af {2}. Den er taget ind og talt som forsinket.",
            "The event on “{0}” should have been reported by {1}; it first came in the delivery of {2}. It was taken in and counted as late."),
        Fix = new(
            "Posten skal ikke sendes igen. Indberet fremover senest den sidste dag i måneden efter kvartalet.",
            "The record need not be sent again. In future, report by the last day of the month after the quarter."),
        Sources = [SourceRef.Guideline("2.3")],
    };
}
