using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A CPR number that the population register does not know stays on the error list. Judged again by itself when the register knows it.</summary>
public static class GenI006NotInRegister
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-I006",
        Title = new("CPR-nummeret findes ikke i befolkningsregistret", "The CPR number is not in the population register"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId],
        Events = [CodeLists.Start],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!Sent.IsCprKind(c.IdentityKind))
                return Outcome.Kept;
            return c.Knowledge == PersonKnowledge.LookupUnavailable ? Outcome.CannotBeJudged : BrokenWhen(c.Knowledge == PersonKnowledge.Unknown);
        },
        Values = c => [c.Version.Person.ToString()],
        Message = new(
            "CPR-nummer ”{0}” findes ikke i befolkningsregistret. Posten står på fejllisten og tæller ikke med.",
            "CPR number “{0}” is not in the population register. The record is on the error list and does not count."),
        Fix = new(
            "Ret CPR-nummeret, og send posten igen. Bliver nummeret kendt senere, tages posten ind af sig selv.",
            "Correct the CPR number, and send the record again. If the number becomes known later, the record is taken in by itself."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };
}
