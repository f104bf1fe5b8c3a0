using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Socialstat.Intake;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>fuzz: spoiled deliveries in every form, checked and given back marked; used by tests/fuzz/run. Nothing is stored.</summary>
internal static class FuzzCommand
{
    private const double LongestSeconds = 10;
    private const double SecondsPerMegabyte = 2; // Very many small records, each with findings.
    private const long MostMemory = 500L << 20;

    public static Command Make(SharedOptions shared)
    {
        var minutes = new Option<double>("--minutes") { Description = "Varighed / how long", DefaultValueFactory = _ => 1 };
        var seed = new Option<int>("--seed") { Description = "Frø / seed", DefaultValueFactory = _ => 1 };
        var to = new Option<string>("--out") { Description = "Mappe til de filer, der viste en fejl / folder for the files that showed a fault", Required = true };
        var command = new Command("fuzz", "Prøv læserne med ødelagte filer (tests/fuzz/run) / try the readers with spoiled files (tests/fuzz/run)") { minutes, seed, to };
        command.Hidden = true;
        command.SetAction(shared.Action(parsed => Run(shared, TimeSpan.FromMinutes(parsed.GetValue(minutes)), parsed.GetValue(seed), parsed.GetValue(to)!)));
        return command;
    }

    private static int Run(SharedOptions shared, TimeSpan time, int seed, string folder)
    {
        Directory.CreateDirectory(folder);
        var random = new Random(seed);
        var spoiling = new Spoiling(random);
        var seeds = FuzzSeeds.Make();
        var began = Stopwatch.GetTimestamp();
        var (cases, faults, slowest, largest) = (0, 0, 0.0, 0L);
        while (Stopwatch.GetElapsedTime(began) < time)
        {
            var (type, ending, whole) = seeds[random.Next(seeds.Count)];
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{type.Name}_101_20250131_{++cases}.{ending}"));
            File.WriteAllBytes(path, spoiling.Spoil(whole, ending));
            if (GC.GetTotalMemory(false) > 100 << 20)
                GC.Collect(); // What the spoiling and the case before used is not to be counted.
            var allowed = LongestSeconds + (SecondsPerMegabyte * (new FileInfo(path).Length >> 20));
            var from = Cpu();
            var task = Task.Run(() => Try(shared.Today, path, type));
            var memory = 0L;
            while (!task.Wait(20))
            {
                memory = Math.Max(memory, GC.GetTotalMemory(false));
                if ((Cpu() - from).TotalSeconds > 6 * allowed)
                {
                    shared.Errors.WriteLine($"hang: {path}");
                    return CommandLine.FellShort;
                }
            }

            var seconds = (Cpu() - from).TotalSeconds;
            slowest = Math.Max(slowest, seconds);
            largest = Math.Max(largest, memory);
            var fault = task.Result ?? (seconds > allowed ? $"{seconds:F1} s" : memory > MostMemory ? $"{memory >> 20} MB" : null);
            if (fault is null)
            {
                File.Delete(path);
                continue;
            }

            faults++;
            shared.Output.WriteLine($"{path}: {fault}");
        }

        shared.Output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"fuzz: {cases} deliveries, {faults} faults, slowest {slowest:F2} s, most memory {largest >> 20} MB, peak of the process {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return faults == 0 ? CommandLine.Done : CommandLine.FellShort;
    }

    // Time of the processor, so that a busy machine is not taken for a slow reader.
    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    // What went wrong, or null.
    private static string? Try(DateOnly today, string path, RecordType type)
    {
        try
        {
            var findings = new List<ReturnedFinding>();
            var crash = "";
            Checking.Run(null, [Incoming.File(path)], today, Language.Danish, timed: false, line =>
            {
                if (line.IsCrash)
                    crash = $"{line.Code}: {line.Message}";
                if (findings.Count < 1000)
                    findings.Add(new ReturnedFinding(line, line.Message));
            });
            MarkedWorkbook.Write(path, type, findings, Stream.Null);
            return crash.Length == 0 ? null : crash;
        }
        // house: crash boundary - any fault at all is what the fuzzer looks for.
        catch (Exception fault)
        {
            return new StringBuilder(fault.ToString()).Replace("\n", "\n    ").ToString();
        }
    }
}
