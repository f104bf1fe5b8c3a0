using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A notification has at least one cause.</summary>
public static class Und005ReasonsMissing
{
    /// <summary>The declaration.</summary>
    public static readonly RecordRule Rule = new()
    {
        Code = "UND-005",
        Title = new("Årsag til underretningen mangler", "The cause of the notification is missing"),
        Severity = Severity.Error,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.Causes],
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => BrokenWhen(!c.IsDelete && c.IsBlank(NotificationFields.Causes)),
        Values = c => [c.TextOf(NotificationFields.Causes)],
        Message = new(
            "Der er ikke angivet nogen årsag til underretningen.",
            "No cause of the notification is given."),
        Fix = new(
            "Angiv alle de årsager, der er udslagsgivende for underretningen, og send posten igen.",
            "Give all causes that were decisive for the notification, and send the record again."),
        Sources = [SourceRef.Guideline("4.2.2.1")],
    };
}
