using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Tables 1 to 5 and figure 5 of the guide, from the cases of children: as printed, but for the five cells in which the print is wrong.</summary>
public sealed class GoldenKeyFigureTests
{
    private static readonly DateOnly[] Days = [new(2017, 1, 1), new(2017, 7, 1), new(2018, 1, 1)];
    private static readonly long[] Population = [18222, 19123, 19521];

    // Children on each of the three days; a child for each, in one kind of help.
    private static readonly (string Code, int[] Children)[] Counted =
    [
        ("1", [120, 140, 135]), ("2a", [213, 254, 235]), ("2b", [35, 35, 37]), ("2c", [6, 5, 7]), ("2d", [1, 0, 1]), ("3", [7, 8, 9]), ("4", [76, 78, 85]), ("5a", [10, 9, 13]), ("5b", [30, 28, 20]), ("5c", [2, 1, 1]),
    ];

    private static readonly (string Code, decimal[] Printed)[] Rates =
    [
        ("1", [6.59m, 7.32m, 6.92m]), ("2", [13.99m, 15.37m, 14.34m]), ("2a", [11.69m, 15.37m, 12.04m]), ("2b", [1.92m, 1.83m, 1.89m]), ("2c", [0.33m, 0.26m, 0.36m]), ("2d", [0.05m, 0.00m, 0.05m]),
        ("A", [6.86m, 6.48m, 6.56m]), ("3", [0.38m, 0.42m, 0.46m]), ("4", [4.17m, 4.07m, 4.35m]), ("5", [2.30m, 1.97m, 1.75m]),
    ];

    private static readonly (KeyFigureTable Table, KeyFigureQuestion Question) Counts = Count();

    [Fact]
    public void The_printed_figures_come_out_of_cases_and_in_five_cells_the_right_one_does()
    {
        var other = Rates.SelectMany(r => Days.Select((day, d) => (r.Code, Day: d, Printed: r.Printed[d], Counted: Row(r.Code, d).PerThousand!.Value))).Where(c => c.Printed != c.Counted);
        Assert.Equal([("2a", 1, 15.37m, 13.28m), ("2b", 2, 1.89m, 1.90m), ("4", 1, 4.07m, 4.08m), ("5", 1, 1.97m, 1.99m), ("5", 2, 1.75m, 1.74m)], other);
        Assert.Equal([255, 294, 280, 125, 124, 128, 42, 38, 34], new[] { "2", "A", "5" }.SelectMany(c => Enumerable.Range(0, 3).Select(d => Row(c, d).Count)));
    }

    [Theory]
    [InlineData("table5", "23.8 23.7 38.2", "71.4 73.7 58.8", "4.8 2.6 2.9")]
    [InlineData("figure5", "5.6 6.5 7.0", "60.8 62.9 66.4", "33.6 30.6 26.6")]
    public void The_shares_of_kinds_of_placement_come_out_of_cases(string table, params string[] shares)
    {
        var grid = KeyFigureGrids.Of(Counts.Table, Counts.Question).Single(g => g.Name == table);
        // A row with the number and one with the share, for each kind.
        Assert.Equal(shares, grid.Rows.Where((_, i) => i % 2 == 1).Select(r => string.Join(' ', r.Skip(1).Select(c => c.Number!.Value.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)))));
    }

    [Fact]
    public void All_placements_are_computed_from_their_own_number_and_not_added_up_from_rounded_figures()
    {
        Assert.Equal(6.85m, new[] { "3", "4", "5" }.Sum(c => Row(c, 0).PerThousand));
        Assert.Equal(6.86m, Row("A", 0).PerThousand);
    }

    [Fact]
    public void The_table_that_is_counted_passes_the_check_that_the_printed_one_does_not()
    {
        List<SheetRow> Sheet(Func<string, int, decimal> figure) => [.. Rates.SelectMany(r => Days.Select((_, d) => new SheetRow(0, r.Code, $"{d}", Row(r.Code, d).Count, Population[d], figure(r.Code, d))))];
        Assert.Empty(SheetCheck.Of(Sheet((c, d) => Row(c, d).PerThousand!.Value), KeyFigureList.All));
        Assert.Equal(5, SheetCheck.Of(Sheet((c, d) => Rates.Single(r => r.Code == c).Printed[d]), KeyFigureList.All).Count);
    }

    private static KeyFigureRow Row(string code, int day) => Counts.Table.Rows.Single(r => r.Figure.Code == code && r.Day == Days[day]);

    private static (KeyFigureTable Table, KeyFigureQuestion Question) Count()
    {
        var children = new List<(SnapshotPerson, (string, string, string, string?)[])>();
        foreach (var (code, numbers) in Counted)
        {
            var measures = KeyFigureList.WithCode(code)!.Measures;
            for (var d = 0; d < Days.Length; d++)
            {
                for (var n = 0; n < numbers[d]; n++)
                    children.Add(KeyFigureTests.Child(9 + (children.Count % 9), ("851", measures[n % measures.Count], KeyFigureGrids.Head(Days[d]), KeyFigureGrids.Head(Days[d].AddDays(n % 90)))));
            }
        }

        using var snapshot = KeyFigureTests.Snapshot([.. children]);
        var question = new KeyFigureQuestion { Municipality = Geography.WithCode("851")!, Days = Days, Population = Days.Zip(Population).ToDictionary(p => p.First, p => p.Second) };
        return (KeyFigureCounts.Of(snapshot, [], question), question);
    }
}
