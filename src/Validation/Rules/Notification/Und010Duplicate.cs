using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Two notifications of one municipality about the same child on the same day with the same notifier and causes are probably one.</summary>
public static class Und010Duplicate
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "UND-010",
        Title = new("Underretningen er formentlig indberettet to gange", "The notification is probably reported twice"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.NotificationId, Fields.PersonId, NotificationFields.ReceivedDate, NotificationFields.Notifier, NotificationFields.Causes],
        JudgedOn = JudgedOn.EventDate,
        Together = Together.Reporter, // Not by person, so that unborn children on their mothers' numbers are seen too.
        Violations = g => g.InForce.Where(e => e.Person.IsGiven && e.Day is not null).GroupBy(e => (e.Person, e.IsOnPerson, e.Version.Day)).Where(sameDay => sameDay.Skip(1).Any())
            .SelectMany(sameDay => sameDay.GroupBy(e => (e.Code(NotificationFields.Notifier), e.Code(NotificationFields.Causes))))
            .SelectMany(same => same.Skip(1).Select(e => new Violation(e, e.CaseId, same.First().CaseId, Write.Day(e.Day)))),
        Message = new(
            "Underretning {0} har samme barn, dag ({2}), underretter og årsager som underretning {1}. Den er formentlig indberettet to gange.",
            "Notification {0} has the same child, day ({2}), notifier and causes as notification {1}. It is probably reported twice."),
        Fix = new(
            "Slet den ene. Er der kommet flere selvstændige underretninger samme dag, kan advarslen accepteres med den begrundelse.",
            "Delete one of them. If several separate notifications came that day, the warning can be accepted for that reason."),
        Sources = [SourceRef.MeasuresDocumentation("3.5"), SourceRef.DisabilityDocumentation("3.5")],
    };
}
