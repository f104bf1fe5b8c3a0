using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Each enquiry has a form of its own, also when the same person enquires again.</summary>
public static class Krh005SeveralInOne
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRH-005",
        Title = new("Flere henvendelser i ét skema", "Several enquiries in one form"),
        Severity = Severity.Warning,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [CrisisFields.Enquiries],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Number(CrisisFields.Enquiries) > 1),
        Values = c => [c.TextOf(CrisisFields.Enquiries)],
        Message = new(
            "Skemaet dækker {0} henvendelser. Der skal udfyldes et skema for hver henvendelse, også når det er den samme person.",
            "The form covers {0} enquiries. A form is filled in for each enquiry, also when it is the same person."),
        Fix = new("Del skemaet op i ét for hver henvendelse med hver sin dato.", "Split the form into one for each enquiry with its own date."),
        Sources = [SourceRef.Guideline("8.3.5")],
    };
}
