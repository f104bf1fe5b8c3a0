using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>An application and the first decision on it both have a day, and the decision does not come first.</summary>
public static class Bil001DecisionBeforeApplication
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "BIL-001",
        Title = new(
            "Ansøgnings- eller afgørelsesdato mangler eller passer ikke",
            "The date of application or decision is missing or does not fit"),
        Severity = Severity.Error,
        AppliesTo = [CarRecord.Declaration],
        Fields = [CarFields.FirstDecisionDate, CarFields.ApplicationDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.IsDelete)
                return Outcome.Kept;
            if (c.IsBlank(CarFields.ApplicationDate) || c.IsBlank(CarFields.FirstDecisionDate))
                return Outcome.Broken;
            return c.Date(CarFields.ApplicationDate) is { } applied && c.Date(CarFields.FirstDecisionDate) is { } decided ? BrokenWhen(decided < applied) : Outcome.CannotBeJudged;
        },
        Values = c => [c.TextOf(CarFields.FirstDecisionDate), c.TextOf(CarFields.ApplicationDate)],
        Message = new(
            "Kommunens første afgørelse har datoen ”{0}” og ansøgningen datoen ”{1}”. Begge skal udfyldes, og afgørelsen kan ikke ligge før ansøgningen.",
            "The first decision has the date “{0}” and the application the date “{1}”. Both must be filled in, and the decision cannot come before the application."),
        Fix = new(
            "Udfyld eller ret datoerne. Afgørelsesdatoen er den dag, borgeren modtog kommunens første afgørelse.",
            "Fill in or correct the dates. The date of the decision is the day on which the citizen received the first decision."),
        Sources = [SourceRef.Guideline("10.2.1")],
    };
}
