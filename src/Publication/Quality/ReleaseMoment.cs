namespace Socialstat.Publication;

/// <summary>The moment of the day at which figures come out: 08:00 in Denmark, summer and winter (000:8.3, 004:8.3).</summary>
public static class ReleaseMoment
{
    /// <summary>The hour.</summary>
    public const int Hour = 8;

    /// <summary>Months after the reference year within which figures come out (000:6.1, 004:6.1).</summary>
    public const int MonthsAtMost = 6;

    /// <summary>The moment of a release on the day, with its offset.</summary>
    public static DateTimeOffset Of(DateOnly day)
    {
        var local = day.ToDateTime(new TimeOnly(Hour, 0));
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen").GetUtcOffset(local));
    }
}
