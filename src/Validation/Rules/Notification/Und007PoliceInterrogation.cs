using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>That the police tell of an interrogation of a charged person under 18 is an orientation and no notification.</summary>
public static class Und007PoliceInterrogation
{
    private static readonly int Interrogation = NotificationFields.NotificationKind.Codes!.IndexOf("interrogation");

    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-007",
        Title = new("Politiets orientering om en afhøring", "The police telling of an interrogation"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.NotificationKind, NotificationFields.Notifier],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.Code(NotificationFields.Notifier) == Notifications.Police && c.Code(NotificationFields.NotificationKind) == Interrogation),
        Values = c => [c.TextOf(NotificationFields.NotificationKind), Write.Day(c.Date(NotificationFields.ReceivedDate))],
        Message = new(
            "Underretningen {1} fra politiet er en orientering om afhøring af en sigtet under 18 år ({0}). En sådan orientering skal ikke indberettes.",
            "The notification of {1} from the police tells of an interrogation of a charged person under 18 ({0}). It must not be reported."),
        Fix = new(
            "Slet posten. Er politiet bekymret for barnets trivsel, er det en underretning, også når bekymringen skyldes kriminalitet: ret da underretningens art til concern.",
            "Delete the record. If the police are concerned about the child's well-being, it is a notification, also when crime is the reason: then correct the kind of notification to concern."),
        Sources = [SourceRef.Guideline("4.2.3")],
    };
}
