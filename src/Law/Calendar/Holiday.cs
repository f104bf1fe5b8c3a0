namespace Socialstat.Law;

/// <summary>A day of the year on which no work is done in the administration, wherever in the week it falls.</summary>
/// <param name="Name">What the day is called.</param>
/// <param name="InForce">The days between which it is a holiday.</param>
/// <param name="Source">Where it is laid down.</param>
public sealed record Holiday(Text Name, Period InForce, string Source)
{
    /// <summary>Days after Easter Sunday; null when the day stands still.</summary>
    public int? DaysAfterEaster { get; init; }

    /// <summary>Month of a day that stands still.</summary>
    public int Month { get; init; }

    /// <summary>Day of the month of a day that stands still.</summary>
    public int Day { get; init; }

    /// <summary>The day in the year; null when it is no holiday in that year.</summary>
    public DateOnly? In(int year)
    {
        var day = DaysAfterEaster is { } days ? Easter.SundayOf(year).AddDays(days) : new DateOnly(year, Month, Day);
        return InForce.Contains(day) ? day : null;
    }
}
