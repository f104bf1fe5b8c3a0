using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Anonymous numbers belong to shelters, crisis centres and their expenditure, never to measures for children.</summary>
public static class GenI011AnonymousNumber
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I011",
        Title = new("Anonymt nummer kan ikke bruges her", "An anonymous number cannot be used here"),
        Severity = Severity.Error,
        AppliesTo = Kinds.NeverAnonymous,
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!Sent.Start(c))
                return Sent.NoStart(c);
            var person = c.Person(Fields.PersonId);
            return BrokenWhen(person.IsCpr && Cpr.HasAnonymousSerial(person.Digits));
        },
        Values = c => [c.TextOf(Fields.PersonId)],
        Message = new(
            "”{0}” er et anonymt nummer (slutter på 9990, 9998 eller 9999). Det må kun bruges i statistikker om krisecentre og herberger.",
            "“{0}” is an anonymous number (ends in 9990, 9998 or 9999). It may only be used in the statistics of crisis centres and shelters."),
        Fix = new("Indberet personens CPR-nummer eller person-id.", "Report the person's CPR number or person-id."),
        Sources = [SourceRef.Guideline("8.2.1"), SourceRef.Guideline("7.3.1"), SourceRef.Guideline("11.2.9"), SourceRef.Guideline("7.2.1")],
    };
}
