using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Who owes what since when, which reminder is due, and the action plans that have not come.</summary>
internal static class RemindersPage
{
    private const int Size = 100;

    public static CollectionView Make(Reader reader, StoreReading store, CollectionScope scope)
    {
        using var database = store.Open();
        var today = StoreReading.JudgedOn(database);
        var received = ReceivedDelivery.All(store.Receipts(), database);
        var (code, statistic) = (scope.Reporter(reader.Value("reporter")), reader.Value("statistic"));
        var due = Reminders.Due(received, today).Where(r => scope.MaySee(r.Expected.Reporter)).ToList();
        var shown = due.Where(r => (code is null || r.Expected.Reporter == code) && (statistic is null || r.Expected.Type.Name == statistic)).ToList();
        var fields = Html.Of($"""
            {scope.Choice(reader, due.Select(r => r.Expected.Reporter).Distinct().Order(StringComparer.Ordinal), code)}
            {Controls.Select("statistic", reader.Say("Statistik", "Statistic"), reader.Say("Alle", "All"), Deadlines.All.Select(d => (d.Type.Name, reader.Say(d.Type.Statistic.Title()))), statistic)}
            """);
        string[] head =
        [
            reader.Say("Indberetter", "Reporter"), reader.Say("Statistik", "Statistic"), reader.Say("Periode", "Period"), reader.Say("Frist", "Deadline"), reader.Say("Dage efter fristen", "Days after the deadline"),
            reader.Say("Nået trin", "Step due"), reader.Say("Nået siden", "Due since"), reader.Say("Næste trin", "Next step"),
        ];
        return new(new View(reader.Say("Rykkere", "Reminders"), Html.Of($"""
            <p class="font-lead">{reader.Say("Leverancer, der mangler efter fristen, og det trin i rykkerproceduren, der er nået.", "Deliveries that are missing after the deadline, and the step of the reminder procedure that is due.")} {reader.Say("Opgjort pr.", "As of")} {Reader.Day(today)}.</p>
            {Controls.Filter(reader, fields)}
            {(shown.Count == 0 ? Layout.Alert("info", reader.Say("Ingen rykkere er nået.", "No reminders are due.")) : Html.Of($"""
                <p>{reader.Number(shown.Count)} {reader.Say("manglende leverancer.", "missing deliveries.")}</p>
                {Controls.Table(reader.Say("Rykkere", "Reminders"), head, shown.Skip((int)Controls.Offset(reader, shown.Count, Size)).Take(Size).Select(r => Row(reader, r)))}
                {Controls.Pages(reader, shown.Count, Size)}
                """))}
            {Approvals(reader, [.. ApprovalReminder.Due(store.Collection().Facts, today).Where(r => (code is null || r.Municipality == code) && (statistic is null || Deadlines.All.Any(d => d.Type.Name == statistic && d.Type.Statistic == r.Statistic)))])}
            {ActionPlans(reader, [.. ActionPlan.All(store.Collection().Facts).Where(p => p.ReceivedOn is null && scope.MaySee(p.Order.Reporter))], today)}
            """))
        {
            IsPrivate = true,
        }, Cases: 0);
    }

    private static IEnumerable<Html> Row(Reader reader, Reminder reminder) =>
    [
        Html.Of($"{Names.Reporter(reminder.Expected.Reporter)}{(reminder.Expected.SentBy == reminder.Expected.Reporter ? Html.Empty : Html.Of($"<span class=\"below\">{reader.Say("indberettes af", "reported by")} {Names.Reporter(reminder.Expected.SentBy)}</span>"))}"),
        Html.Of($"{reader.Say(reminder.Expected.Type.Title)}"),
        Html.Of($"<span class=\"nowrap\">{reminder.Expected.PeriodName}</span>"),
        Html.Of($"<span class=\"nowrap\">{Reader.Day(reminder.Deadline)}</span>"),
        Html.Of($"{reader.Number(reminder.DaysLate)}"),
        Html.Of($"{reader.Say(reminder.Step.Words)}"),
        Html.Of($"<span class=\"nowrap\">{Reader.Day(reminder.DueSince)}</span>"),
        Html.Of($"<span class=\"nowrap\">{(reminder.NextStep is { } next ? Reader.Day(next) : "-")}</span>"),
    ];

    private static Html Approvals(Reader reader, List<ApprovalReminder> due)
    {
        if (due.Count == 0)
            return Html.Empty;
        var name = reader.Say("Godkendelser, der mangler", "Approvals that are missing");
        string[] head = [reader.Say("Kommune", "Municipality"), reader.Say("Statistik", "Statistic"), reader.Say("År", "Year"), reader.Say("Liste sendt", "List sent"), reader.Say("Nået trin", "Step due"), reader.Say("Nået siden", "Due since"), reader.Say("Næste trin", "Next step")];
        return Html.Of($"""
            <h2>{name}</h2>
            <p>{reader.Number(due.Count)} {(due.Count == 1 ? reader.Say("kommune og statistik uden svar på årets liste.", "municipality and statistic without an answer to the list of the year.") : reader.Say("kommuner og statistikker uden svar på årets liste.", "municipalities and statistics without an answer to the list of the year."))}</p>
            {Controls.Table(name, head, due.Select(r => new[]
            {
                Html.Of($"{Names.Reporter(r.Municipality)}"),
                Html.Of($"{reader.Say(r.Statistic.Title())}"),
                Html.Of($"{r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
                Html.Of($"<span class=\"nowrap\">{Reader.Day(r.SentOn)}</span>"),
                Html.Of($"{reader.Say(r.Step.Words)}"),
                Html.Of($"<span class=\"nowrap\">{Reader.Day(r.DueSince)}</span>"),
                Html.Of($"<span class=\"nowrap\">{(r.NextStep is { } next ? Reader.Day(next) : "-")}</span>"),
            }))}
            """);
    }

    private static Html ActionPlans(Reader reader, List<ActionPlan> open, DateOnly today)
    {
        if (open.Count == 0)
            return Html.Empty;
        string[] head =
        [
            reader.Say("Indberetter", "Reporter"), reader.Say("Statistik", "Statistic"), reader.Say("Pålagt", "Ordered"), reader.Say("Frist", "Deadline"), reader.Say("Dage tilbage", "Days left"), reader.Say("Begrundelse", "Reason"),
        ];
        return Html.Of($"""
            <h2>{reader.Say("Handlingsplaner, der ikke er kommet", "Action plans that have not come")}</h2>
            {Controls.Table(reader.Say("Handlingsplaner", "Action plans"), head, open.Select(p => new[]
            {
                Html.Of($"{Names.Reporter(p.Order.Reporter)}"),
                Html.Of($"{Names.RecordType(reader, p.Order.RecordType)}"),
                Html.Of($"<span class=\"nowrap\">{Reader.Day(p.Order.OrderedOn)}</span>"),
                Html.Of($"<span class=\"nowrap\">{Reader.Day(p.Due)}</span>"),
                Html.Of($"{reader.Number(p.DaysLeft(today))}{(p.IsOverdue(today) ? Html.Of($" <strong>({reader.Say("overskredet", "overdue")})</strong>") : Html.Empty)}"),
                Html.Of($"{p.Order.Reason}"),
            }))}
            """);
    }
}
