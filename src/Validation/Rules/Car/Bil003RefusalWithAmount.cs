using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A refusal has no amount.</summary>
public static class Bil003RefusalWithAmount
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-003",
        Title = new("Afslag med støttebeløb", "A refusal with an amount"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.Amount, CarFields.Outcome],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.IsDelete ? Outcome.Kept
            : c.Code(CarFields.Outcome) < 0 ? Outcome.CannotBeJudged
            : BrokenWhen(c.Code(CarFields.Outcome) == Refused && c.Ore(CarFields.Amount) is > 0),
        Values = c => [c.TextOf(CarFields.Amount), c.TextOf(CarFields.Outcome)],
        Message = new(
            "Afgørelsen er ”{1}”, men der er et støttebeløb på ”{0}”.",
            "The outcome is “{1}”, but there is an amount of “{0}”."),
        Fix = new(
            "Fjern beløbet, hvis sagen er afslået, eller ret afgørelsen til bevilget.",
            "Remove the amount if the case was refused, or correct the outcome to granted."),
        Sources = [SourceRef.Guideline("10.2.6")],
        IsDerived = true,
    };

    private static readonly int Refused = CarFields.Outcome.Codes!.IndexOf("refused");
}
