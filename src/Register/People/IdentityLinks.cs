using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// Number changes: which earlier identity now belongs to which (contract, section 4: after previous_person_id the spells of the old number
/// belong to the new one). A mother's number that a child's number replaces is no number change and is not here.
/// </summary>
public sealed class IdentityLinks
{
    private readonly Dictionary<PersonId, PersonId> _newer = [];
    private readonly Dictionary<(PersonId Old, PersonId New), int> _knownOn = [];

    /// <summary>No number changes.</summary>
    public static IdentityLinks None { get; } = new();

    /// <summary>Number of changes.</summary>
    public int Count => _newer.Count;

    /// <summary>All changes.</summary>
    public IEnumerable<(PersonId Old, PersonId New)> All => _newer.Select(pair => (pair.Key, pair.Value));

    /// <summary>The same changes, to which others can be added.</summary>
    public IdentityLinks Copy()
    {
        var copy = new IdentityLinks();
        foreach (var (old, current) in _newer)
            copy._newer.Add(old, current);
        foreach (var (change, day) in _knownOn)
            copy._knownOn.Add(change, day);
        return copy;
    }

    /// <summary>Notes a change. When two cases name different new identities for one old, the smaller is kept, so that order does not matter.</summary>
    public void Add(PersonId old, PersonId current)
    {
        if (old == current || !old.IsGiven || !current.IsGiven)
            return;
        if (!_newer.TryGetValue(old, out var known) || current < known)
            _newer[old] = current;
    }

    /// <summary>Notes a change and the day of the delivery that told of it; the earliest day counts.</summary>
    public void Add(in NumberChange change)
    {
        Add(change.Old, change.New);
        if (!_knownOn.TryGetValue((change.Old, change.New), out var known) || change.KnownOn < known)
            _knownOn[(change.Old, change.New)] = change.KnownOn;
    }

    /// <summary>The day since which the current identity has been known; null when the identity has not changed.</summary>
    public DateOnly? KnownSince(PersonId id)
    {
        var (at, day) = (id, 0);
        for (var steps = 0; steps <= _newer.Count && _newer.TryGetValue(at, out var next); steps++)
        {
            day = Math.Max(day, _knownOn.GetValueOrDefault((at, next)));
            at = next;
            if (at == id)
                return null;
        }

        return day == 0 ? null : DateOnly.FromDayNumber(day);
    }

    /// <summary>The current identity. A circle of changes ends where it began.</summary>
    public PersonId Current(PersonId id)
    {
        if (_newer.Count == 0)
            return id;
        var at = id;
        for (var steps = 0; steps <= _newer.Count && _newer.TryGetValue(at, out var next); steps++)
        {
            at = next;
            if (at == id)
                return id;
        }

        return at;
    }

    private int KnownOn(PersonId old, PersonId current) => _knownOn.GetValueOrDefault((old, current));

    /// <summary>Whether both hold the same changes.</summary>
    public bool SameAs(IdentityLinks other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _newer.Count == other._newer.Count && _newer.All(pair => other._newer.TryGetValue(pair.Key, out var v) && v == pair.Value
            && KnownOn(pair.Key, v) == other.KnownOn(pair.Key, v));
    }
}

/// <summary>A number change that a delivery tells of.</summary>
/// <param name="Old">The earlier identity.</param>
/// <param name="New">The newer identity of the same person.</param>
/// <param name="KnownOn">Day number of the first delivery that says so.</param>
public readonly record struct NumberChange(PersonId Old, PersonId New, int KnownOn);
