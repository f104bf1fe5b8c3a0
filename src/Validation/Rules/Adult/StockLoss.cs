using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>What the newest full delivery of a series lacks of the one before it.</summary>
/// <param name="From">The newest delivery.</param>
/// <param name="Lacking">The services that only the one before held.</param>
/// <param name="Held">Services in force that it holds.</param>
internal sealed record StockLoss(Delivery From, IReadOnlyList<Entry> Lacking, int Held)
{
    private static readonly Threshold FewestForDelta = new(
        new("Færrest ydelser i den forrige leverance, før noget kan være en delta-leverance", "Fewest services in the delivery before, for anything to be a delta"),
        Dated.Always(20, "projektets standard"));

    /// <summary>The threshold, for the documentation of the rule about deltas.</summary>
    public static Threshold Fewest => FewestForDelta;

    /// <summary>Services that either of the two deliveries holds.</summary>
    public int Total => Held + Lacking.Count;

    /// <summary>
    /// Whether it looks like changes alone and not like the full stock: it lacks more than it holds, of so many that it is no chance.
    /// </summary>
    public bool IsDelta => Total >= FewestForDelta.On(From.Date) && Lacking.Count > Held;

    /// <summary>The losses of the municipality, one for each series whose newest delivery lacks something.</summary>
    public static IEnumerable<StockLoss> Of(GroupView g)
    {
        foreach (var lost in g.Absent.GroupBy(a => a.From.Ordinal))
        {
            var from = lost.First().From;
            var before = g.Deliveries.Concat(lost.Select(a => a.Entry.Delivery))
                .Where(d => d.Series == from.Series && d.Sequence < from.Sequence).MaxBy(d => d.Sequence);
            var lacking = lost.Where(a => a.Entry.Delivery.Ordinal == before?.Ordinal).Select(a => a.Entry).OrderBy(e => e.Version.Row).ToList();
            if (lacking.Count > 0)
                yield return new StockLoss(from, lacking, g.Entries.Count(e => e.Delivery.Ordinal == from.Ordinal));
        }
    }
}
