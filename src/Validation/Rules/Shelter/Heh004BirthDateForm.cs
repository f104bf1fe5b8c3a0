using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Who gives no CPR number is reported with the birth date and -XXXX, -9999 (a man) or -9998 (a woman). Unlike crisis centres, shelters take
/// neither 123456 nor -9990.
/// </summary>
public static class Heh004BirthDateForm
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-004",
        Title = new("Fødselsdatoen har en forkert form", "The birth date has the wrong form"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.EnquirerId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.IsBlank(ShelterFields.EnquirerId) || c.IdentityKind == CodeLists.CprKind)
                return Outcome.Kept;
            return BrokenWhen(AnonymousNumber.Of(c.Person(ShelterFields.EnquirerId)) is not { HasBirthday: true, IsWellFormed: true, Ending: not AnonymousEnding.OtherOrUnknown });
        },
        Values = c => [c.TextOf(ShelterFields.EnquirerId)],
        Message = new(
            "”{0}” er hverken et CPR-nummer eller en fødselsdato (ddmmåå) efterfulgt af -XXXX, -9999 (mand) eller -9998 (kvinde).",
            "“{0}” is neither a CPR number nor a birth date (ddmmyy) followed by -XXXX, -9999 (man) or -9998 (woman)."),
        Fix = new(
            "Ret fødselsdatoen. Kendes den ikke, så lad feltet være tomt, og svar på intet CPR-nummer.",
            "Correct the birth date. If it is not known, leave the field blank and answer no CPR number."),
        Sources = [SourceRef.Guideline("7.3.1")],
    };
}
