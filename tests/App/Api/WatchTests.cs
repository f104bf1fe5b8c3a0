using System.Text.Json.Nodes;
using Socialstat.App;
using Socialstat.Register;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>The watched folder: whole files in, receipts and findings out, and nothing twice.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-watch-").FullName;

    private string Folder => Directory.CreateDirectory(Path.Combine(_root, "in")).FullName;

    private string Store => Path.Combine(_root, "store");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Whole_files_are_taken_in_with_receipt_and_findings_and_moved_away()
    {
        Put("persons_000_20240101_0001.csv", Persons);
        Put("support_101_20250531_0001.csv", Support("S1", person: ""));
        Put("support_101_20250531_0002.csv.part", Support("S2"));
        Assert.Equal(CommandLine.FellShort, Watch());
        Assert.Equal(["support_101_20250531_0002.csv.part"], Names(Folder));
        Assert.Equal(["persons_000_20240101_0001.csv", "support_101_20250531_0001.csv"], Names(Path.Combine(Folder, "received")));
        var receipt = JsonNode.Parse(Out("support_101_20250531_0001.csv.receipt.json"))!;
        Assert.Equal(("101", "1"), (receipt["reporter"]!.ToString(), receipt["counts"]!["rejected"]!.ToString()));
        Assert.Contains("GEN-I001;error;IND;101;support_101_20250531_0001.csv;1;", Out("support_101_20250531_0001.csv.findings.csv"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "out", "persons_000_20240101_0001.csv.findings.csv")));
        File.Move(Path.Combine(Folder, "support_101_20250531_0002.csv.part"), Path.Combine(Folder, "support_101_20250531_0002.csv"));
        Watch();
        Assert.Equal(3, Log().Receipts.Count);
        Assert.Empty(Verification.Run(Store).Faults);
    }

    [Fact]
    public void A_file_taken_in_by_a_run_that_was_stopped_gets_the_same_receipt()
    {
        // Without a number in its name, the same bytes would otherwise become a new turn of the series.
        var path = Put("support.csv", Support("S1"));
        var bytes = File.ReadAllBytes(path);
        var written = File.GetLastWriteTimeUtc(path);
        Watch("--reporter", "101");
        var first = Out("support.csv.receipt.json");
        File.Delete(Path.Combine(Folder, "received", "support.csv"));
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, written);
        Watch("--reporter", "101");
        Assert.Equal(first, Out("support.csv.receipt.json"));
        Assert.Equal((1, 0), (Log().Receipts.Count, Log().Repeats.Count));
    }

    [Fact]
    public void Other_bytes_under_a_name_that_was_used_take_nobodys_place()
    {
        Put("support.csv", Support("S1"));
        Watch("--reporter", "101");
        Put("support.csv", Support("S2"));
        Watch("--reporter", "101");
        Assert.Equal(["support.csv", "support~2.csv"], Names(Path.Combine(Folder, "received")));
        Assert.NotEqual(Out("support.csv.receipt.json"), Out("support~2.csv.receipt.json"));
        Assert.Equal(2, Log().Receipts.Count);
    }

    [Fact]
    public async Task A_file_that_grows_is_not_taken_before_it_stands_still()
    {
        // Time passes only when the test says so: however late the watch looks, the file has grown since it looked last.
        var clock = new SteppedClock();
        var shared = new SharedOptions(clock, TextWriter.Null, TextWriter.Null).At(Store, new DateOnly(2025, 6, 1), TextWriter.Null);
        var watch = new FolderWatch(shared, Folder, TimeSpan.FromSeconds(2), new Intake.DeliveryLabel());
        using var stop = new CancellationTokenSource();
        var path = Path.Combine(Folder, "support_101_20250531_0001.csv");
        await File.WriteAllTextAsync(path, Header);
        var running = Task.Run(() => watch.Run(once: false, stop.Token));
        for (var i = 1; i <= 8; i++)
        {
            await Task.Delay(400);
            Assert.Empty(Log().Receipts);
            clock.Pass(TimeSpan.FromSeconds(1));
            await File.AppendAllTextAsync(path, Support($"S{i}")[Header.Length..]);
        }

        await Task.Delay(1_500);
        Assert.Empty(Log().Receipts);
        clock.Pass(TimeSpan.FromSeconds(2));
        for (var i = 0; i < 300 && File.Exists(path); i++)
            await Task.Delay(50);
        await stop.CancelAsync();
        await running;
        Assert.Equal(8, Assert.Single(Log().Receipts).Counts.Records);
    }

    private sealed class SteppedClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Read(ref _seconds);

        public override DateTimeOffset GetUtcNow() => new(2025, 6, 1, 10, 0, 0, TimeSpan.Zero);

        public void Pass(TimeSpan time) => Interlocked.Add(ref _seconds, (long)time.TotalSeconds);
    }

    private ReceiptLog Log() => new(new StorePaths(Store).Receipts, mend: false);

    private string Out(string name) => File.ReadAllText(Path.Combine(Folder, "out", name));

    private static string[] Names(string folder) => [.. Directory.EnumerateFiles(folder).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    private string Put(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private int Watch(params string[] more)
    {
        using var output = new StringWriter();
        return CommandLine.Run(["watch", Folder, "--once", "--settle", "0", "--store", Store, "--as-of", "2025-06-01", .. more], new FixedClock(), output, output);
    }
}
