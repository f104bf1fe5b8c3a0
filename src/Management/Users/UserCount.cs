using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Whose users are counted.</summary>
public enum UserPlace
{
    /// <summary>By the municipality that acts.</summary>
    Acting,

    /// <summary>By the municipality that pays; the acting one where no other is reported.</summary>
    Paying,
}

/// <summary>What is asked for.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="By">Whose users.</param>
/// <param name="OnDay">The day of "users on a date"; 31 December when not given.</param>
/// <param name="DaysOfYear">Days that make a full year: those of the year, or always 365.</param>
public sealed record UserQuestion(int Year, UserPlace By, DateOnly OnDay, int DaysOfYear)
{
    /// <summary>The year with its own number of days, or with 365.</summary>
    public static UserQuestion Of(int year, UserPlace by = UserPlace.Acting, DateOnly? onDay = null, bool always365 = false) =>
        new(year, by, onDay ?? new DateOnly(year, 12, 31), always365 || !DateTime.IsLeapYear(year) ? 365 : 366);
}

/// <summary>Users of one kind in one place (joining report, section 3.1).</summary>
/// <param name="Statistic">The statistic.</param>
/// <param name="Measure">The measure or kind of place; null for all of the statistic together.</param>
/// <param name="Place">Position of the place, see <see cref="Statistics.Places"/>.</param>
/// <param name="Days">Days of all persons in the year; overlapping days of a person count once, days that nobody reported never.</param>
/// <param name="UniqueUsers">Different persons in the year.</param>
/// <param name="UsersOnDay">Different persons on the day asked for.</param>
public sealed record UserCount(Statistic Statistic, Measure? Measure, int Place, long Days, int UniqueUsers, int UsersOnDay)
{
    /// <summary>Full-year users: days divided by the days of a year, rounded once, half away from zero.</summary>
    public decimal FullYearUsers(UserQuestion question, int decimals = 2)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Math.Round(Days / (decimal)question.DaysOfYear, decimals, MidpointRounding.AwayFromZero);
    }
}
