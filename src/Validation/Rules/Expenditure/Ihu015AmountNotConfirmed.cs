using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// The reporter confirms that amounts are without VAT, positivlistemoms and state refund. A delivery without the two columns cannot be judged, and whether an amount was computed from rates is only known
/// when the record says so.
/// </summary>
public static class Ihu015AmountNotConfirmed
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-015",
        Title = new(
            "Det er ikke bekræftet, at beløbet er uden moms og refusion",
            "It is not confirmed that the amount is without VAT and refund"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.WithoutVat, ExpenditureFields.WithoutRefund, ExpenditureFields.Amount],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            var vat = c[ExpenditureFields.WithoutVat].State;
            var refund = c[ExpenditureFields.WithoutRefund].State;
            if (IsLacking(c, ExpenditureFields.WithoutVat) || IsLacking(c, ExpenditureFields.WithoutRefund))
                return Outcome.Broken;
            return vat == ValueState.Read && refund == ValueState.Read ? Outcome.Kept : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(ExpenditureFields.WithoutVat), c.TextOf(ExpenditureFields.WithoutRefund), c.TextOf(ExpenditureFields.Amount)],
        Message = new(
            "Uden moms er besvaret med ”{0}” og uden statsrefusion med ”{1}” for beløbet {2}. Beløb indberettes uden moms, positivlistemoms og statsrefusion.",
            "Without VAT is answered “{0}” and without state refund “{1}” for the amount {2}. Amounts are reported without VAT, positivlistemoms and state refund."),
        Fix = new(
            "Svar ja til begge, når beløbet er uden. Ret ellers beløbet. Er beløbet beregnet ud fra en takst, så svar ja til beregnet udgift.",
            "Answer yes to both when the amount is without. Otherwise correct the amount. If it was computed from a rate, answer yes to computed expense."),
        Sources = [SourceRef.Guideline("11.2.3"), SourceRef.Guideline("11.2.3.1")],
    };

    private static bool IsLacking(Candidate c, Field field) => c[field].State == ValueState.Blank || c.Bool(field) == false;
}
