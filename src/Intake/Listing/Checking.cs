using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>What a check came to.</summary>
/// <param name="Records">Data records.</param>
/// <param name="Rejected">Records that would not enter the register.</param>
/// <param name="Findings">Findings by severity: errors, warnings, infos.</param>
/// <param name="Times">Time of each rule, when measured.</param>
public sealed record CheckResult(int Records, int Rejected, (int Errors, int Warnings, int Infos) Findings, IReadOnlyList<(string Rule, TimeSpan Time)> Times);

/// <summary>Judges deliveries with all rules against what a store knows. Nothing is stored.</summary>
public static class Checking
{
    /// <summary>Checks files; lines stream to <paramref name="line"/> as they are found.</summary>
    public static CheckResult Run(RegisterStore? store, IReadOnlyList<Incoming> files, DateOnly today, Language language, bool timed, Action<FindingLine> line)
    {
        ArgumentNullException.ThrowIfNull(files);
        var state = store is null ? new RegisterState() : new RegisterState(store);
        var known = state.Deliveries.Count;
        var parser = new DeliveryParser(Catalogue.InForceOn(today), timed);
        var output = new CheckOutput(known, state, language, line);
        var parsed = new List<ParsedDelivery>();
        var bySeries = new Dictionary<(string, string, string), List<EarlierDelivery>>();
        foreach (var earlier in state.Deliveries.Where(d => d is not null))
            SeriesOf(earlier!).Add(new EarlierDelivery(earlier!, 0));
        foreach (var file in files)
        {
            using var bytes = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            var kept = Inbox.Look(bytes);
            var delivery = Label(file, kept, state.Deliveries.Count, today);
            var series = SeriesOf(delivery);
            if (file.Label.Sequence is null)
                delivery = delivery with { Sequence = series.Select(d => d.Delivery.Sequence).DefaultIfEmpty(0).Max() + 1 };
            state.Deliveries.Add(delivery);
            var view = new DeliveryView
            {
                Delivery = delivery,
                Type = RecordTypes.Named(delivery.RecordType),
                ReceivedBefore = [.. series],
                Today = today,
            };
            series.Add(new EarlierDelivery(delivery, 0));
            parsed.Add(parser.Parse(file.Path, kept, view, output));
            var done = parsed[^1];
            state.Numbers[delivery.Ordinal] = new DeliveryNumbers(done.View.Records, done.View.Deletes, done.RejectedWhole, done.OwnRejected);
        }

        var people = parsed.Any(p => p.Persons.Count + p.Residences.Count > 0);
        if (people)
            AddPeople(state, parsed);
        if (OfferSettler.Concerns(parsed, state, ranksChanged: false))
            state.Offers = OfferSettler.Settle(parsed, state);
        var plan = new SettlementPlan { Rules = Catalogue.InForceOn(today), Today = today, Threads = 1, Timed = timed, Keep = (_, _) => { }, KeepsLedgers = true };
        var settlement = new Settlement(state, plan, output);
        settlement.Run(parsed, peopleChanged: people && store is not null);
        MunicipalityStage.Judge(settlement.Settled.Keys.Select(k => k.Statistic).Distinct().Order(), state, settlement.Settled, plan, output);
        ComparisonStage.Judge(state, settlement.Settled, plan, output);
        AcrossStage.Judge(state, settlement, plan, output);
        SeriesStage.Judge(parsed.Select(p => p.Delivery.Series).ToHashSet(), state, output.RejectedOf, plan, output);
        var times = parser.Books.Concat(settlement.Books).SelectMany(b => b.Times).GroupBy(t => t.Rule.Code)
            .Select(g => (g.Key, g.Aggregate(TimeSpan.Zero, (sum, t) => sum + t.Time))).Where(t => t.Item2 > TimeSpan.Zero).OrderByDescending(t => t.Item2).ToList();

        List<EarlierDelivery> SeriesOf(Delivery delivery)
        {
            ref var known = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(bySeries, delivery.Series, out _);
            return known ??= [];
        }

        return new CheckResult(parsed.Sum(p => p.View.Records), parsed.Sum(p => p.OwnRejected) + output.Rejected, output.Counts, times);
    }

    private static void AddPeople(RegisterState state, List<ParsedDelivery> parsed)
    {
        var versions = state.PathOfKey("people-versions") is { } path ? PeopleSettler.Read(path) : PeopleSettler.Empty();
        versions.Add(parsed);
        state.People = versions.Settle(Surroundings.RanksOf(state.Deliveries));
    }

    private static Delivery Label(Incoming file, KeptBytes kept, int ordinal, DateOnly today)
    {
        var type = file.Label.RecordType is { } name ? RecordTypes.Named(name)?.Name ?? "" : "";
        var series = (file.Label.Reporter ?? "", type, file.Label.SourceSystem);
        return new Delivery
        {
            Ordinal = ordinal,
            RecordType = type,
            Reporter = series.Item1,
            Date = file.Label.Date ?? today,
            Sequence = file.Label.Sequence ?? 0,
            SourceSystem = file.Label.SourceSystem,
            FileName = file.FileName,
            Sha256 = kept.Sha256,
            Length = kept.Length,
            ReceivedAt = DateTimeOffset.UnixEpoch,
            DeclaredRecords = file.Label.DeclaredRecords,
            IsNilReport = file.Label.IsNilReport,
            SchemaVersion = file.Label.SchemaVersion,
        };
    }
}
