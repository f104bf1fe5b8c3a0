using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A notification is reported by the municipality that received it, also when the child moves.</summary>
public static class Und009TwoMunicipalities
{
    private static readonly Threshold DaysApart = new(
        new("Dage mellem de to modtagelsesdatoer", "Days between the two dates"),
        Dated.Always(3, "projektets standard"));

    /// <summary>The declaration.</summary>
    public static readonly AcrossRule Rule = new()
    {
        Code = "UND-009",
        Title = new("Samme underretning fra to kommuner", "The same notification from two municipalities"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Reads = [],
        ByPerson = true,
        Fields = [NotificationFields.ReceivingMunicipality, Fields.PersonId, NotificationFields.ReceivedDate],
        JudgedOn = JudgedOn.EventDate,
        Violations = v => v.Entries.Where(e => e.Day is not null).Select(later => (Later: later, Earlier: Other(v.Entries, later))).Where(p => p.Earlier is not null)
            .Select(p => new Violation(p.Later, Write.Day(p.Later.Day), Geography.Municipalities[p.Earlier!.Municipality].ToString(), Write.Day(p.Earlier.Day), Geography.Municipalities[p.Later.Municipality].ToString())),
        Message = new(
            "{3} har indberettet en underretning om barnet den {0}, og {1} har indberettet en om det samme barn fra samme slags underretter den {2}. Kun den kommune, der modtog underretningen, skal indberette den.",
            "{3} has reported a notification about the child on {0}, and {1} has reported one about the same child from the same kind of notifier on {2}. Only the municipality that received the notification reports it."),
        Fix = new(
            "Aftal med den anden kommune, hvem der modtog underretningen; den anden sletter sin post. Er det to forskellige underretninger, kan advarslen accepteres.",
            "Agree with the other municipality who received the notification; the other deletes its record. If they are two different notifications, the warning can be accepted."),
        Sources = [SourceRef.Guideline("4.2.1")],
        Thresholds = [DaysApart],
    };

    // The entries stand in order of day, so the latest of those before is the nearest.
    private static Entry? Other(IReadOnlyList<Entry> entries, Entry later) => entries.TakeWhile(e => e != later).LastOrDefault(e =>
        e.Municipality != later.Municipality && e.Day is { } day && later.Day!.Value.DayNumber - day.DayNumber <= DaysApart.On(later.Day.Value)
        && e.Code(NotificationFields.Notifier) is >= 0 and var notifier && notifier == later.Code(NotificationFields.Notifier));
}
