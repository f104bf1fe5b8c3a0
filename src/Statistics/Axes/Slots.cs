using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Where a person of a birth year and sex is counted, year by year: the slot of (age band, sex, year) within a place and column.
/// Worked out once per window, so that the pass asks no questions about age. Each band and sex has one slot more than there are
/// years, so that a run of years can be marked by its first slot and the slot after its last.
/// </summary>
internal sealed class Slots
{
    private const int Sexes = 3;
    private readonly YearWindow _window;
    private readonly int _firstBirthYear;
    private readonly ushort[] _slots;
    private readonly byte[] _bandEnds;

    public Slots(YearWindow window)
    {
        _window = window;
        _firstBirthYear = window.First - AgeBand.OldestAge;
        var birthYears = window.Last - _firstBirthYear + 2;
        _slots = new ushort[birthYears * Sexes * window.Count];
        _bandEnds = new byte[birthYears * window.Count];
        for (var row = 0; row < birthYears; row++)
        {
            var birthYear = row == 0 ? 0 : _firstBirthYear + row - 1;
            for (var year = window.Count - 1; year >= 0; year--)
                Fill(row, year, AgeBand.PositionOf(birthYear, window.First + year));
        }
    }

    /// <summary>Slots in a window.</summary>
    public static int CountOf(YearWindow window) => RunsOf * (window.Count + 1);

    /// <summary>Number of combinations of age band and sex; each is a run of slots, one per year and one to end with.</summary>
    public static int RunsOf => AgeBand.Count * Sexes;

    /// <summary>Slot of a year (position in the window), band and sex. Years lie side by side: most episodes touch one cache line.</summary>
    public static int At(YearWindow window, int year, int band, int sex) => (((band * Sexes) + sex) * (window.Count + 1)) + year;

    /// <summary>The slots of a person; none when no year of the window is of a counted age.</summary>
    public PersonSlots Of(int birthYear, Sex sex)
    {
        var first = 0;
        var last = _window.Count - 1;
        var row = 0;
        if (birthYear != 0)
        {
            first = Math.Max(0, birthYear - _window.First);
            last = Math.Min(last, birthYear + AgeBand.OldestAge - _window.First);
            row = birthYear - _firstBirthYear + 1;
            if (first > last)
                return default;
        }

        return new PersonSlots(
            _slots.AsSpan(((row * Sexes) + (int)sex) * _window.Count, _window.Count),
            _bandEnds.AsSpan(row * _window.Count, _window.Count),
            first,
            last);
    }

    // From the last year to the first: the last year of a band is known when the years after it are.
    private void Fill(int row, int year, int band)
    {
        if (band < 0)
            return;
        for (var sex = 0; sex < Sexes; sex++)
            _slots[(((row * Sexes) + sex) * _window.Count) + year] = (ushort)At(_window, year, band, sex);
        var at = (row * _window.Count) + year;
        var goesOn = year + 1 < _window.Count && _slots[(row * Sexes * _window.Count) + year + 1] == At(_window, year + 1, band, 0);
        _bandEnds[at] = goesOn ? _bandEnds[at + 1] : (byte)year;
    }
}

/// <summary>A person's slots, by year (position in the window).</summary>
internal readonly ref struct PersonSlots(ReadOnlySpan<ushort> slot, ReadOnlySpan<byte> bandEnd, int first, int last)
{
    /// <summary>The slot of each year; meaningless outside First to Last.</summary>
    public readonly ReadOnlySpan<ushort> Slot = slot;

    /// <summary>The last year in which the person is of the same age band as in the year.</summary>
    public readonly ReadOnlySpan<byte> BandEnd = bandEnd;

    /// <summary>First year of a counted age.</summary>
    public readonly int First = first;

    /// <summary>Last year of a counted age.</summary>
    public readonly int Last = last;

    /// <summary>Whether no year counts.</summary>
    public bool IsEmpty => Slot.IsEmpty;
}
