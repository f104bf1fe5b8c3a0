using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The deadlines of all record types, with their sources, exceptions and contradictions, and what is done when data do not come.</summary>
internal static class DeadlinePage
{
    public const string Path = "deadlines.md";

    private static readonly int[] FirstMonths = [1, 4, 7, 10];

    public static Page Make()
    {
        var page = new PageWriter(Path).Title("Deadlines");
        page.Paragraph("A record is late when the day of its delivery is after the last day. Lateness is flagged and counted, never a reason to refuse. "
            + "Working days are Monday to Friday without holidays; only shelters and crisis centres have a deadline that moves to a working day.");
        foreach (var deadline in Deadlines.All)
            Write(page, deadline);
        page.Heading("When data do not come").Paragraph($"Source: {page.SourceWords(FollowUp.Reminders.Steps[^1].Source)}.");
        page.Table(["Step", "Rykker", "Reminder", "Working days after the deadline"],
            FollowUp.Reminders.Steps[^1].Value.Select(s => new[] { Number(s.Number), s.Words.Da, s.Words.En, Number(s.WorkingDays) }));
        page.Paragraph($"A municipality that has not answered the list of its counts of a year ({page.SourceWords(FollowUp.ApprovalReminders.Steps[^1].Source)}):");
        page.Table(["Step", "Rykker", "Reminder", "Working days after the list was sent"],
            FollowUp.ApprovalReminders.Steps[^1].Value.Select(s => new[] { Number(s.Number), s.Words.Da, s.Words.En, Number(s.WorkingDays) }));
        page.Paragraph($"An action plan is due {Number(FollowUp.ActionPlanMonths.Steps[^1].Value)} months after the order ({page.SourceWords(FollowUp.ActionPlanMonths.Steps[^1].Source)}).");
        page.Heading("Holidays").Table(["Day", "Dag", "When", "Last", "Source"], Holidays.All.Select(h => new[]
        {
            h.Name.En, h.Name.Da, h.DaysAfterEaster is { } days ? $"Easter Sunday {(days < 0 ? "-" : "+")} {Number(Math.Abs(days))} days" : string.Create(CultureInfo.InvariantCulture, $"{h.Month:00}-{h.Day:00}"),
            h.InForce.To is { } last ? last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "", h.Source,
        }));
        return page.Finish();
    }

    private static void Write(PageWriter page, Deadline deadline)
    {
        var type = deadline.Type;
        page.Heading($"<a id=\"{type.Name}\"></a>{type.Statistic.Code()}: {type.Title.En}");
        foreach (var step in deadline.Rule.Steps)
            page.Both(step.Value.Words);
        page.Bullets([
            $"Record type: {page.Link(type.Name, RecordPages.PathOf(type))}",
            $"Counted from: `{deadline.ReferenceField.Name}`",
            .. deadline.Sources.Select(s => $"Source: {page.SourceLink(s)}"),
        ]);
        page.Table(["What happened on", "is reported by"], FirstMonths.Select(month => new DateOnly(2025, month, 15)).Select(day => new[] { Day(day), Day(deadline.LastDay(day)) }));
        foreach (var exception in deadline.Exceptions)
        {
            page.Paragraph($"{exception.Provision}: warning after this day, late after the next one:");
            page.Both(exception.Warning.Steps[^1].Value.Words).Both(exception.Limit.Steps[^1].Value.Words);
        }

        foreach (var contradiction in deadline.Contradictions)
            page.Paragraph("The sources say two things:").Both(contradiction);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
