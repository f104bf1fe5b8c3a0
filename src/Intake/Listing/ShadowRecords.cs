using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Runs a rule about single records, or about deliveries, over everything in the inbox: of each record the newest version counts.</summary>
internal static class ShadowRecords
{
    /// <summary>Runs a rule about records.</summary>
    public static IReadOnlyList<ShadowLine> Run(RegisterStore store, RegisterState state, Rule shadow)
    {
        var ranks = Surroundings.RanksOf(state.Deliveries);
        var newest = new Dictionary<(string Reporter, RecordType Type, ulong Key), (int Rank, int Row, bool IsHit, bool IsDelete)>();
        foreach (var (delivery, type, kept) in Deliveries(store, state))
        {
            if (!shadow.IsFor(type))
                continue;
            var book = new RuleBook([shadow], type);
            var view = new DeliveryView { Delivery = delivery, Type = type };
            DeliveryReader.Read(store.Inbox.PathOf(delivery.Sha256), kept, view, candidate =>
            {
                var key = (delivery.Reporter, type, KeyOf(candidate));
                var (_, isHit) = book.Judge(candidate, _ => { });
                if (!newest.TryGetValue(key, out var known) || (ranks[delivery.Ordinal], candidate.Row).CompareTo((known.Rank, known.Row)) > 0)
                    newest[key] = (ranks[delivery.Ordinal], candidate.Row, isHit, candidate.IsDelete);
            });
        }

        return [.. newest.Where(n => n.Value.IsHit || !n.Value.IsDelete).GroupBy(n => n.Key.Reporter).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ShadowLine(g.Key, g.LongCount(n => n.Value.IsHit), g.LongCount()))];
    }

    /// <summary>Runs a rule about deliveries.</summary>
    public static IReadOnlyList<ShadowLine> Run(RegisterStore store, RegisterState state, DeliveryRule rule, SettlementPlan plan, ShadowOutput output)
    {
        var judged = Deliveries(store, state).Where(d => rule.IsFor(d.Type)).ToList();
        if (rule.DependsOnSeries)
        {
            SeriesStage.Judge(judged.Select(d => d.Delivery.Series).ToHashSet(), state, _ => 0, plan, output);
        }
        else
        {
            var parser = new DeliveryParser([plan.Rules[^1]], timed: false);
            foreach (var (delivery, type, kept) in judged)
                parser.Parse(store.Inbox.PathOf(delivery.Sha256), kept, new DeliveryView { Delivery = delivery, Type = type, Today = plan.Today }, output);
        }

        return ShadowRun.Lines(output.Hits(), judged.GroupBy(d => d.Delivery.Reporter).ToDictionary(g => g.Key, g => g.Count()));
    }

    private static IEnumerable<(Delivery Delivery, RecordType Type, KeptBytes Kept)> Deliveries(RegisterStore store, RegisterState state)
    {
        var held = HoldBook.Read(store.Database);
        foreach (var delivery in state.Deliveries)
        {
            if (delivery is null || RecordTypes.Named(delivery.RecordType) is not { } type || (held.TryGetValue(delivery.Ordinal, out var hold) && hold.State == HoldState.Waiting))
                continue;
            using var file = store.Inbox.Open(delivery.Sha256);
            yield return (delivery, type, Inbox.Look(file));
        }
    }

    // A record that does not say which it is stands for itself.
    private static ulong KeyOf(Candidate c)
    {
        if (c.Type.Statistic == Statistic.Register || !EventPacking.HasKey(c))
            return ulong.MaxValue - ShadowCount.KeyOf(c.Delivery.Ordinal, c.Row);
        var hasDay = c.Type.IsEntry ? c.Type.Events is not null : c.Event == CodeLists.OfferChange;
        return ShadowCount.KeyOf(new CaseEvent
        {
            CaseHash = EventPacking.HashOf(System.Text.Encoding.UTF8.GetBytes(c.TextOf(Fields.CaseId))),
            Event = (byte)Math.Max(0, c.Event),
            Day = hasDay && Sent.EventDay(c) is { } day ? day.DayNumber : 0,
        });
    }
}
