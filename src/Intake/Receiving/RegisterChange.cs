using System.Collections.Concurrent;
using System.Globalization;
using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// One change of a store's state: deliveries are read and judged, what they touch is settled, receipts are written, and the database commit
/// makes the new state take effect. Until then the old state is whole.
/// </summary>
internal sealed class RegisterChange(RegisterStore store, RegisterState state, ReceiveOptions options, IReadOnlyDictionary<int, RequestKey>? keys = null)
{
    /// <summary>Whether everything is judged again, because something beside the deliveries has changed.</summary>
    public bool Everything { get; init; }

    private const long LargeBatch = 32L << 20;
    private readonly ConcurrentDictionary<string, string> _newFiles = new();
    private readonly IReadOnlyList<Rule> _rules = Catalogue.InForceOn(options.Today);
    private HoldBook _book = new(store, options.Today, []);
    private readonly long _generation = long.Parse(store.Database.State("generation") ?? "0", CultureInfo.InvariantCulture) + 1;

    /// <summary>Applies deliveries (in order of ordinal) and repeats; with <paramref name="isNew"/> receipts are written for them.</summary>
    public void Apply(IReadOnlyList<(Delivery Delivery, KeptBytes Kept)> arrivals, IReadOnlyList<Repeat> repeats, bool isNew = false, IReadOnlyList<HoldChange>? holds = null)
    {
        var ranksChanged = repeats.Any(IsNews);
        var everything = Everything || store.JudgedOn != options.Today || ranksChanged;
        _book = new HoldBook(store, options.Today, holds ?? []);
        var received = arrivals.Select(a => a.Delivery.ReceivedAt).Concat(repeats.Select(r => r.ReceivedAt)).Concat((holds ?? []).Select(h => h.ReceivedAt)).ToList();
        arrivals = [.. arrivals, .. _book.ToReadAgain().Select(d => (d, KeptOf(d)))];
        var isLarge = arrivals.Sum(a => a.Kept.Length) > LargeBatch;
        GiveBackMemory(isLarge); // What the batch before used goes back first: peak memory is that of one batch.
        store.Database.Begin();
        var coming = arrivals.ToDictionary(a => a.Delivery.Ordinal, a => a.Delivery);
        using var output = new DatabaseOutput(store.Database, new FindingPlaces(ordinal => coming.GetValueOrDefault(ordinal) ?? state.Deliveries[ordinal]));
        var parsed = Parse(arrivals, repeats, output);
        foreach (var delivery in parsed)
        {
            if (delivery.Delivery.Ordinal == state.Deliveries.Count)
                state.Deliveries.Add(delivery.Delivery);
            _book.Note(delivery);
            state.Numbers[delivery.Delivery.Ordinal] = new DeliveryNumbers(delivery.View.Records, delivery.View.Deletes, delivery.RejectedWhole, delivery.OwnRejected);
        }

        foreach (var repeat in repeats)
            state.AddSequence(repeat.RepeatOf, repeat.Sequence, repeat.Date);
        var entering = parsed.Where(d => !_book.IsWaiting(d.Delivery.Ordinal)).ToArray();
        var peopleChanged = SettlePeople(entering, ranksChanged);
        var offersChanged = SettleOffers(entering, ranksChanged);
        GiveBackMemory(isLarge && peopleChanged);
        var plan = new SettlementPlan { Rules = _rules, Today = options.Today, Threads = options.Threads, Everything = everything, Keep = Keep };
        var settlement = new Settlement(state, plan, output);
        settlement.Run(entering, peopleChanged || offersChanged);
        foreach (var (key, file) in _newFiles)
            state.Files[key] = file;
        WriteSnapshot(settlement, peopleChanged, plan, output);
        var statistics = settlement.Settled.Keys.Select(k => k.Statistic).Concat(parsed.Where(d => d.View.Type is not null).Select(d => d.View.Type!.Statistic));
        MunicipalityStage.Judge(statistics.Distinct().Order(), state, settlement.Settled, plan, output);
        ComparisonStage.Judge(state, settlement.Settled, plan, output);
        AcrossStage.Judge(state, settlement, plan, output);
        new HeldStage(store, state, plan, _book).Judge(parsed, settlement.Settled.Keys, everything || peopleChanged, output);
        WriteDeliveries(parsed);
        // What was judged anew may have changed the share of errors of any delivery that it holds events of.
        var series = parsed.Select(d => d.Delivery.Series).Concat(repeats.Select(r => state.Deliveries[r.RepeatOf]!.Series))
            .Concat(settlement.Settled.Values.SelectMany(s => s.Deliveries).Distinct().Select(o => state.Deliveries[o]!.Series)).ToHashSet();
        SeriesStage.Judge(series, state, RejectedNow, plan, output);
        if (isNew)
        {
            store.Inbox.SyncNames();
            var known = store.Receipts.Receipts.Count;
            store.Receipts.Append([.. parsed.Where(d => d.Delivery.Ordinal > known).Select(d => (object)ReceiptOf(d, output)), .. repeats, .. holds ?? []]);
        }

        var isCaughtUp = state.Deliveries.Count - 1 == store.Receipts.Receipts.Count && state.SettledRepeats == store.Receipts.Repeats.Count;
        new FindingChange(store, output).Tell(received, options, isNew ? ChangeKind.Received : isCaughtUp ? ChangeKind.JudgedAgain : ChangeKind.Partial);
        Commit();
    }

