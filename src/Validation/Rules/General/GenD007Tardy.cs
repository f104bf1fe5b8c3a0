using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A start is reported by the deadline. A late one is accepted and counted as tardy.</summary>
public static class GenD007Tardy
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-D007",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [SupportRecord.Declaration, DisabilityRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.StartDate,
        Events = [CodeLists.Start],
        IsBrokenBy = LateReport.IsLate,
        Values = c => [Write.Day(c.StartDate), Write.Day(c.Delivery.Date), Write.Day(Deadlines.AnnualDeadline(c.StartDate!.Value))],
        Message = new(
            "Indsatsen startede ”{0}” og skulle være indberettet senest {2}; den er modtaget i leverancen af {1}. Den er taget ind og talt som forsinket.",
            "The measure started on “{0}” and should have been reported by {2}; it came in the delivery of {1}. It was taken in and counted as late."),
        Fix = new(
            "Posten skal ikke sendes igen. Indberet fremover senest 31. januar året efter.",
            "The record need not be sent again. In future, report by 31 January of the next year."),
        Sources = [SourceRef.Guideline("2.3"), SourceRef.Guideline("3.3"), SourceRef.Guideline("4.3"), SourceRef.Guideline("5.3"), SourceRef.Guideline("6.3"), SourceRef.Guideline("7.4"), SourceRef.Guideline("8.4"), SourceRef.Guideline("9.3"), SourceRef.Guideline("10.3"), SourceRef.Guideline("11.3")],
    };
}
