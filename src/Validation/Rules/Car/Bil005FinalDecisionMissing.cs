using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>After a complaint the final decision has a day, and it does not come before the first.</summary>
public static class Bil005FinalDecisionMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-005",
        Title = new(
            "Endelig afgørelsesdato mangler eller er for tidlig",
            "The date of the final decision is missing or too early"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.FinalDecisionDate, CarFields.Appealed],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete || c.Bool(CarFields.Appealed) == false)
                return Outcome.Kept;
            if (c.Bool(CarFields.Appealed) is null)
                return Outcome.CannotBeJudged;
            if (c.IsBlank(CarFields.FinalDecisionDate))
                return Outcome.Broken;
            return c.Date(CarFields.FinalDecisionDate) is { } final && c.Date(CarFields.FirstDecisionDate) is { } first ? BrokenWhen(final < first) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(CarFields.FinalDecisionDate), c.TextOf(CarFields.FirstDecisionDate)],
        Message = new(
            "Afgørelsen er påklaget, men den endelige afgørelse har datoen ”{0}”; den skal udfyldes og kan ikke ligge før den første afgørelse den ”{1}”.",
            "The decision was appealed, but the final decision has the date “{0}”; it must be filled in and cannot come before the first decision on “{1}”."),
        Fix = new(
            "Udfyld den dag, borgeren modtog den afgørelse fra kommunen eller Ankestyrelsen, som ikke er påklaget. Er klagen ikke afgjort, så vent med at indberette.",
            "Fill in the day on which the citizen received the decision of the municipality or the appeals board that was not appealed. If the complaint has not been settled, wait with reporting."),
        Sources = [SourceRef.Guideline("10.2.2")],
    };
}
