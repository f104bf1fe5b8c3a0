using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What a rule in shadow has judged, by reporter: each record once, however often it was looked at. Safe to share between threads.</summary>
public sealed class ShadowCount
{
    private readonly Dictionary<string, HashSet<ulong>> _judged = [];
    private readonly Lock _gate = new();

    /// <summary>Number of things judged, by reporter.</summary>
    public IReadOnlyDictionary<string, int> Judged => _judged.ToDictionary(j => j.Key, j => j.Value.Count);

    /// <summary>Names the event that a view looks at: all versions of it have the same name. Its day belongs to the name only where it belongs to the key.</summary>
    public static ulong KeyOf(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var hasDay = view.Record is { } record ? record.Type.Events is not null : view.Event == CodeLists.OfferChange;
        var version = view.Version;
        return KeyOf(hasDay ? version : version with { Day = 0 });
    }

    /// <summary>Names an event of a case by its case, event and day.</summary>
    public static ulong KeyOf(in CaseEvent version) => ((ulong)version.CaseHash << 32) | ((ulong)version.Event << 28) | (uint)(version.Day & 0x0FFFFFFF);

    /// <summary>Names a record.</summary>
    public static ulong KeyOf(int delivery, int row) => ((ulong)(uint)delivery << 32) | (uint)row;

    /// <summary>Notes what judging came to; what cannot be judged is not counted.</summary>
    public Outcome Note(string reporter, ulong key, Outcome outcome)
    {
        if (outcome != Outcome.CannotBeJudged)
            Add(reporter, key);
        return outcome;
    }

    /// <summary>Notes figures of a municipality, when there are any.</summary>
    internal T? Note<T>(string reporter, ulong key, T? figures)
        where T : class
    {
        if (figures is not null)
            Add(reporter, key);
        return figures;
    }

    /// <summary>Notes the records of a group that are in force.</summary>
    internal GroupView Note(GroupView group)
    {
        foreach (var entry in group.InForce)
            Add(entry.Delivery.Reporter, KeyOf(entry.Delivery.Ordinal, entry.Version.Row));
        return group;
    }

    /// <summary>Notes the spells of a person that the rule applies to.</summary>
    internal PersonSpells Note(PersonSpells person, IReadOnlyList<RecordType> types)
    {
        for (var i = 0; i < person.Count; i++)
        {
            if (types.Any(t => t.Statistic == Measures.All[person[i].Measure].Statistic))
                Add(Geography.Municipalities[person[i].Municipality].Code, unchecked((ulong)person.Person.GetHashCode() ^ (person[i].Bits * 31)));
        }

        return person;
    }

    /// <summary>Notes the records that a rule across statistics applies to.</summary>
    internal AcrossView Note(AcrossView view, IReadOnlyList<RecordType> types)
    {
        foreach (var entry in view.Entries.Where(e => types.Contains(e.Type)))
            Add(entry.Delivery.Reporter, KeyOf(entry.Delivery.Ordinal, entry.Version.Row));
        return view;
    }

    private void Add(string reporter, ulong key)
    {
        lock (_gate)
        {
            if (!_judged.TryGetValue(reporter, out var keys))
                _judged.Add(reporter, keys = []);
            keys.Add(key);
        }
    }
}
