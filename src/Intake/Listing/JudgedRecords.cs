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
    private const int Events = 256;

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

        foreach (var key in state.Ledgers)
        {
            var path = state.PathOfKey(key.Name)!;
            var statistic = key.Statistic.Code();
            counts.Add(statistic, Figures, Geography.Municipalities[key.Municipality].Code, 1);
            counts.AddEvents(statistic, Ledger.ReadEvents(path), Ledger.ReadHeap(path), ranks, state);
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
            MunicipalityRule => [Figures],
            CourseRule => [Spells],
            _ when statistic == Statistic.Register.Code() => [Rows],
            CaseRule byCase => byCase.Events,
            _ => EventsOf(rule, statistic),
        };
        var sum = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var kind in kinds.Distinct())
        {
            foreach (var (reporter, count) in _counts.GetValueOrDefault((statistic, kind), []))
                sum[reporter] = sum.GetValueOrDefault(reporter) + count;
        }

        return sum;
    }

    // A rule on one record is judged on the events in which the field that it points at has meaning.
    private int[] EventsOf(Rule rule, string statistic)
    {
        var kinds = new HashSet<int>();
        foreach (var type in rule.AppliesTo.Where(t => t.Statistic.Code() == statistic))
        {
            var place = rule.Fields.Count > 0 ? type.PlaceOf(rule.Fields[0]) : -1;
            var events = place < 0 ? [] : type.Fields[place].Events;
            if (events.Count > 0 && type.Events is { } codes)
                kinds.UnionWith(Enumerable.Range(0, codes.Codes.Count).Where(i => events.Contains(codes.Codes[i].Value)));
            else
                kinds.UnionWith(_counts.Keys.Where(k => k.Statistic == statistic && k.Kind is >= 0 and < Events).Select(k => k.Kind));
        }

        return [.. kinds];
    }

    private void AddEvents(string statistic, CaseEvent[] events, byte[] heap, int[] ranks, RegisterState state)
    {
        var comparer = new CaseOrder(events, heap, ranks);
        var order = new int[events.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(order, comparer);
        var caseIsOut = false;
        for (var i = 0; i < order.Length; i++)
        {
            ref readonly var version = ref events[order[i]];
            var sameCase = i > 0 && comparer.SameCase(order[i - 1], order[i]);
            if (sameCase && CaseOrder.SameEvent(events[order[i - 1]], version))
                continue; // An earlier version.
            var isOut = version.Action == CodeLists.Delete;
            // A start that is taken out takes the whole case with it.
            caseIsOut = sameCase ? caseIsOut : isOut && version.Event == CodeLists.Start;
            if (!isOut && !caseIsOut)
                Add(statistic, version.Event, state.Deliveries[version.Delivery]!.Reporter, 1);
        }
    }

    private void Add(string statistic, int kind, string reporter, long count)
    {
        if (!_counts.TryGetValue((statistic, kind), out var byReporter))
            _counts.Add((statistic, kind), byReporter = new Dictionary<string, long>(StringComparer.Ordinal));
        CollectionsMarshal.GetValueRefOrAddDefault(byReporter, reporter, out _) += count;
    }
}
