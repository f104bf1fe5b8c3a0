using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// Judges the records of a ledger together. A record that an error points at gives way to the version before it, and its case and person are
/// judged again, until nothing gives way any more; each key has finitely many versions, so it ends.
/// </summary>
internal sealed class EntryGroups(RuleBook rules, Surroundings around, int municipality, EntryJudge judge)
{
    private readonly GroupRule[] _byCase = [.. rules.GroupRules.Where(r => r.Together == Together.Case)];
    private readonly GroupRule[] _byPerson = [.. rules.GroupRules.Where(r => r.Together == Together.Person)];
    private readonly GroupRule[] _byReporter = [.. rules.GroupRules.Where(r => r.Together == Together.Reporter)];
    private readonly Dictionary<Entry, EntryKey> _keyOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, List<(Entry? Entry, Finding Finding)>> _warnings = [];

    /// <summary>What a later full delivery lacks.</summary>
    public required IReadOnlyList<AbsentEntry> Absent { get; init; }

    /// <summary>Figures of the comparison rules.</summary>
    public int[] Comparisons { get; private set; } = [];

    /// <summary>Judges; findings on records go to their keys.</summary>
    public void Judge(List<EntryKey> keys)
    {
        var hasCases = rules.Type.Events is not null;
        var cases = hasCases ? Cases(keys) : [];
        foreach (var events in cases)
            FindPersonOfCase(events);
        var dirtyCases = new HashSet<List<EntryKey>>(cases, ReferenceEqualityComparer.Instance);
        var caseOf = new Dictionary<EntryKey, List<EntryKey>>(ReferenceEqualityComparer.Instance);
        foreach (var events in cases)
        {
            foreach (var key in events)
                caseOf[key] = events;
        }

        HashSet<PersonId>? dirtyPersons = null;
        while (true)
        {
            while (dirtyCases.Count > 0)
            {
                var again = dirtyCases.ToArray();
                dirtyCases.Clear();
                foreach (var events in again)
                {
                    if (JudgeGroup(events, events, _byCase).Count == 0)
                        continue;
                    FindPersonOfCase(events);
                    dirtyCases.Add(events);
                }
            }

            if (_byPerson.Length == 0)
                break;
            var passedOver = new List<(EntryKey Key, PersonId Person)>();
            foreach (var person in keys.Where(k => k.Entry is { InForce: true, IsOnPerson: true }).GroupBy(k => k.Entry!.Person).Where(g => dirtyPersons?.Contains(g.Key) ?? true))
                passedOver.AddRange(JudgeGroup(person.Key, [.. person], _byPerson).Select(k => (k, person.Key)));
            if (passedOver.Count == 0)
                break;
            dirtyPersons = [.. passedOver.Select(p => p.Person)];
            foreach (var (key, _) in passedOver)
            {
                if (!caseOf.TryGetValue(key, out var events))
                    continue;
                FindPersonOfCase(events);
                dirtyCases.Add(events);
            }
        }

        JudgeReporter(keys);
        foreach (var (entry, finding) in _warnings.Values.SelectMany(w => w))
            Place(entry, finding);
    }

    private static List<List<EntryKey>> Cases(List<EntryKey> keys)
    {
        // Keys stand in the order of cases; the id is compared because hashes can meet.
        var cases = new List<List<EntryKey>>();
        Entry? last = null;
        foreach (var key in keys)
        {
            if (key.Entry is not { } entry)
                continue;
            if (last is null || entry.Version.CaseHash != last.Version.CaseHash || !IdOf(entry).SequenceEqual(IdOf(last)))
                cases.Add([]);
            last = entry;
            cases[^1].Add(key);
        }

        return cases;
    }

    private static ReadOnlySpan<byte> IdOf(Entry entry) => LedgerHeap.CaseIdBytes(entry.Heap, entry.Version.HeapOffset);

    // The person of a case is who its latest event in force says; events that do not say it are about the same person.
    private void FindPersonOfCase(List<EntryKey> events)
    {
        Entry? identity = null;
        foreach (var key in events)
        {
            if (key.Entry is not { } entry || entry.Version.IdentityKind == 255)
                continue;
            if (identity is null || (entry.InForce && !identity.InForce)
                || (entry.InForce == identity.InForce && (entry.Version.Day, around.Ranks[entry.Delivery.Ordinal]).CompareTo((identity.Version.Day, around.Ranks[identity.Delivery.Ordinal])) > 0))
                identity = entry;
        }

        if (identity is null)
            return;
        foreach (var key in events)
        {
            if (key.Entry is not { } entry || ReferenceEquals(entry, identity))
                continue;
            (entry.Person, entry.IsOnPerson, entry.Knowledge, entry.Known, entry.BirthDate) =
                (identity.Person, identity.IsOnPerson, identity.Knowledge, identity.Known, identity.BirthDate);
        }
    }

