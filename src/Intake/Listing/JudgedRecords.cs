using System.Runtime.InteropServices;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Numbers of records that rules are judged on, by statistic, reporter and kind, counted once from the ledgers and the deliveries.</summary>
internal sealed class JudgedRecords
{
    private const int Spells = -1;
    private const int Deliveries = -2;
    private const int Figures = -3;
    private const int Rows = -4;

    private readonly Dictionary<(string Statistic, int Kind), Dictionary<string, long>> _counts = [];

    /// <summary>Counts what stands in the store: of each event its newest version, unless that takes it out.</summary>
    public static JudgedRecords Count(RegisterStore store)
    {
        var counts = new JudgedRecords();
        var state = new RegisterState(store);
        var ranks = Surroundings.RanksOf(state.Deliveries);
        foreach (var delivery in state.Deliveries)
        {
            if (delivery is null || RecordTypes.Named(delivery.RecordType) is not { } type)
                continue;
            counts.Add(type.Statistic.Code(), Deliveries, delivery.Reporter, 1);
            counts.Add(type.Statistic.Code(), Rows, delivery.Reporter, state.Numbers[delivery.Ordinal].Records);
        }

        HashSet<(int, int)>? rejected = null;
        foreach (var key in state.Ledgers)
        {
            var path = state.PathOfKey(key.Name)!;
            var statistic = key.Statistic.Code();
            if (key.Municipality != LedgerKey.Country)
                counts.Add(statistic, Figures, Geography.Municipalities[key.Municipality].Code, 1);
            if (key.RecordType.Replacement == Replacement.ByKey)
                counts.AddNewest(key, path, ranks, state);
            else
                counts.AddStock(key, path, rejected ??= Rejected(store.Database), state);
            foreach (ref readonly var spell in Ledger.ReadSpells(path).AsSpan())
                counts.Add(statistic, Spells, state.Deliveries[spell.Delivery]!.Reporter, 1);
        }

        return counts;
    }

    /// <summary>Records that the rule is judged on in the statistic, by reporter.</summary>
    public IReadOnlyDictionary<string, long> For(Rule rule, string statistic)
    {
        var kinds = rule switch
        {
            DeliveryRule => [Deliveries],
            MunicipalityRule or ComparisonRule => [Figures],
            CourseRule => [Spells],
            _ when statistic == Statistic.Register.Code() => [Rows],
            _ => EventsOf(rule, statistic),
        };
        var sum = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            foreach (var (reporter, count) in _counts.GetValueOrDefault((statistic, kind), []))
                sum[reporter] = sum.GetValueOrDefault(reporter) + count;
        }

        return sum;
    }

    private static HashSet<int> EventsOf(Rule rule, string statistic)
    {
        var kinds = new HashSet<int>();
        foreach (var type in rule.AppliesTo.Where(t => t.Statistic.Code() == statistic))
        {
            var all = Enumerable.Range(0, type.Events?.Codes.Count ?? 1);
            kinds.UnionWith(rule is CaseRule byCase ? EventsOf(byCase, type, all) : EventsOf(rule, type, all));
        }

        return kinds;
    }

    // A rule that measures share with records that stand by themselves names the events of measures.
    private static IEnumerable<int> EventsOf(CaseRule rule, RecordType type, IEnumerable<int> all)
    {
        if (rule.Events.Count == 0)
            return all;
        var isShared = type.IsEntry && rule.AppliesTo.Any(t => !t.IsEntry);
        return !isShared ? rule.Events : rule.Events.Count == 1 ? all.Where(type.IdentifiesPerson) : all;
    }

    // A rule on one record is judged on the events in which the field that it points at has meaning.
    private static IEnumerable<int> EventsOf(Rule rule, RecordType type, IEnumerable<int> all)
    {
        var place = rule.FieldIn(type) is { } field ? type.PlaceOf(field) : -1;
        return place < 0 || type.Fields[place].Events.Count == 0 || type.Events is not { } codes ? all : all.Where(e => type.Fields[place].Events.Contains(codes.Codes[e].Value));
    }

    // Of each event its newest version, unless that takes it out; a start that is taken out takes the whole case with it.
    private void AddNewest(LedgerKey key, string path, int[] ranks, RegisterState state)
    {
        var events = Ledger.ReadEvents(path);
        var type = key.RecordType;
        var everyDay = type.IsEntry && type.Events is not null;
        var comparer = new CaseOrder(events, Ledger.ReadHeap(path), ranks, everyDay);
        var order = new int[events.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, comparer);
        var caseIsOut = false;
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var version = ref events[order[i]];
            var sameCase = i > 0 && comparer.SameCase(order[i - 1], order[i]);
            if (sameCase && CaseOrder.SameEvent(events[order[i - 1]], version) && (!everyDay || events[order[i - 1]].Day == version.Day))
                continue; // An earlier version.
            var isOut = version.Action == CodeLists.Delete;
            caseIsOut = sameCase ? caseIsOut : isOut && !type.IsEntry && version.Event == CodeLists.Start;
            if (!isOut && !caseIsOut)
                Add(key.Statistic.Code(), version.Event, state.Deliveries[version.Delivery]!.Reporter, 1);
        }
    }

    // Where a delivery is everything: what is in force, and what is on the error list.
    private void AddStock(LedgerKey key, string path, HashSet<(int Delivery, int Row)> rejected, RegisterState state)
    {
        var events = Ledger.ReadEvents(path);
        var standing = Ledger.ReadInForce(path).Select(r => r.Position).ToHashSet();
        for (var i = 0; i < events.Length; i++)
        {
            if (standing.Contains(i) || rejected.Contains((events[i].Delivery, events[i].Row)))
                Add(key.Statistic.Code(), events[i].Event, state.Deliveries[events[i].Delivery]!.Reporter, 1);
        }
    }

    private static HashSet<(int Delivery, int Row)> Rejected(StoreDatabase database)
    {
        using var command = database.Command("""
            SELECT DISTINCT f.delivery, f.row FROM finding f
            WHERE f.severity = $error AND f.row > 0 AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
            """, ("$error", (int)Severity.Error));
        using var rows = command.ExecuteReader();
        var rejected = new HashSet<(int, int)>();
        while (rows.Read())
            rejected.Add((rows.GetInt32(0), rows.GetInt32(1)));
        return rejected;
    }

    private void Add(string statistic, int kind, string reporter, long count)
    {
        if (!_counts.TryGetValue((statistic, kind), out var byReporter))
            _counts.Add((statistic, kind), byReporter = new Dictionary<string, long>(StringComparer.Ordinal));
        CollectionsMarshal.GetValueRefOrAddDefault(byReporter, reporter, out _) += count;
    }
}
