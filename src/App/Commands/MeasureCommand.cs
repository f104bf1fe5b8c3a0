using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>measure: times what happens inside the program on a large store. Used by bench/run; adds small deliveries to the store.</summary>
internal static class MeasureCommand
{
    private const int DailyRecords = 500;

    public static Command Make(SharedOptions shared)
    {
        var command = new Command("measure", "Mål tider på et stort lager (bench/run) / measure times on a large store (bench/run)") { Hidden = true };
        command.SetAction(shared.Action(_ => Run(shared)));
        return command;
    }

    private static int Run(SharedOptions shared)
    {
        var threads = Math.Clamp(Environment.ProcessorCount, 1, 8);
        var day = shared.AsOf ?? shared.Today;
        using var store = RegisterStore.OpenToWrite(shared.Store);
        using (var snapshot = Snapshot.Open(store.SnapshotPath!))
        {
            Say(shared, "spells in the register", snapshot.Spells.Length);
            for (var round = 1; round <= 3; round++)
                Time(shared, $"all tables, all years, round {round}", () => TableRun.Compute(snapshot, Catalogue.All, null, null, day, threads));
        }

        Time(shared, "open the population register", () => Use(PopulationRegister.Open(Path.Combine(store.Paths.Packed, store.Database.PackedFiles()["people"]))));
        Time(shared, "build the snapshot from all ledgers", () => Build(store));
        var options = new ReceiveOptions { Today = day, Clock = shared.Clock, Threads = threads };
        using var receiver = new Receiver(store, options);
        for (var round = 1; round <= 3; round++)
        {
            var file = DailyDelivery(store, round, DailyRecords);
            Time(shared, $"a delivery of {DailyRecords} records until all tables show it, round {round}", () =>
            {
                _ = receiver.Receive([Incoming.File(file)]).ToList();
                using var now = Snapshot.Open(store.SnapshotPath!);
                TableRun.Compute(now, Catalogue.All, null, null, day, threads);
            });
        }

        var one = DailyDelivery(store, 9, 1);
        var watch = new List<double>();
        Checking.Run(null, [Incoming.File(one)], day, Language.Danish, timed: false, _ => { });
        for (var i = 0; i < 100; i++)
        {
            var from = Stopwatch.GetTimestamp();
            Checking.Run(null, [Incoming.File(one)], day, Language.Danish, timed: false, _ => { });
            watch.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
        }

        watch.Sort();
        shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one record checked with all rules: median {watch[50]:F2} ms, p99 {watch[98]:F2} ms"));
        shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak working set of this process: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return CommandLine.Done;
    }

    private static void Build(RegisterStore store)
    {
        var files = store.Database.PackedFiles();
        using var people = PopulationRegister.Open(Path.Combine(store.Paths.Packed, files["people"]));
        var ledgers = files.Where(f => f.Key.StartsWith("ledger-", StringComparison.Ordinal)).Select(f => Ledger.ReadSpells(Path.Combine(store.Paths.Packed, f.Value))).ToArray();
        var (persons, spells) = SnapshotBuilder.Build(ledgers, people);
        var path = Path.Combine(store.Paths.Folder, "measured.snapshot");
        Snapshot.Write(path, persons, spells);
        File.Delete(path);
    }

    private static string DailyDelivery(RegisterStore store, int round, int records)
    {
        using var snapshot = Snapshot.Open(store.SnapshotPath!);
        var text = new StringBuilder("event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;start_date;decisive_circumstances\n");
        var step = Math.Max(1, snapshot.Persons.Length / records);
        for (var i = 0; i < records; i++)
        {
            var person = snapshot.Persons[Math.Min(snapshot.Persons.Length - 1, (i * step) + round)];
            text.Append(CultureInfo.InvariantCulture, $"start;M{round}-{i};657;cpr;{person.Id};BL 32.1.3;2025-11-0{(i % 9) + 1};UDSLAG4\n");
        }

        var sequence = 1 + store.Receipts.Receipts.Where(r => r is { RecordType: "support", Reporter: "657" }).Select(r => r.Sequence).DefaultIfEmpty(0).Max();
        var path = Path.Combine(store.Paths.Folder, string.Create(CultureInfo.InvariantCulture, $"support_657_20251130_{sequence:D4}.csv"));
        File.WriteAllText(path, text.ToString());
        return path;
    }

    private static void Use(PopulationRegister people) => people.Dispose();

    private static void Time(SharedOptions shared, string what, Action work)
    {
        var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var from = Stopwatch.GetTimestamp();
        work();
        var wall = Stopwatch.GetElapsedTime(from);
        process.Refresh();
        var used = process.TotalProcessorTime - cpu;
        shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {wall.TotalSeconds:F3} s wall, {used.TotalSeconds:F3} s CPU"));
    }

    private static void Say(SharedOptions shared, string what, long number) => shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {number}"));
}
