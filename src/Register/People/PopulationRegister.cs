using System.Runtime.InteropServices;
using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// The population register as far as it has been delivered: persons, residence and population counts, the newest accepted version of each.
/// Immutable; looked up by identity in constant time.
/// </summary>
public sealed class PopulationRegister
{
    private readonly PersonRow[] _persons;
    private readonly int[] _slots;
    private readonly ResidenceRow[] _residences;
    private readonly PopulationRow[] _population;
    private readonly Dictionary<(int Year, int Municipality), int> _children;
    private ILookup<PersonId, PersonId>? _childrenOfMother;

    /// <summary>Makes the register from the newest accepted versions; persons and residences must be in order of identity (residences then by first day).</summary>
    public PopulationRegister(PersonRow[] persons, ResidenceRow[] residences, PopulationRow[] population)
    {
        ArgumentNullException.ThrowIfNull(persons);
        ArgumentNullException.ThrowIfNull(residences);
        ArgumentNullException.ThrowIfNull(population);
        _persons = persons;
        _residences = residences;
        _population = population;
        var size = 16;
        while (size < persons.Length * 2)
            size *= 2;
        _slots = new int[size];
        for (var i = 0; i < persons.Length; i++)
        {
            var slot = SlotOf(persons[i].Id);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (size - 1);
            _slots[slot] = i + 1;
        }

        _children = [];
        foreach (var row in population)
        {
            if (row.Age > 17)
                continue;
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, (row.Year, row.Municipality), out _);
            sum += row.Persons;
        }
    }

    /// <summary>A register that nothing has been delivered to.</summary>
    public static PopulationRegister Empty { get; } = new([], [], []);

    /// <summary>Whether persons have been delivered at all.</summary>
    public bool IsAvailable => _persons.Length > 0;

    /// <summary>Whether residence has been delivered at all.</summary>
    public bool HasResidence => _residences.Length > 0;

    /// <summary>All persons in order of identity.</summary>
    public ReadOnlySpan<PersonRow> Persons => _persons;

    /// <summary>All residence periods in order of identity and first day.</summary>
    public ReadOnlySpan<ResidenceRow> Residences => _residences;

    /// <summary>All population counts.</summary>
    public ReadOnlySpan<PopulationRow> Population => _population;

    /// <summary>Position of the person, or -1.</summary>
    public int Find(PersonId id)
    {
        if (!id.IsGiven)
            return -1;
        var slot = SlotOf(id);
        while (_slots[slot] is var entry && entry != 0)
        {
            if (_persons[entry - 1].Id == id)
                return entry - 1;
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return -1;
    }

    /// <summary>The municipality (index) that the person lived in on the day; -1 when not known.</summary>
    public int ResidenceOn(PersonId id, DateOnly day)
    {
        var residences = ResidencesOf(id);
        var number = day.DayNumber;
        for (var i = residences.Length - 1; i >= 0; i--)
        {
            if (residences[i].FromDay <= number && (residences[i].ToDay == 0 || residences[i].ToDay >= number))
                return residences[i].Municipality;
        }

        return -1;
    }

    /// <summary>The person's residence periods, oldest first.</summary>
    public ReadOnlySpan<ResidenceRow> ResidencesOf(PersonId id)
    {
        int low = 0, high = _residences.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_residences[middle].Id < id) low = middle + 1;
            else high = middle;
        }

        var end = low;
        while (end < _residences.Length && _residences[end].Id == id)
            end++;
        return _residences.AsSpan(low, end - low);
    }

    /// <summary>Children whose mother has the number. Made on first use.</summary>
    public IEnumerable<PersonId> ChildrenOf(PersonId mother)
    {
        _childrenOfMother ??= _persons.Where(p => p.Mother.IsGiven).ToLookup(p => p.Mother, p => p.Id);
        return _childrenOfMother[mother];
    }

    /// <summary>Children aged 0-17 in the municipality on 1 January of the year; null when not delivered.</summary>
    public int? ChildrenIn(int year, int municipality) => _children.TryGetValue((year, municipality), out var count) ? count : null;

    private int SlotOf(PersonId id) => id.GetHashCode() & (_slots.Length - 1);
}
