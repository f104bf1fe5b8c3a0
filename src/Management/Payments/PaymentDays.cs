using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>The days on which payments fall: from the first day until the last, both inside.</summary>
public static class PaymentDays
{
    private const int Week = 7;
    private const int ExtendMonths = 6;

    /// <summary>
    /// The days of a rhythm. Weekly and biweekly keep the weekday of the first day; monthly falls on the day of the month, on the last day of shorter
    /// months, and first on the first such day that is not before the first day. Individual days are listed elsewhere, and are none here.
    /// </summary>
    public static IEnumerable<DateOnly> Of(PaymentRhythm rhythm, DateOnly from, DateOnly to, int dayOfMonth = 1) => From(rhythm, from, to, dayOfMonth, from);

    /// <summary>The same days, only those on or after a day: what went before is stepped over, not counted.</summary>
    public static IEnumerable<DateOnly> From(PaymentRhythm rhythm, DateOnly from, DateOnly to, int dayOfMonth, DateOnly first) => rhythm switch
    {
        PaymentRhythm.Once => from >= first && from <= to ? [from] : [],
        PaymentRhythm.Daily => Every(1, from, to, first),
        PaymentRhythm.Weekly => Every(Week, from, to, first),
        PaymentRhythm.Biweekly => Every(2 * Week, from, to, first),
        PaymentRhythm.Monthly => Monthly(from > first ? from : first, to, dayOfMonth),
        _ => [],
    };

    /// <summary>
    /// The last day for which payments of an open line are planned: 31 December of the year after it starts, and a year more each time the last payment
    /// is less than six months away.
    /// </summary>
    public static DateOnly Horizon(PaymentRhythm rhythm, DateOnly from, DateOnly today, int dayOfMonth = 1)
    {
        var horizon = new DateOnly(from.Year + 1, 12, 31);
        while (Of(rhythm, from, horizon, dayOfMonth).LastOrDefault() is var last && last != default && last < today.AddMonths(ExtendMonths) && rhythm is not PaymentRhythm.Once and not PaymentRhythm.Individual)
            horizon = horizon.AddYears(1);
        return horizon;
    }

    private static IEnumerable<DateOnly> Every(int step, DateOnly from, DateOnly to, DateOnly first)
    {
        var skipped = first > from ? (first.DayNumber - from.DayNumber + step - 1) / step : 0;
        for (var day = from.DayNumber + (skipped * step); day <= to.DayNumber; day += step)
            yield return DateOnly.FromDayNumber(day);
    }

    private static IEnumerable<DateOnly> Monthly(DateOnly from, DateOnly to, int dayOfMonth)
    {
        for (var (year, month) = (from.Year, from.Month); year <= to.Year; (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1))
        {
            var day = new DateOnly(year, month, Math.Min(dayOfMonth, DateTime.DaysInMonth(year, month)));
            if (day > to)
                yield break;
            if (day >= from)
                yield return day;
        }
    }
}
