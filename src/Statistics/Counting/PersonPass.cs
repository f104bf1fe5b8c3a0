using System.Runtime.CompilerServices;
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
    private static readonly sbyte[] ColumnOfMeasure = MakeColumns();
    private static readonly byte[] GroupOfMeasure = MakeGroups();
    private const int MunicipalityShift = SpellWord.MunicipalityShift - SpellWord.MeasureShift;
    private const int MeasureMask = (1 << MunicipalityShift) - 1;
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(Snapshot snapshot, int first, int end)
    {
        var persons = snapshot.Persons;
        var spells = snapshot.Spells;
        for (var i = first; i < end; i++)
            CountPerson(in persons[i], SpellsOf(persons, spells, i));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<ulong> SpellsOf(ReadOnlySpan<SnapshotPerson> persons, ReadOnlySpan<ulong> spells, int person) =>
        spells[persons[person].FirstSpell..(person + 1 < persons.Length ? persons[person + 1].FirstSpell : spells.Length)];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPerson(in SnapshotPerson person, ReadOnlySpan<ulong> spells)
    {
        var slots = _slots.Of(person.BirthYear, person.Sex);
        if (slots.IsEmpty || spells.IsEmpty)
            return;
        var several = new SpellWord(spells[0]).Municipality != new SpellWord(spells[^1]).Municipality;
        var leaf = new SpellWord(spells[0]).Place;
        var row = RowOf(leaf);
        ulong leafYears = 0;
        var reader = new EpisodeReader(spells);
        while (reader.Read(out var episode))
        {
            if (episode.Place != leaf)
            {
                CloseLeaf(leaf, leafYears, row, slots, several);
                if (leaf >> MunicipalityShift != episode.MunicipalityIndex)
                    CloseMunicipality(leaf >> MunicipalityShift, slots, several);
                leaf = episode.Place;
                row = RowOf(leaf);
                leafYears = 0;
            }

            if (!row.IsEmpty)
                leafYears |= CountEpisode(in episode, row, slots);
        }

        CloseLeaf(leaf, leafYears, row, slots, several);
        CloseMunicipality(leaf >> MunicipalityShift, slots, several);
        if (several)
            _seen.Forget();
    }

    // Municipality and measure; empty for measures that no table counts.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<Tally> RowOf(int leaf)
    {
        var column = ColumnOfMeasure[leaf & MeasureMask];
        return column < 0 ? [] : _counts.Row(Places.FirstMunicipality + (leaf >> MunicipalityShift), column);
    }

    /// <summary>Counts an episode and gives the years in which it was active and the person of a counted age.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong CountEpisode(in Episode episode, Span<Tally> row, PersonSlots slots)
    {
        unchecked
        {
            var startYear = CalendarYears.OfDay[episode.Start] - _firstYear;
            var first = Math.Max(startYear, slots.First);
            var last = Math.Min(CalendarYears.LastActive(episode.End, _lastYear) - _firstYear, slots.Last);
            if (first > last)
                return 0;
            row[slots.Slot[first]].Started += first == startYear ? 1 : 0;
            row[slots.Slot[last]].AtYearEnd -= CalendarYears.LastAtYearEnd(episode.End, _lastYear) - _firstYear < last ? 1 : 0;
            for (var from = first; from <= last; from = slots.BandEnd[from] + 1)
            {
                row[slots.Slot[from]].Active++;
                row[slots.Slot[Math.Min(last, slots.BandEnd[from])] + 1].Active--;
            }

            return (ulong.MaxValue >> (63 - last)) & (ulong.MaxValue << first);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void CloseLeaf(int leaf, ulong years, Span<Tally> row, PersonSlots slots, bool several)
    {
        if (years == 0)
            return;
        PersonYears.Add(row, years, slots, 1);
        _groupYears[GroupOfMeasure[leaf & MeasureMask]] |= years;
        if (several)
            _seen.Correct(leaf >> MunicipalityShift, ColumnOfMeasure[leaf & MeasureMask], years, slots);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CloseMunicipality(int municipality, PersonSlots slots, bool several)
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddPerson(int municipality, int column, ulong years, PersonSlots slots, bool several)
    {
        PersonYears.Add(_counts.Row(Places.FirstMunicipality + municipality, column), years, slots, 1);
        if (several)
            _seen.Correct(municipality, column, years, slots);
    }

    private static sbyte[] MakeColumns()
    {
        var columns = new sbyte[MeasureMask + 1];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = (sbyte)(i < Measures.All.Count ? Columns.Of(Measures.All[i]) : -1);
        return columns;
    }

    private static byte[] MakeGroups()
    {
        var groups = new byte[MeasureMask + 1];
        foreach (var measure in Columns.CountedMeasures)
            groups[measure.Index] = (byte)(Columns.OfGroup(measure.Group) - Columns.MeasureCount);
        return groups;
    }
}
