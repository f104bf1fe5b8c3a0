using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// Judges records that stand by themselves (<see cref="RecordType.IsEntry"/>): of each key all versions, then the records in force together by
/// case, person and reporter. As with measures everything is judged from all versions every time, so order of arrival does not matter.
/// </summary>
public sealed class EntryJudge
{
    private readonly RuleBook _rules;
    private readonly Surroundings _around;
    private readonly int _municipality;
    private readonly CaseView _view;
    private readonly Candidate _record;
    private readonly Candidate _held;
    private readonly Twins _twins = new();
    private readonly Dictionary<int, DateOnly> _firstReported = [];
    private readonly CaseEvent[] _events;
    private readonly byte[] _heap;
    private readonly LedgerRecords _records;
    private readonly Lazy<Dictionary<string, HashSet<Guid>>> _departments;

    /// <summary>A judge for one ledger; the municipality is <see cref="Entry.Country"/> for shelters and crisis centres.</summary>
    public EntryJudge(RuleBook rules, Surroundings around, int municipality, Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(around);
        ArgumentNullException.ThrowIfNull(ledger);
        _rules = rules;
        _around = around;
        _municipality = municipality;
        _events = ledger.Events;
        _heap = ledger.Heap.Buffer;
        _records = new LedgerRecords(rules.Type, _heap);
        _record = new Candidate(rules.Type);
        _held = new Candidate(rules.Type);
        _view = new CaseView
        {
            Statistic = rules.Type.Statistic,
            Municipality = municipality == Entry.Country ? null! : Geography.Municipalities[municipality],
            Today = around.Today,
            People = around.People,
            Placements = around.Placements,
            Offers = around.Offers,
            Heap = _heap,
            HasStart = true,
            HasAnyStart = true,
            DepartmentsOf = reporter => _departments!.Value.TryGetValue(reporter, out var departments) ? departments.Count : 0,
        };
        _departments = new(DepartmentsByReporter);
    }

    /// <summary>Called for each finding on a version that is not superseded.</summary>
    public Action<Finding> Report { get; set; } = _ => { };

    /// <summary>Called for each finding about a whole municipality.</summary>
    public Action<Finding> ReportWhole { get; set; } = _ => { };

    /// <summary>Called with the position of each version that a later one has made past.</summary>
    public Action<int> Supersede { get; set; } = _ => { };

    /// <summary>Called with the position of each version that is on the error list for a reason outside itself.</summary>
    public Action<int> Reject { get; set; } = _ => { };

    /// <summary>Judges everything and gives the records in force.</summary>
    public EntrySettlement Judge()
    {
        var stock = new StockOrder(_rules.Type, _events, _around);
        var keys = new List<EntryKey>();
        var absent = new List<AbsentEntry>();
        var hasEvents = _rules.Type.Events is not null;
        var order = new CaseOrder(_events, _heap, _around.Ranks, everyDay: hasEvents);
        var positions = Sorting.ByCase(_events, order);
        for (var from = 0; from < positions.Length;)
        {
            var end = from + 1;
            while (end < positions.Length && order.SameCase(positions[from], positions[end])
                && (!hasEvents || (_events[positions[from]].Event == _events[positions[end]].Event && _events[positions[from]].Day == _events[positions[end]].Day)))
                end++;
            var versions = WithoutRepeats(positions.AsSpan(from, end - from));
            ReadSent(positions[from..end]);
            from = end;
            if (stock.LackedBy(_events[versions[0]]) is { } delivery)
            {
                absent.Add(new AbsentEntry(EntryOf(versions[0]), delivery));
                foreach (var position in versions)
                    Supersede(position);
                continue;
            }

            var key = new EntryKey(versions);
            JudgeVersions(key);
            keys.Add(key);
        }

        foreach (var key in keys)
            Choose(key);
        var groups = new EntryGroups(_rules, _around, _municipality, this) { Absent = absent };
        groups.Judge(keys);
        foreach (var key in keys)
            Settle(key);
        return new EntrySettlement(keys, groups.Comparisons);
    }

    /// <summary>The rarer values that rules shared with measures ask for.</summary>
    internal static EventExtras ExtrasOf(Candidate record) => new(
        record.Person(Fields.PreviousPersonId),
        record[Fields.DepartmentId].State == ValueState.Read ? record[Fields.DepartmentId].Uuid : Guid.Empty,
        record[Fields.PNumber].State == ValueState.Read ? record[Fields.PNumber].Number : 0);

