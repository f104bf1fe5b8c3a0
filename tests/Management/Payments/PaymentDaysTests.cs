using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

public sealed class PaymentDaysTests
{
    [Theory]
    [InlineData(PaymentRhythm.Once, "2019-01-01", "2019-01-10", 1, 1)]
    [InlineData(PaymentRhythm.Daily, "2019-01-01", "2019-01-10", 1, 10)]
    [InlineData(PaymentRhythm.Weekly, "2019-01-01", "2019-02-01", 1, 5)]
    [InlineData(PaymentRhythm.Weekly, "2019-01-01", "2019-03-01", 1, 9)]
    [InlineData(PaymentRhythm.Weekly, "2019-01-01", "2019-04-01", 1, 13)]
    [InlineData(PaymentRhythm.Biweekly, "2019-01-01", "2019-02-01", 1, 3)]
    [InlineData(PaymentRhythm.Biweekly, "2019-01-01", "2019-03-01", 1, 5)]
    [InlineData(PaymentRhythm.Biweekly, "2019-01-01", "2019-04-01", 1, 7)]
    [InlineData(PaymentRhythm.Monthly, "2019-01-01", "2019-10-01", 1, 10)]
    [InlineData(PaymentRhythm.Monthly, "2019-01-01", "2019-09-01", 1, 9)]
    [InlineData(PaymentRhythm.Monthly, "2019-01-01", "2020-01-01", 31, 12)]
    [InlineData(PaymentRhythm.Monthly, "2020-01-31", "2022-01-01", 1, 24)]
    [InlineData(PaymentRhythm.Monthly, "2020-01-01", "2020-03-31", 1, 3)]
    [InlineData(PaymentRhythm.Weekly, "2024-01-01", "2024-12-31", 1, 53)]
    [InlineData(PaymentRhythm.Biweekly, "2024-01-01", "2024-12-31", 1, 27)]
    [InlineData(PaymentRhythm.Daily, "2024-01-01", "2024-12-31", 1, 366)]
    [InlineData(PaymentRhythm.Individual, "2024-01-01", "2024-12-31", 1, 0)]
    public void So_many_payments_fall_from_the_first_day_to_the_last(PaymentRhythm rhythm, string from, string to, int day, int count) =>
        Assert.Equal(count, PaymentDays.Of(rhythm, Books.Day(from), Books.Day(to), day).Count());

    [Fact]
    public void Monthly_payments_begin_on_the_first_such_day_that_is_not_before_the_start() =>
        Assert.Equal(new DateOnly(2020, 2, 1), PaymentDays.Of(PaymentRhythm.Monthly, new(2020, 1, 31), new(2022, 1, 1)).First());

    [Theory]
    [InlineData(31)]
    [InlineData(30)]
    [InlineData(29)]
    public void A_day_that_the_month_lacks_is_its_last_day(int day) =>
        Assert.Contains(new DateOnly(2020, 2, 29), PaymentDays.Of(PaymentRhythm.Monthly, new(2020, 1, 1), new(2020, 12, 31), day));

    [Fact]
    public void Weekly_payments_keep_the_weekday_of_the_start() =>
        Assert.All(PaymentDays.Of(PaymentRhythm.Weekly, new(2024, 2, 29), new(2025, 12, 31)), d => Assert.Equal(DayOfWeek.Thursday, d.DayOfWeek));

    [Theory]
    [InlineData("2020-01-01", "2021-12-31", 24)]
    [InlineData("2021-06-01", "2021-12-31", 24)]
    [InlineData("2021-07-01", "2022-12-31", 36)]
    public void An_open_line_is_planned_to_the_end_of_next_year_and_further_when_less_than_half_a_year_is_left(string today, string horizon, int count)
    {
        var last = PaymentDays.Horizon(PaymentRhythm.Monthly, new(2020, 1, 1), Books.Day(today));
        Assert.Equal((Books.Day(horizon), count), (last, PaymentDays.Of(PaymentRhythm.Monthly, new(2020, 1, 1), last).Count()));
    }

    [Theory]
    [InlineData("2020-06-01", 6)]
    [InlineData("2022-02-01", 26)]
    public void A_line_that_is_shortened_or_lengthened_has_as_many_payments_as_its_days_hold(string to, int count) =>
        Assert.Equal(count, PaymentDays.Of(PaymentRhythm.Monthly, new(2020, 1, 1), Books.Day(to)).Count());

    [Fact]
    public void Stepping_over_what_went_before_gives_the_same_days_as_counting_them()
    {
        foreach (var rhythm in new[] { PaymentRhythm.Once, PaymentRhythm.Daily, PaymentRhythm.Weekly, PaymentRhythm.Biweekly, PaymentRhythm.Monthly })
        {
            for (var skip = -40; skip < 500; skip += 7)
            {
                var (from, to) = (new DateOnly(2023, 11, 30), new DateOnly(2025, 3, 31));
                var first = from.AddDays(skip);
                Assert.Equal(PaymentDays.Of(rhythm, from, to, 31).Where(d => d >= first), PaymentDays.From(rhythm, from, to, 31, first));
            }
        }
    }
}
