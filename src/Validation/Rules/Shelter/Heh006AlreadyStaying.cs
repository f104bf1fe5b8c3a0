using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// Enquiries of citizens who are at a shelter already are not reported. A stay that begins on the day of the enquiry does not count: who is
/// turned away in one place may find another that day. The message does not say where the citizen stays.
/// </summary>
public static class Heh006AlreadyStaying
{
    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "HEH-006",
        Title = new("Borgeren var allerede indskrevet efter § 110", "The citizen was already staying under section 110"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Reads = [ShelterStayRecord.Declaration],
        ByPerson = true,
        Fields = [ShelterFields.EnquiryDate, ShelterFields.EnquirerId],
        JudgedOn = JudgedOn.EventDate,
        Violations = v => v.Of(ShelterEnquiryRecord.Declaration)
            .Where(enquiry => enquiry.Day is { } day && v.Of(ShelterStayRecord.Declaration).Any(stay => Stays.IsAlreadyThere(stay, day)))
            .Select(enquiry => new Violation(enquiry, Write.Day(enquiry.Day))),
        Message = new(
            "Borgeren var allerede indskrevet på et herberg eller forsorgshjem den {0}. Henvendelser fra indskrevne borgere skal ikke indberettes.",
            "The citizen was already staying at a shelter on {0}. Enquiries of citizens who stay at one are not reported."),
        Fix = new(
            "Slet henvendelsen. Var borgeren udskrevet, skal det sted, hvor borgeren boede, indberette udskrivningen.",
            "Delete the enquiry. If the citizen had been discharged, the place where the citizen stayed must report the discharge."),
        Sources = [SourceRef.Guideline("7.3")],
    };
}
