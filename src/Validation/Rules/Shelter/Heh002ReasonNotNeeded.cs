using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>With a CPR number or a birth date there is no reason to give. A reason that is not in the list is HEH-003 alone.</summary>
public static class Heh002ReasonNotNeeded
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-002",
        Title = new("Intet CPR-nummer er besvaret, selv om der er et", "No CPR number is answered although there is one"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.NoCprReason, ShelterFields.EnquirerId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && !c.IsBlank(ShelterFields.EnquirerId) && c.Code(ShelterFields.NoCprReason) >= 0),
        Values = c => [c.TextOf(ShelterFields.NoCprReason)],
        Message = new(
            "CPR-nummer eller fødselsdato er oplyst, så feltet intet CPR-nummer skal være tomt, men det er ”{0}”.",
            "The CPR number or birth date is given, so the field no CPR number must be blank, but it is “{0}”."),
        Fix = new("Slet svaret i feltet intet CPR-nummer.", "Delete the answer in the field no CPR number."),
        Sources = [SourceRef.Guideline("7.3.1")],
    };
}
