namespace Socialstat.Law;

/// <summary>
/// A closed interval of days: both <see cref="From"/> and <see cref="To"/> are inside. An open end runs on for ever.
/// This is the only convention for periods in the house (contract, section 4: active on day d means start &lt;= d &lt;= end).
/// </summary>
public readonly record struct Period
{
    /// <summary>Makes a period.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Period(DateOnly from, DateOnly? to = null)
    {
        if (to < from)
            throw new ArgumentException($"A period cannot end ({to:yyyy-MM-dd}) before it starts ({from:yyyy-MM-dd}).", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day; null when open.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the day is inside.</summary>
    public bool Contains(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>Whether the two periods share at least one day.</summary>
    public bool Overlaps(Period other) => (To is null || other.From <= To) && (other.To is null || From <= other.To);

    /// <summary>The calendar year as a period.</summary>
    public static Period OfYear(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>ISO dates with an en dash; an open end is left blank.</summary>
    public override string ToString() => $"{From:yyyy-MM-dd}–{To:yyyy-MM-dd}";
}
