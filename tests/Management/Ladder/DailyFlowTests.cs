using Socialstat.Management;

namespace Socialstat.Tests.Management;

/// <summary>Vectors worked out by hand for flows between steps.</summary>
public sealed class DailyFlowTests
{
    [Theory]
    [InlineData(1, 90, 10)]
    [InlineData(2, 81, 19)]
    [InlineData(5, 59.049, 40.951)]
    [InlineData(25, 7.179, 92.821)]
    public void One_way_a_tenth_a_day(int days, double stay, double moved)
    {
        var result = new DailyFlow(new[,] { { 0, 0.1 }, { 0, 0 } }).Carry([100, 0], days);
        Assert.Equal([stay, moved], result.Select(n => Math.Round(n, 3)));
    }

    [Theory]
    [InlineData(1, 90, 10)]
    [InlineData(2, 81.5, 18.5)]
    [InlineData(5, 62.9137, 37.0863)]
    [InlineData(25, 34.4799, 65.5201)]
    public void Two_ways_days_at_a_time_give_what_single_days_give(int days, double first, double second)
    {
        var flow = new DailyFlow(new[,] { { 0, 0.1 }, { 0.05, 0 } });
        Assert.Equal([first, second], flow.Carry([100, 0], days).Select(n => Math.Round(n, 4)));
        double[] daily = [100, 0];
        for (var day = 0; day < days; day++)
            daily = flow.Carry(daily, 1);
        Assert.Equal([first, second], daily.Select(n => Math.Round(n, 4)));
    }

    [Theory]
    [InlineData(5, 50, 50)]
    [InlineData(10, 0, 100)]
    [InlineData(25, 0, 100)]
    public void A_fixed_number_a_day_stops_when_nobody_is_left(int days, double left, double moved) =>
        Assert.Equal([left, moved], DailyFlow.Fixed([100, 0], 0, 1, 10, days));

    [Theory]
    [InlineData(1, 99.7, 0.3, 0, 0)]
    [InlineData(30, 92.1, 7.8, 0.1, 0)]
    [InlineData(365, 36.7, 54.8, 7.8, 0.6)]
    public void Ageing_by_shares_leaks_so_ages_go_by_birth_dates(int days, double first, double second, double third, double rest)
    {
        // Bands of one, four and five years.
        var result = new DailyFlow(new[,] { { 0, 1.0 / 365, 0, 0 }, { 0, 0, 1.0 / 1460, 0 }, { 0, 0, 0, 1.0 / 1825 }, { 0, 0, 0, 0 } }).Carry([100, 0, 0, 0], days);
        Assert.Equal([first, second, third, rest], result.Select(n => Math.Round(n, 1)));
    }

    [Fact]
    public void No_share_is_negative_and_no_more_than_all_leave()
    {
        Assert.Throws<ArgumentException>(() => new DailyFlow(new[,] { { 0, -0.1 }, { 0, 0 } }));
        Assert.Throws<ArgumentException>(() => new DailyFlow(new double[,] { { 0, 0.6, 0.6 }, { 0, 0, 0 }, { 0, 0, 0 } }));
    }
}
