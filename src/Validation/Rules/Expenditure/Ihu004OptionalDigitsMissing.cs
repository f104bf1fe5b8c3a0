using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Ownership (digit 7) and kind (digits 15-16) may be left out, but are asked for.</summary>
public static class Ihu004OptionalDigitsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "IHU-004",
        Title = new(
            "Ejerforhold eller art er ikke oplyst i kontonummeret",
            "Ownership or kind is left out of the account number"),
        Severity = Severity.Warning,
        AppliesTo = [ExpenditureRecord.Declaration],
        Fields = [ExpenditureFields.Account],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.IsDelete ? Outcome.Kept
            : Postings.AccountOf(c) is { HasMandatory: true } account ? BrokenWhen(!account.HasOptional) : Outcome.CannotBeJudged,
        Values = c => [c.TextOf(ExpenditureFields.Account)],
        Message = new(
            "Kontonummeret ”{0}” er uden ejerforhold (ciffer 7) eller art (ciffer 15-16).",
            "The account number “{0}” is without ownership (digit 7) or kind (digits 15-16)."),
        Fix = new(
            "Oplys gerne ciffer 7 og 15-16; det er frivilligt, men gør det muligt at opgøre udgifter efter ejerforhold.",
            "Please give digits 7 and 15-16; it is voluntary, but makes it possible to break expenditure down by ownership."),
        Sources = [SourceRef.Guideline("11.2.2")],
    };
}