    // Deliveries of the whole stock repeat most records: of equal versions from different deliveries in a row only the newest is looked at.
    private int[] WithoutRepeats(ReadOnlySpan<int> versions)
    {
        if (versions.Length == 1)
            return [versions[0]];
        var kept = new List<int>(versions.Length) { versions[0] };
        for (var i = 1; i < versions.Length; i++)
        {
            ref readonly var newer = ref _events[versions[i - 1]];
            ref readonly var version = ref _events[versions[i]];
            if (newer.ContentHash == version.ContentHash && newer.Delivery != version.Delivery && newer.Action == version.Action
                && (i < 2 || _events[versions[i - 2]].Delivery != newer.Delivery))
                Supersede(versions[i]);
            else
                kept.Add(versions[i]);
        }

        return [.. kept];
    }

    private void JudgeVersions(EntryKey key)
    {
        var held = -1;
        _twins.Read(_events, key.Versions);
        for (var i = key.Versions.Length - 1; i >= 0; i--)
        {
            ref readonly var version = ref _events[key.Versions[i]];
            _twins.Look(_view, i);
            if (!_view.IsRepeat && (version.Notes & EventNotes.OwnError) != 0)
                continue;
            var error = JudgeVersion(key, i, held);
            if (error || _view.IsRepeat)
                continue;
            held = i;
            key.Good.Insert(0, i);
        }
    }

    // Gives whether the version breaks an error rule.
    private bool JudgeVersion(EntryKey key, int i, int held)
    {
        var position = key.Versions[i];
        Read(_record, position);
        _view.Version = _events[position];
        _view.StartVersion = _view.Version;
        _view.Extras = ExtrasOf(_record);
        _view.StartExtras = _view.Extras;
        _view.Record = _record;
        _view.Delivery = _record.Delivery;
        _view.HasHeld = held >= 0 && _events[key.Versions[held]].Action != CodeLists.Delete;
        _view.HeldRecord = null;
        if (_view.HasHeld)
        {
            Read(_held, key.Versions[held]);
            _view.Held = _events[key.Versions[held]];
            _view.HeldExtras = ExtrasOf(_held);
            _view.HeldRecord = _held;
        }

        LookAtEarlier(key.Versions, i);
        Returned.Look(_view, _events, key.Versions, (i, _twins.EarlierThan(i)), _around.Deliveries);
        _view.FirstReported = _firstReported.TryGetValue(position, out var first) ? first : _view.Delivery.Date;
        FindPerson();
        var error = false;
        var isDelete = _view.Version.Action == CodeLists.Delete;
        var rules = _rules.CaseRules[_view.Version.Event];
        for (var next = 0; (next = _rules.FirstBroken(rules, _view, next, isDelete, out var crash)) < rules.Length; next++)
        {
            var rule = rules[next];
            error |= rule.Severity == Severity.Error;
            var values = Finding.ValuesOf(rule.Values, _view, ref crash);
            key.Findings.Add((i, new Finding(rule, _view.Version.Delivery, _view.Version.Row, rule.FieldIn(_rules.Type), _view.CaseId, values, crash)));
        }

        return error;
    }

    private void FindPerson()
    {
        var entry = EntryOf(_view.Version);
        _view.CurrentIdentity = entry.Person;
        _view.NumberKnownSince = _around.Links.KnownSince(_view.Version.Person);
        _view.Knowledge = entry.Knowledge;
        _view.Person = entry.Known;
        _view.BirthDate = entry.BirthDate;
        _view.PersonIndex = _around.People.Find(entry.Person);
    }

    private Entry EntryOf(int position) => EntryOf(_events[position]);

    private Entry EntryOf(in CaseEvent version) => Identified(new Entry(version, _records, _around.Deliveries[version.Delivery]!, _municipality), _around);

