using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Only enquiries that ask for a place are reported.</summary>
public static class Heh007NotAboutPlace
{
    private static readonly int Place = ShelterFields.EnquiryKind.Codes!.IndexOf("place");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-007",
        Title = new("Henvendelsen handler ikke om en plads", "The enquiry is not about a place"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.EnquiryKind],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Code(ShelterFields.EnquiryKind) is >= 0 and var kind && kind != Place),
        Values = c => [c.TextOf(ShelterFields.EnquiryKind)],
        Message = new(
            "Henvendelsens art er ”{0}”. Kun henvendelser fra borgere, der ønsker en plads, skal indberettes.",
            "The kind of enquiry is “{0}”. Only enquiries of citizens who want a place are reported."),
        Fix = new("Tag henvendelsen ud, eller ret arten til place, hvis borgeren bad om en plads.", "Take the enquiry out, or correct the kind to place if the citizen asked for a place."),
        Sources = [SourceRef.Guideline("7.3")],
    };
}
