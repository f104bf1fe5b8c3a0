using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>After a complaint it is said whether the decision was changed substantially.</summary>
public static class Bil006ChangeNotAnswered
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-006",
        Title = new("Væsentlig ændring er ikke besvaret", "Substantial change has not been answered"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.SubstantiallyChanged, CarFields.Appealed],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => c.IsDelete ? Outcome.Kept
            : c.Bool(CarFields.Appealed) is not { } appealed ? Outcome.CannotBeJudged
            : BrokenWhen(appealed && c.IsBlank(CarFields.SubstantiallyChanged)),
        Values = c => [c.TextOf(CarFields.SubstantiallyChanged)],
        Message = new(
            "Afgørelsen er påklaget, men der er ikke svaret på, om den endelige afgørelse er væsentligt ændret (”{0}”).",
            "The decision was appealed, but it is not answered whether the final decision was changed substantially (“{0}”)."),
        Fix = new(
            "Svar ja, hvis ændringen betyder noget for borgeren, for eksempel når et afslag bliver til en bevilling; ellers nej.",
            "Answer yes if the change matters to the citizen, as when a refusal becomes a grant; otherwise no."),
        Sources = [SourceRef.Guideline("10.2.3")],
    };
}
