using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// An enquiry is about current violence in a close relation, or a place for an exposed person. Advice after a stay or an outpatient programme is
/// reported too; an aftercare group is KRH-003.
/// </summary>
public static class Krh002NotAboutViolence
{
    private static readonly int Other = CrisisFields.ContactKind.Codes!.IndexOf("other");
    private static readonly long AftercareAdvice = 1L << CrisisFields.Content.Codes!.IndexOf("aftercare_advice");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "KRH-002",
        Title = new("Henvendelsen handler ikke om vold eller en plads", "The enquiry is not about violence or a place"),
        Severity = Severity.Error,
        AppliesTo = [CrisisEnquiryRecord.Declaration],
        Fields = [CrisisFields.ContactKind],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Code(CrisisFields.ContactKind) == Other && !IsAftercareAdvice(c)),
        Values = c => [c.TextOf(CrisisFields.ContactKind)],
        Message = new(
            "Henvendelsens art er ”{0}”. Kun henvendelser om aktuel vold i en nær relation, om en plads til en voldsudsat eller om rådgivning efter et ophold skal indberettes.",
            "The kind of contact is “{0}”. Only enquiries about current violence in a close relation, about a place for an exposed person or for advice after a stay are reported."),
        Fix = new("Tag henvendelsen ud, eller ret arten til violence eller place.", "Take the enquiry out, or correct the kind to violence or place."),
        Sources = [SourceRef.Guideline("8.3.1")],
    };

    private static bool IsAftercareAdvice(Candidate c) =>
        c.Bool(CrisisFields.Aftercare) == true || (c.Code(CrisisFields.Content) is > 0 and var content && (content & AftercareAdvice) != 0);
}
