using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A CPR number is ten digits, with or without a hyphen after the sixth.</summary>
public static class GenI002NotTenDigits
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I002",
        Title = new("CPR-nummeret har ikke ti cifre", "The CPR number does not have ten digits"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId, Fields.PersonIdType],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!Sent.Start(c))
                return Sent.NoStart(c);
            if (Sent.KindOf(c) < 0)
                return Outcome.CannotBeJudged;
            if (!Sent.OnCpr(c) || c.IsBlank(Fields.PersonId))
                return Outcome.Kept;
            return BrokenWhen(!c.Person(Fields.PersonId).IsCpr);
        },
        Values = c => [c.TextOf(Fields.PersonId), c.Type.PlaceOf(Fields.PersonIdType) >= 0 ? c.TextOf(Fields.PersonIdType) : "cpr"],
        Message = new(
            "”{0}” er ikke et CPR-nummer på ti cifre (ddmmååxxxx eller ddmmåå-xxxx), men personindikatoren er {1}.",
            "“{0}” is not a CPR number of ten digits (ddmmyyxxxx or ddmmyy-xxxx), but the kind of identity is {1}."),
        Fix = new(
            "Ret CPR-nummeret. Har personen ikke et, så brug person-id og personindikatoren person_id.",
            "Correct the CPR number. If the person has none, use a person-id and the kind person_id."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };
}
