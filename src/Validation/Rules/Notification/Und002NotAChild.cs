using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Notifications are about children of 0-17 years and unborn children.</summary>
public static class Und002NotAChild
{
    private static readonly Threshold FirstAgeOutside = new(
        new("Første alder uden for statistikken (år)", "First age outside the statistic (years)"),
        Dated.Always(18, "Vejledning 4.1"));

    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "UND-002",
        Title = new("Personen var fyldt 18 år", "The person had turned 18"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.ReceivedDate, Fields.PersonId],
        Events = [],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (c.EventDate is not { } day)
                return Outcome.CannotBeJudged;
            if (!c.IsOnChild)
                return Outcome.Kept; // An unborn child on the mother's number.
            return c.BirthDate is { } born ? BrokenWhen(Ages.On(born, day) >= FirstAgeOutside.On(day)) : Outcome.CannotBeJudged;
        },
        Values = c => [Write.Day(c.EventDate), Write.Day(c.BirthDate), Write.Number(Ages.On(c.BirthDate!.Value, c.EventDate!.Value))],
        Message = new(
            "Underretningen er modtaget {0}, hvor personen var {2} år (født {1}). Statistikken omfatter børn og unge på 0-17 år og ufødte børn.",
            "The notification was received {0}, when the person was {2} years old (born {1}). The statistic covers children aged 0-17 and unborn children."),
        Fix = new(
            "Ret modtagelsesdato eller CPR-nummer. Var personen fyldt 18 år, skal underretningen ikke indberettes.",
            "Correct the date received or the CPR number. If the person had turned 18, do not report the notification."),
        Sources = [SourceRef.Guideline("4.1")],
        Thresholds = [FirstAgeOutside],
    };
}
