using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What a rule would hit at a reporter.</summary>
/// <param name="Reporter">The reporter; 000 for the country.</param>
/// <param name="Hits">Records (cases, courses, municipalities, deliveries: what the rule looks at) that break it.</param>
/// <param name="Judged">How many it judged; what cannot be judged is not among them.</param>
public sealed record ShadowLine(string Reporter, long Hits, long Judged);

/// <summary>
/// Runs one rule over a register without letting it have teeth: every other rule is as it is, the rule itself only tells. Nothing is stored.
/// </summary>
public static class ShadowRun
{
    /// <summary>Runs the rule; lines in order of reporter.</summary>
    public static IReadOnlyList<ShadowLine> Run(RegisterStore store, Rule rule, DateOnly today, int threads = 2)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(rule);
        var count = new ShadowCount();
        var shadow = rule.InShadow(count);
        var state = new RegisterState(store);
        var plan = new SettlementPlan
        {
            Rules = [.. Catalogue.InForceOn(today).Where(r => r.Code != rule.Code), shadow],
            Today = today,
            Threads = threads,
            Everything = true,
            Keep = (_, _) => { },
        };
        var output = new ShadowOutput(shadow, state);
        switch (rule)
        {
            case RecordRule or FieldRule:
                return ShadowRecords.Run(store, state, shadow);
            case DeliveryRule delivery:
                return ShadowRecords.Run(store, state, delivery, plan, output);
            default:
                Settle(store, state, plan, output);
                return Lines(output.Hits(), count.Judged);
        }
    }

    /// <summary>Hits and what was judged, in order of reporter.</summary>
    internal static IReadOnlyList<ShadowLine> Lines(IReadOnlyDictionary<string, int> hits, IReadOnlyDictionary<string, int> judged) =>
        [.. hits.Keys.Union(judged.Keys).Order(StringComparer.Ordinal).Select(r => new ShadowLine(r, hits.GetValueOrDefault(r), Math.Max(judged.GetValueOrDefault(r), hits.GetValueOrDefault(r))))];

    private static void Settle(RegisterStore store, RegisterState state, SettlementPlan plan, ShadowOutput output)
    {
        var settlement = new Settlement(state, plan, output);
        settlement.Run([], peopleChanged: false);
        MunicipalityStage.Judge(settlement.Settled.Keys.Select(k => k.Statistic).Distinct().Order(), state, settlement.Settled, plan, output);
        ComparisonStage.Judge(state, settlement.Settled, plan, output);
        AcrossStage.Judge(state, settlement, plan, output);
        if (store.SnapshotPath is not { } path)
            return;
        using var snapshot = Snapshot.Open(path);
        AcrossMunicipalities.Judge(snapshot.Persons, snapshot.Spells, state, plan, output);
        PersonsStage.Judge(snapshot, state, plan, output);
    }
}
