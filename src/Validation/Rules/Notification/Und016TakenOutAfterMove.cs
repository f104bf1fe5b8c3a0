using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>That the child moves is no reason to take a notification out: who received it keeps it and reports it.</summary>
public static class Und016TakenOutAfterMove
{
    private static readonly int ChildMoved = NotificationFields.DeleteReason.Codes!.IndexOf("child_moved");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-016",
        Title = new("Underretning slettet, fordi barnet er flyttet", "A notification deleted because the child has moved"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.DeleteReason, Fields.Action],
        JudgedOn = JudgedOn.DeliveryDate,
        IsBrokenBy = c => BrokenWhen(c.IsDelete && c.Code(NotificationFields.DeleteReason) == ChildMoved),
        Values = c => [c.TextOf(NotificationFields.DeleteReason), c.TextOf(NotificationFields.NotificationId)],
        Message = new(
            "Underretning {1} kan ikke slettes, fordi barnet er flyttet ({0}). Den kommune, der modtog underretningen, skal indberette den.",
            "Notification {1} cannot be deleted because the child has moved ({0}). The municipality that received the notification reports it."),
        Fix = new(
            "Lad underretningen stå. Slet kun en underretning, der er indberettet ved en fejl.",
            "Let the notification stand. Only delete a notification that was reported by mistake."),
        Sources = [SourceRef.Guideline("4.2.1")],
    };
}
