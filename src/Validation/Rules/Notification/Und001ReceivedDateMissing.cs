using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A notification has the day on which it was received.</summary>
public static class Und001ReceivedDateMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-001",
        Title = new("Modtagelsesdato mangler", "The date received is missing"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.ReceivedDate],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(NotificationFields.ReceivedDate)),
        Values = c => [c.TextOf(NotificationFields.ReceivedDate)],
        Message = new(
            "Modtagelsesdatoen er ikke udfyldt. Uden den vides det ikke, hvilket år underretningen hører til.",
            "The date received is not filled in. Without it nobody knows which year the notification belongs to."),
        Fix = new("Udfyld den dag, kommunen modtog underretningen, og send posten igen.", "Fill in the day on which the municipality received the notification, and send the record again."),
        Sources = [SourceRef.Guideline("4.1")],
    };
}
