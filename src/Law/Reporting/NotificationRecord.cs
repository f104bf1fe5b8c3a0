namespace Socialstat.Law;

/// <summary>Notifications of concern about a child or an unborn child.</summary>
public static class NotificationRecord
{
    /// <summary>The declaration.</summary>
    public static readonly RecordType Declaration = new()
    {
        Name = "notification",
        Statistic = Statistic.Notification,
        Title = new("Underretninger", "Notifications"),
        Description = new(
            "Den kommune, der har modtaget underretningen, indberetter den, dagligt til årligt og senest 31. januar året efter, også når barnet flytter. Sendes samme underretnings-id igen, erstattes den tidligere.",
            "The municipality that received the notification reports it, daily to yearly and by 31 January of the next year, also when the child moves. The same notification id sent again replaces the earlier one."),
        Source = SourceRef.Guideline("4.1"),
        DayField = NotificationFields.ReceivedDate,
        Fields =
        [
            Use.Optional(Fields.Action),
            Use.Always(NotificationFields.NotificationId),
            Use.Always(NotificationFields.ReceivingMunicipality),
            Use.Always(NotificationFields.ReceivedDate).MissingBy("UND-001"),
            Use.Always(NotificationFields.PersonIdType),
            Use.Always(Fields.PersonId).MissingBy("GEN-I001"),
            Use.Always(NotificationFields.Notifier).MissingBy("UND-004").CodesBy("UND-004"),
            Use.Always(NotificationFields.Causes).MissingBy("UND-005"),
            Use.Optional(Fields.Unborn),
            Use.Optional(NotificationFields.NotificationKind),
            Use.Optional(NotificationFields.LegalBasis),
            Use.Optional(NotificationFields.DeleteReason),
        ],
    };
}
