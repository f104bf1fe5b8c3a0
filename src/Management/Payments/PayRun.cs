using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Which days a pay run pays: no run is made on weekends, holidays, and the days on which the bank or the office is closed.</summary>
public static class PayRun
{
    private static readonly (int Month, int Day)[] Closed = [(5, 1), (6, 5), (12, 24), (12, 31)];

    /// <summary>Whether no run is made on the day. The holidays are those of its own year; Great Prayer Day is one until 2023.</summary>
    public static bool IsExcluded(DateOnly day) => IsWeekendOrHoliday(day) || Closed.Contains((day.Month, day.Day));

    /// <summary>Whether the day is in a weekend or a holiday, without 1 May, 5 June, 24 and 31 December.</summary>
    public static bool IsWeekendOrHoliday(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (Holidays.On(day) is not null && !Closed.Contains((day.Month, day.Day)));

    /// <summary>
    /// The days that the run of a day pays: the day after, then all excluded days that follow and the first ordinary day after them, again and again until two
    /// ordinary days stand beside each other.
    /// </summary>
    public static IReadOnlyList<DateOnly> Pays(DateOnly run)
    {
        var days = new List<DateOnly> { run.AddDays(1) };
        while (IsExcluded(days[^1]) || IsExcluded(days[^1].AddDays(1)))
            days.Add(days[^1].AddDays(1));
        return days;
    }
}