    // Gives the keys whose version in force gave way.
    private List<EntryKey> JudgeGroup(object group, List<EntryKey> keys, GroupRule[] groupRules)
    {
        _warnings.Remove(group);
        if (groupRules.Length == 0)
            return [];
        var entries = new List<Entry>(keys.Count);
        foreach (var key in keys)
        {
            if (key.Entry is not { } entry)
                continue;
            _keyOf[entry] = key;
            entries.Add(entry);
        }

        if (entries.Count == 0)
            return [];
        entries.Sort(CompareEntries);
        var view = ViewOf(entries);
        var found = new List<(Entry? Entry, Finding Finding)>();
        foreach (var rule in groupRules)
            found.AddRange(Run(rule, view));
        var passedOver = new List<EntryKey>();
        foreach (var (entry, finding) in found)
        {
            if (entry is null || finding.Rule.Severity != Severity.Error)
                continue;
            Place(entry, finding);
            var key = _keyOf[entry];
            if (!entry.InForce || passedOver.Contains(key))
                continue;
            key.PassOver();
            passedOver.Add(key);
        }

        foreach (var key in passedOver)
            judge.Choose(key);
        _warnings[group] = [.. found.Where(f => f.Entry is null || f.Finding.Rule.Severity != Severity.Error)];
        foreach (var entry in entries)
            entry.Forget();
        return passedOver;
    }

    private void JudgeReporter(List<EntryKey> keys)
    {
        if (_byReporter.Length == 0 && rules.ComparisonRules.Length == 0)
            return;
        var entries = new List<Entry>();
        foreach (var key in keys)
        {
            if (key.Entry is not { InForce: true } entry)
                continue;
            _keyOf[entry] = key;
            entries.Add(entry);
        }

        entries.Sort(CompareEntries);
        var view = ViewOf(entries, whole: true);
        foreach (var rule in _byReporter)
        {
            foreach (var (entry, finding) in Run(rule, view))
            {
                if (entry is not null && Absent.FirstOrDefault(a => a.Entry == entry) is { } absent)
                    judge.ReportWhole(finding with { Delivery = absent.From.Ordinal, Row = 0 });
                else
                    Place(entry, finding);
            }
        }

        var figures = new List<int>();
        for (var i = 0; i < rules.ComparisonRules.Length; i++)
        {
            if (RuleBook.FiguresOf(rules.ComparisonRules[i], view) is { } own)
                figures.AddRange([i, own.Length, .. own]);
        }

        Comparisons = [.. figures];
        foreach (var entry in entries)
            entry.Forget();
    }

    private GroupView ViewOf(List<Entry> entries, bool whole = false) => new()
    {
        Type = rules.Type,
        Entries = entries,
        Municipality = municipality == Entry.Country ? null : Geography.Municipalities[municipality],
        People = around.People,
        Today = around.Today,
        Absent = whole ? Absent : [],
        Deliveries = whole ? DeliveriesHere(entries) : [],
    };

    private Delivery[] DeliveriesHere(List<Entry> entries)
    {
        var code = municipality == Entry.Country ? "" : Geography.Municipalities[municipality].Code;
        var here = entries.Select(e => e.Delivery.Ordinal).ToHashSet();
        return [.. around.Deliveries.Where(d => d is not null && d.RecordType == rules.Type.Name && (here.Contains(d.Ordinal) || d.Reporter == code || code.Length == 0)).Select(d => d!).OrderBy(d => around.Ranks[d.Ordinal])];
    }

    private IEnumerable<(Entry? Entry, Finding Finding)> Run(GroupRule rule, GroupView view)
    {
        foreach (var (violation, crash) in rules.Run(rule, rule.Violations, view))
        {
            // What concerns the whole needs a place to stand: the municipality, or for offers (and when a rule fails) a record.
            var entry = violation.Entry ?? (crash is null && view.Municipality is not null ? null : view.Entries.Count > 0 ? view.Entries[^1] : null);
            yield return (entry, new Finding(rule, entry?.Version.Delivery ?? 0, entry?.Version.Row ?? 0, rule.FieldIn(rules.Type), entry?.CaseId ?? "", violation.Values ?? [""], crash));
        }
    }

    private void Place(Entry? entry, Finding finding)
    {
        if (entry is null)
        {
            judge.ReportWhole(finding);
            return;
        }

        var key = _keyOf[entry];
        var place = Array.FindIndex(key.Versions, judge.IsVersion(finding));
        if (!key.Findings.Exists(f => f.Finding.Rule == finding.Rule && f.Place == place && f.Finding.Values.AsSpan().SequenceEqual(finding.Values)))
            key.Findings.Add((place, finding));
    }

    private int CompareEntries(Entry a, Entry b)
    {
        var order = a.Version.Day.CompareTo(b.Version.Day);
        if (order == 0) order = a.Version.Event.CompareTo(b.Version.Event);
        if (order == 0) order = around.Ranks[a.Delivery.Ordinal].CompareTo(around.Ranks[b.Delivery.Ordinal]);
        return order != 0 ? order : a.Version.Row.CompareTo(b.Version.Row);
    }
}
