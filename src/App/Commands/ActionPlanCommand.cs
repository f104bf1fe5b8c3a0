using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>actionplan: orders action plans, notes that they have come, lists the open ones.</summary>
internal static class ActionPlanCommand
{
    public static Command Make(SharedOptions shared) =>
        new("actionplan", "Handlingsplaner efter retssikkerhedslovens § 82, stk. 2 / action plans") { Order(shared), Received(shared), List(shared) };

    private static Command Order(SharedOptions shared)
    {
        var reporter = new Option<string>("--reporter") { Description = "Indberetter / reporter", Required = true };
        var statistic = new Option<string>("--statistic") { Description = "Statistik (fx ANB) / statistic", Required = true };
        var reason = new Option<string>("--reason") { Description = "Begrundelse / reason", Required = true };
        var by = new Option<string>("--by") { Description = "Hvem pålægger / who orders", Required = true };
        var command = new Command("order", "Pålæg en handlingsplan / order an action plan") { reporter, statistic, reason, by };
        command.SetAction(shared.Action(parsed =>
        {
            var type = StatisticOption.Types(shared, parsed.GetRequiredValue(statistic))[0];
            using var store = OpenToWrite(shared);
            var order = store.Note(new ActionPlanOrdered
            {
                Reporter = ReporterOption.Known(shared, type, parsed.GetRequiredValue(reporter)),
                RecordType = type.Name,
                Reason = Given(shared, "--reason", parsed.GetRequiredValue(reason)),
                By = Given(shared, "--by", parsed.GetRequiredValue(by)),
                OrderedOn = shared.Today,
                RecordedAt = shared.Clock.GetUtcNow(),
            });
            return Tell(shared, new ActionPlan(order, null));
        }));
        return command;
    }

    private static Command Received(SharedOptions shared)
    {
        var number = new Option<int>("--number") { Description = "Handlingsplanens nummer / number of the plan", Required = true };
        var by = new Option<string>("--by") { Description = "Hvem noterer / who notes it", Required = true };
        var command = new Command("received", "Notér, at planen er kommet / note that the plan has come") { number, by };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = OpenToWrite(shared);
            var plan = ActionPlan.All(store.Collection.Facts).FirstOrDefault(p => p.Order.Number == parsed.GetValue(number))
                ?? throw new CannotException(shared.Say(new Text($"der er ingen handlingsplan {parsed.GetValue(number)}", $"there is no action plan {parsed.GetValue(number)}")));
            if (plan.ReceivedOn is { } before)
                throw new CannotException(shared.Say(new Text($"handlingsplan {plan.Order.Number} kom {before:yyyy-MM-dd}", $"action plan {plan.Order.Number} came on {before:yyyy-MM-dd}")));
            store.Note(new ActionPlanReceived { Order = plan.Order.Number, ReceivedOn = shared.Today, By = Given(shared, "--by", parsed.GetRequiredValue(by)), RecordedAt = shared.Clock.GetUtcNow() });
            return Tell(shared, plan with { ReceivedOn = shared.Today });
        }));
        return command;
    }

    private static Command List(SharedOptions shared)
    {
        var all = new Option<bool>("--all") { Description = "Også dem, der er kommet / also those that have come" };
        var command = new Command("list", "Åbne handlingsplaner / open action plans") { all };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = shared.OpenToRead();
            if (!shared.Json)
                CsvLines.Write(shared.Output, "number", "reporter", "statistic", "ordered_on", "due", "received_on", "days_left", "state", "reason", "by");
            foreach (var plan in ActionPlan.All(store.Collection.Facts).Where(p => parsed.GetValue(all) || p.ReceivedOn is null))
                Write(shared, plan);
            return CommandLine.Done;
        }));
        return command;
    }

    private static int Tell(SharedOptions shared, ActionPlan plan)
    {
        if (!shared.Json)
            CsvLines.Write(shared.Output, "number", "reporter", "statistic", "ordered_on", "due", "received_on", "days_left", "state", "reason", "by");
        Write(shared, plan);
        return CommandLine.Done;
    }

    private static void Write(SharedOptions shared, ActionPlan plan)
    {
        var o = plan.Order;
        var statistic = RecordTypes.Named(o.RecordType)!.Statistic.Code();
        var state = plan.ReceivedOn is not null ? "received" : plan.IsOverdue(shared.Today) ? "overdue" : "open";
        if (shared.Json)
            shared.Output.WriteLine(JsonSerializer.Serialize(new { o.Number, o.Reporter, Statistic = statistic, o.OrderedOn, plan.Due, plan.ReceivedOn, DaysLeft = plan.DaysLeft(shared.Today), State = state, o.Reason, o.By }, JsonLines.Options));
        else
            CsvLines.Write(shared.Output, o.Number, o.Reporter, statistic, o.OrderedOn, plan.Due, plan.ReceivedOn, plan.DaysLeft(shared.Today), state, o.Reason, o.By);
    }

    private static RegisterStore OpenToWrite(SharedOptions shared)
    {
        shared.OpenToRead().Dispose(); // Says so when there is no store.
        return RegisterStore.OpenToWrite(shared.Store);
    }

    private static string Given(SharedOptions shared, string name, string value) =>
        string.IsNullOrWhiteSpace(value) ? throw new CannotException(shared.Say(new Text($"{name} er tom", $"{name} is empty"))) : value.Trim();
}
