using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>
/// Number changes: which earlier identity now belongs to which (contract, section 4: after previous_person_id the spells of the old number
/// belong to the new one). A mother's number that a child's number replaces is no number change and is not here.
/// </summary>
public sealed class IdentityLinks
{
    private readonly Dictionary<PersonId, PersonId> _newer = [];

    /// <summary>No number changes.</summary>
    public static IdentityLinks None { get; } = new();

    /// <summary>Number of changes.</summary>
    public int Count => _newer.Count;

    /// <summary>All changes.</summary>
    public IEnumerable<(PersonId Old, PersonId New)> All => _newer.Select(pair => (pair.Key, pair.Value));

    /// <summary>Notes a change. When two cases name different new identities for one old, the smaller is kept, so that order does not matter.</summary>
    public void Add(PersonId old, PersonId current)
    {
        if (old == current || !old.IsGiven || !current.IsGiven)
            return;
        if (!_newer.TryGetValue(old, out var known) || current < known)
            _newer[old] = current;
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

    /// <summary>Whether both hold the same changes.</summary>
    public bool SameAs(IdentityLinks other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _newer.Count == other._newer.Count && _newer.All(pair => other._newer.TryGetValue(pair.Key, out var v) && v == pair.Value);
    }
}
