namespace Socialstat.Law;

/// <summary>The holidays that working days are counted without.</summary>
public static class Holidays
{
    private static readonly DateOnly First = new(1900, 1, 1);

    /// <summary>New Year's Day.</summary>
    public static Holiday NewYear { get; } = Fixed(1, 1, new("Nytårsdag", "New Year's Day"));

    /// <summary>Great Prayer Day, the fourth Friday after Easter: last in 2023.</summary>
    public static Holiday GreatPrayerDay { get; } = Movable(26, new("Store bededag", "Great Prayer Day")) with
    {
        InForce = new Period(First, new DateOnly(2023, 12, 31)),
        Source = "lov nr. 214 af 6. marts 2023: ingen helligdag fra 1. januar 2024",
    };

    /// <summary>
    /// All of them. Constitution Day, 24 December and 31 December are not church holidays, but a time limit that ends on one of them runs on to the
    /// next weekday, and offices are closed: they count as holidays here.
    /// </summary>
    public static IReadOnlyList<Holiday> All { get; } =
    [
        NewYear,
        Movable(-3, new("Skærtorsdag", "Maundy Thursday")),
        Movable(-2, new("Langfredag", "Good Friday")),
        Movable(0, new("Påskedag", "Easter Sunday")),
        Movable(1, new("2. påskedag", "Easter Monday")),
        GreatPrayerDay,
        Movable(39, new("Kristi himmelfartsdag", "Ascension Day")),
        Movable(49, new("Pinsedag", "Whit Sunday")),
        Movable(50, new("2. pinsedag", "Whit Monday")),
        Closed(6, 5, new("Grundlovsdag", "Constitution Day")),
        Closed(12, 24, new("Juleaftensdag", "Christmas Eve")),
        Fixed(12, 25, new("Juledag", "Christmas Day")),
        Fixed(12, 26, new("2. juledag", "Boxing Day")),
        Closed(12, 31, new("Nytårsaftensdag", "New Year's Eve")),
    ];

    /// <summary>The holiday that the day is; null when it is none.</summary>
    public static Holiday? On(DateOnly day)
    {
        foreach (var holiday in All)
        {
            // No movable feast leaves its calendar year, so the day's own year is enough.
            if (holiday.In(day.Year) == day)
                return holiday;
        }

        return null;
    }

    private static Holiday Fixed(int month, int day, Text name) =>
        new(name, new Period(First), "folkekirkens helligdage") { Month = month, Day = day };

    private static Holiday Closed(int month, int day, Text name) =>
        new(name, new Period(First), "forældelsesloven § 27, stk. 2") { Month = month, Day = day };

    private static Holiday Movable(int daysAfterEaster, Text name) =>
        new(name, new Period(First), "folkekirkens helligdage") { DaysAfterEaster = daysAfterEaster };
}
