using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// Expenditure is tied to a person by CPR number or person-id; an anonymous number is for stays at crisis centres (section 109) alone.
/// Without a provision the account tells: grouping 002 of the function for centres, or one of its groupings for own payment.
/// </summary>
public static class Ihu001IdentityMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-001",
        Title = new("CPR-nummer eller person-id mangler", "CPR number or person-id is missing"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PersonId, ExpenditureFields.PersonIdType, ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.IsBlank(ExpenditureFields.PersonId))
                return Outcome.Broken;
            if (!IsAnonymous(c))
                return c.Code(ExpenditureFields.PersonIdType) < 0 ? Outcome.CannotBeJudged : Outcome.Kept;
            return Postings.AccountOf(c).HasMandatory ? BrokenWhen(!IsCrisisCentre(c)) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(ExpenditureFields.PersonId), c.TextOf(ExpenditureFields.Account)],
        Message = new(
            "Personens nummer er ”{0}” på konto {1}. Udgiften skal have et CPR-nummer eller person-id; anonyme numre kan kun bruges for krisecentre (§ 109).",
            "The person’s number is “{0}” on account {1}. The expense must have a CPR number or person-id; anonymous numbers can only be used for crisis centres (section 109)."),
        Fix = new(
            "Udfyld CPR-nummer eller person-id. Er det et anonymt ophold på et krisecenter, så ret kontoen eller lovgrundlaget.",
            "Fill in CPR number or person-id. If it is an anonymous stay at a crisis centre, correct the account or the legal basis."),
        Sources = [SourceRef.Guideline("11.2.1"), SourceRef.Guideline("11.2.9")],
    };

    private static bool IsAnonymous(Candidate c) => c.Code(ExpenditureFields.PersonIdType) == CodeLists.AnonymousKind
        || (c.Person(ExpenditureFields.PersonId) is { IsCpr: true } person && Cpr.HasAnonymousSerial(person.Digits));

    private static bool IsCrisisCentre(Candidate c) => Postings.AreasOf(c).Any(row => row.Area == "crisis_centre")
        && (!c.IsBlank(ExpenditureFields.Provision) || Postings.AccountOf(c).Grouping != "001");
}
