using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What settling a ledger came to.</summary>
/// <param name="Ledger">The ledger with the new events.</param>
/// <param name="Spells">Spells that count, in order of person and spell.</param>
/// <param name="Figures">Sums for rules about the municipality, packed, see <see cref="FigureSums"/>; none for record types whose records stand by themselves.</param>
/// <param name="Links">Number changes that its cases tell of.</param>
/// <param name="Deliveries">Ordinals of the deliveries that its events came in.</param>
internal sealed record SettledLedger(Ledger Ledger, CaseSpell[] Spells, int[] Figures, List<NumberChange> Links, IReadOnlyList<int> Deliveries)
{
    /// <summary>The records in force, of record types whose records stand by themselves.</summary>
    public InForceRow[] InForce { get; init; } = [];

    /// <summary>Figures that municipalities are compared by.</summary>
    public int[] Comparisons { get; init; } = [];
}

/// <summary>Judges all cases of one statistic in one municipality anew from all their versions.</summary>
internal sealed class LedgerSettler(RuleBook rules, Surroundings around)
{
    /// <summary>Judges the ledger and gives what counts; findings go to the sink.</summary>
    public SettledLedger Settle(Ledger ledger, int municipality, FindingSink findings)
    {
        var events = ledger.Events;
        var heap = ledger.Heap.Buffer;
        var rejected = new Dictionary<int, int>();
        var spells = new List<CaseSpell>(events.Length);
        var figures = new MunicipalityFigures();
        var links = new List<NumberChange>();
        var judge = new CaseJudge(rules, around, Geography.Municipalities[municipality])
        {
            Report = findings.Add,
            Supersede = position =>
            {
                if ((events[position].Notes & EventNotes.OwnFindings) != 0)
                    findings.Supersede(events[position].Delivery, events[position].Row);
            },
            Reject = position => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(rejected, events[position].Delivery, out _)++,
        };
        judge.Read(events, heap);
        var comparer = new CaseOrder(events, heap, around.Ranks);
        var order = Sorting.ByCase(events, comparer);
        for (var from = 0; from < order.Length;)
        {
            var end = from + 1;
            while (end < order.Length && comparer.SameCase(order[from], order[end]))
                end++;
            var judged = judge.Judge(order.AsSpan(from, end - from));
            from = end;
            if (judged.LinkOld.IsGiven)
                links.Add(new NumberChange(judged.LinkOld, judged.LinkNew, judged.LinkKnownOn));
            if (!judged.InForce)
                continue;
            FigureSums.AddStart(figures, judged);
            if (judged.Counts)
                spells.Add(SpellOf(judged, municipality));
        }

        foreach (var (delivery, count) in rejected)
            findings.Rejected(delivery, count);
        var sorted = spells.ToArray();
        Array.Sort(sorted);
        OrderTies(sorted);
        FigureSums.AddSpells(figures, sorted);
        JudgeCourses(sorted, heap, findings);
        return new SettledLedger(ledger, sorted, FigureSums.Pack(figures), links, DeliveriesOf(events, around.Ranks.Length));
    }

    // Equal spells of several cases stand in the order of versions, not of arrival, so that a rule names the same one as the later.
    private void OrderTies(CaseSpell[] spells)
    {
        var byRank = Comparer<CaseSpell>.Create((a, b) => (around.Ranks[a.Delivery], a.Row).CompareTo((around.Ranks[b.Delivery], b.Row)));
        for (var from = 0; from < spells.Length;)
        {
            var end = from + 1;
            while (end < spells.Length && spells[end].Person == spells[from].Person && spells[end].Word == spells[from].Word)
                end++;
            if (end - from > 1)
                Array.Sort(spells, from, end - from, byRank);
            from = end;
        }
    }

    /// <summary>Ordinals of the deliveries that the events came in.</summary>
    internal static List<int> DeliveriesOf(CaseEvent[] events, int count)
    {
        var has = new bool[count];
        foreach (ref readonly var e in events.AsSpan())
            has[e.Delivery] = true;
        var deliveries = new List<int>();
        for (var ordinal = 0; ordinal < has.Length; ordinal++)
        {
            if (has[ordinal])
                deliveries.Add(ordinal);
        }

        return deliveries;
    }

    private void JudgeCourses(CaseSpell[] spells, byte[] heap, FindingSink findings)
    {
        var courses = new CourseJudge(rules, around.Today);
        courses.Report = finding => findings.Add(finding with { CaseId = LedgerHeap.CaseId(heap, courses.LaterHeapOffset) });
        courses.Judge(spells);
    }

    private static CaseSpell SpellOf(in JudgedCase judged, int municipality)
    {
        var measure = Measures.MeasureUnder(judged.Start.Provision).Index;
        var word = SpellWord.Pack(municipality, measure, judged.Start.Day - PackedDay.Origin, judged.EndDay == 0 ? PackedDay.Open : judged.EndDay - PackedDay.Origin);
        return new CaseSpell(judged.Person, word, judged.Start.Delivery, judged.Start.Row, judged.Start.HeapOffset, judged.Start.Payer);
    }
}
