using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A record about a person says who it is.</summary>
public static class GenI001IdentityMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "GEN-I001",
        Title = new("Personens identitet mangler", "The identity of the person is missing"),
        Severity = Severity.Error,
        AppliesTo = [.. Kinds.WithIdentity, PersonsRecord.Declaration, ResidenceRecord.Declaration],
        Fields = [Fields.PersonId],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (!c.IsBlank(Fields.PersonId))
                return Outcome.Kept;
            if (c.Type == NotificationRecord.Declaration && Und003UnbornWithoutMother.Rule.IsBrokenBy(c) == Outcome.Broken)
                return Outcome.Kept; // The mother's number is what is missing.
            return c.Type.Statistic == Statistic.Register || Sent.Start(c) ? Outcome.Broken : Sent.NoStart(c);
        },
        Values = c => [c.TextOf(Fields.PersonId)],
        Message = new(
            "CPR-nummer eller person-id er ikke udfyldt. Uden det kan posten ikke knyttes til en person.",
            "CPR number or person-id is not filled in. Without it the record cannot be tied to a person."),
        Fix = new("Udfyld barnets CPR-nummer eller person-id, og send posten igen.", "Fill in the child's CPR number or person-id, and send the record again."),
        Sources = [SourceRef.Guideline("3.2.4"), SourceRef.Guideline("7.2.1"), SourceRef.Guideline("7.3.1"), SourceRef.Guideline("8.3.2")],
    };
}
