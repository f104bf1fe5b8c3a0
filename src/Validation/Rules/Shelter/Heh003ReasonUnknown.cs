using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>There are two reasons for a missing CPR number: the offer does not know it, or the citizen has none.</summary>
public static class Heh003ReasonUnknown
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "HEH-003",
        Title = new("Grunden til intet CPR-nummer er ikke en af de to", "The reason for no CPR number is not one of the two"),
        Severity = Severity.Error,
        AppliesTo = [ShelterEnquiryRecord.Declaration],
        Fields = [ShelterFields.NoCprReason],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c[ShelterFields.NoCprReason].State == ValueState.NotInList),
        Values = c => [c.TextOf(ShelterFields.NoCprReason)],
        Message = new(
            "”{0}” er ikke et af de to svar på intet CPR-nummer: tilbuddet kender det ikke (not_known), eller borgeren har ikke et (has_none).",
            "“{0}” is not one of the two answers to no CPR number: the offer does not know it (not_known), or the citizen has none (has_none)."),
        Fix = new("Vælg not_known eller has_none; lad feltet være tomt, hvis CPR-nummer eller fødselsdato er oplyst.", "Choose not_known or has_none; leave the field blank if a CPR number or birth date is given."),
        Sources = [SourceRef.Guideline("7.3.1")],
    };
}
