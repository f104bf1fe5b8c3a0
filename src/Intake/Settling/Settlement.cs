using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What is settled and how.</summary>
internal sealed record SettlementPlan
{
    /// <summary>The rules.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Threads to use.</summary>
    public required int Threads { get; init; }

    /// <summary>Whether every ledger is judged again (another day, another rule pack).</summary>
    public bool Everything { get; init; }

    /// <summary>Whether the time of each rule is measured.</summary>
    public bool Timed { get; init; }

    /// <summary>Whether settled ledgers stay in memory for the stages after: of a check, which writes no files.</summary>
    public bool KeepsLedgers { get; init; }

    /// <summary>Puts a settled ledger away; the packed file's name, or nothing when it is only checked.</summary>
    public required Action<LedgerKey, SettledLedger> Keep { get; init; }
}

/// <summary>
/// Makes the register agree with all deliveries: what a delivery touches is judged anew from all versions, and what depends on it after that.
/// The result is the same whatever the order and grouping of deliveries.
/// </summary>
internal sealed class Settlement(RegisterState state, SettlementPlan plan, SettlementOutput output)
{
    private readonly Dictionary<LedgerKey, SettledLedger> _settled = [];
    private readonly HashSet<PersonId> _placed = []; // Persons whose placements are others than before.

    /// <summary>Ledgers that were judged anew.</summary>
    public IReadOnlyDictionary<LedgerKey, SettledLedger> Settled => _settled;

    /// <summary>The rule books used, with their clocks.</summary>
    public List<RuleBook> Books { get; } = [];

    /// <summary>Whether number changes are others than before.</summary>
    public bool LinksChanged { get; private set; }

    /// <summary>Settles deliveries that have arrived; gives the ledgers that were judged anew.</summary>
    public void Run(IReadOnlyList<ParsedDelivery> arrived, bool peopleChanged)
    {
        var added = Arrived(arrived);
        var touched = plan.Everything || peopleChanged ? state.Ledgers.Union(added.Keys).ToArray() : [.. added.Keys];
        var before = state.AllLinks();
        var links = Guess(before, arrived);
        SettleLedgers(touched, added, links);
        SettleLedgers(WithPersons(_placed, touched), added, links);
        var found = state.AllLinks();
        for (var round = 0; round < 3 && !found.SameAs(links); round++)
        {
            // The cases tell of other number changes than were assumed: everything is judged with the right ones.
            links = found;
            SettleLedgers([.. state.Ledgers.Union(added.Keys)], added, links);
            found = state.AllLinks();
        }

        LinksChanged = !found.SameAs(before);
        if (LinksChanged)
            SettleLedgers(WithPersons(Changed(before, found), touched), added, links);
    }

    // Earlier identities that now belong to another person than before.
    private static HashSet<PersonId> Changed(IdentityLinks before, IdentityLinks now) =>
        [.. before.All.Concat(now.All).Select(l => l.Old).Where(old => before.Current(old) != now.Current(old))];

    // The ledgers, besides those judged already, that have a case of one of the persons.
    private LedgerKey[] WithPersons(HashSet<PersonId> persons, LedgerKey[] judged)
    {
        if (persons.Count == 0)
            return [];
        var affected = new System.Collections.Concurrent.ConcurrentBag<LedgerKey>();
        Parallel.ForEach(state.Ledgers.Except(judged).ToArray(), new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, key =>
        {
            foreach (ref readonly var version in Ledger.ReadEvents(state.PathOfKey(key.Name)!).AsSpan())
            {
                if (!persons.Contains(version.Person))
                    continue;
                affected.Add(key);
                break;
            }
        });
        return [.. affected];
    }

    // Placements come first: measures are judged beside them.
    private void SettleLedgers(IReadOnlyList<LedgerKey> keys, Dictionary<LedgerKey, List<NewEvents>> added, IdentityLinks links)
    {
        LedgerKey[] placements = [.. keys.Where(k => k.Statistic == Statistic.Placement)];
        if (placements.Length > 0)
            SettleLedgers(placements, added, links, PlacementStays.None);
        foreach (var key in placements)
            _placed.UnionWith(PlacementSource.Changed(state.PathOfKey(key.Name), _settled[key]));
        LedgerKey[] others = [.. keys.Where(k => k.Statistic != Statistic.Placement)];
        if (others.Length > 0)
            SettleLedgers(others, added, links, PlacementSource.Of(state, _settled));
    }

