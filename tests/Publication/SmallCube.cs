using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.Tests.Publication;

/// <summary>A cube small enough to read whole: two places, three measures of which one came in 2024, two sexes, three years.</summary>
internal static class SmallCube
{
    public static Edition Edition { get; } = new()
    {
        Updated = new DateTimeOffset(2026, 6, 12, 8, 0, 0, TimeSpan.FromHours(2)),
        Created = new DateTimeOffset(2026, 6, 11, 15, 30, 0, TimeSpan.FromHours(2)),
        Source = new("Socialstat (syntetiske tal)", "Socialstat (synthetic figures)"),
    };

    public static Cube Counts() => Make(decimals: 0);

    public static Cube Percent() => Make(decimals: 1);

    public static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static Cube Make(int decimals)
    {
        var dimensions = new Dimension[]
        {
            new("OMRÅDE", new("område", "region"), Axis.Place,
                [new("000", new("Hele landet", "All Denmark"), [0]) { IsTotal = true }, new("101", new("København", "Copenhagen"), [17])]),
            new("INDSATSER", new("indsats", "measure"), Axis.Measure,
                [new("3", new("I alt", "Total"), [0]) { IsTotal = true }, new("405", new("Konsulentbistand, herunder \"familierettede\" indsatser", "Consultancy"), [1]), new("462", new("Støtteperson", "Support person"), [2])]),
            new("KØN", new("køn", "sex"), Axis.Sex, [new("D", new("Drenge", "Boys"), [1]), new("P", new("Piger", "Girls"), [2])]),
            Dimension.Years(2023, 2025),
        };
        var values = new long[36];
        var missing = new bool[36];
        for (var i = 0; i < values.Length; i++)
        {
            missing[i] = i / 6 % 3 == 2 && i % 3 == 0;
            values[i] = missing[i] ? 0 : (i * i * 7) % 1000;
        }

        var declaration = Isbu04.Declaration with
        {
            Code = decimals == 0 ? "SMALL01" : "SMALL02",
            Title = new("Aktive indsatser og støtte til børn og unge", "Active measures and support for children and young people"),
            Unit = decimals == 0 ? new("Antal", "Number") : new("Pct.", "Per cent"),
            Decimals = decimals,
            Dimensions = [.. dimensions.SkipLast(1)],
        };
        return new Cube(declaration, dimensions, values, missing);
    }
}
