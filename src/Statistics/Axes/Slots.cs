using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Where a person of a birth year and sex is counted, year by year: the slot of (year, age band, sex) within a place and column.
/// Worked out once per window, so that the pass asks no questions about age.
/// </summary>
internal sealed class Slots
{
    /// <summary>Number of sexes with unknown.</summary>
    public const int Sexes = 3;

    private readonly YearWindow _window;
    private readonly int _firstBirthYear;
    private readonly ushort[] _slots;

    public Slots(YearWindow window)
    {
        _window = window;
        _firstBirthYear = window.First - AgeBand.OldestAge;
        BirthYears = window.Last - _firstBirthYear + 2;
        _slots = new ushort[BirthYears * Sexes * window.Count];
        for (var row = 0; row < BirthYears * Sexes; row++)
        {
            var birthYear = row / Sexes == 0 ? 0 : _firstBirthYear + (row / Sexes) - 1;
            for (var year = 0; year < window.Count; year++)
            {
                var band = AgeBand.PositionOf(birthYear, window.First + year);
                if (band >= 0)
                    _slots[(row * window.Count) + year] = (ushort)At(window, year, band, row % Sexes);
            }
        }
    }

    /// <summary>Rows of birth years, the unknown one first.</summary>
    private int BirthYears { get; }

    /// <summary>Slots in a window.</summary>
    public static int CountOf(YearWindow window) => window.Count * AgeBand.Count * Sexes;

    /// <summary>Slot of a year (position in the window), band and sex. Years lie side by side: most episodes touch one cache line.</summary>
    public static int At(YearWindow window, int year, int band, int sex) => (((band * Sexes) + sex) * window.Count) + year;

    /// <summary>The slots of a person, one per year, and the first and last year (positions in the window) in which the person is of a counted age.</summary>
    /// <returns>Slots of each year; the years outside first to last mean nothing. First is after last when no year counts.</returns>
    public ReadOnlySpan<ushort> Of(int birthYear, Sex sex, out int first, out int last)
    {
        first = 0;
        last = _window.Count - 1;
        var row = 0;
        if (birthYear != 0)
        {
            first = Math.Max(0, birthYear - _window.First);
            last = Math.Min(last, birthYear + AgeBand.OldestAge - _window.First);
            row = birthYear - _firstBirthYear + 1;
            if (first > last)
                return default;
        }

        return _slots.AsSpan(((row * Sexes) + (int)sex) * _window.Count, _window.Count);
    }
}
