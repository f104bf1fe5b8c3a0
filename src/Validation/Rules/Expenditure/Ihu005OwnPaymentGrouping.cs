using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Own payments have groupings of their own, and expenses do not stand on them.</summary>
public static class Ihu005OwnPaymentGrouping
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-005",
        Title = new("Egenbetaling og gruppering passer ikke sammen", "Own payment and grouping do not fit"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Kind, ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            var kind = c.Code(ExpenditureFields.Kind);
            if (kind < 0 || Postings.AccountOf(c) is not { HasMandatory: true } account)
                return Outcome.CannotBeJudged;
            // A grouping that the table does not have at all is for IHU-003.
            var isOwn = ExpenditureAccounts.OwnPaymentGroupings.On(c.Delivery.Date).Contains(account.Grouping!);
            return BrokenWhen(kind == OwnPayment != isOwn && ExpenditureAccounts.Knows(account));
        },
        Values = c => [c.TextOf(ExpenditureFields.Kind), Postings.AccountOf(c).Grouping ?? ""],
        Message = new(
            "Posteringen er ”{0}”, men grupperingen er {1}. Egenbetaling konteres på 092, 093, 094 eller 096 og udgifter på de andre.",
            "The posting is “{0}”, but the grouping is {1}. Own payments are posted on 092, 093, 094 or 096 and expenses on the others."),
        Fix = new(
            "Ret enten kind (expense eller own_payment) eller kontoens gruppering (ciffer 12-14).",
            "Correct either kind (expense or own_payment) or the grouping of the account (digits 12-14)."),
        Sources = [SourceRef.Guideline("11.2.2"), SourceRef.Guideline("11.2.3")],
    };

    private static readonly int OwnPayment = ExpenditureFields.Kind.Codes!.IndexOf("own_payment");
}
