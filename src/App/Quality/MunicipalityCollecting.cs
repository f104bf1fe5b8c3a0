using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>Each municipality's deliveries for a year, as the documentation counts them.</summary>
internal static class MunicipalityCollecting
{
    public static IReadOnlyList<MunicipalityFacts> Collect(
        RegisterStore store, StatisticsDocumentation documentation, (int Year, DateOnly Today) at, EpisodeCounts episodes, IReadOnlyDictionary<string, ApprovalState> approvals)
    {
        var nothing = store.Receipts.Receipts.Where(r => r.IsNilReport).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var lines = Punctuality.Lines(ReceivedDelivery.All(store.Receipts, store.Database), at.Today)
            .Where(l => documentation.RecordTypes.Contains(l.Expected.Type) && l.Expected.Period.To!.Value.Year == at.Year && l.State != PunctualityState.NotDue)
            .ToLookup(l => l.Expected.Reporter, StringComparer.Ordinal);
        return [.. Geography.Municipalities.Select(m => Facts(m, lines[m.Code].ToList(), nothing) with
        {
            Records = MunicipalityFacts.Rounded(episodes.ByMunicipality[m.Index]),
            Approval = approvals.GetValueOrDefault(m.Code),
        })];
    }

    private static MunicipalityFacts Facts(Municipality municipality, List<PunctualityLine> lines, HashSet<string> nothing) => new(
        municipality.Code,
        municipality.Name,
        lines.Count,
        lines.Count(l => l.State == PunctualityState.OnTime),
        lines.Count(l => l.State == PunctualityState.Late),
        lines.Select(l => l.DaysLate).DefaultIfEmpty().Max(),
        lines.Count(l => l.Delivery is { } delivery && nothing.Contains(delivery.Receipt)));
}