    /// <summary>Finds who the record is about, by its own identity.</summary>
    public static Entry Identified(Entry entry, Surroundings around)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(around);
        var kind = entry.Version.IdentityKind;
        if (kind > CodeLists.ParentCprKind || !entry.Version.Person.IsGiven)
            return entry;
        var people = around.People;
        entry.Person = around.Links.Current(entry.Version.Person);
        entry.IsOnPerson = kind is CodeLists.CprKind or CodeLists.PersonIdKind;
        var found = people.Find(entry.Person);
        entry.Knowledge = !people.IsAvailable ? PersonKnowledge.LookupUnavailable : found >= 0 ? PersonKnowledge.Known : PersonKnowledge.Unknown;
        if (found >= 0)
            entry.Known = people.Persons[found];
        if (!entry.IsOnPerson)
            return entry;
        if (found >= 0 && entry.Known.BirthDay != 0)
            entry.BirthDate = DateOnly.FromDayNumber(entry.Known.BirthDay);
        else if (kind == CodeLists.CprKind && entry.Person.IsCpr)
            entry.BirthDate = Cpr.BirthDate(entry.Person.Digits);
        return entry;
    }

    private void Read(Candidate to, int position) => EntryPacking.Read(to, _events[position], _heap, _around.Deliveries[_events[position].Delivery]!);

    private void LookAtEarlier(int[] versions, int i)
    {
        _view.HasEarlier = false;
        _view.EarlierWasDeleted = false;
        if (_twins.EarlierThan(i) is var j && j < versions.Length)
        {
            _view.EarlierWasDeleted = _events[versions[j]].Action == CodeLists.Delete;
            _view.HasEarlier = !_view.EarlierWasDeleted;
        }
    }

    // For each version sent: the first day on which the record was reported since it was last deleted.
    private void ReadSent(int[] sent)
    {
        _firstReported.Clear();
        DateOnly? first = null;
        for (var i = sent.Length - 1; i >= 0 && sent.Length > 1; i--)
        {
            ref readonly var version = ref _events[sent[i]];
            var date = _around.Deliveries[version.Delivery]!.Date;
            var least = first is { } known && known < date ? known : date;
            _firstReported[sent[i]] = least;
            first = version.Action == CodeLists.Delete ? null : least;
        }
    }

    private Dictionary<string, HashSet<Guid>> DepartmentsByReporter()
    {
        var found = new Dictionary<string, HashSet<Guid>>();
        var record = new Candidate(_rules.Type);
        for (var position = 0; position < _events.Length; position++)
        {
            Read(record, position);
            var department = ExtrasOf(record).Department;
            if (department == Guid.Empty)
                continue;
            if (!found.TryGetValue(record.Delivery.Reporter, out var departments))
                found.Add(record.Delivery.Reporter, departments = []);
            departments.Add(department);
        }

        return found;
    }

    /// <summary>Tells whether the version at a position is the one that a finding is about.</summary>
    internal Predicate<int> IsVersion(Finding finding) => position => _events[position].Delivery == finding.Delivery && _events[position].Row == finding.Row;

    /// <summary>Makes the record that group rules see: the version in force, else the newest attempt that can be read.</summary>
    internal void Choose(EntryKey key)
    {
        var at = key.InForce;
        if (at >= 0)
        {
            key.Entry = _events[key.Versions[at]].Action == CodeLists.Delete ? null : EntryOf(key.Versions[at]);
            return;
        }

        var attempt = Array.FindIndex(key.Versions, p => _events[p].Action != CodeLists.Delete);
        key.Entry = attempt < 0 ? null : EntryOf(key.Versions[attempt]);
        if (key.Entry is { } entry)
            entry.InForce = false;
    }

    // Findings stay on the versions from the newest down to the one in force; on the newest alone when none is in force.
    private void Settle(EntryKey key)
    {
        var last = Math.Max(key.InForce, 0);
        var byPlace = key.Findings.Count > 32 ? key.Findings.ToLookup(f => f.Item1) : null;
        for (var i = 0; i < key.Versions.Length; i++)
        {
            if (i > last && _events[key.Versions[i]].Delivery != _events[key.Versions[last]].Delivery)
            {
                Supersede(key.Versions[i]);
                continue;
            }

            var rejected = false;
            foreach (var (place, finding) in byPlace is null ? key.Findings : byPlace[i])
            {
                if (place != i)
                    continue;
                Report(finding);
                rejected |= finding.Rule.Severity == Severity.Error;
            }

            if (rejected)
                Reject(key.Versions[i]);
        }
    }
}
