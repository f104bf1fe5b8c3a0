using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges spells of one child and measure that are open in two municipalities on the same day.</summary>
internal static class AcrossMunicipalities
{
    /// <summary>Looks through the snapshot for such pairs and judges them; the places of their reports come from the ledgers.</summary>
    public static void Judge(ReadOnlySpan<SnapshotPerson> persons, ReadOnlySpan<ulong> spells, RegisterState state, SettlementPlan plan, SettlementOutput output)
    {
        foreach (var statistic in state.Ledgers.Select(k => k.Statistic).Distinct())
        {
            var type = RecordTypes.All.First(t => t.Statistic == statistic);
            var book = new RuleBook(plan.Rules, type);
            using var sink = output.Open(Origins.OfAcross(statistic));
            if (!book.CourseRules.Any(r => r.AcrossMunicipalities))
                continue;
            var ledgers = new Dictionary<LedgerKey, (CaseSpell[] Spells, byte[] Heap)>();
            var judge = new CourseJudge(book, plan.Today);
            var heap = Array.Empty<byte>();
            judge.Report = finding => sink.Add(finding with { CaseId = LedgerHeap.CaseId(heap, judge.LaterHeapOffset) });
            for (var p = 0; p < persons.Length; p++)
            {
                var end = p + 1 < persons.Length ? persons[p + 1].FirstSpell : spells.Length;
                var own = spells[persons[p].FirstSpell..end];
                if (new SpellWord(own[0]).Municipality == new SpellWord(own[^1]).Municipality)
                    continue;
                foreach (var (a, b) in Pairs(own, statistic))
                {
                    var first = Find(persons[p].Id, a, statistic, state, ledgers, out _);
                    var second = Find(persons[p].Id, b, statistic, state, ledgers, out heap);
                    if (first is { } earlier && second is { } later)
                        judge.JudgeAcross(earlier, later);
                }
            }
        }
    }

    private static List<(SpellWord Earlier, SpellWord Later)> Pairs(ReadOnlySpan<ulong> own, Statistic statistic)
    {
        var pairs = new List<(SpellWord, SpellWord)>();
        for (var i = 0; i < own.Length; i++)
        {
            for (var j = i + 1; j < own.Length; j++)
            {
                var (a, b) = (new SpellWord(own[i]), new SpellWord(own[j]));
                if (a.Municipality == b.Municipality || a.Measure != b.Measure || Measures.All[a.Measure].Statistic != statistic)
                    continue;
                if (a.Start <= b.End && b.Start <= a.End)
                    pairs.Add(a.Start <= b.Start ? (a, b) : (b, a));
            }
        }

        return pairs;
    }

    /// <summary>Where the spell was reported; null when no ledger holds it.</summary>
    public static CaseSpell? Find(
        PersonId person, SpellWord word, Statistic statistic, RegisterState state, Dictionary<LedgerKey, (CaseSpell[] Spells, byte[] Heap)> ledgers, out byte[] heap)
    {
        var key = new LedgerKey(statistic, word.Municipality);
        if (!ledgers.TryGetValue(key, out var ledger))
        {
            var path = state.PathOfKey(key.Name)!;
            ledgers.Add(key, ledger = (Ledger.ReadSpells(path), Ledger.ReadHeap(path)));
        }

        heap = ledger.Heap;
        var at = Array.BinarySearch(ledger.Spells, new CaseSpell(person, word, int.MinValue, 0, 0));
        at = at < 0 ? ~at : at;
        return at < ledger.Spells.Length && ledger.Spells[at].Person == person && ledger.Spells[at].Word == word ? ledger.Spells[at] : null;
    }
}
