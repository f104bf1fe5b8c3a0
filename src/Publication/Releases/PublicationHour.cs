namespace Socialstat.Publication;

/// <summary>When figures become public: at 08:00 Danish time on the day announced, never earlier (000:8.3, 004:8.3).</summary>
public static class PublicationHour
{
    private static readonly TimeOnly Hour = new(8, 0);
    private static readonly TimeZoneInfo Denmark = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The instant at which what is announced for the day becomes public, with the offset that Denmark has then.</summary>
    public static DateTimeOffset On(DateOnly day)
    {
        var local = day.ToDateTime(Hour);
        return new DateTimeOffset(local, Denmark.GetUtcOffset(local));
    }

    /// <summary>An instant in Danish local time with its offset.</summary>
    public static DateTimeOffset InDenmark(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Denmark);

    /// <summary>The Danish day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(InDenmark(instant).DateTime);
}
