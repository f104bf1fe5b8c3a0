using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>When many notifications of a year have one day, that day is probably when they were typed in and not when they were received.</summary>
public static class Und014OneDate
{
    private static readonly Threshold LargestShare = new(
        new("Største andel med samme modtagelsesdato (procent)", "Largest share with the same date received (percent)"),
        Dated.Always(25, "regellisten UND-014"));

    private static readonly Threshold Fewest = new(
        new("Færrest underretninger i året", "Fewest notifications in the year"),
        Dated.Always(50, "regellisten UND-014"));

    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "UND-014",
        Title = new("Mange underretninger med samme modtagelsesdato", "Many notifications with the same date received"),
        Severity = Severity.Warning,
        AppliesTo = [NotificationRecord.Declaration],
        Fields = [NotificationFields.ReceivedDate],
        JudgedOn = JudgedOn.Today,
        Together = Together.Reporter,
        Violations = g => Notifications.Years(g)
            .Select(year => (Year: year, All: Notifications.In(g, year)))
            .Where(y => y.All.Count >= Fewest.On(g.Today))
            .SelectMany(y => y.All.GroupBy(e => e.Day!.Value).OrderBy(d => d.Key)
                .Select(d => (Day: d.Key, Count: d.Count()))
                .Where(d => d.Count * 100L > (long)y.All.Count * LargestShare.On(g.Today))
                .Select(d => new Violation(null, Write.Day(d.Day), Notifications.Percent(d.Count, y.All.Count), Write.Number(d.Count), Write.Number(y.All.Count), Write.Number(y.Year)))),
        Message = new(
            "{2} af kommunens {3} underretninger i {4} ({1} %) har modtagelsesdatoen {0}. Det er formentlig dagen for en samlet indtastning og ikke den dag, de blev modtaget.",
            "{2} of the municipality’s {3} notifications in {4} ({1} %) have the date received {0}. That is probably the day they were entered together and not the day they were received."),
        Fix = new(
            "Find de rigtige modtagelsesdatoer i journalen, og send underretningerne igen.",
            "Find the real dates in the records, and send the notifications again."),
        Sources = [SourceRef.Guideline("4.1")],
        Thresholds = [LargestShare, Fewest],
        IsDerived = true,
    };
}
