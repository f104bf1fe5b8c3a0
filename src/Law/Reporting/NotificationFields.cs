namespace Socialstat.Law;

/// <summary>The fields that only notifications have.</summary>
public static class NotificationFields
{
    /// <summary>The municipality's own key of the notification.</summary>
    public static readonly Field NotificationId = new() { Name = "notification_id", Label = new("Underretnings-id", "Notification id"), Kind = FieldKind.Text, Length = 50, StandsFor = Fields.CaseId };

    /// <summary>The municipality that received it.</summary>
    public static readonly Field ReceivingMunicipality = new() { Name = "acting_municipality", Label = new("Modtagende kommune", "Receiving municipality"), Kind = FieldKind.Code, Codes = CodeLists.Municipalities, StandsFor = Fields.ActingMunicipality };

    /// <summary>The day it was received.</summary>
    public static readonly Field ReceivedDate = new() { Name = "received_date", Label = new("Modtagelsesdato", "Date received"), Kind = FieldKind.Date, StandsFor = Fields.EventDate };

    /// <summary>What the identity of the person is.</summary>
    public static readonly Field PersonIdType = new() { Name = "person_id_type", Label = new("Personindikator", "Kind of identity"), Kind = FieldKind.Code, Codes = CodeLists.IdentityKinds.Only("cpr", "person_id", "mother_cpr"), StandsFor = Fields.PersonIdType };

    /// <summary>Who notified.</summary>
    public static readonly Field Notifier = new() { Name = "notifier", Label = new("Underretter", "Notifier"), Kind = FieldKind.Code, Codes = Notifiers };

    /// <summary>What the notification is about; all that apply.</summary>
    public static readonly Field Causes = new() { Name = "causes", Label = new("Årsager til underretning", "Causes"), Kind = FieldKind.Codes, Codes = CodeLists.DecisiveCircumstances, StandsFor = Fields.DecisiveCircumstances };

    /// <summary>Concern about the child, or orientation about an interrogation. Asked for by UND-007.</summary>
    public static readonly Field NotificationKind = new()
    {
        Name = "notification_kind",
        Label = new("Underretningens art", "Kind of notification"),
        Kind = FieldKind.Code,
        Codes = new("notification_kind", "project: asked for by UND-007",
            new Code("concern", new("Bekymring for barnet", "Concern about the child")),
            new Code("interrogation", new("Orientering om afhøring af en sigtet under 18 år", "Orientation about interrogation of a charged person under 18"))),
    };

    /// <summary>The provision of the notification. Asked for by UND-011.</summary>
    public static readonly Field LegalBasis = new()
    {
        Name = "legal_basis",
        Label = new("Lovgrundlag", "Legal basis"),
        Kind = FieldKind.Code,
        Codes = new("notification_basis", "BEK 1295/2023 section 1 no. 4",
            new Code("BL 132", new("Mellemkommunal underretning", "Inter-municipal notice")), new Code("BL 133", new("Underretning fra fagpersoner", "Notification from professionals")),
            new Code("BL 135", new("Underretning fra borgere", "Notification from citizens")), new Code("SEL 152", new("Mellemkommunal underretning", "Inter-municipal notice")),
            new Code("SEL 153", new("Underretning fra fagpersoner", "Notification from professionals")), new Code("SEL 154", new("Underretning fra borgere", "Notification from citizens"))),
    };

    /// <summary>Why a notification is taken out. Asked for by UND-016.</summary>
    public static readonly Field DeleteReason = new()
    {
        Name = "delete_reason",
        Label = new("Årsag til sletning", "Reason for taking out"),
        Kind = FieldKind.Code,
        Codes = new("notification_delete_reason", "project: asked for by UND-016",
            new Code("error", new("Indberettet ved en fejl", "Reported by mistake")), new Code("child_moved", new("Barnet er flyttet", "The child has moved"))),
    };

    private static CodeList Notifiers => new("UNDERRETTERE", "data/notifiers.csv",
        [.. DataFile.Read("notifiers.csv").Select(r => new Code(r["code"], new(r["title_da"], r["title_en"]), Day(r["valid_from"]), Day(r["valid_to"]))
        {
            TransitionTo = Day(r["transition_to"]),
            Successors = r["successors"].Split('|', StringSplitOptions.RemoveEmptyEntries),
        })]);

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
