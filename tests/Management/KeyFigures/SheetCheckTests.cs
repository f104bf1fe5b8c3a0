using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>The tables printed in the guide to key figures, and the five cells of them that are wrong.</summary>
public sealed class SheetCheckTests
{
    private static readonly string[] Days = ["Jan 17", "Jul 17", "Jan 18"];
    private static readonly long[] Population = [18222, 19123, 19521];

    private static readonly (string Code, long[] Counts, decimal[] Printed)[] Guide =
    [
        ("1", [120, 140, 135], [6.59m, 7.32m, 6.92m]),
        ("2", [255, 294, 280], [13.99m, 15.37m, 14.34m]),
        ("2a", [213, 254, 235], [11.69m, 15.37m, 12.04m]),
        ("2b", [35, 35, 37], [1.92m, 1.83m, 1.89m]),
        ("2c", [6, 5, 7], [0.33m, 0.26m, 0.36m]),
        ("2d", [1, 0, 1], [0.05m, 0.00m, 0.05m]),
        ("3", [7, 8, 9], [0.38m, 0.42m, 0.46m]),
        ("4", [76, 78, 85], [4.17m, 4.07m, 4.35m]),
        ("5", [42, 38, 34], [2.30m, 1.97m, 1.75m]),
        ("A", [125, 124, 128], [6.86m, 6.48m, 6.56m]),
    ];

    [Fact]
    public void The_five_errors_of_the_guide_are_found_and_no_other()
    {
        var faults = SheetCheck.Of(Sheet(), KeyFigureList.All);
        Assert.Equal(
            [("2a", "Jul 17", 15.37m, 13.28m), ("2b", "Jan 18", 1.89m, 1.90m), ("4", "Jul 17", 4.07m, 4.08m), ("5", "Jul 17", 1.97m, 1.99m), ("5", "Jan 18", 1.75m, 1.74m)],
            faults.Select(f => (f.Code, f.Day, f.Printed, f.Correct)));
        Assert.Equal("254 af 19.123 er 13,28 pr. 1000, ikke 15,37; tallet hører til nøgletal 2", faults[0].What.Da);
        Assert.Equal("254 of 19,123 is 13.28 per 1000, not 15.37; the number belongs to key figure 2", faults[0].What.En);
    }

    [Fact]
    public void A_whole_that_is_not_the_sum_of_its_parts_is_found()
    {
        var faults = SheetCheck.Of([.. Sheet().Select(r => r is { Code: "A", Day: "Jan 17" } ? r with { Count = 126, PerThousand = null } : r)], KeyFigureList.All);
        Assert.Contains(faults, f => f is { Code: "A", Day: "Jan 17", Printed: 126, Correct: 125 });
    }

    [Fact]
    public void Shares_of_the_institutions_are_those_printed()
    {
        long[][] parts = [[10, 9, 13], [30, 28, 20], [2, 1, 1]];
        decimal[][] printed = [[23.8m, 23.7m, 38.2m], [71.4m, 73.7m, 58.8m], [4.8m, 2.6m, 2.9m]];
        var codes = new[] { "5a", "5b", "5c" };
        for (var p = 0; p < 3; p++)
        {
            for (var d = 0; d < 3; d++)
                Assert.Equal(printed[p][d], new KeyFigureRow(KeyFigureList.WithCode(codes[p])!, default, (int)parts[p][d], (int)parts.Sum(x => x[d]), null, null).Share);
        }
    }

    private static List<SheetRow> Sheet() =>
        [.. Guide.SelectMany(g => Days.Select((day, d) => (g, day, d))).Select((x, i) => new SheetRow(i + 1, x.g.Code, x.day, x.g.Counts[x.d], Population[x.d], x.g.Printed[x.d]))];
}
