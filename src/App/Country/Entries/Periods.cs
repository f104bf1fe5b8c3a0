namespace Socialstat.App;

/// <summary>Days of delivery after a month, a quarter or a year.</summary>
internal static class Periods
{
    /// <summary>A day of the month after the day's month.</summary>
    public static int AfterMonth(int day, int on)
    {
        var next = FirstOfMonth(day).AddMonths(1);
        return next.AddDays(on - 1).DayNumber;
    }

    /// <summary>A day of the month after the day's quarter.</summary>
    public static int AfterQuarter(int day, int on)
    {
        var first = FirstOfMonth(day);
        return first.AddMonths(3 - ((first.Month - 1) % 3)).AddDays(on - 1).DayNumber;
    }

    /// <summary>A day of the year after the day's year.</summary>
    public static int AfterYear(int day, int month, int on) => Day.Of(Day.YearOf(day) + 1, month, on);

    private static DateOnly FirstOfMonth(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1);
    }
}
