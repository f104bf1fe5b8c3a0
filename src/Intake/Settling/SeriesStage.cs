using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Judges deliveries by their place in their series: gaps, size beside the earlier ones, share of errors.</summary>
internal static class SeriesStage
{
    /// <summary>Judges the deliveries of the series that have changed.</summary>
    /// <param name="series">The series.</param>
    /// <param name="state">Deliveries and their numbers.</param>
    /// <param name="rejected">Records of a delivery on the error list now.</param>
    /// <param name="plan">Rules and day.</param>
    /// <param name="output">Where findings go.</param>
    public static void Judge(IReadOnlySet<(string, string, string)> series, RegisterState state, Func<int, int> rejected, SettlementPlan plan, SettlementOutput output)
    {
        var all = state.Deliveries.Where(d => d is not null).Select(d => d!).ToLookup(d => (d.Reporter, d.RecordType));
        var rules = plan.Rules.OfType<DeliveryRule>().Where(r => r.DependsOnSeries).ToArray();
        foreach (var members in state.Deliveries.Where(d => d is not null && series.Contains(d.Series)).Select(d => d!).GroupBy(d => d.Series))
        {
            var ordered = members.OrderBy(d => d.Sequence).ThenBy(d => d.Ordinal).ToArray();
            var known = ordered.SelectMany(d => SequencesOf(d, state).Select(s => new EarlierDelivery(d with { Sequence = s }, state.Numbers[d.Ordinal].Records)))
                .OrderBy(d => d.Delivery.Sequence).ToArray();
            var type = RecordTypes.Named(ordered[0].RecordType);
            foreach (var delivery in ordered)
            {
                var numbers = state.Numbers[delivery.Ordinal];
                var view = new DeliveryView
                {
                    Delivery = delivery,
                    Type = type,
                    Records = numbers.Records,
                    Deletes = numbers.Deletes,
                    Rejected = numbers.RejectedWhole ? 0 : rejected(delivery.Ordinal), // A delivery rejected as a whole has one clear finding already.
                    Series = known,
                    ReceivedBefore = [.. known.Where(k => k.Delivery.Ordinal < delivery.Ordinal)],
                    SourceSystemsBefore = SystemsBefore(delivery, all[(delivery.Reporter, delivery.RecordType)]),
                    SystemIsAnnounced = state.SystemChanges.Any(c => (c.Reporter, c.RecordType, c.ToSystem) == delivery.Series),
                    SameBytesAs = state.Repeats.ContainsKey(delivery.Ordinal) ? delivery : SameBytes(delivery, all[(delivery.Reporter, delivery.RecordType)]),
                    ActiveRecordsBefore = ActiveRecords(delivery, type, state, numbers.Deletes),
                    Today = plan.Today,
                };
                using var sink = output.Open(Origins.OfSeries(delivery.Ordinal));
                foreach (var rule in rules)
                {
                    if (!delivery.IsMachineMade && (type is null || rule.IsFor(type)) && DeliveryParser.Judge(rule, view) is { } finding)
                        sink.Add(finding);
                }
            }
        }
    }

    // Source systems that the reporter used for the record type in deliveries received before.
    private static string[] SystemsBefore(Delivery delivery, IEnumerable<Delivery> alike) =>
        [.. alike.Where(d => d.Ordinal < delivery.Ordinal && !d.IsMachineMade).Select(d => d.SourceSystem).Distinct()];

    private static Delivery? SameBytes(Delivery delivery, IEnumerable<Delivery> alike) =>
        alike.FirstOrDefault(d => d.Ordinal < delivery.Ordinal && d.Sha256 == delivery.Sha256);

    private static IEnumerable<int> SequencesOf(Delivery delivery, RegisterState state) =>
        state.Repeats.TryGetValue(delivery.Ordinal, out var sequences) ? sequences.Distinct() : [delivery.Sequence];

    // Only looked up when a delivery takes out enough for it to matter.
    private static int ActiveRecords(Delivery delivery, RecordType? type, RegisterState state, int deletes)
    {
        if (deletes <= 20 || type is null || Geography.WithCode(delivery.Reporter) is not { } municipality)
            return 0;
        return state.PathOfKey(new LedgerKey(type.Statistic, municipality.Index).Name) is { } path ? Ledger.ReadSpells(path).Length + deletes : deletes;
    }
}
