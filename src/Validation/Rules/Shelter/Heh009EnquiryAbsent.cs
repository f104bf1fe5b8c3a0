using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Each quarter's delivery holds all enquiries of the year; one that was there before and is not any more has been lost, or should be deleted.</summary>
public static class Heh009EnquiryAbsent
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "HEH-009",
        Title = new("En henvendelse mangler i årets samlede leverance", "An enquiry is missing from the delivery of the year"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.EnquiryId],
        JudgedOn = JudgedOn.DeliveryDate,
        Together = Together.Reporter,
        Violations = Stays.Absent,
        Message = new(
            "Henvendelse {0} ({1}) er indberettet {3}, men mangler i leverancen {2}, som skal indeholde alle årets henvendelser. Den er derfor taget ud.",
            "Enquiry {0} ({1}) was reported {3}, but is missing from the delivery of {2}, which must hold all enquiries of the year. It has therefore been taken out."),
        Fix = new(
            "Send årets henvendelser igen med den manglende. Skulle henvendelsen slettes, kan advarslen accepteres.",
            "Send the enquiries of the year again with the missing one. If the enquiry was to be deleted, the warning can be accepted."),
        Sources = [SourceRef.Guideline("7.4")],
    };
}