    /// <summary>Name of the state that tells which rule pack a ledger was judged with.</summary>
    public static string PackOf(string ledger) => "pack " + ledger;

    // A number that the bytes have not come under before may change which versions are in force.
    private bool IsNews(Repeat repeat) =>
        repeat.RepeatOf >= state.Deliveries.Count || !(state.Repeats.GetValueOrDefault(repeat.RepeatOf) ?? [state.Deliveries[repeat.RepeatOf]!.Sequence]).Contains(repeat.Sequence);

    private KeptBytes KeptOf(Delivery delivery)
    {
        using var file = store.Inbox.Open(delivery.Sha256);
        return Inbox.Look(file);
    }

    private static void GiveBackMemory(bool when)
    {
        if (when)
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private ParsedDelivery[] Parse(IReadOnlyList<(Delivery Delivery, KeptBytes Kept)> arrivals, IReadOnlyList<Repeat> repeats, SettlementOutput output)
    {
        var parsed = new ParsedDelivery[arrivals.Count];
        var earlier = KnownBefore(arrivals, repeats).ToLookup(d => d.Delivery.Series);
        var bySize = Enumerable.Range(0, arrivals.Count).OrderByDescending(i => arrivals[i].Kept.Length).ToArray();
        Parallel.ForEach(bySize, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, () => new DeliveryParser(_rules, timed: false, options.LargestDelivery), (i, _, parser) =>
        {
            var (delivery, kept) = arrivals[i];
            var view = new DeliveryView
            {
                Delivery = delivery,
                Type = RecordTypes.Named(delivery.RecordType),
                ReceivedBefore = [.. earlier[delivery.Series].Where(d => d.After < delivery.Ordinal).Select(d => new EarlierDelivery(d.Delivery, 0))],
                HeldUntil = _book.WishOf(delivery),
                Today = options.Today,
            };
            parsed[i] = parser.Parse(store.Inbox.PathOf(kept.Sha256), kept, view, output);
            return parser;
        }, _ => { });
        return parsed;
    }

    // Each delivery under the number it first came with, and again under each number that its bytes came with later;
    // with the number of the last receipt up to then.
    private IEnumerable<(Delivery Delivery, int After)> KnownBefore(IReadOnlyList<(Delivery Delivery, KeptBytes Kept)> arrivals, IReadOnlyList<Repeat> repeats)
    {
        var first = store.Receipts.Receipts.Select(r => r.ToDelivery()).Concat(arrivals.Select(a => a.Delivery)).DistinctBy(d => d.Ordinal).ToDictionary(d => d.Ordinal);
        return first.Values.Select(d => (d, d.Ordinal)).Concat(store.Receipts.Repeats.Concat(repeats).Where(r => first.ContainsKey(r.RepeatOf))
            .Select(r => (first[r.RepeatOf] with { Sequence = r.Sequence, ReceivedAt = r.ReceivedAt }, r.After)));
    }

    private bool SettleOffers(ParsedDelivery[] parsed, bool ranksChanged)
    {
        if (!OfferSettler.Concerns(parsed, state, ranksChanged))
            return false;
        state.Offers = OfferSettler.Settle(parsed, state);
        state.Offers.Write(NewFile("offers"));
        return true;
    }

    private bool SettlePeople(ParsedDelivery[] parsed, bool ranksChanged)
    {
        if (!ranksChanged && !parsed.Any(d => d.Persons.Count + d.Residences.Count + d.Population.Count + d.Accounts.Count > 0))
            return false;
        var versions = state.PathOfKey("people-versions") is { } path ? PeopleSettler.Read(path) : PeopleSettler.Empty();
        versions.Add(parsed);
        var people = versions.Settle(Surroundings.RanksOf(state.Deliveries));
        versions.WriteVersions(NewFile("people-versions"));
        people.Write(NewFile("people"));
        versions.WriteAccounts(NewFile("accounts"));
        state.People = PopulationRegister.Open(state.PathOfKey("people")!); // Read in place from here on; the rows in memory are let go.
        return true;
    }

    private void Keep(LedgerKey key, SettledLedger settled)
    {
        var file = key.FileName(_generation);
        var path = Path.Combine(store.Paths.Packed, file);
        if (key.RecordType.IsEntry)
            settled.Ledger.Write(path, settled.Spells, settled.InForce, settled.Comparisons);
        else
            settled.Ledger.Write(path, settled.Spells, settled.Figures);
        _newFiles[key.Name] = file;
    }

    private void WriteSnapshot(Settlement settlement, bool peopleChanged, SettlementPlan plan, SettlementOutput output)
    {
        var old = state.PathOfKey("snapshot");
        var counts = settlement.Settled.Keys.Any(k => Law.Measures.Of(k.Statistic).Any()); // Other statistics have no spells that tables count.
        if (!counts && old is not null && !peopleChanged && !settlement.LinksChanged)
            return;
        SnapshotPerson[] persons;
        ulong[] spells;
        if (old is not null && !peopleChanged && !settlement.LinksChanged && settlement.Settled.Count == 1)
        {
            var (key, ledger) = settlement.Settled.Single();
            using var snapshot = Snapshot.Open(old);
            (persons, spells) = SnapshotBuilder.Replace(snapshot, ledger.Spells, key.Municipality, key.Statistic, state.People);
        }
        else
        {
            var ledgers = state.Ledgers.Select(k => settlement.Settled.TryGetValue(k, out var fresh) ? fresh.Spells : Ledger.ReadSpells(state.PathOfKey(k.Name)!)).ToArray();
            (persons, spells) = SnapshotBuilder.Build(ledgers, state.People);
        }

        Snapshot.Write(NewFile("snapshot"), persons, spells);
        AcrossMunicipalities.Judge(persons, spells, state, plan, output);
        PersonsStage.Judge(new Snapshot(persons, spells), state, plan, output);
        state.WriteLinks(NewFile("links"));
    }

    private string NewFile(string key)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"{key}-{_generation}.packed");
        _newFiles[key] = file;
        state.Files[key] = file;
        return Path.Combine(store.Paths.Packed, file);
    }

    private void WriteDeliveries(ParsedDelivery[] parsed)
    {
        foreach (var p in parsed)
        {
            var d = p.Delivery;
            store.Database.Run("INSERT OR REPLACE INTO delivery VALUES ($ordinal, $receipt, $type, $reporter, $date, $sequence, $source, $file, $sha, $length, $received, $records, $deletes, $whole, $own, $sequence, $nil, $declared, $encoding)",
                ("$ordinal", d.Ordinal), ("$receipt", ReceiptId(d)), ("$type", d.RecordType), ("$reporter", d.Reporter), ("$date", d.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("$sequence", d.Sequence), ("$source", d.SourceSystem), ("$file", d.FileName), ("$sha", d.Sha256), ("$length", d.Length), ("$received", d.ReceivedAt.ToString("O", CultureInfo.InvariantCulture)),
                ("$records", p.View.Records), ("$deletes", p.View.Deletes), ("$whole", p.RejectedWhole ? 1 : 0), ("$own", p.OwnRejected), ("$nil", d.IsNilReport ? 1 : 0), ("$declared", d.DeclaredRecords),
                ("$encoding", p.View.ReadAsWindows1252 ? "windows-1252" : "utf-8"));
        }
    }

    private int RejectedNow(int ordinal) =>
        OwnErrorsNow(ordinal) + (int)store.Database.Number("SELECT COALESCE(SUM(rejected), 0) FROM outcome WHERE delivery = $delivery", ("$delivery", ordinal));

    // Records with errors of their own that no later version has made good.
    private int OwnErrorsNow(int ordinal) => state.Numbers[ordinal].OwnRejected == 0 ? 0 : (int)store.Database.Number("""
        SELECT COUNT(DISTINCT f.row) FROM finding f WHERE f.origin = $origin AND f.severity = 0 AND f.row > 0
          AND NOT EXISTS (SELECT 1 FROM superseded s WHERE s.delivery = f.delivery AND s.row = f.row)
        """, ("$origin", Origins.OfDelivery(ordinal)));

    private static string ReceiptId(Delivery d) => string.Create(CultureInfo.InvariantCulture, $"R-{d.Ordinal:D8}-{d.Sha256[..8]}");

    private Receipt ReceiptOf(ParsedDelivery p, DatabaseOutput output)
    {
        var d = p.Delivery;
        var tally = output.TallyOf(d.Ordinal);
        var rejected = p.OwnRejected + tally.Rejected;
        return new Receipt
        {
            Number = d.Ordinal,
            Id = ReceiptId(d),
            FileName = d.FileName,
            RecordType = d.RecordType,
            Reporter = d.Reporter,
            Date = d.Date,
            Sequence = d.Sequence,
            SourceSystem = d.SourceSystem,
            DeclaredRecords = d.DeclaredRecords,
            IsNilReport = d.IsNilReport,
            Outranks = d.Outranks,
            Sha256 = d.Sha256,
            Length = d.Length,
            ReceivedAt = d.ReceivedAt,
            Counts = new ReceiptCounts(p.View.Records, _book.IsWaiting(d.Ordinal) ? 0 : p.View.Records - rejected, rejected, tally.Errors, tally.Warnings, tally.Infos),
            Reason = p.Reason,
            HeldUntil = d.HeldUntil,
            SchemaVersion = d.SchemaVersion,
            Key = keys?.GetValueOrDefault(d.Ordinal),
        };
    }

    private void Commit()
    {
        foreach (var (key, file) in _newFiles)
        {
            store.Database.SetPacked(key, file);
            if (LedgerKey.Parse(key) is not null)
                store.Database.SetState(PackOf(key), RulePack.Hash);
        }

        store.Database.SetState("version", StoreDatabase.Version);
        store.Database.SetState("generation", _generation.ToString(CultureInfo.InvariantCulture));
        store.Database.SetState("applied", (state.Deliveries.Count - 1 + state.SettledRepeats).ToString(CultureInfo.InvariantCulture));
        store.Database.SetState("holds", store.Receipts.Holds.Count.ToString(CultureInfo.InvariantCulture));
        store.Database.SetState("day", options.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        store.Database.SetState("chain", store.Receipts.LastChain);
        store.Database.Commit();
        store.ClearPacked();
    }
}
