using System.CommandLine;
using System.Text.Json;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>systemchange: announces that a reporter goes over to another source system, and compares what the two systems have reported.</summary>
internal static class SystemChangeCommand
{
    public static Command Make(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Indberetter / reporter" };
        var type = new Option<string?>("--record-type") { Description = "Rekordtype (fx support) / record type" };
        var from = new Option<string?>("--from-system") { Description = "Hidtidigt fagsystem / system until now" };
        var to = new Option<string?>("--to-system") { Description = "Nyt fagsystem / new system" };
        var date = DayOption.Make("--date", "Dagen, hvor det nye system tages i brug / the day the new system is taken into use");
        var by = new Option<string?>("--by") { Description = "Hvem melder / who announces (--reporter)" };
        var command = new Command("systemchange", "Meld et systemskift / announce a change of source system") { reporter, type, from, to, date, by };
        command.Subcommands.Add(Report(shared));
        command.SetAction(shared.Action(parsed =>
        {
            string Given(Option<string?> option) => parsed.GetValue(option) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim()
                : throw new CannotException(shared.Say(new Text($"angiv {option.Name}", $"give {option.Name}")));
            var declared = StatisticOption.Types(shared, Given(type))[0];
            shared.OpenToRead().Dispose(); // Says so when there is no store.
            using var store = RegisterStore.OpenToWrite(shared.Store);
            var code = ReporterOption.Known(shared, declared, Given(reporter));
            var change = new SystemChange
            {
                Reporter = code,
                RecordType = declared.Name,
                FromSystem = parsed.GetValue(from)?.Trim() ?? "",
                ToSystem = Given(to),
                GoLive = parsed.GetValue(date) ?? throw new CannotException(shared.Say(new Text("angiv --date", "give --date"))),
                By = parsed.GetValue(by)?.Trim() is { Length: > 0 } name ? name : code,
                RecordedAt = shared.Clock.GetUtcNow(),
            };
            var noted = Receiver.Announce(store, change, new ReceiveOptions { Today = shared.AsOf ?? store.JudgedOn ?? shared.Today, Clock = shared.Clock });
            shared.Output.WriteLine(shared.Say(new Text(
                $"systemskift {noted.Number} er noteret: {noted.Reporter} {noted.RecordType}, {noted.FromSystem} -> {noted.ToSystem}, {noted.GoLive:yyyy-MM-dd}",
                $"system change {noted.Number} is noted: {noted.Reporter} {noted.RecordType}, {noted.FromSystem} -> {noted.ToSystem}, {noted.GoLive:yyyy-MM-dd}")));
            return CommandLine.Done;
        }));
        return command;
    }

    private static Command Report(SharedOptions shared)
    {
        var reporter = new Option<string?>("--reporter") { Description = "Kun denne indberetter / only this reporter" };
        var number = new Option<int?>("--number") { Description = "Kun dette skift / only this change" };
        var command = new Command("report", "Dubletter, tabte startdatoer og efterladte sager / duplicates, lost starts, cases left behind") { reporter, number };
        command.SetAction(shared.Action(parsed =>
        {
            using var store = Judged.Open(shared);
            if (!shared.Json)
                CsvLines.Write(shared.Output, "change", "reporter", "record_type", "from_system", "to_system", "go_live", "fault", "person_id", "measure", "old_case", "old_start", "old_end", "new_case", "new_start");
            foreach (var change in store.Collection.SystemChanges.Where(c => (parsed.GetValue(reporter) is not { } code || c.Reporter == code) && (parsed.GetValue(number) is not { } only || c.Number == only)))
                Write(shared, SystemComparison.Of(store.Database, store.Paths, store.Receipts, change));
            return CommandLine.Done;
        }));
        return command;
    }

    private static void Write(SharedOptions shared, SystemComparison comparison)
    {
        var c = comparison.Change;
        if (shared.Json)
        {
            shared.Output.WriteLine(JsonSerializer.Serialize(new
            {
                c.Number,
                c.Reporter,
                c.RecordType,
                c.FromSystem,
                c.ToSystem,
                c.GoLive,
                comparison.OldCases,
                comparison.NewCases,
                comparison.SameKey,
                comparison.HasNewDeliveries,
                Cases = comparison.Cases.Select(f => new { f.Fault, PersonId = f.Old.Person.ToString(), f.Old.Measure, OldCase = f.Old.CaseId, OldStart = f.Old.Start, OldEnd = f.Old.End, NewCase = f.New?.CaseId, NewStart = f.New?.Start }),
            }, JsonLines.Options));
            return;
        }

        foreach (var f in comparison.Cases)
        {
            CsvLines.Write(shared.Output, c.Number, c.Reporter, c.RecordType, c.FromSystem, c.ToSystem, c.GoLive, JsonNamingPolicy.SnakeCaseLower.ConvertName(f.Fault.ToString()),
                f.Old.Person.ToString(), f.Old.Measure, f.Old.CaseId, f.Old.Start, f.Old.End, f.New?.CaseId, f.New?.Start);
        }
    }
}
