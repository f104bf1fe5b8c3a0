using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// Judges a case: all versions of all its events together, with what the register knows now. The version in force of an event is the one with
/// the highest sequence number that breaks no error rule; a version with an error stays on the error list, and the earlier one stays in force.
/// Because everything is judged from all versions every time, the order in which deliveries arrive does not matter.
/// </summary>
public sealed class CaseJudge
{
    private readonly RuleBook _rules;
    private readonly Surroundings _around;
    private readonly CaseView _view;
    private readonly List<Finding> _findings = [];
    private readonly List<Finding> _endFindings = [];
    private readonly Twins _startTwins = new();
    private readonly Twins _twins = new();
    private int _endInForce = -1;
    private CaseEvent[] _events = [];
    private byte[] _heap = [];

    /// <summary>A judge for one statistic and municipality.</summary>
    public CaseJudge(RuleBook rules, Surroundings around, Municipality municipality)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(around);
        _rules = rules;
        _around = around;
        _view = new CaseView { Statistic = rules.Type.Statistic, Municipality = municipality, Today = around.Today, People = around.People, Placements = around.Placements, Offers = around.Offers };
    }

    /// <summary>Called for each finding on a version that is not superseded.</summary>
    public Action<Finding> Report { get; set; } = _ => { };

    /// <summary>Called with the position of each version that a later accepted version (or a later attempt) has made past: its own findings count as fixed.</summary>
    public Action<int> Supersede { get; set; } = _ => { };

    /// <summary>Called with the position of each version that is on the error list for a reason outside itself.</summary>
    public Action<int> Reject { get; set; } = _ => { };

    /// <summary>Sets the ledger that positions point into.</summary>
    public void Read(CaseEvent[] events, byte[] heap)
    {
        _events = events;
        _heap = heap;
        _view.Heap = heap;
    }

    /// <summary>Judges the versions of one case, given as positions in the order of <see cref="CaseOrder"/>.</summary>
    public JudgedCase Judge(ReadOnlySpan<int> versions)
    {
        var starts = GroupLength(versions);
        if (_events[versions[0]].Event != CodeLists.Start)
            starts = 0;
        var startVersions = versions[..starts];
        var others = versions[starts..];
        _view.HasAnyStart = starts > 0;
        _view.StartWasDeleted = false;
        _view.LaterEvents = others.Length;

        var result = default(JudgedCase);
        int inForce = -1, newest = -1, lastJudged = -1;
        _findings.Clear();
        _startTwins.Read(_events, startVersions);
        for (var i = starts - 1; i >= 0; i--)
        {
            if (IsPassedOver(startVersions, i, _startTwins))
                continue;
            var isDelete = _events[startVersions[i]].Action == CodeLists.Delete;
            SetStart(isDelete ? null : startVersions[i]);
            lastJudged = isDelete ? -1 : i;
            if (!isDelete)
            {
                newest = i;
                _view.EndInForce = EndGiven(others);
            }

            if (JudgeVersion(startVersions, i, inForce, _startTwins))
                continue;
            inForce = i;
            result = isDelete ? default : CaseOf(startVersions[i]);
        }

        _view.StartWasDeleted = inForce >= 0 && !result.InForce;
        Settle(startVersions, inForce);
        // When no start is in force, the other events are judged against the newest attempt.
        var basis = result.InForce ? inForce : _view.StartWasDeleted ? -1 : newest;
        if (basis < 0 || basis != lastJudged)
        {
            SetStart(basis >= 0 ? startVersions[basis] : null);
            _view.EndInForce = EndGiven(others);
        }

        JudgeChanges(others);
        var ends = EndsOf(others);
        _findings.Clear();
        _findings.AddRange(_endFindings);
        Settle(ends, _endInForce);
        if (newest >= 0 && !_view.StartWasDeleted)
            FindLink(startVersions, newest, ref result);
        return result;
    }

    // A number change is what the newest readable start says, whether or not it is accepted, so that it does not depend on what it decides.
    // A child's number in place of the mother's is no number change.
    private void FindLink(ReadOnlySpan<int> startVersions, int newest, ref JudgedCase result)
    {
        ref readonly var start = ref _events[startVersions[newest]];
        var old = EarlierIdentity(startVersions, start.Person);
        if (!old.IsGiven || old == start.Person || start.IdentityKind is not (CodeLists.CprKind or CodeLists.PersonIdKind))
            return;
        foreach (var position in startVersions)
        {
            ref readonly var version = ref _events[position];
            if (version.IdentityKind is CodeLists.MotherCprKind or CodeLists.ParentCprKind && version.Person == old)
                return;
        }

        var found = _around.People.Find(start.Person);
        if (found >= 0 && _around.People.Persons[found].Mother == old)
            return;
        if (found < 0 && start.IdentityKind != CodeLists.PersonIdKind)
            return;
        (result.LinkOld, result.LinkNew, result.LinkKnownOn) = (old, start.Person, FirstToldOn(startVersions, old, start.Person));
    }

    // Said by any version about the same person: a correction that leaves the field empty does not take the number change back.
    private PersonId EarlierIdentity(ReadOnlySpan<int> startVersions, PersonId person)
    {
        foreach (var position in startVersions)
        {
            ref readonly var version = ref _events[position];
            var old = LedgerHeap.Extras(_heap, version).PreviousPerson;
            if (old.IsGiven && version.Person == person && version.Action != CodeLists.Delete && (version.Notes & EventNotes.OwnError) == 0)
                return old;
        }

        return PersonId.None;
    }

    private int FirstToldOn(ReadOnlySpan<int> startVersions, PersonId old, PersonId person)
    {
        var first = int.MaxValue;
        foreach (var position in startVersions)
        {
            ref readonly var version = ref _events[position];
            if (version.Person == person && LedgerHeap.Extras(_heap, version).PreviousPerson == old)
                first = Math.Min(first, _around.Deliveries[version.Delivery]!.Date.DayNumber);
        }

        return first;
    }

    private JudgedCase CaseOf(int position) => new()
    {
        InForce = true,
        Start = _events[position],
        EndDay = _view.EndInForce?.DayNumber ?? _events[position].EndDay,
        Person = _view.CurrentIdentity,
        Counts = _view.IsOnChild && (_view.Knowledge == PersonKnowledge.Known || _view.IdentityKind == CodeLists.PersonIdKind),
    };

    /// <summary>The end in force given the start that is set; its findings are kept beside, until the start is settled.</summary>
    private DateOnly? EndGiven(ReadOnlySpan<int> others)
    {
        _endFindings.Clear();
        _endInForce = -1;
        var ends = EndsOf(others);
        if (ends.IsEmpty)
            return null;
        var keep = _findings.Count;
        _endInForce = InForce(ends);
        for (var i = keep; i < _findings.Count; i++)
            _endFindings.Add(_findings[i]);
        _findings.RemoveRange(keep, _findings.Count - keep);
        if (_endInForce < 0)
            return null;
        ref readonly var version = ref _events[ends[_endInForce]];
        return version.Action == CodeLists.Delete || version.Day == 0 ? null : DateOnly.FromDayNumber(version.Day);
    }

    private ReadOnlySpan<int> EndsOf(ReadOnlySpan<int> others)
    {
        while (!others.IsEmpty && _events[others[0]].Event != CodeLists.End)
            others = others[1..];
        return others;
    }

    private void JudgeChanges(ReadOnlySpan<int> others)
    {
        _view.CurrentDepartment = _view.HasStart ? _view.StartExtras.Department : Guid.Empty;
        while (!others.IsEmpty && _events[others[0]].Event == CodeLists.OfferChange)
        {
            var group = others[..GroupLength(others)];
            others = others[group.Length..];
            _findings.Clear();
            var inForce = InForce(group);
            Settle(group, inForce);
            if (inForce < 0 || _events[group[inForce]].Action == CodeLists.Delete)
                continue;
            var department = LedgerHeap.Extras(_heap, _events[group[inForce]]).Department;
            if (department != Guid.Empty)
                _view.CurrentDepartment = department;
        }
    }

    /// <summary>Position in the group of the version in force; -1 when none. Findings are collected.</summary>
    private int InForce(ReadOnlySpan<int> group)
    {
        var inForce = -1;
        _twins.Read(_events, group);
        for (var i = group.Length - 1; i >= 0; i--)
        {
            if (!IsPassedOver(group, i, _twins) && !JudgeVersion(group, i, inForce, _twins))
                inForce = i;
        }

        return inForce;
    }

    // A version with an error of its own is never judged in its case; a repeated identical record is only noted.
    private bool IsPassedOver(ReadOnlySpan<int> group, int i, Twins twins)
    {
        ref readonly var version = ref _events[group[i]];
        twins.Look(_view, i);
        if (_view.IsRepeat)
        {
            JudgeVersion(group, i, -1, twins);
            return true;
        }

        return (version.Notes & EventNotes.OwnError) != 0;
    }

    // Judges one version when the version at held (or none) is in force; gives whether it breaks an error rule.
    private bool JudgeVersion(ReadOnlySpan<int> group, int i, int held, Twins twins)
    {
        twins.Look(_view, i);
        LookAtEarlier(group, i, twins);
        Returned.Look(_view, _events, group, (i, twins.EarlierThan(i)), _around.Deliveries);
        _view.HasHeld = held >= 0 && _events[group[held]].Action != CodeLists.Delete;
        if (_view.HasHeld)
        {
            _view.Held = _events[group[held]];
            _view.HeldExtras = LedgerHeap.Extras(_heap, _view.Held);
        }

        _view.Version = _events[group[i]];
        _view.Extras = LedgerHeap.Extras(_heap, _view.Version);
        _view.Delivery = _around.Deliveries[_view.Version.Delivery]!;
        var isDelete = _view.Version.Action == CodeLists.Delete;
        var error = false;
        var rules = _rules.CaseRules[_view.Version.Event];
        for (var next = 0; (next = _rules.FirstBroken(rules, _view, next, isDelete, out var crash)) < rules.Length; next++)
        {
            var rule = rules[next];
            error |= rule.Severity == Severity.Error;
            var values = Finding.ValuesOf(rule.Values, _view, ref crash);
            _findings.Add(new Finding(rule, _view.Version.Delivery, _view.Version.Row, rule.Fields.Count > 0 ? rule.Fields[0] : null,
                _view.CaseId, values, crash));
        }

        return error;
    }

    private void LookAtEarlier(ReadOnlySpan<int> group, int i, Twins twins)
    {
        _view.HasEarlier = false;
        _view.EarlierWasDeleted = false;
        _view.ConvertedFromEarlierProvision = false;
        for (var j = twins.EarlierThan(i); j < group.Length; j++)
        {
            ref readonly var earlier = ref _events[group[j]];
            if (!_view.HasEarlier && !_view.EarlierWasDeleted)
            {
                _view.EarlierWasDeleted = earlier.Action == CodeLists.Delete;
                _view.HasEarlier = !_view.EarlierWasDeleted;
            }

            _view.ConvertedFromEarlierProvision |= IsConversion(_events[group[i]], earlier);
            if (_events[group[i]].Event != CodeLists.Start)
                return; // Only a start has a provision that an earlier one can differ from.
        }
    }

    private static bool IsConversion(in CaseEvent version, in CaseEvent earlier) =>
        version.Event == CodeLists.Start && version.Provision >= 0 && earlier.Provision >= 0 && version.Provision != earlier.Provision
        && earlier.Day == version.Day && Measures.MeasureUnder(version.Provision) == Measures.MeasureUnder(earlier.Provision)
        && version.Day != 0 && Measures.Provisions[earlier.Provision].Act.InForce.Contains(DateOnly.FromDayNumber(version.Day));

    private void SetStart(int? position)
    {
        _view.HasStart = position is not null;
        _view.EndInForce = null;
        _view.Knowledge = PersonKnowledge.Unknown;
        _view.BirthDate = null;
        _view.CurrentIdentity = default;
        _view.PersonIndex = -1;
        if (position is not { } at)
            return;
        _view.StartVersion = _events[at];
        _view.StartExtras = LedgerHeap.Extras(_heap, _view.StartVersion);
        _view.CurrentIdentity = _around.Links.Current(_view.StartVersion.Person);
        _view.NumberKnownSince = _around.Links.KnownSince(_view.StartVersion.Person);
        var people = _around.People;
        var found = people.Find(_view.CurrentIdentity);
        _view.Knowledge = !people.IsAvailable ? PersonKnowledge.LookupUnavailable : found >= 0 ? PersonKnowledge.Known : PersonKnowledge.Unknown;
        _view.PersonIndex = found;
        if (found >= 0)
            _view.Person = people.Persons[found];
        if (!_view.IsOnChild)
            return;
        if (found >= 0 && _view.Person.BirthDay != 0)
            _view.BirthDate = DateOnly.FromDayNumber(_view.Person.BirthDay);
        else if (_view.IdentityKind == CodeLists.CprKind && _view.CurrentIdentity.IsCpr)
            _view.BirthDate = Cpr.BirthDate(_view.CurrentIdentity.Digits);
    }

    // Findings stay on the versions from the newest down to the one in force; on the newest alone when none is in force.
    private void Settle(ReadOnlySpan<int> group, int inForce)
    {
        if (group.IsEmpty)
            return;
        var last = inForce >= 0 ? inForce : 0;
        // Usually a handful of each; a file that names one event many thousand times must not take the square of them.
        var byRow = _findings.Count > 32 ? _findings.ToLookup(f => (f.Delivery, f.Row)) : null;
        for (var i = 0; i < group.Length; i++)
        {
            ref readonly var version = ref _events[group[i]];
            if (i > last && version.Delivery != _events[group[last]].Delivery)
            {
                Supersede(group[i]);
                continue;
            }

            var rejected = false;
            foreach (var finding in byRow is null ? _findings : byRow[(version.Delivery, version.Row)])
            {
                if (finding.Delivery != version.Delivery || finding.Row != version.Row)
                    continue;
                Report(finding);
                rejected |= finding.Rule.Severity == Severity.Error;
            }

            if (rejected)
                Reject(group[i]);
        }

        _findings.Clear();
    }

    private int GroupLength(ReadOnlySpan<int> versions)
    {
        var length = 1;
        while (length < versions.Length && CaseOrder.SameEvent(_events[versions[0]], _events[versions[length]]))
            length++;
        return length;
    }
}
