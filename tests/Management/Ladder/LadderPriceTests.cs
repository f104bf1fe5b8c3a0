using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>Moves on the ladder weighted by what the steps cost.</summary>
public sealed class LadderPriceTests
{
    private static readonly IReadOnlyDictionary<int, decimal> Report = LadderPrices.Read(["step;kroner", "4;135570", "5;503339", "6;1138001"]);

    [Fact]
    public void The_printed_matrix_costs_more_though_more_came_down_than_up()
    {
        var prices = LadderPrices.Of([], Geography.WithCode("851")!, LadderClassification.Joining, Report);
        Assert.Equal(419_261_636m, LadderPrices.CostOf(prices, step => new[] { 0, 231, 600, 527, 51, 358, 204 }[step]));
        Assert.Equal(428_589_349m, LadderPrices.CostOf(prices, step => new[] { 0, 240, 663, 488, 47, 355, 214 }[step]));
    }

    [Fact]
    public void Steps_without_a_price_are_said_to_have_none_and_cost_nothing()
    {
        var prices = LadderPrices.Of([], Geography.WithCode("851")!, LadderClassification.Joining, new Dictionary<int, decimal>());
        Assert.All(prices, p => Assert.Null(p.Kroner));
        Assert.Equal(0, LadderPrices.CostOf(prices, _ => 10));
    }

    [Theory]
    [InlineData("4;meget")]
    [InlineData("4")]
    [InlineData("fire;100")]
    public void A_line_that_cannot_be_read_is_named(string line) => Assert.StartsWith("2:", Assert.Throws<FormatException>(() => LadderPrices.Read(["step;kroner", line])).Message, StringComparison.Ordinal);
}
