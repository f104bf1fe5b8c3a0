using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// The population register as far as it has been delivered: persons, residence and population counts, the newest accepted version of each.
/// Immutable; looked up by identity in constant time; in memory, or read in place from its packed file.
/// </summary>
public sealed class PopulationRegister : IDisposable
{
    private readonly PackedMap? _map;
    private readonly Rows<PersonRow> _persons;
    private readonly Rows<ResidenceRow> _residences;
    private readonly Rows<PopulationRow> _population;
    private readonly Rows<int> _slots;
    private readonly Rows<int> _firstResidence;
    private readonly Dictionary<(int Year, int Municipality), int> _children = [];
    private (PersonId[] Mothers, int[] Children)? _byMother;

    /// <summary>Makes the register from the newest accepted versions; persons and residences must be in order of identity (residences then by first day).</summary>
    public PopulationRegister(PersonRow[] persons, ResidenceRow[] residences, PopulationRow[] population)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(residences);
        _persons = new Rows<PersonRow>(persons);
        _residences = new Rows<ResidenceRow>(residences);
        _population = new Rows<PopulationRow>(population);
        _slots = new Rows<int>(SlotsOf(persons));
        _firstResidence = new Rows<int>(FirstResidences(persons, residences));
        SumChildren();
    }

    private PopulationRegister(PackedMap map)
    {
        _map = map;
        _persons = map.Section<PersonRow>(0);
        _residences = map.Section<ResidenceRow>(1);
        _population = map.Section<PopulationRow>(2);
        _slots = map.Section<int>(3);
        _firstResidence = map.Section<int>(4);
        SumChildren();
    }

    /// <summary>A register that nothing has been delivered to.</summary>
    public static PopulationRegister Empty { get; } = new([], [], []);

    /// <summary>Whether persons have been delivered at all.</summary>
    public bool IsAvailable => _persons.Span.Length > 0;

    /// <summary>Whether residence has been delivered at all.</summary>
    public bool HasResidence => _residences.Span.Length > 0;

    /// <summary>All persons in order of identity.</summary>
    public ReadOnlySpan<PersonRow> Persons => _persons.Span;

    /// <summary>All residence periods in order of identity and first day.</summary>
    public ReadOnlySpan<ResidenceRow> Residences => _residences.Span;

    /// <summary>All population counts.</summary>
    public ReadOnlySpan<PopulationRow> Population => _population.Span;

    /// <summary>Reads a packed file in place.</summary>
    public static PopulationRegister Open(string path) => new(new PackedMap(path));

    /// <summary>Writes a packed file.</summary>
    public void Write(string path) => PackedFile.Write(path, Copy(_persons), Copy(_residences), Copy(_population), Copy(_slots), Copy(_firstResidence));

    /// <summary>Position of the person, or -1.</summary>
    public int Find(PersonId id)
    {
        if (!id.IsGiven)
            return -1;
        var persons = _persons.Span;
        var slots = _slots.Span;
        var slot = SlotOf(id, slots.Length);
        while (slots[slot] is var entry && entry != 0)
        {
            if (persons[entry - 1].Id == id)
                return entry - 1;
            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    /// <summary>The municipality (index) that the person lived in on the day; -1 when not known.</summary>
    public int ResidenceOn(PersonId id, DateOnly day) => ResidenceOn(Find(id), day);

    /// <summary>The municipality (index) that the person at the position lived in on the day; -1 when not known.</summary>
    public int ResidenceOn(int person, DateOnly day)
    {
        var residences = ResidencesAt(person);
        var number = day.DayNumber;
        for (var i = residences.Length - 1; i >= 0; i--)
        {
            if (residences[i].FromDay <= number && (residences[i].ToDay == 0 || residences[i].ToDay >= number))
                return residences[i].Municipality;
        }

        return -1;
    }

    /// <summary>The residence periods of a person in the register, oldest first.</summary>
    public ReadOnlySpan<ResidenceRow> ResidencesOf(PersonId id) => ResidencesAt(Find(id));

    private ReadOnlySpan<ResidenceRow> ResidencesAt(int person)
    {
        if (person < 0)
            return [];
        var first = _firstResidence.Span;
        return _residences.Span[first[person]..first[person + 1]];
    }

    /// <summary>Children whose mother has the number, in order of identity. The index is made on first use.</summary>
    public IEnumerable<PersonId> ChildrenOf(PersonId mother)
    {
        var (mothers, children) = _byMother ??= ByMother();
        var found = Array.BinarySearch(mothers, mother);
        if (found < 0)
            return [];
        var (first, last) = (found, found);
        while (first > 0 && mothers[first - 1] == mother)
            first--;
        while (last + 1 < mothers.Length && mothers[last + 1] == mother)
            last++;
        return children[first..(last + 1)].Order().Select(position => Persons[position].Id);
    }

    private (PersonId[] Mothers, int[] Children) ByMother()
    {
        var (mothers, children) = (new List<PersonId>(), new List<int>());
        for (var i = 0; i < Persons.Length; i++)
        {
            if (!Persons[i].Mother.IsGiven)
                continue;
            mothers.Add(Persons[i].Mother);
            children.Add(i);
        }

        (PersonId[] Mothers, int[] Children) index = ([.. mothers], [.. children]);
        Array.Sort(index.Mothers, index.Children);
        return index;
    }

    /// <summary>Children aged 0-17 in the municipality on 1 January of the year; null when not delivered.</summary>
    public int? ChildrenIn(int year, int municipality) => _children.TryGetValue((year, municipality), out var count) ? count : null;

    /// <summary>Lets go of the packed file.</summary>
    public void Dispose() => _map?.Dispose();

    private void SumChildren()
    {
        foreach (ref readonly var row in Population)
        {
            if (row.Age <= 17)
                CollectionsMarshal.GetValueRefOrAddDefault(_children, (row.Year, row.Municipality), out _) += row.Persons;
        }
    }

    private static int[] SlotsOf(PersonRow[] persons)
    {
        var size = 16;
        while (size < persons.Length * 2L)
            size *= 2;
        var slots = new int[size];
        for (var i = 0; i < persons.Length; i++)
        {
            var slot = SlotOf(persons[i].Id, size);
            while (slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            slots[slot] = i + 1;
        }

        return slots;
    }

    private static int[] FirstResidences(PersonRow[] persons, ResidenceRow[] residences)
    {
        var first = new int[persons.Length + 1];
        var at = 0;
        for (var i = 0; i < persons.Length; i++)
        {
            while (at < residences.Length && residences[at].Id < persons[i].Id)
                at++; // Of somebody who is not in the register.
            first[i] = at;
            while (at < residences.Length && residences[at].Id == persons[i].Id)
                at++;
            first[i + 1] = at;
        }

        return first;
    }

    private static int SlotOf(PersonId id, int size) => id.GetHashCode() & (size - 1);

    private static ReadOnlyMemory<byte> Copy<T>(Rows<T> rows)
        where T : unmanaged => rows.Array is { } array ? PackedFile.Bytes(array) : MemoryMarshal.AsBytes(rows.Span).ToArray();
}
