using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>Small tables as they would be in releases, and events about them.</summary>
internal static class ReleaseCube
{
    /// <summary>The table with some figures changed or hidden.</summary>
    public static Cube With(this Cube cube, params (int Cell, long? Value)[] changes)
    {
        var (values, missing) = (cube.Values.ToArray(), cube.Missing.ToArray());
        foreach (var (cell, value) in changes)
            (values[cell], missing[cell]) = (value ?? 0, value is null);
        return new Cube(cube.Declaration, cube.Dimensions, values, missing);
    }

    /// <summary>A cube of random shape and figures, some hidden, some negative, some very large.</summary>
    public static Cube Random(int seed)
    {
#pragma warning disable CA5394 // Test data.
        var random = new Random(seed);
        var dimensions = new List<Dimension>();
        for (var d = random.Next(0, 3); d >= 0; d--)
            dimensions.Add(new Dimension($"D{d}\"Å", new($"variabel; {d}", $"variable {d}"), d == 0 ? Axis.Sex : Axis.Measure,
                [.. Enumerable.Range(0, random.Next(1, 6)).Select(c => new Category($"{c:D2}", new($"værdi \\ {c}", $"value\n{c}"), [c, c + 1]) { IsTotal = c == 0, Counts = c == 1 ? CountedUnit.Persons : null })]));
        dimensions.Add(Dimension.Years(2000, 2000 + random.Next(0, 9)));
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        var missing = Enumerable.Range(0, cells).Select(_ => random.Next(3) == 0).ToArray();
        var values = missing.Select(m => m ? 0 : random.Next(4) switch { 0 => 0, 1 => -random.NextInt64(), 2 => random.NextInt64(), _ => random.Next(200) }).ToArray();
#pragma warning restore CA5394
        return new Cube(Isbu01.Declaration with { Code = $"R{seed}", Decimals = seed % 3, Dimensions = [.. dimensions.SkipLast(1)] }, dimensions, values, missing);
    }

    public static DateTimeOffset Utc(int year, int month, int day, int hour = 12, int minute = 0) => new(year, month, day, hour, minute, 0, TimeSpan.Zero);

    public static ReleasePlanned Planned(string id, int year, DateOnly day, DateTimeOffset at) => new()
    {
        Release = id,
        At = at,
        By = "test",
        Title = new($"Titel {id}", $"Title {id}"),
        Tables = ["SMALL01"],
        Year = year,
        Day = day,
    };

    public static ReleaseMade Made(string id, DateTimeOffset at) => new() { Release = id, At = at, By = "test", Folder = id, Manifest = new string('a', 64), KnownOn = at };

    public static ReleaseWithdrawn Withdrawn(string id, DateTimeOffset at) => new() { Release = id, At = at, By = "test", Reason = new("forkerte tal", "wrong figures") };

    /// <summary>The log of events, as written line by line.</summary>
    public static byte[] Log(params ReleaseEvent[] events)
    {
        byte[] text = [];
        foreach (var next in events)
            text = [.. text, .. new ReleaseLog(text).LineOf(next)];
        return text;
    }

    public static ReleaseManifest Manifest(Release release) => new()
    {
        Release = release.Id,
        Version = 1,
        Title = release.Title,
        Year = release.Year,
        Day = release.Day,
        Publish = release.Publish,
        KnownOn = release.Made!.KnownOn,
        JudgedOn = release.Day,
        Deliveries = 1,
        LastReceipt = new string('0', 64),
        MadeAt = release.Made.At,
        Program = "test",
        Corrects = release.Corrects,
        Remark = release.Remark,
        Tables = [],
        Unapproved = release.Unapproved,
        Certificates = [],
    };
}
