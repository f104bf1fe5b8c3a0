using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges the figures of municipalities, each against the others where a rule asks for it.</summary>
internal static class MunicipalityStage
{
    /// <summary>Judges every municipality of the statistics that have changed.</summary>
    public static void Judge(IEnumerable<Statistic> statistics, RegisterState state, IReadOnlyDictionary<LedgerKey, SettledLedger> settled, SettlementPlan plan, SettlementOutput output)
    {
        foreach (var statistic in statistics)
        {
            var type = RecordTypes.All.First(t => t.Statistic == statistic);
            if (type.IsEntry)
                continue; // Judged with the records themselves, see EntryGroups; comparisons in ComparisonStage.
            var keys = state.Ledgers.Union(settled.Keys).Where(k => k.Statistic == statistic).OrderBy(k => k.Municipality).ToArray();
            var figures = keys.Select(k => FigureSums.Unpack(settled.TryGetValue(k, out var fresh) ? fresh.Figures : Ledger.ReadFigures(state.PathOfKey(k.Name)!))).ToArray();
            var rules = new RuleBook(plan.Rules, type).MunicipalityRules;
            for (var i = 0; i < keys.Length; i++)
            {
                var municipality = keys[i].Municipality;
                var code = Geography.Municipalities[municipality].Code;
                var view = new MunicipalityView
                {
                    Municipality = Geography.Municipalities[municipality],
                    Statistic = statistic,
                    Figures = figures[i],
                    National = figures,
                    Children = year => state.People.ChildrenIn(year, municipality),
                    SourceSystems = year => state.Deliveries.Where(d => d is not null && d.Reporter == code && d.RecordType == type.Name && d.Date.Year == year && !d.IsMachineMade)
                        .Select(d => d!.SourceSystem).Distinct().Count(),
                    NewSystems = NewSystemCases.Of(state, keys[i], type),
                    LastFullYear = plan.Today.Year - 1,
                    Today = plan.Today,
                };
                using var sink = output.Open(Origins.OfMunicipality(statistic, municipality));
                foreach (var rule in rules)
                    Judge(rule, view, sink);
            }
        }
    }

    private static void Judge(MunicipalityRule rule, MunicipalityView view, FindingSink sink)
    {
        IReadOnlyList<string[]>? violations;
        string? crash = null;
        try
        {
            violations = rule.Violations(view);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the others.
        catch (Exception fault)
        {
            crash = fault.GetType().Name;
            violations = [[""]];
        }

        foreach (var values in violations ?? [])
            sink.Add(new Finding(rule, 0, 0, rule.Fields.Count > 0 ? rule.Fields[0] : null, "", values, crash));
    }
}
