using System.Numerics;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>
/// Persons and episodes on 31 December of each year, by place, column, age band and sex: each person once in every place and column.
/// Counts of disjoint sets of persons add up.
/// </summary>
public sealed class StockCounts
{
    private const int Sexes = 3;
    private static readonly int[][] Above = [.. Geography.Municipalities.Select(m => Places.Above(m).ToArray())];
    private static readonly sbyte[] ColumnOfMeasure = [.. Measures.All.Select(m => (sbyte)(m.Statistic == Statistic.Support ? StockColumns.Of(m) : -1))];
    private static readonly bool[] IsPlacement = [.. Measures.All.Select(m => m.Statistic == Statistic.Placement)];
    private readonly YearWindow _window;
    private readonly int[] _numbers;
    private readonly ulong[] _years = new ulong[Places.Count * StockColumns.Count];
    private readonly List<int> _touched = [];

    /// <summary>Counts of nobody.</summary>
    public StockCounts(YearWindow window)
    {
        _window = window;
        _numbers = new int[Places.Count * StockColumns.Count * AgeBand.Count * Sexes * window.Count];
    }

    /// <summary>The number for a place, column, age band, sex and year.</summary>
    public int this[int place, int column, int band, int sex, int year] => _numbers[At(place, column, band, sex, year - _window.First)];

    /// <summary>Counts the persons from first to before end.</summary>
    public void Count(Snapshot snapshot, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        for (var i = first; i < end; i++)
            CountPerson(snapshot.Persons[i], snapshot.SpellsOf(i));
    }

    /// <summary>Adds the counts of other persons.</summary>
    public void Add(StockCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < _numbers.Length; i++)
            _numbers[i] += other._numbers[i];
    }

    private void CountPerson(in SnapshotPerson person, ReadOnlySpan<ulong> spells)
    {
        var reader = new EpisodeReader(spells);
        while (reader.Read(out var episode))
        {
            var column = ColumnOfMeasure[episode.MeasureIndex];
            var isPlacement = IsPlacement[episode.MeasureIndex];
            if (column < 0 && !isPlacement)
                continue;
            var years = YearsOf(episode);
            if (years == 0)
                continue;
            Touch(episode.MunicipalityIndex, StockColumns.Any, years);
            Touch(episode.MunicipalityIndex, isPlacement ? StockColumns.Placed : StockColumns.WithSupport, years);
            if (isPlacement)
                continue;
            Touch(episode.MunicipalityIndex, column, years);
            Count(Places.FirstMunicipality + episode.MunicipalityIndex, StockColumns.SupportEpisodes, years, person);
            foreach (var place in Above[episode.MunicipalityIndex])
                Count(place, StockColumns.SupportEpisodes, years, person);
        }

        foreach (var at in _touched)
        {
            Count(at / StockColumns.Count, at % StockColumns.Count, _years[at], person);
            _years[at] = 0;
        }

        _touched.Clear();
    }

    // The years of the window whose 31 December is inside the episode, as bits.
    private ulong YearsOf(in Episode episode)
    {
        var first = Math.Max(0, CalendarYears.OfDay[episode.Start] - _window.First);
        var last = Math.Min(CalendarYears.LastAtYearEnd(episode.End, _window.Last) - _window.First, _window.Count - 1);
        return first > last ? 0 : (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);
    }

    private void Touch(int municipality, int column, ulong years)
    {
        Touch(((Places.FirstMunicipality + municipality) * StockColumns.Count) + column, years);
        foreach (var place in Above[municipality])
            Touch((place * StockColumns.Count) + column, years);
    }

    private void Touch(int at, ulong years)
    {
        if (_years[at] == 0)
            _touched.Add(at);
        _years[at] |= years;
    }

    private void Count(int place, int column, ulong years, in SnapshotPerson person)
    {
        while (years != 0)
        {
            var year = BitOperations.TrailingZeroCount(years);
            years &= years - 1;
            var band = AgeBand.PositionOf(person.BirthYear, _window.First + year);
            if (band >= 0)
                _numbers[At(place, column, band, (int)person.Sex, year)]++;
        }
    }

    private int At(int place, int column, int band, int sex, int year) =>
        (((((((place * StockColumns.Count) + column) * AgeBand.Count) + band) * Sexes) + sex) * _window.Count) + year;
}
