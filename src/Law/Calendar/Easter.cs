namespace Socialstat.Law;

/// <summary>Easter Sunday, from which the movable feasts are counted.</summary>
public static class Easter
{
    /// <summary>
    /// Easter Sunday of the year in the Gregorian calendar: the Sunday after the first ecclesiastical full moon of spring, computed from the
    /// moon's 19-year cycle, the leap days left out of the centuries, and the weekday.
    /// </summary>
    public static DateOnly SundayOf(int year)
    {
        var (century, yearOfCentury) = Math.DivRem(year, 100);
        var yearOfMoon = year % 19;
        var leapDaysLeftOut = century - (century / 4);
        var moonCorrection = (8 * century + 13) / 25;
        var daysToFullMoon = ((19 * yearOfMoon) + leapDaysLeftOut - moonCorrection + 15) % 30;
        if (daysToFullMoon == 29 || (daysToFullMoon == 28 && yearOfMoon > 10))
            daysToFullMoon--;
        // The full moon falls so many days after 21 March; Easter is the Sunday after it.
        var fullMoon = new DateOnly((century * 100) + yearOfCentury, 3, 21).AddDays(daysToFullMoon);
        return fullMoon.AddDays(7 - (int)fullMoon.DayOfWeek);
    }
}
