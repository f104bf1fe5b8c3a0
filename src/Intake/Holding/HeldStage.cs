using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Judges the deliveries that are held back against the register, as if all of them entered now, so that their senders see every finding while
/// they wait. The register itself is not touched.
/// </summary>
internal sealed class HeldStage(RegisterStore store, RegisterState state, SettlementPlan plan, HoldBook book)
{
    /// <summary>Judges the held deliveries of ledgers that have changed, or all of them.</summary>
    /// <param name="read">Deliveries that were read in this change.</param>
    /// <param name="settled">Ledgers that were judged anew in this change.</param>
    /// <param name="all">Whether every held delivery is judged.</param>
    /// <param name="output">Where findings go.</param>
    public void Judge(IReadOnlyList<ParsedDelivery> read, IEnumerable<LedgerKey> settled, bool all, SettlementOutput output)
    {
        // What has entered or was refused is said by the register or by itself.
        foreach (var done in read.Where(p => book.All.ContainsKey(p.Delivery.Ordinal) && !book.IsWaiting(p.Delivery.Ordinal)))
            output.Open(HoldOrigins.OfHeld(done.Delivery.Ordinal)).Dispose();
        var waiting = book.All.Values.Where(h => h.State == HoldState.Waiting).OrderBy(h => h.Delivery).Select(h => state.Deliveries[h.Delivery]!).ToList();
        if (waiting.Count == 0)
            return;
        var changed = settled.Where(k => k.Municipality != LedgerKey.Country).Select(k => (k.Statistic, Geography.Municipalities[k.Municipality].Code)).Concat(read.Select(p => PlaceOf(p.Delivery))).ToHashSet();
        var judged = waiting.Where(d => all || Geography.WithCode(d.Reporter) is null || changed.Contains(PlaceOf(d))).ToList();
        if (judged.Count == 0)
            return;
        var parsed = judged.ConvertAll(d => read.FirstOrDefault(p => p.Delivery.Ordinal == d.Ordinal) ?? Read(d));
        var said = new HeldOutput(judged.Select(d => d.Ordinal).ToHashSet());
        var copy = Copy();
        var people = AddPeople(copy, parsed);
        var trial = new SettlementPlan { Rules = plan.Rules, Today = plan.Today, Threads = plan.Threads, Keep = (_, _) => { }, KeepsLedgers = true };
        var settlement = new Settlement(copy, trial, said);
        settlement.Run(parsed, people);
        AcrossStage.Judge(copy, settlement, trial, said);
        foreach (var delivery in judged)
            said.Write(delivery.Ordinal, output);
    }

    private static (Statistic, string) PlaceOf(Delivery delivery) => (RecordTypes.Named(delivery.RecordType)?.Statistic ?? Statistic.Register, delivery.Reporter);

    // Its own findings were written when it came; here only its events are wanted.
    private ParsedDelivery Read(Delivery delivery)
    {
        using var file = store.Inbox.Open(delivery.Sha256);
        var kept = Inbox.Look(file);
        var view = new DeliveryView { Delivery = delivery, Type = RecordTypes.Named(delivery.RecordType), Today = plan.Today };
        return new DeliveryParser(plan.Rules, timed: false).Parse(store.Inbox.PathOf(delivery.Sha256), kept, view, new HeldOutput(new HashSet<int>()));
    }

    private RegisterState Copy()
    {
        var copy = new RegisterState { People = state.People, Offers = state.Offers };
        copy.Deliveries.Clear();
        copy.Deliveries.AddRange(state.Deliveries);
        foreach (var (ordinal, numbers) in state.Numbers)
            copy.Numbers.Add(ordinal, numbers);
        foreach (var (key, file) in state.Files)
            copy.Files.Add(key, state.PathOf(file));
        foreach (var (key, links) in state.LinksByLedger)
            copy.LinksByLedger.Add(key, links);
        return copy;
    }

    private bool AddPeople(RegisterState copy, List<ParsedDelivery> parsed)
    {
        if (!parsed.Any(p => p.Persons.Count + p.Residences.Count + p.Population.Count > 0))
            return false;
        var versions = state.PathOfKey("people-versions") is { } path ? PeopleSettler.Read(path) : PeopleSettler.Empty();
        versions.Add(parsed);
        copy.People = versions.Settle(Surroundings.RanksOf(state.Deliveries));
        return true;
    }
}
