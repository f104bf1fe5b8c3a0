using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Without a CPR number and a birth date it is said why.</summary>
public static class Heh001NobodyNamed
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-001",
        Title = new("Hverken CPR-nummer, fødselsdato eller grund", "No CPR number, no birth date and no reason"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.NoCprReason, ShelterFields.EnquirerId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(ShelterFields.EnquirerId) && c.IsBlank(ShelterFields.NoCprReason)),
        Values = c => [c.TextOf(ShelterFields.NoCprReason)],
        Message = new(
            "Der er hverken CPR-nummer eller fødselsdato, og feltet intet CPR-nummer er ikke besvaret.",
            "There is neither a CPR number nor a birth date, and the field no CPR number is not answered."),
        Fix = new(
            "Udfyld CPR-nummer eller fødselsdato (ddmmåå-XXXX), eller svar, om tilbuddet ikke kender CPR-nummeret (not_known), eller borgeren ikke har et (has_none).",
            "Fill in the CPR number or the birth date (ddmmyy-XXXX), or answer whether the offer does not know the CPR number (not_known) or the citizen has none (has_none)."),
        Sources = [SourceRef.Guideline("7.3.1")],
    };
}
