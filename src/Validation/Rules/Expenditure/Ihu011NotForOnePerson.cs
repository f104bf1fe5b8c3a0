using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Objective financing and the use of open offers without a decision are not for one person and are not reported.</summary>
public static class Ihu011NotForOnePerson
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-011",
        Title = new("Udgiften kan ikke henføres til en borger", "The expense is not for one person"),
        Severity = Severity.Error,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.PaymentKind],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && NotForOne.Contains((int)c.Code(ExpenditureFields.PaymentKind))),
        Values = c => [c.TextOf(ExpenditureFields.PaymentKind)],
        Message = new(
            "Betalingens art er ”{0}”. Objektiv finansiering og brug af tilbud uden visitation skal ikke indberettes.",
            "The kind of payment is “{0}”. Objective financing and the use of offers without referral are not reported."),
        Fix = new("Tag posteringen ud af indberetningen.", "Take the posting out of the report."),
        Sources = [SourceRef.Guideline("11.2.7"), SourceRef.Guideline("11.2.8")],
    };

    private static readonly int[] NotForOne = [.. new[] { "objective", "unreferred" }.Select(code => ExpenditureFields.PaymentKind.Codes!.IndexOf(code))];
}
