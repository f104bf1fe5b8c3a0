using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>
/// The one pass that feeds every table: persons in order, each person's spells folded into episodes and counted.
/// "Each person once" needs no sets: the years of a person in a place and column are bits of one word. A person with one
/// municipality adds nothing above it; a person with several is taken back wherever a place above has seen the year before.
/// </summary>
internal sealed class PersonPass
{
    private const int Ahead = 6;
    private static readonly sbyte[] ColumnOfMeasure = MakeColumns();
    private static readonly byte[] GroupOfMeasure = MakeGroups();
    private readonly Counts _counts;
    private readonly Slots _slots;
    private readonly SeenAbove _seen;
    private readonly ulong[] _groupYears = new ulong[Columns.GroupCount];
    private readonly int _firstYear;
    private readonly int _lastYear;

    public PersonPass(Counts counts)
    {
        _counts = counts;
        _slots = new Slots(counts.Window);
        _seen = new SeenAbove(counts);
        _firstYear = counts.Window.First;
        _lastYear = counts.Window.Last;
    }

    /// <summary>Counts the persons from first to before end.</summary>
    public void Count(Snapshot snapshot, int first, int end)
    {
        var persons = snapshot.Persons;
        var spells = snapshot.Spells;
        for (var i = first; i < end; i++)
        {
            if (i + Ahead < end)
                Announce(in persons[i + Ahead], SpellsOf(persons, spells, i + Ahead));
            CountPerson(in persons[i], SpellsOf(persons, spells, i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<ulong> SpellsOf(ReadOnlySpan<SnapshotPerson> persons, ReadOnlySpan<ulong> spells, int person) =>
        spells[persons[person].FirstSpell..(person + 1 < persons.Length ? persons[person + 1].FirstSpell : spells.Length)];

    // The counts are larger than the cache, and where the next person is counted is known long before: waiting for memory
    // was half of the time. Asks for the lines of a later person; changes nothing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private unsafe void Announce(in SnapshotPerson person, ReadOnlySpan<ulong> spells)
    {
        var slots = _slots.Of(person.BirthYear, person.Sex, out var firstOfAge, out var lastOfAge);
        if (firstOfAge > lastOfAge || !Sse.IsSupported)
            return;
        foreach (var bits in spells)
        {
            var spell = new SpellWord(bits);
            var column = ColumnOfMeasure[spell.Measure];
            if (column < 0)
                continue;
            var year = Math.Clamp(CalendarYears.OfDay[spell.Start] - _firstYear, firstOfAge, lastOfAge);
            Sse.Prefetch0(Unsafe.AsPointer(ref _counts.Row(Places.FirstMunicipality + spell.Municipality, column)[slots[year]]));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPerson(in SnapshotPerson person, ReadOnlySpan<ulong> spells)
    {
        var slots = _slots.Of(person.BirthYear, person.Sex, out var firstOfAge, out var lastOfAge);
        if (firstOfAge > lastOfAge || spells.IsEmpty)
            return;
        var several = new SpellWord(spells[0]).Municipality != new SpellWord(spells[^1]).Municipality;
        var leaf = -1;
        ulong leafYears = 0;
        var row = Span<Tally>.Empty;
        var reader = new EpisodeReader(spells);
        while (reader.Read(out var episode))
        {
            if (episode.Place != leaf)
            {
                if (leaf >= 0)
                    CloseLeaf(leaf, leafYears, slots, several);
                if (leaf >= 0 && leaf >> 6 != episode.MunicipalityIndex)
                    CloseMunicipality(leaf >> 6, slots, several);
                leaf = episode.Place;
                leafYears = 0;
                var column = ColumnOfMeasure[episode.MeasureIndex];
                row = column < 0 ? [] : _counts.Row(Places.FirstMunicipality + episode.MunicipalityIndex, column);
            }

            if (!row.IsEmpty)
                leafYears |= CountEpisode(in episode, row, slots, firstOfAge, lastOfAge);
        }

        CloseLeaf(leaf, leafYears, slots, several);
        CloseMunicipality(leaf >> 6, slots, several);
        if (several)
            _seen.Forget();
    }

    /// <summary>Counts an episode and gives the years in which it was active and the person of a counted age.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong CountEpisode(in Episode episode, Span<Tally> row, ReadOnlySpan<ushort> slots, int firstOfAge, int lastOfAge)
    {
        unchecked
        {
            var startYear = CalendarYears.OfDay[episode.Start] - _firstYear;
            var first = Math.Max(startYear, firstOfAge);
            var last = Math.Min(CalendarYears.LastActive(episode.End, _lastYear) - _firstYear, lastOfAge);
            if (first > last)
                return 0;
            var lastAtYearEnd = CalendarYears.LastAtYearEnd(episode.End, _lastYear) - _firstYear;
            for (var year = first; year <= last; year++)
            {
                ref var tally = ref row[slots[year]];
                tally.Active++;
                tally.AtYearEnd += year <= lastAtYearEnd ? 1 : 0;
            }

            if (first == startYear)
                row[slots[first]].Started++;
            return (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CloseLeaf(int leaf, ulong years, ReadOnlySpan<ushort> slots, bool several)
    {
        if (years == 0)
            return;
        var measure = leaf & 63;
        AddPerson(leaf >> 6, ColumnOfMeasure[measure], years, slots, several);
        _groupYears[GroupOfMeasure[measure]] |= years;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CloseMunicipality(int municipality, ReadOnlySpan<ushort> slots, bool several)
    {
        ulong totalYears = 0;
        for (var group = 0; group < _groupYears.Length; group++)
        {
            var years = _groupYears[group];
            if (years == 0)
                continue;
            _groupYears[group] = 0;
            var column = Columns.MeasureCount + group;
            AddPerson(municipality, column, years, slots, several);
            if (Columns.TotalOfGroup(column) >= 0)
                totalYears |= years;
        }

        if (totalYears != 0)
            AddPerson(municipality, Columns.SupportTotal, totalYears, slots, several);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddPerson(int municipality, int column, ulong years, ReadOnlySpan<ushort> slots, bool several)
    {
        var row = _counts.Row(Places.FirstMunicipality + municipality, column);
        unchecked
        {
            for (var rest = years; rest != 0; rest &= rest - 1)
                row[slots[BitOperations.TrailingZeroCount(rest)]].Persons++;
        }

        if (several)
            _seen.Correct(municipality, column, years, slots);
    }

    private static sbyte[] MakeColumns()
    {
        var columns = new sbyte[64];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = (sbyte)(i < Measures.All.Count ? Columns.Of(Measures.All[i]) : -1);
        return columns;
    }

    private static byte[] MakeGroups()
    {
        var groups = new byte[64];
        foreach (var measure in Columns.CountedMeasures)
            groups[measure.Index] = (byte)(Columns.OfGroup(measure.Group) - Columns.MeasureCount);
        return groups;
    }
}
