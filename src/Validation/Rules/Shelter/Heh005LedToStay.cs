using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>An enquiry that leads to a stay is no refusal and is not reported.</summary>
public static class Heh005LedToStay
{
    private static readonly Threshold DaysLater = new(
        new("Flest dage fra henvendelse til indskrivning", "Most days from the enquiry to the admission"),
        Dated.Always(1, "regellisten HEH-005"));

    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "HEH-005",
        Title = new("Henvendelsen førte til et ophold", "The enquiry led to a stay"),
        Severity = Severity.Warning,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Reads = [ShelterStayRecord.Declaration],
        ByPerson = true,
        Fields = [ShelterFields.EnquiryDate, ShelterFields.EnquirerId],
        JudgedOn = JudgedOn.EventDate,
        Violations = v => v.Of(ShelterEnquiryRecord.Declaration).Where(e => e.Day is not null)
            .Select(enquiry => (Enquiry: enquiry, Stay: v.Of(ShelterStayRecord.Declaration).FirstOrDefault(stay => LedTo(enquiry, stay)))).Where(p => p.Stay is not null)
            .Select(p => new Violation(p.Enquiry, Write.Day(p.Enquiry.Day), Write.Day(p.Stay!.Day), p.Stay.CaseId)),
        Message = new(
            "Borgeren henvendte sig {0} og blev indskrevet på tilbuddet {1} (ophold {2}). En henvendelse, der fører til et ophold, er ikke en afvisning.",
            "The citizen enquired {0} and was admitted to the offer {1} (stay {2}). An enquiry that leads to a stay is no refusal."),
        Fix = new("Slet henvendelsen; opholdet er indberettet.", "Delete the enquiry; the stay is reported."),
        Sources = [SourceRef.Guideline("7.3")],
        Thresholds = [DaysLater],
    };

    private static bool LedTo(Entry enquiry, Entry stay) =>
        stay.Day is not null && stay.Version.Day - enquiry.Version.Day >= 0 && stay.Version.Day - enquiry.Version.Day <= DaysLater.On(enquiry.Day!.Value)
        && (Stays.IsSameOffer(enquiry, stay) || (enquiry.Extras.PNumber != 0 && enquiry.Extras.PNumber == stay.Extras.PNumber));
}
