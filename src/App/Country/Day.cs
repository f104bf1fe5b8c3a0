using System.Globalization;

namespace Socialstat.App;

/// <summary>Days as whole numbers (<see cref="DateOnly.DayNumber"/>) and their text, made once.</summary>
internal static class Day
{
    /// <summary>No last day.</summary>
    public const int Open = int.MaxValue;

    private static readonly int First = new DateOnly(1930, 1, 1).DayNumber;
    private static readonly string[] Texts = [.. Enumerable.Range(First, 42_000)
        .Select(n => DateOnly.FromDayNumber(n).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];

    /// <summary>Barnets lov replaces serviceloven for children.</summary>
    public static readonly int ChildrensAct = Of(2024, 1, 1);

    /// <summary>Serviceloven section 11 is reported from this day (documentation 000, 7.2).</summary>
    public static readonly int EarlyPreventive = Of(2020, 7, 1);

    /// <summary>Lov om bekæmpelse af ungdomskriminalitet is reported from this day.</summary>
    public static readonly int YouthCrime = Of(2020, 1, 1);

    /// <summary>The disability statistic begins.</summary>
    public static readonly int DisabilityStatistic = Of(2022, 1, 1);

    public static int Of(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    public static int YearOf(int day) => DateOnly.FromDayNumber(day).Year;

    /// <summary>The day as yyyy-MM-dd; an open day is empty.</summary>
    public static string Text(int day) => day == Open ? "" : Texts[day - First];

    /// <summary>The birthday; a child of 29 February has it on 1 March in other years, as the rules reckon.</summary>
    public static int Birthday(int birth, int age)
    {
        var date = DateOnly.FromDayNumber(birth);
        var year = date.Year + age;
        return date is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? Of(year, 3, 1) : Of(year, date.Month, date.Day);
    }

    /// <summary>Whole years from birth to the day.</summary>
    public static int Age(int birth, int day)
    {
        var age = YearOf(day) - YearOf(birth);
        return Birthday(birth, age) > day ? age - 1 : age;
    }
}
