using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// A placement case read from its events in order, records on the error list among them: what held before each event, when the child was placed,
/// and where. A start or a duty received opens, a changed place goes on in another place from its day, an end or a duty given closes.
/// </summary>
public sealed class PlacementCase
{
    private readonly List<(DateOnly From, ListedProvision Basis)> _bases = [];
    private readonly List<PlacementStep> _steps = [];
    private readonly List<PlacementSpell> _spells = [];
    private readonly List<PlacementStay> _stays = [];

    private PlacementCase(IReadOnlyList<Entry> events)
    {
        Events = events;
        foreach (var e in events)
        {
            if (e.Version.IdentityKind != 255 && (Identity is null || e.InForce || !Identity.InForce))
                Identity = e;
        }

        Walk(Ordered(events));
    }

    /// <summary>The events in order of day; see <see cref="Entry.InForce"/>.</summary>
    public IReadOnlyList<Entry> Events { get; }

    /// <summary>The events that tell a day, with what held before each.</summary>
    public IReadOnlyList<PlacementStep> Steps => _steps;

    /// <summary>When the child was placed.</summary>
    public IReadOnlyList<PlacementSpell> Spells => _spells;

    /// <summary>Where the child was placed.</summary>
    public IReadOnlyList<PlacementStay> Stays => _stays;

    /// <summary>The latest event that says who the person is; null when none does.</summary>
    public Entry? Identity { get; }

    /// <summary>Whether the case is on the number of the child's mother.</summary>
    public bool IsOnMother => Identity?.Version.IdentityKind == CodeLists.MotherCprKind;

    /// <summary>The child's birth date; null when not known.</summary>
    public DateOnly? BirthDate => Identity?.BirthDate;

    /// <summary>Reads the events of one case.</summary>
    public static PlacementCase Of(IReadOnlyList<Entry> events) => new(events);

    /// <summary>Reads the cases that the events belong to, in order of their first event.</summary>
    public static IReadOnlyList<PlacementCase> In(IEnumerable<Entry> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return [.. events.Where(e => e.Type == PlacementRecord.Declaration).GroupBy(e => (e.Municipality, e.CaseId)).Select(c => new PlacementCase([.. c]))];
    }

    /// <summary>The birthday at an age; null when the birth date is not known.</summary>
    public DateOnly? Birthday(int age) => BirthDate is { } born ? CaseView.BirthdayOf(born, age) : null;

    /// <summary>The provision in force on the day; null when not told.</summary>
    public ListedProvision? BasisOn(DateOnly day)
    {
        ListedProvision? basis = null;
        var since = DateOnly.MinValue;
        foreach (var (from, provision) in _bases)
        {
            if (from <= day && from >= since)
                (since, basis) = (from, provision);
        }

        return basis;
    }

    /// <summary>Whether there is an event of the kind.</summary>
    public bool Has(int theEvent) => Events.Any(e => e.Event == theEvent);

    /// <summary>Whether the stay of the young person at 18-22 years was decided: by the event for it, or by a provision for it.</summary>
    public bool HasYouthStay => Has(PlacementEvents.YouthDecision) || _bases.Exists(b => PlacementBases.IsYouth(b.Basis));

    // A placement that runs from an earlier day is closed before another one is opened on the same day.
    private static Entry[] Ordered(IReadOnlyList<Entry> events)
    {
        Entry[] told = [.. events.Where(e => e.Day is not null)];
        for (var i = 0; i < told.Length; i++)
        {
            if (!Closes(told[i]))
                continue;
            var opens = Array.FindIndex(told, e => e.Day == told[i].Day && Opens(e));
            if (opens < 0 || opens > i || !RunsBefore(told, told[i].Day!.Value))
                continue;
            var close = told[i];
            Array.Copy(told, opens, told, opens + 1, i - opens);
            told[opens] = close;
        }

        return told;
    }

    private static bool RunsBefore(Entry[] told, DateOnly day)
    {
        var runs = false;
        foreach (var e in told)
        {
            if (e.Day >= day)
                break;
            runs = Opens(e) || (runs && !Closes(e));
        }

        return runs;
    }

    private static bool Opens(Entry e) => e.Event is PlacementEvents.Start or PlacementEvents.DutyReceived;

    private static bool Closes(Entry e) => e.Event is PlacementEvents.End or PlacementEvents.DutyGiven;

    private static bool IsPlanned(Entry e) => e.Event == PlacementEvents.Start && e.Bool(PlacementFields.StartIsPlanned) == true;

    // Another start before the next close.
    private static bool IsOvertaken(Entry[] told, int plan)
    {
        for (var i = plan + 1; i < told.Length && !Closes(told[i]); i++)
        {
            if (told[i].Event == PlacementEvents.Start)
                return true;
        }

        return false;
    }

    private void Walk(Entry[] told)
    {
        PlacementSpell? open = null;
        PlacementStay? stay = null;
        Entry? place = null;
        for (var i = 0; i < told.Length; i++)
        {
            var e = told[i];
            var day = e.Day!.Value;
            var before = BasisOn(day);
            var overtaken = IsPlanned(e) && (open is not null || IsOvertaken(told, i));
            if (e.Provision is { } basis)
                _bases.Add((From(e, day), basis));
            _steps.Add(new PlacementStep(e, day) { Spell = open, Ended = _spells.Count == 0 ? null : _spells[^1], Place = place, BasisBefore = before, Basis = BasisOn(day), IsOvertakenPlan = overtaken });
            if (overtaken)
                continue;
            if (Opens(e))
                open ??= new PlacementSpell(e, day, null, null);
            if (Opens(e) || (e.Event == PlacementEvents.PlaceChange && open is not null))
            {
                place = e;
                if (e.Code(PlacementFields.PlacementType) is >= 0 and var type)
                {
                    Close(stay, day.AddDays(-1), e);
                    stay = new PlacementStay(e, PlacementTypes.At((int)type), day, null, BasisOn(day), null);
                }
            }
            else if (Closes(e) && open is not null)
            {
                Close(stay, day, e);
                _spells.Add(open with { Closed = e, To = day });
                (open, stay, place) = (null, null, null);
            }
        }

        if (open is not null)
            _spells.Add(open);
        if (stay is not null)
            _stays.Add(stay);
    }

    // A decision about a stay at 18-22 years is taken before the 18th birthday and holds from it.
    private static DateOnly From(Entry e, DateOnly day) =>
        (e.Event == PlacementEvents.YouthDecision || (e.Event == PlacementEvents.Decision && PlacementBases.IsYouth(e.Provision!)))
            && e.BirthDate is { } born && CaseView.BirthdayOf(born, 18) is var grown && grown > day ? grown : day;

    // A stay that began on the day it is changed leaves no day behind.
    private void Close(PlacementStay? stay, DateOnly last, Entry by)
    {
        if (stay is not null && last >= stay.From)
            _stays.Add(stay with { To = last, Closed = by });
    }
}
