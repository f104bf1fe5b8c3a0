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
    public void A_changed_or_missing_line_is_found_and_nothing_can_be_added_after_it()
    {
        for (var i = 0; i < 4; i++)
            AccessLog.Append(Paths, An($"client-{i}"));
        var lines = File.ReadAllLines(Paths.Accesses);
        File.WriteAllLines(Paths.Accesses, [lines[0], lines[1].Replace("client-1", "client-9", StringComparison.Ordinal), lines[2], lines[3]]);
        Assert.StartsWith("line 2", AccessLog.Verify(Paths), StringComparison.Ordinal);
        Assert.Throws<InvalidDataException>(() => AccessLog.Append(Paths, An("after")));
        File.WriteAllLines(Paths.Accesses, [lines[0], lines[2], lines[3]]);
        Assert.StartsWith("line 2", AccessLog.Verify(Paths), StringComparison.Ordinal);
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
        Parallel.For(0, 40, i => AccessLog.Append(Paths, An($"client-{i}")));
        var all = AccessLog.Read(Paths.Accesses);
        Assert.Equal(Enumerable.Range(1, 40), all.Select(a => a.Number));
        Assert.Equal(40, all.Select(a => a.By).Distinct().Count());
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
