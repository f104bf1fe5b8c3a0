using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>An enquiry is reported by the 15th of the first month of the next quarter, or the first working day after that.</summary>
public static class Krh007ReportedLate
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "KRH-007",
        Title = new("Indberettet efter fristen", "Reported after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [ShelterFields.EnquiryDate],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = LateReport.IsFirstLate,
        Values = LateReport.Values,
        Message = new(
            "Henvendelsen er fra {1} og først indberettet {0}. Fristen var {2}.",
            "The enquiry is from {1} and was first reported {0}. The deadline was {2}."),
        Fix = new(
            "Indberet hvert kvartal senest den 15. i den følgende måned eller den første arbejdsdag derefter. Henvendelsen er taget med.",
            "Report each quarter by the 15th of the month after, or the first working day after that. The enquiry has been taken in."),
        Sources = [SourceRef.Guideline("8.4")],
    };
}
