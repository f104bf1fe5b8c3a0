using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// The full stock comes by 14 days after each month. What counts is the newest delivery of each source system: after an earlier delivery the
/// next must not skip a month; a first delivery is late when it comes after the 14th and holds nothing of its own month.
/// A stock of section 117 a alone comes once a year; of the two days that the guideline gives for it, the earlier one is warned about.
/// </summary>
public static class Vok019DeliveredLate
{
    /// <summary>The declaration.</summary>
    public static readonly GroupRule Rule = new()
    {
        Code = "VOK-019",
        Title = new("Bestanden er leveret efter fristen", "The stock was delivered after the deadline"),
        Severity = Severity.Warning,
        AppliesTo = [AdultRecord.Declaration],
        Fields = [Fields.StartDate],
        JudgedOn = JudgedOn.DeliveryDate,
        Together = Together.Reporter,
        Violations = g =>
        {
            var found = new List<Violation>();
            foreach (var series in g.Deliveries.GroupBy(d => d.Series))
            {
                Delivery[] inOrder = [.. series.OrderBy(d => d.Sequence)];
                var newest = inOrder[^1];
                var services = g.Entries.Where(e => e.Delivery.Ordinal == newest.Ordinal).ToList();
                var before = inOrder.Length > 1 ? inOrder[^2] : null;
                if (LatestDay(newest, before, services) is { } last && newest.Date > last)
                    found.Add(new Violation(null, Write.Day(newest.Date), Write.Day(last), Write.Day(before?.LatestDate), newest.Reporter));
            }

            return found;
        },
        Message = new(
            "Leverancen fra {3} er af {0}. Den skulle have været leveret senest {1} (forrige leverance: ”{2}”).",
            "The delivery from {3} is of {0}. It should have been delivered by {1} (delivery before: “{2}”)."),
        Fix = new(
            "Lever den fulde bestand hver måned senest 14 dage efter månedens udgang; ydelser efter § 117 a alene kan leveres én gang om året. Leverancen er taget med.",
            "Deliver the full stock each month by 14 days after the month; services under section 117 a alone may be delivered once a year. The delivery has been taken in."),
        Sources = [SourceRef.Guideline("9.3"), SourceRef.Guideline("9.2.5")],
    };

    // The last day on which the delivery was in time; null when nothing tells that it is late.
    private static DateOnly? LatestDay(Delivery newest, Delivery? before, List<Entry> services)
    {
        var isYearly = services.Count > 0 && services.All(e => e.Provision == AdultServices.FreeChoice);
        var cycle = isYearly ? ReportingCycle.Year : ReportingCycle.Month;
        if (newest.Date.Year == DateOnly.MaxValue.Year || newest.Date.Year == DateOnly.MinValue.Year || before?.LatestDate.Year == DateOnly.MaxValue.Year || before?.LatestDate.Year == DateOnly.MinValue.Year)
            return null; // No day comes before or after these.
        if (before is null)
        {
            var from = cycle.Around(newest.Date).From;
            return services.Any(e => TellsOf(e, from, newest.Date)) ? null : LastDayAfter(cycle, from.AddDays(-1));
        }

        // A delivery after the deadline may be that month's own, sent ahead.
        var around = cycle.Around(before.LatestDate);
        return isYearly || before.LatestDate <= LastDayAfter(cycle, around.From.AddDays(-1))
            ? LastDayAfter(cycle, before.LatestDate)
            : LastDayAfter(cycle, around.To!.Value.AddDays(1));
    }

    private static DateOnly LastDayAfter(ReportingCycle cycle, DateOnly day)
    {
        var deadline = Deadlines.For(AdultRecord.Declaration)!;
        return cycle == ReportingCycle.Year ? deadline.WarningDay(day, AdultServices.FreeChoice.Code) : deadline.LastDay(day);
    }

    private static bool TellsOf(Entry service, DateOnly from, DateOnly to) =>
        Lies(service.Day, from, to) || Lies(service.EndDay, from, to) || Lies(service.Date(AdultFields.AssessmentDate), from, to);

    private static bool Lies(DateOnly? day, DateOnly from, DateOnly to) => day >= from && day <= to;
}
