namespace Socialstat.Law;

/// <summary>Danish working days: Monday to Friday without holidays.</summary>
public static class WorkingDays
{
    /// <summary>Whether the day is a working day.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.On(day) is null;

    /// <summary>The day itself when it is a working day, otherwise the first one after it.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day) && day < DateOnly.MaxValue)
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The first working day after the day.</summary>
    public static DateOnly NextWorkingDay(DateOnly day) => day == DateOnly.MaxValue ? day : OnOrAfter(day.AddDays(1));

    /// <summary>The day so many working days after the day; the day itself does not count.</summary>
    public static DateOnly After(DateOnly day, int workingDays)
    {
        for (var i = 0; i < workingDays; i++)
            day = NextWorkingDay(day);
        return day;
    }

    /// <summary>How many working days have passed since the day: those after it, up to and with the last.</summary>
    public static int Since(DateOnly day, DateOnly last)
    {
        var count = 0;
        for (var next = NextWorkingDay(day); next <= last && next > day; next = NextWorkingDay(next))
        {
            count++;
            if (next == DateOnly.MaxValue)
                break;
        }

        return count;
    }
}
