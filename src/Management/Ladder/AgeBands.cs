namespace Socialstat.Management;

/// <summary>
/// Ages within which children are taken to move alike. Children grow older by their birth date: at a birthday they move from one band to the next all at once, and not a
/// share of them each day, which would leave a third behind after a year.
/// </summary>
public static class AgeBands
{
    /// <summary>Age at which measures for children end and most placements with them.</summary>
    public const int Adult = 18;

    /// <summary>Age at which the last measures for young people end.</summary>
    public const int Last = 23;

    /// <summary>First age of each band; the last band ends with <see cref="Last"/>.</summary>
    public static IReadOnlyList<int> Starts { get; } = [0, 6, 12, 15, Adult];

    /// <summary>The band of an age, or -1 from <see cref="Last"/> on.</summary>
    public static int Of(int age)
    {
        if (age >= Last)
            return -1;
        var band = 0;
        while (band + 1 < Starts.Count && age >= Starts[band + 1])
            band++;
        return band;
    }

    /// <summary>The band on a day, and the day number of the birthday on which it ends.</summary>
    public static (int Band, int EndsOn) On(DateOnly birth, DateOnly day)
    {
        var band = Of(Math.Max(0, KeyFigureCounts.AgeOn(birth, day)));
        if (band < 0)
            return (-1, int.MaxValue);
        return (band, Birthday(birth, band + 1 < Starts.Count ? Starts[band + 1] : Last).DayNumber);
    }

    /// <summary>The day on which the age is reached; someone born on 29 February reaches it on 1 March in common years.</summary>
    public static DateOnly Birthday(DateOnly birth, int age)
    {
        var year = birth.Year + age;
        return birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new DateOnly(year, 3, 1) : new DateOnly(year, birth.Month, birth.Day);
    }
}
