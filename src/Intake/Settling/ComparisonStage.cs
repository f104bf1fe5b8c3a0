using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges municipalities' figures against each other, for record types whose records stand by themselves.</summary>
internal static class ComparisonStage
{
    /// <summary>Judges every municipality of the statistics that have changed.</summary>
    public static void Judge(RegisterState state, IReadOnlyDictionary<LedgerKey, SettledLedger> settled, SettlementPlan plan, SettlementOutput output)
    {
        foreach (var statistic in settled.Keys.Where(k => k.RecordType.IsEntry && k.Municipality != LedgerKey.Country).Select(k => k.Statistic).Distinct().Order())
        {
            var keys = state.Ledgers.Union(settled.Keys).Where(k => k.Statistic == statistic).OrderBy(k => k.Municipality).ToArray();
            var rules = new RuleBook(plan.Rules, keys[0].RecordType).ComparisonRules;
            if (rules.Length == 0)
                continue;
            var figures = keys.Select(k => Unpack(settled.TryGetValue(k, out var fresh) ? fresh.Comparisons : Ledger.ReadComparisons(state.PathOfKey(k.Name)!), rules.Length)).ToArray();
            for (var m = 0; m < keys.Length; m++)
            {
                using var sink = output.Open(Origins.OfComparison(statistic, keys[m].Municipality));
                for (var r = 0; r < rules.Length; r++)
                {
                    if (figures[m][r] is { } own)
                        Judge(rules[r], own, [.. figures.Select(f => f[r]).Where(f => f is not null).Select(f => f!)], sink);
                }
            }
        }
    }

    private static void Judge(ComparisonRule rule, int[] own, IReadOnlyList<int[]> all, FindingSink sink)
    {
        var found = new List<string[]>();
        string? crash = null;
        try
        {
            found.AddRange(rule.Violations(own, all));
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the others.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            found = [[""]];
        }

        foreach (var values in found)
            sink.Add(new Finding(rule, 0, 0, rule.FieldIn(rule.AppliesTo[0]), "", values, crash));
    }

    private static int[]?[] Unpack(int[] packed, int count)
    {
        var figures = new int[]?[count];
        for (var at = 0; at < packed.Length;)
        {
            var length = packed[at + 1];
            figures[packed[at]] = packed[(at + 2)..(at + 2 + length)];
            at += 2 + length;
        }

        return figures;
    }
}
