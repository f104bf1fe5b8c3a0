using Socialstat.Management;

namespace Socialstat.Tests.Management;

public sealed class PayRunTests
{
    [Theory]
    [InlineData("2020-05-13", "2020-05-14", 1)]
    [InlineData("2020-06-04", "2020-06-05", 4)]
    [InlineData("2020-04-07", "2020-04-08", 7)]
    [InlineData("2024-12-19", "2024-12-20", 14)]
    public void A_run_pays_until_two_ordinary_days_stand_beside_each_other(string run, string first, int days)
    {
        var paid = PayRun.Pays(Books.Day(run));
        Assert.Equal([.. Enumerable.Range(0, days).Select(i => Books.Day(first).AddDays(i))], paid);
    }

    [Theory]
    [InlineData(2020, 2021, false, 223)]
    [InlineData(2020, 2021, true, 229)]
    [InlineData(2019, 2022, false, 448)]
    public void So_many_days_have_no_run(int from, int to, bool closedToo, int count)
    {
        var days = Enumerable.Range(new DateOnly(from, 1, 1).DayNumber, new DateOnly(to, 12, 31).DayNumber - new DateOnly(from, 1, 1).DayNumber + 1).Select(DateOnly.FromDayNumber);
        Assert.Equal(count, days.Count(d => closedToo ? PayRun.IsExcluded(d) : PayRun.IsWeekendOrHoliday(d)));
    }

    [Fact]
    public void Great_Prayer_Day_has_a_run_from_2024()
    {
        Assert.True(PayRun.IsExcluded(new DateOnly(2023, 5, 5)));
        Assert.False(PayRun.IsExcluded(new DateOnly(2024, 4, 26)));
    }
}
