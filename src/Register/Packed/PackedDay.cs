namespace Socialstat.Register;

/// <summary>A day in 16 bits: days since 1 January 1950. The last value stands for an open end.</summary>
public static class PackedDay
{
    /// <summary>An end that runs on.</summary>
    public const int Open = 0xFFFF;

    /// <summary>Day number (days since 1 January of year 1) of 1 January 1950.</summary>
    public static readonly int Origin = new DateOnly(1950, 1, 1).DayNumber;

    /// <summary>Packs a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Before 1950 or after 2129.</exception>
    public static int Pack(DateOnly day)
    {
        var packed = day.DayNumber - Origin;
        ArgumentOutOfRangeException.ThrowIfNegative(packed, nameof(day));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(packed, Open, nameof(day));
        return packed;
    }

    /// <summary>Packs a last day; null is an open end.</summary>
    public static int PackEnd(DateOnly? day) => day is { } given ? Pack(given) : Open;

    /// <summary>Unpacks a day.</summary>
    public static DateOnly Unpack(int packed) => DateOnly.FromDayNumber(packed + Origin);
}
