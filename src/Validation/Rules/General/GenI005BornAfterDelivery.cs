using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Nobody is born after the day on which they were reported.</summary>
public static class GenI005BornAfterDelivery
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I005",
        Title = new("CPR-nummerets fødselsdag ligger efter leverancen", "The birthday in the CPR number is after the delivery"),
        Severity = Severity.Error,
        AppliesTo = Kinds.Order,
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c =>
        {
            var digits = Sent.CprDigits(c);
            if (digits < 0)
                return Sent.NoCprDigits(c);
            return Cpr.BirthDate(digits) is { } born ? BrokenWhen(born > c.Delivery.Date) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(Fields.PersonId), Write.Day(Cpr.BirthDate(c.Person(Fields.PersonId).Digits)), Write.Day(c.Delivery.Date)],
        Message = new(
            "CPR-nummer ”{0}” har fødselsdag {1}, som er efter leverancens dag {2}.",
            "CPR number “{0}” has the birthday {1}, which is after the day of the delivery, {2}."),
        Fix = new(
            "Ret CPR-nummeret. Drejer det sig om et ufødt barn, så brug den kommende mors CPR-nummer.",
            "Correct the CPR number. For an unborn child, use the expecting mother's CPR number."),
        Sources = [SourceRef.MeasuresDocumentation("3.5")],
    };
}
