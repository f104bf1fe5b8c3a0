using Socialstat.Law;
using Socialstat.Publication;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>What a figure builds on from one reporter: sums, nothing about a delivery or a person.</summary>
/// <param name="Reporter">Code of the reporter.</param>
/// <param name="Deliveries">Deliveries taken in.</param>
/// <param name="Accepted">Records accepted when their receipts were given.</param>
/// <param name="Newest">When the newest was received.</param>
internal sealed record ReporterTotals(string Reporter, int Deliveries, long Accepted, DateTimeOffset Newest)
{
    /// <summary>The reporters of the place and those that report for them, from the deliveries known on the instant.</summary>
    public static IReadOnlyList<ReporterTotals> Of(ReceiptLog receipts, CellExplanation cell, DateTimeOffset known)
    {
        var types = TableExplanation.TypesOf(cell.Table.Cube.Declaration).Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var inPlace = cell.Municipalities.Select(m => m.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var delegation in Delegations.All.Where(d => inPlace.Contains(d.Municipality.Code)).ToList())
            inPlace.Add(delegation.Reporter.Code);
        // The accounts of all municipalities are delivered as one file for the country.
        if (cell.Table.Cube.Declaration.Basis == TableBasis.Accounts)
            inPlace.Add("000");
        return
        [
            .. receipts.Receipts.Where(r => r.ReceivedAt <= known && r.Reason.Length == 0 && types.Contains(r.RecordType) && inPlace.Contains(r.Reporter))
                .GroupBy(r => r.Reporter, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ReporterTotals(g.Key, g.Count(), g.Sum(r => (long)r.Counts.Accepted), g.Max(r => r.ReceivedAt))),
        ];
    }
}
