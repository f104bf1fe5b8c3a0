using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>Noise by cell keys: the example of the European handbook, and rows of published perturbation tables.</summary>
public sealed class CellKeyTests
{
    private static readonly double[] RowOne = [.3625, .3625, .1875, .0875];
    private static readonly double[] RowTwo = [.0515461, .2438156, .4092765, .2438156, .0515461];
    private static readonly (int Shown, double Probability)[] Skipping = [(0, .7345), (3, .1367), (4, .0728), (5, .0374), (6, .0186)];

    [Fact]
    public void Keys_add_up_without_the_whole_part_and_choose_the_noise()
    {
        var key = CellKeys.OfCell([90_000_000, 30_000_000, 60_000_000]);
        Assert.Equal(80_000_000, key);
        Noise[] row = [new(-1, .3), new(0, .4), new(1, .3)];
        var table = PerturbationTable.Of(row, row, row);
        Assert.Equal(4, CellKeys.Perturb(3, key, table));
        Assert.Equal(2, CellKeys.Perturb(3, 29_999_999, table));
        // The lower end belongs to the interval, the upper does not.
        Assert.Equal(3, CellKeys.Perturb(3, 30_000_000, table));
        Assert.Equal(0, CellKeys.Perturb(0, key, table));
    }

    [Fact]
    public void Published_rows_of_largest_entropy_are_found()
    {
        var table = PerturbationTable.Solve(largest: 2, variance: 0.9);
        Assert.Equal(RowOne, table.Row(1).Select(n => n.Probability), Close);
        Assert.Equal(RowTwo, table.Row(2).Select(n => n.Probability), Close);
        Assert.Empty(table.ShortOfVariance);
    }

    [Fact]
    public void Small_results_are_skipped_and_nothing_changes_on_average()
    {
        var table = PerturbationTable.Solve(largest: 5, variance: 3, notShown: 2);
        Assert.Equal(Skipping.Select(s => s.Shown), table.Row(1).Select(n => 1 + n.Change));
        Assert.Equal(Skipping.Select(s => s.Probability), table.Row(1).Select(n => n.Probability), (a, b) => Math.Abs(a - b) < 1e-4);
        Assert.Equal(.2288, table.Row(8).First(n => n.Change == 0).Probability, 4);
        for (var count = 1; count <= 12; count++)
        {
            Assert.Equal(0, table.Row(count).Sum(n => n.Change * n.Probability), 6);
            Assert.Equal(1, table.Row(count).Sum(n => n.Probability), 9);
            Assert.All(table.Row(count), n => Assert.True(count + n.Change == 0 || count + n.Change > 2));
        }
    }

    [Fact]
    public void A_variance_that_cannot_be_held_is_told()
    {
        var table = PerturbationTable.Solve(largest: 2, variance: 1);
        Assert.Contains(1, table.ShortOfVariance);
        Assert.NotNull(table.Shortfall);
    }

    private static bool Close(double a, double b) => Math.Abs(a - b) < 1e-6;
}