    private void SettleLedgers(IReadOnlyList<LedgerKey> keys, Dictionary<LedgerKey, List<NewEvents>> added, IdentityLinks links, PlacementStays stays)
    {
        var around = new Surroundings
        {
            Deliveries = state.Deliveries,
            Ranks = Surroundings.RanksOf(state.Deliveries),
            People = state.People,
            Links = links,
            Placements = stays,
            Offers = state.Offers,
            Today = plan.Today,
        };
        var bySize = keys.OrderByDescending(k => added.TryGetValue(k, out var events) ? events.Sum(e => e.Events.Count) : 0).ToArray();
        Parallel.ForEach(bySize, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, () => new Dictionary<Statistic, RuleBook>(), (key, _, books) =>
        {
            if (!books.TryGetValue(key.Statistic, out var book))
            {
                books.Add(key.Statistic, book = new RuleBook(plan.Rules, key.RecordType, plan.Timed));
                lock (Books)
                    Books.Add(book);
            }

            var ledger = LedgerOf(key, added);
            using var sink = output.Open(Origins.OfLedger(key.Statistic, key.Municipality));
            SettledLedger settled;
            if (key.RecordType.IsEntry)
            {
                using var whole = output.Open(Origins.OfMunicipality(key.Statistic, key.Municipality));
                settled = new EntrySettler(book, around).Settle(ledger, key.Municipality, sink, whole);
            }
            else
            {
                settled = new LedgerSettler(book, around).Settle(ledger, key.Municipality, sink);
            }

            plan.Keep(key, settled);
            lock (_settled)
            {
                _settled[key] = plan.KeepsLedgers || key.Statistic == Statistic.Placement ? settled : settled with { Ledger = Ledger.Empty };
                if (settled.Links.Count > 0)
                    state.LinksByLedger[key] = settled.Links;
                else
                    state.LinksByLedger.Remove(key);
            }

            return books;
        }, _ => { });
    }

    // With the versions that have arrived. In a check it is still here when it is judged again, so what arrived is let go once it has been added.
    private Ledger LedgerOf(LedgerKey key, Dictionary<LedgerKey, List<NewEvents>> added)
    {
        if (plan.KeepsLedgers)
        {
            lock (_settled)
            {
                if (_settled.TryGetValue(key, out var before))
                    return before.Ledger;
            }
        }

        var ledger = state.PathOfKey(key.Name) is { } path ? Ledger.Read(path) : Ledger.Empty;
        if (!added.TryGetValue(key, out var arrived))
            return ledger;
        ledger = ledger.With([.. arrived.Select(e => (e.Events, e.Heap))]);
        if (plan.KeepsLedgers)
            arrived.ForEach(e => e.LetGo());
        return ledger;
    }

    private static Dictionary<LedgerKey, List<NewEvents>> Arrived(IReadOnlyList<ParsedDelivery> arrived)
    {
        var added = new Dictionary<LedgerKey, List<NewEvents>>();
        foreach (var delivery in arrived)
        {
            foreach (var (municipality, events) in delivery.Events)
            {
                var key = new LedgerKey(delivery.View.Type!.Statistic, municipality);
                if (!added.TryGetValue(key, out var list))
                    added.Add(key, list = []);
                list.Add(events);
            }
        }

        return added;
    }

    // What the new starts say; found wrong only when one of them is superseded, and then everything is judged again.
    private IdentityLinks Guess(IdentityLinks known, IReadOnlyList<ParsedDelivery> arrived)
    {
        var links = known.Copy();
        foreach (var events in arrived.SelectMany(d => d.Events.Values))
        {
            foreach (var e in events.Events)
            {
                if ((e.Notes & (EventNotes.HasExtras | EventNotes.OwnError)) != EventNotes.HasExtras || e.Event != CodeLists.Start || e.Action == CodeLists.Delete
                    || e.IdentityKind is not (CodeLists.CprKind or CodeLists.PersonIdKind))
                    continue;
                var old = LedgerHeap.Extras(events.Heap.Buffer, e).PreviousPerson;
                var found = state.People.Find(e.Person);
                if (old.IsGiven && (found >= 0 ? state.People.Persons[found].Mother != old : e.IdentityKind == CodeLists.PersonIdKind))
                    links.Add(new NumberChange(old, e.Person, state.Deliveries[e.Delivery]!.Date.DayNumber));
            }
        }

        return links;
    }
}
