using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A grant has an amount; a case where no car was found, and so no amount, is not reported.</summary>
public static class Bil002GrantWithoutAmount
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-002",
        Title = new("Bevilling uden støttebeløb", "A grant without an amount"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.Amount, CarFields.Outcome],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Code(CarFields.Outcome) != Granted)
                return c.IsDelete || c.Code(CarFields.Outcome) >= 0 ? Outcome.Kept : Outcome.CannotBeJudged;
            if (c.IsBlank(CarFields.Amount))
                return Outcome.Broken;
            return c.Ore(CarFields.Amount) is { } ore ? BrokenWhen(ore <= 0) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(CarFields.Amount), c.TextOf(CarFields.Outcome)],
        Message = new(
            "Afgørelsen er ”{1}”, men støttebeløbet er ”{0}”. En bevilling skal have et beløb over 0 kr.",
            "The outcome is “{1}”, but the amount is “{0}”. A grant must have an amount above 0 kroner."),
        Fix = new(
            "Udfyld støttebeløbet. Er der ikke fundet en bil og et beløb, skal sagen ikke indberettes.",
            "Fill in the amount. If no car and no amount has been found, the case is not to be reported."),
        Sources = [SourceRef.Guideline("10.2.1"), SourceRef.Guideline("10.2.6")],
    };

    private static readonly int Granted = CarFields.Outcome.Codes!.IndexOf("granted");
}
