using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>Moves on the ladder weighted by what the steps cost.</summary>
public sealed class LadderPriceTests
{
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
