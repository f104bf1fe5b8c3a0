using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// A band of ages on 31 December of the year. The bands are the finest ages that are counted; every population and every
/// age category of a table is a sum of bands. Persons older than the last band, or born after the year, are not counted.
/// </summary>
/// <param name="Position">Position among the bands.</param>
/// <param name="Code">The statistics bank's code.</param>
/// <param name="Youngest">Youngest age in whole years; -1 for the band of unknown ages.</param>
/// <param name="Oldest">Oldest age in whole years; -1 for the band of unknown ages.</param>
/// <param name="Text">Title.</param>
public sealed record AgeBand(int Position, string Code, int Youngest, int Oldest, Text Text)
{
    /// <summary>Number of bands.</summary>
    public const int Count = 5;

    /// <summary>Oldest age that is counted in any table.</summary>
    public const int OldestAge = 22;

    /// <summary>All bands, youngest first, unknown last (000:2.2).</summary>
    public static IReadOnlyList<AgeBand> All { get; } =
    [
        new(0, "0005", 0, 5, new("0-5 år", "0-5 years")),
        new(1, "0611", 6, 11, new("6-11 år", "6-11 years")),
        new(2, "1217", 12, 17, new("12-17 år", "12-17 years")),
        new(3, "1800", 18, OldestAge, new("18 år og derover", "18 years and over")),
        new(4, "999", -1, -1, new("Uoplyst alder", "Age not stated")),
    ];

    /// <summary>Whether this is the band of persons whose birth date is not known.</summary>
    public bool IsUnknown => Oldest < 0;

    /// <summary>Position of the band of an age on 31 December, or -1 when the age is not counted.</summary>
    /// <param name="birthYear">Year of birth; 0 when not known.</param>
    /// <param name="year">The year whose 31 December decides the age.</param>
    public static int PositionOf(int birthYear, int year)
    {
        if (birthYear == 0)
            return Count - 1;
        var age = year - birthYear;
        foreach (var band in All)
        {
            if (!band.IsUnknown && age >= band.Youngest && age <= band.Oldest)
                return band.Position;
        }

        return -1;
    }
}
