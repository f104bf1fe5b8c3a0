using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What has been reported to some statistics and how it stands: the numbers behind the indicators of quality.</summary>
/// <param name="Records">Records in all deliveries.</param>
/// <param name="Rejected">Of these: on the error list now.</param>
/// <param name="OpenErrors">Errors that stand.</param>
/// <param name="OpenWarnings">Warnings that stand and nobody has answered for.</param>
/// <param name="Accepted">Warnings that somebody has answered for.</param>
/// <param name="OnParent">Spells on a parent's number, which count nowhere.</param>
/// <param name="Starts">Starts of spells that count.</param>
/// <param name="Recoded">Of these: under a provision of an act that another has taken over from, counted with the new one.</param>
public sealed record ReportedRecords(long Records, long Rejected, long OpenErrors, long OpenWarnings, long Accepted, long OnParent, long Starts, long Recoded)
{
    private static readonly FindingState[] Open = [FindingState.Returned, FindingState.New, FindingState.Seen];

    /// <summary>Counts what stands in the store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="types">The record types.</param>
    /// <param name="today">The day that decides which act is in force.</param>
    public static ReportedRecords Count(RegisterStore store, IReadOnlyList<RecordType> types, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(types);
        var database = store.Database;
        var deliveries = types.SelectMany(t => DeliveryList.Read(database, new DeliveryFilter(null, t.Name), 0, int.MaxValue)).ToList();
        long Findings(Severity severity, FindingState[] states) =>
            types.Select(t => t.Statistic.Code()).Distinct().Sum(s => FindingPages.Count(database, new FindingFilter(Severity: severity) { Statistic = s, States = states }));
        var (onParent, starts, recoded) = Ledgers(store, types, today);
        return new ReportedRecords(deliveries.Sum(d => (long)d.Records), deliveries.Sum(d => (long)d.Rejected),
            Findings(Severity.Error, [.. Open, FindingState.Accepted]), Findings(Severity.Warning, Open), Findings(Severity.Warning, [FindingState.Accepted]), onParent, starts, recoded);
    }

    private static (long OnParent, long Starts, long Recoded) Ledgers(RegisterStore store, IReadOnlyList<RecordType> types, DateOnly today)
    {
        long onParent = 0, starts = 0, recoded = 0;
        foreach (var (name, file) in store.Database.PackedFiles())
        {
            if (LedgerKey.Parse(name) is not { } key || !types.Contains(key.RecordType) || key.RecordType.IsEntry)
                continue;
            var path = Path.Combine(store.Paths.Packed, file);
            onParent += FigureSums.Unpack(Ledger.ReadFigures(path)).OnParentsNumber.Sum();
            var provisions = Ledger.ReadEvents(path).Where(e => e.Provision >= 0).GroupBy(e => (e.Delivery, e.Row)).ToDictionary(g => g.Key, g => g.First().Provision);
            foreach (var spell in Ledger.ReadSpells(path))
            {
                starts++;
                recoded += provisions.TryGetValue((spell.Delivery, spell.Row), out var provision) && IsReplaced(provision, today) ? 1 : 0;
            }
        }

        return (onParent, starts, recoded);
    }

    private static bool IsReplaced(short provision, DateOnly today) =>
        !Measures.Provisions[provision].Act.InForce.Contains(today) && Measures.MeasureUnder(provision).Provisions.Any(p => p.Act.InForce.Contains(today));
}
