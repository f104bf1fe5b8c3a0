using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Judges records of several municipalities and statistics together. Runs for the rules that read a statistic that has changed.
/// </summary>
internal sealed class AcrossStage(RegisterState state, IReadOnlyDictionary<LedgerKey, SettledLedger> settled, SettlementPlan plan, Surroundings around)
{
    private readonly Dictionary<LedgerKey, LoadedLedger> _loaded = [];

    /// <summary>Judges everything that the settlement has changed.</summary>
    public static void Judge(RegisterState state, Settlement settlement, SettlementPlan plan, SettlementOutput output)
    {
        if (settlement.Settled.Count == 0)
            return;
        var around = new Surroundings { Deliveries = state.Deliveries, Ranks = Surroundings.RanksOf(state.Deliveries), People = state.People, Links = state.AllLinks(), Offers = state.Offers, Today = plan.Today };
        new AcrossStage(state, settlement.Settled, plan, around).Judge(output);
    }

    private void Judge(SettlementOutput output)
    {
        var changed = settled.Keys.Select(k => k.Statistic).ToHashSet();
        var rules = plan.Rules.OfType<AcrossRule>().Where(r => TypesOf(r).Any(t => changed.Contains(t.Statistic))).ToArray();
        foreach (var rule in rules.Where(r => r.ByPerson))
        {
            using var sink = output.Open(Origins.OfPersons(rule.Index));
            JudgePersons(rule, sink);
        }

        foreach (var family in rules.Where(r => !r.ByPerson).GroupBy(r => r.AppliesTo[0].Statistic))
        {
            var municipalities = settled.Keys.Where(k => family.Any(r => TypesOf(r).Any(t => t.Statistic == k.Statistic))).Select(k => k.Municipality).Distinct().Order();
            foreach (var municipality in municipalities.Where(m => m != LedgerKey.Country))
            {
                using var sink = output.Open(Origins.OfStatistics(family.Key, municipality));
                foreach (var rule in plan.Rules.OfType<AcrossRule>().Where(r => !r.ByPerson && r.AppliesTo[0].Statistic == family.Key))
                    Report(rule, ViewOf(TypesOf(rule).SelectMany(t => Load(new LedgerKey(t.Statistic, municipality)).All()), municipality), sink);
            }
        }
    }

    private static IEnumerable<RecordType> TypesOf(AcrossRule rule) => rule.AppliesTo.Concat(rule.Reads).Distinct();

    private void JudgePersons(AcrossRule rule, FindingSink sink)
    {
        var statistics = TypesOf(rule).Select(t => t.Statistic).ToHashSet();
        var ledgers = state.Ledgers.Union(settled.Keys).Where(k => statistics.Contains(k.Statistic)).OrderBy(k => k.Name, StringComparer.Ordinal).Select(Load).ToArray();
        var rows = new List<(PersonId Person, int Ledger, int Row)>();
        for (var l = 0; l < ledgers.Length; l++)
            rows.AddRange(ledgers[l].Persons().Select((person, row) => (person, l, row)).Where(r => r.person.IsGiven));
        var sorted = rows.ToArray();
        Array.Sort(sorted, (a, b) => a.Person != b.Person ? a.Person.CompareTo(b.Person) : (a.Ledger, a.Row).CompareTo((b.Ledger, b.Row)));
        for (var from = 0; from < sorted.Length;)
        {
            var end = from + 1;
            while (end < sorted.Length && sorted[end].Person == sorted[from].Person)
                end++;
            var own = sorted.AsSpan(from, end - from);
            from = end;
            if (own[0].Ledger == own[^1].Ledger && !HasEvent(own, ledgers, rule.AlsoAloneWith))
                continue;
            var entries = new List<Entry>(own.Length);
            foreach (var (_, ledger, row) in own)
                entries.Add(ledgers[ledger].EntryAt(row));
            if (entries.Exists(e => rule.AppliesTo.Contains(e.Type)))
                Report(rule, ViewOf(entries, -1), sink);
        }
    }

    private static bool HasEvent(ReadOnlySpan<(PersonId Person, int Ledger, int Row)> own, LoadedLedger[] ledgers, IReadOnlyList<int> events)
    {
        foreach (var (_, ledger, row) in own)
        {
            if (events.Count > 0 && events.Contains(ledgers[ledger].EventAt(row)))
                return true;
        }

        return false;
    }

    private AcrossView ViewOf(IEnumerable<Entry> entries, int municipality)
    {
        var sorted = entries.ToList();
        sorted.Sort((a, b) =>
        {
            var order = a.Version.Day.CompareTo(b.Version.Day);
            if (order == 0) order = a.Version.Event.CompareTo(b.Version.Event);
            if (order == 0) order = around.Ranks[a.Delivery.Ordinal].CompareTo(around.Ranks[b.Delivery.Ordinal]);
            return order != 0 ? order : a.Version.Row.CompareTo(b.Version.Row);
        });
        return new AcrossView { Entries = sorted, Municipality = municipality < 0 ? null : Geography.Municipalities[municipality], People = state.People, Today = plan.Today };
    }

    private static void Report(AcrossRule rule, AcrossView view, FindingSink sink)
    {
        var found = new List<Violation>();
        string? crash = null;
        try
        {
            found.AddRange(rule.Violations(view));
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the others.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            found = [new Violation(view.Entries.Count > 0 ? view.Entries[0] : null, "")];
        }

        foreach (var (entry, values) in found)
        {
            sink.Add(new Finding(rule, entry?.Version.Delivery ?? 0, entry?.Version.Row ?? 0, rule.FieldIn(entry?.Type ?? rule.AppliesTo[0]), entry?.CaseId ?? "", values, crash));
        }

        foreach (var entry in view.Entries)
            entry.Forget();
    }

    private LoadedLedger Load(LedgerKey key)
    {
        if (!_loaded.TryGetValue(key, out var ledger))
            _loaded.Add(key, ledger = LoadedLedger.Of(key, settled.GetValueOrDefault(key), state.PathOfKey(key.Name), around));
        return ledger;
    }
}
