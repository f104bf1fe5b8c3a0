using System.Security.Cryptography;
using System.Text;
using Socialstat.Register;

namespace Socialstat.Tests.Register;

public sealed class AccessLogTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("socialstat-access-").FullName;

    private StorePaths Paths => new(_folder);

    [Fact]
    public void Accesses_are_numbered_and_chained_and_read_back()
    {
        Assert.Empty(AccessLog.Read(Paths.Accesses));
        var first = AccessLog.Append(Paths, An("explain-101"));
        var second = AccessLog.Append(Paths, An("explain-147"));
        Assert.Equal((1, 2), (first.Number, second.Number));
        Assert.Equal([first, second], AccessLog.Read(Paths.Accesses));
        Assert.NotEqual(first.Previous, second.Previous);
        Assert.Null(AccessLog.Verify(Paths));
    }

    [Fact]
    public void A_changed_or_missing_line_is_found()
    {
        for (var i = 0; i < 4; i++)
            AccessLog.Append(Paths, An($"client-{i}"));
        var lines = File.ReadAllLines(Paths.Accesses);
        File.WriteAllLines(Paths.Accesses, [lines[0], lines[1].Replace("client-1", "client-9", StringComparison.Ordinal), lines[2], lines[3]]);
        Assert.StartsWith("line 2", AccessLog.Verify(Paths), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => AccessLog.Read(Paths.Accesses));
        File.WriteAllLines(Paths.Accesses, [lines[0], lines[2], lines[3]]);
        Assert.StartsWith("line 2", AccessLog.Verify(Paths), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_can_be_added_after_a_last_line_that_is_changed()
    {
        AccessLog.Append(Paths, An("client-0"));
        AccessLog.Append(Paths, An("client-1"));
        var text = File.ReadAllText(Paths.Accesses);
        File.WriteAllText(Paths.Accesses, text.Replace("client-1", "client-9", StringComparison.Ordinal));
        Assert.Contains("run verify", Assert.Throws<InvalidDataException>(() => AccessLog.Append(Paths, An("after"))).Message, StringComparison.Ordinal);
        File.WriteAllText(Paths.Accesses, text.TrimEnd('\n') + "x");
        Assert.Throws<InvalidDataException>(() => AccessLog.Append(Paths, An("after")));
    }

    [Fact]
    public void In_a_log_of_a_hundred_thousand_only_the_end_is_read_to_append_and_all_of_it_to_verify()
    {
        const int Many = 100_000, Changed = 50;
        AccessLog.Append(Paths, An("first"));
        var line = File.ReadAllText(Paths.Accesses);
        var (body, chain) = (line[..line.LastIndexOf(",\"chain\"", StringComparison.Ordinal)], line[^67..^3]);
        var (first, previous) = ("{\"number\":1,", new string('0', 64));
        using (var file = new StreamWriter(Paths.Accesses, append: true) { NewLine = "\n" })
        {
            for (var number = 2; number <= Many; number++)
            {
                var next = body.Replace(first, $"{{\"number\":{number},", StringComparison.Ordinal).Replace(previous, chain, StringComparison.Ordinal);
                chain = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(next + "}")));
                file.WriteLine(next + ",\"chain\":\"" + chain + "\"}");
            }
        }

        Assert.Null(AccessLog.Verify(Paths));
        Assert.Equal((Many + 1, chain), (AccessLog.Append(Paths, An("next")) is var next1 ? next1.Number : 0, next1.Previous));
        Assert.Null(AccessLog.Verify(Paths));

        // A line far from the end is changed: verify finds it, and nobody who adds a line has read it.
        using (var file = new FileStream(Paths.Accesses, FileMode.Open, FileAccess.ReadWrite))
        {
            var start = new byte[Changed * (line.Length + 10)];
            file.ReadExactly(start);
            var at = start.AsSpan().LastIndexOf("first"u8);
            file.Position = at;
            file.Write("other"u8);
        }

        Assert.Equal(Many + 2, AccessLog.Append(Paths, An("after")).Number);
        Assert.Contains("does not agree with its hash", AccessLog.Verify(Paths), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(200_000)]
    public void A_long_line_at_the_end_is_read_whole(int length)
    {
        AccessLog.Append(Paths, An("first"));
        AccessLog.Append(Paths, An("second") with { Cell = new string('x', length) });
        File.AppendAllText(Paths.Accesses, "{\"number\":3," + new string(' ', length));
        Assert.Equal(3, AccessLog.Append(Paths, An("third")).Number);
        Assert.Null(AccessLog.Verify(Paths));
        Assert.Equal(["first", "second", "third"], AccessLog.Read(Paths.Accesses).Select(a => a.By));
    }

    [Fact]
    public void Lines_missing_at_the_end_are_found_against_the_database()
    {
        using (var made = new StoreDatabase(Paths.Database))
            Assert.Null(made.State("accesses"));
        AccessLog.Append(Paths, An("first"));
        AccessLog.Append(Paths, An("second"));
        Assert.Null(AccessLog.Verify(Paths));
        File.WriteAllLines(Paths.Accesses, [File.ReadAllLines(Paths.Accesses)[0]]);
        Assert.Equal("lines are missing at the end", AccessLog.Verify(Paths));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1)]
    [InlineData(0)]
    public void Nothing_is_added_to_a_log_whose_end_is_gone_so_that_the_loss_stays_to_be_seen(int left)
    {
        using (new StoreDatabase(Paths.Database))
        {
            foreach (var by in new[] { "first", "second", "third" })
                AccessLog.Append(Paths, An(by));
        }

        var lines = File.ReadAllLines(Paths.Accesses);
        File.WriteAllText(Paths.Accesses, string.Concat(lines[..left].Select(l => l + "\n")));
        // Not even by one who writes down the hash that is looked for.
        var hash = lines[2][^66..^2];
        Assert.Contains("lines are missing at the end", Assert.Throws<InvalidDataException>(() => AccessLog.Append(Paths, An(hash))).Message, StringComparison.Ordinal);
        Assert.Equal("lines are missing at the end", AccessLog.Verify(Paths));
        File.WriteAllText(Paths.Accesses, string.Concat(lines.Select(l => l + "\n")));
        Assert.Equal(4, AccessLog.Append(Paths, An("fourth")).Number);
        Assert.Null(AccessLog.Verify(Paths));
    }

    [Fact]
    public void A_stop_before_the_end_was_noted_keeps_nobody_out()
    {
        using (var database = new StoreDatabase(Paths.Database))
        {
            AccessLog.Append(Paths, An("first"));
            var before = database.State("accesses")!;
            AccessLog.Append(Paths, An("second"));
            database.SetState("accesses", before);
        }

        Assert.Equal(3, AccessLog.Append(Paths, An("third")).Number);
        Assert.Null(AccessLog.Verify(Paths));
    }

    [Fact]
    public void A_line_cut_off_by_a_stop_is_taken_away()
    {
        AccessLog.Append(Paths, An("first"));
        File.AppendAllText(Paths.Accesses, "{\"number\":2,\"at\":");
        Assert.Equal(2, AccessLog.Append(Paths, An("second")).Number);
        Assert.Equal(["first", "second"], AccessLog.Read(Paths.Accesses).Select(a => a.By));
        Assert.Null(AccessLog.Verify(Paths));
    }

    [Fact]
    public void Several_at_a_time_lose_no_line()
    {
        const int Threads = 8, Each = 25, Many = Threads * Each;
        using var start = new Barrier(Threads + 1);
        var faults = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                for (var i = 0; i < Each; i++)
                    AccessLog.Append(Paths, An($"client-{t}-{i}"));
            }
            catch (Exception e) when (e is IOException or InvalidDataException)
            {
                faults.Enqueue(e);
            }
        }))];
        foreach (var thread in threads)
            thread.Start();
        start.SignalAndWait();

        // Reading is never kept out, and never sees half a line.
        while (threads.Any(t => t.IsAlive))
            Assert.True(AccessLog.Read(Paths.Accesses).Count <= Many);
        foreach (var thread in threads)
            thread.Join();
        Assert.Empty(faults);
        var all = AccessLog.Read(Paths.Accesses);
        Assert.Equal(Enumerable.Range(1, Many), all.Select(a => a.Number));
        Assert.Equal(Many, all.Select(a => a.By).Distinct().Count());
        Assert.Null(AccessLog.Verify(Paths));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Access An(string by) => new()
    {
        At = new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.Zero),
        By = by,
        Way = "api",
        Table = "ISBU02",
        Cell = "KOMMUNEDK=101 INDSATSER=2 Tid=2024",
        Persons = 7,
        Purpose = "Fejlsøgning",
    };
}
