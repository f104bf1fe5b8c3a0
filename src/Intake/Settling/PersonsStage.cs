using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges persons' spells in the packed register beside those of other persons. The places of their reports come from the ledgers.</summary>
internal static class PersonsStage
{
    /// <summary>Judges every person with the rules that look at persons together.</summary>
    public static void Judge(Snapshot snapshot, RegisterState state, SettlementPlan plan, SettlementOutput output)
    {
        foreach (var rule in plan.Rules.OfType<PersonsRule>())
        {
            using var sink = output.Open(Origins.OfPersons(rule.Index));
            var ledgers = new Dictionary<LedgerKey, (CaseSpell[] Spells, byte[] Heap)>();
            var view = new PersonSpells(snapshot, state.People);
            for (var p = 0; p < snapshot.Persons.Length; p++)
            {
                view.MoveTo(p);
                foreach (var (violation, crash) in Run(rule, view))
                {
                    var word = view[violation.Spell];
                    var key = new LedgerKey(Measures.All[word.Measure].Statistic, word.Municipality);
                    if (AcrossMunicipalities.Find(view.Person, word, key.Statistic, state, ledgers, out var heap) is { } spell)
                        sink.Add(new Finding(rule, spell.Delivery, spell.Row, rule.FieldIn(key.RecordType), LedgerHeap.CaseId(heap, spell.HeapOffset), violation.Values, crash));
                }
            }
        }
    }

    private static List<(SpellViolation Violation, string? Crash)> Run(PersonsRule rule, PersonSpells view)
    {
        var found = new List<(SpellViolation, string?)>();
        try
        {
            foreach (var violation in rule.Violations(view))
                found.Add((violation, null));
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the others.
        catch (Exception fault)
        {
            found.Add((new SpellViolation(0, ""), fault.GetType().Name));
        }

        return found;
    }
}
