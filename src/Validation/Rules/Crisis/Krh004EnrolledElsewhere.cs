using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Enquiries of persons who stay at another crisis centre are not reported: the form says so, or another centre has reported the stay. A stay
/// that begins on the day of the enquiry does not count: the person may have found the place that day. Where the person stays is never said.
/// </summary>
public static class Krh004EnrolledElsewhere
{
    private static readonly Text s_title = new("Personen er indskrevet på et andet krisecenter", "The person is enrolled at another crisis centre");

    private static readonly Text s_message = new(
        "Personen var indskrevet på et andet krisecenter, da henvendelsen kom den {0}. Den skal ikke registreres.",
        "The person was enrolled at another crisis centre when the enquiry came on {0}. It is not to be registered.");

    private static readonly Text s_fix = new(
        "Slet henvendelsen. Var personen ikke længere indskrevet dér, kan advarslen accepteres med den begrundelse.",
        "Delete the enquiry. If the person was no longer enrolled there, the warning can be accepted for that reason.");

    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "KRH-004",
        Title = s_title,
        Severity = Severity.Warning,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Reads = [CrisisStayRecord.Declaration],
        ByPerson = true,
        Fields = [CrisisFields.EnrolledElsewhere, ShelterFields.EnquiryDate],
        JudgedOn = JudgedOn.EventDate,
        Alone = new RecordRule
        {
            Code = "KRH-004",
            Title = s_title,
            Severity = Severity.Warning,
            AppliesTo = [CrisisEnquiryRecord.Declaration],
            Fields = [CrisisFields.EnrolledElsewhere],
            JudgedOn = JudgedOn.EventDate,
            IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Bool(CrisisFields.EnrolledElsewhere) == true),
            Values = c => [Write.Day(c.Date(ShelterFields.EnquiryDate))],
            Message = s_message,
            Fix = s_fix,
            Sources = [SourceRef.Guideline("8.3.5")],
        },
        Violations = v => v.Of(CrisisEnquiryRecord.Declaration)
            .Where(enquiry => enquiry.Day is { } day && enquiry.Bool(CrisisFields.EnrolledElsewhere) != true
                && v.Of(CrisisStayRecord.Declaration).Any(stay => Stays.IsAlreadyThere(stay, day) && !Stays.IsSameOffer(stay, enquiry)))
            .Select(enquiry => new Violation(enquiry, Write.Day(enquiry.Day))),
        Message = s_message,
        Fix = s_fix,
        Sources = [SourceRef.Guideline("8.3.5")],
    };
}
