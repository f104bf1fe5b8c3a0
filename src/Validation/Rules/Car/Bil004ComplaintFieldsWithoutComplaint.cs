using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Without a complaint the first decision is the final one, and what is asked about complaints is left blank. A blank final date is the date of the first decision.</summary>
public static class Bil004ComplaintFieldsWithoutComplaint
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-004",
        Title = new("Felter om klage er udfyldt uden en klage", "Fields about a complaint are filled in without a complaint"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.FinalDecisionDate, CarFields.Appealed, CarFields.SubstantiallyChanged],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.Bool(CarFields.Appealed) is not { } appealed)
                return Outcome.CannotBeJudged;
            return BrokenWhen(!appealed && (!c.IsBlank(CarFields.SubstantiallyChanged)
                || (c.Date(CarFields.FinalDecisionDate) is { } final && c.Date(CarFields.FirstDecisionDate) is { } first && final != first)));
        },
        Values = c => [c.TextOf(CarFields.FinalDecisionDate), c.TextOf(CarFields.FirstDecisionDate), c.TextOf(CarFields.SubstantiallyChanged)],
        Message = new(
            "Afgørelsen er ikke påklaget, men den endelige afgørelse har datoen ”{0}” (første afgørelse: ”{1}”), og væsentlig ændring er ”{2}”.",
            "The decision was not appealed, but the final decision has the date “{0}” (first decision: “{1}”), and substantial change is “{2}”."),
        Fix = new(
            "Uden klage er den endelige afgørelsesdato den samme som den første, og væsentlig ændring skal være tom. Er der klaget, så svar ja til påklaget.",
            "Without a complaint the final date is that of the first decision, and substantial change must be blank. If there was a complaint, answer yes to appealed."),
        Sources = [SourceRef.Guideline("10.2.2")],
    };
}
