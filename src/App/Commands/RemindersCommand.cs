using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>reminders: who owes what since when, and which reminder is due.</summary>
internal static class RemindersCommand
{
    public static Command Make(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Kun denne indberetter / only this reporter" };
        var statistic = StatisticOption.Make();
        var command = new Command("reminders", "Rykkere, der er nået / reminders that are due") { reporter, statistic };
        command.SetAction(shared.Action(parsed =>
        {
            var types = StatisticOption.Types(shared, parsed.GetValue(statistic));
            using var store = shared.OpenToRead();
            var due = Reminders.Due(ReceivedDelivery.All(store.Receipts, store.Database), shared.Today)
                .Where(r => types.Contains(r.Expected.Type) && (parsed.GetValue(reporter) is not { } code || r.Expected.Reporter == code || r.Expected.SentBy == code));
            if (!shared.Json)
                CsvLines.Write(shared.Output, "reporter", "name", "sent_by", "statistic", "record_type", "period", "deadline", "days_late", "reminder", "what", "due_since", "next_step");
            foreach (var r in due)
                Write(shared, r);
            foreach (var r in ApprovalReminder.Due(store.Collection.Facts, shared.Today).Where(r => types.Any(t => t.Statistic == r.Statistic) && (parsed.GetValue(reporter) is not { } code || r.Municipality == code)))
                Write(shared, r);
            return CommandLine.Done;
        }));
        return command;
    }

    // An answer to the year's list; the list was sent on the day of the deadline column.
    private static void Write(SharedOptions shared, ApprovalReminder r)
    {
        var name = Geography.WithCode(r.Municipality)!.Name;
        var late = shared.Today.DayNumber - r.SentOn.DayNumber;
        if (shared.Json)
            shared.Output.WriteLine(JsonSerializer.Serialize(new { Reporter = r.Municipality, Name = name, SentBy = r.Municipality, Statistic = r.Statistic.Code(), RecordType = "approval", Period = r.Year, Deadline = r.SentOn, DaysLate = late, Reminder = r.Step.Number, What = shared.Say(r.Step.Words), r.DueSince, r.NextStep }, JsonLines.Options));
        else
            CsvLines.Write(shared.Output, r.Municipality, name, r.Municipality, r.Statistic.Code(), "approval", r.Year, r.SentOn, late, r.Step.Number, shared.Say(r.Step.Words), r.DueSince, r.NextStep);
    }

    private static void Write(SharedOptions shared, Reminder r)
    {
        var (e, name) = (r.Expected, Geography.WithCode(r.Expected.Reporter)?.Name ?? "");
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new
            {
                e.Reporter,
                Name = name,
                e.SentBy,
                Statistic = e.Type.Statistic.Code(),
                RecordType = e.Type.Name,
                Period = e.PeriodName,
                r.Deadline,
                r.DaysLate,
                Reminder = r.Step.Number,
                What = shared.Say(r.Step.Words),
                r.DueSince,
                r.NextStep,
            }, JsonLines.Options));
            return;
        }

        CsvLines.Write(shared.Output, e.Reporter, name, e.SentBy, e.Type.Statistic.Code(), e.Type.Name, e.PeriodName, r.Deadline, r.DaysLate, r.Step.Number, shared.Say(r.Step.Words), r.DueSince, r.NextStep);
    }
}
