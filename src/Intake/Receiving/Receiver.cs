using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>
/// Takes deliveries in: bytes on disk, judged, receipt on disk, and only then the answer. If the program dies at any moment, what has a receipt
/// is there, and the register is the old one or the new one.
/// </summary>
public sealed class Receiver : IDisposable
{
    private readonly RegisterStore _store;
    private readonly ReceiveOptions _options;
    private readonly RegisterState _state;

    /// <summary>Opens a store for receiving; what an interrupted run gave receipts for but did not settle is settled first.</summary>
    public Receiver(RegisterStore store, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _options = options;
        if (store.Database.State("version") is not (null or StoreDatabase.Version))
            store.ForgetDerived();
        else if (HoldBook.MustForget(store, options.Today))
            store.ForgetDerived();
        FindingLives.CatchUp(store.Database, store.Findings);
        _state = new RegisterState(store);
        CatchUp();
    }

    /// <summary>Takes in files, in the order given; answers come in the same order, each after its receipt is on disk.</summary>
    public IEnumerable<Answer> Receive(IEnumerable<Incoming> files)
    {
        foreach (var batch in Batches(files))
        {
            foreach (var answer in ReceiveBatch(batch))
                yield return answer;
        }
    }

    /// <summary>Writes down that a reporter goes over to another source system, and judges everything again with that known.</summary>
    public static SystemChange Announce(RegisterStore store, SystemChange change, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        var noted = store.Note(change);
        using var receiver = new Receiver(store, options);
        if (receiver._state.Deliveries.Count > 1)
            new RegisterChange(store, receiver._state, options) { Everything = true }.Apply([], []);
        return noted;
    }

    /// <summary>Judges everything again when the day is another than the stored state was judged on.</summary>
    public void JudgeAgain()
    {
        if (_store.JudgedOn != _options.Today && _state.Deliveries.Count > 1)
            new RegisterChange(_store, _state, _options).Apply([], []);
    }

    /// <summary>Notes that held deliveries are to wait until another day, or (null) enter the register now.</summary>
    /// <exception cref="InvalidOperationException">One of them is not held back.</exception>
    public void Hold(IEnumerable<string> receipts, DateOnly? until)
    {
        ArgumentNullException.ThrowIfNull(receipts);
        var book = HoldBook.Read(_store.Database);
        var numbers = receipts.Select(id => HeldNumber(id, book)).Distinct().ToList();
        var now = Truncated(_options.Clock.GetUtcNow());
        new RegisterChange(_store, _state, _options).Apply([], [], isNew: true,
            [.. numbers.Select(n => new HoldChange { HoldOf = n, After = _state.Deliveries.Count - 1, Until = until, ReceivedAt = now })]);
    }

    /// <summary>Makes everything derived again from the inbox and the receipts.</summary>
    /// <exception cref="InvalidDataException">Bytes that a receipt was given for are missing or changed.</exception>
    public static void Rebuild(RegisterStore store, ReceiveOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.ForgetDerived();
        using var receiver = new Receiver(store, options);
    }

    /// <summary>Lets go of memory; the store is the caller's.</summary>
    public void Dispose() => _state.People = PopulationRegister.Empty;

    private List<Answer> ReceiveBatch(List<Incoming> batch)
    {
        var kept = new KeptBytes[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads }, i =>
        {
            if (batch[i].Kept is { } known)
            {
                kept[i] = known;
                return;
            }

            using var file = new FileStream(batch[i].Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            kept[i] = _store.Inbox.Keep(file);
        });

        var arrivals = new List<(Delivery Delivery, KeptBytes Kept)>();
        var repeats = new List<Repeat>();
        var holds = new List<HoldChange>();
        var keys = new RequestKeys(_store.Receipts);
        var firsts = new int[batch.Count]; // Ordinal of the receipt that answers each file.
        var isRepeat = new bool[batch.Count];
        var isTaken = new bool[batch.Count];
        for (var i = 0; i < batch.Count; i++)
        {
            var delivery = Identify(batch[i], kept[i], _state.Deliveries.Count + arrivals.Count, arrivals);
            if (keys.Find(batch[i], delivery) is { } answered)
            {
                (firsts[i], isRepeat[i], isTaken[i]) = (answered.Receipt, true, !answered.IsSame);
                continue;
            }

            var first = FirstWithSameBytes(delivery, arrivals);
            keys.Note(batch[i], delivery, first);
            isRepeat[i] = first is not null;
            firsts[i] = (first ?? delivery).Ordinal;
            if (first is null)
            {
                if (batch[i].Kept is { } known)
                    _store.Inbox.Adopt(batch[i].Path, known);
                arrivals.Add((delivery, kept[i]));
                continue;
            }

            if (batch[i].Key is not null || !KnownSequences(first, repeats).Contains(delivery.Sequence))
                repeats.Add(new Repeat { RepeatOf = first.Ordinal, After = delivery.Ordinal - 1, FileName = delivery.FileName, Date = delivery.Date, Sequence = delivery.Sequence, ReceivedAt = delivery.ReceivedAt, Key = batch[i].Key });
            if (OtherWish(first, delivery, holds) is { } hold)
                holds.Add(hold);
        }

        if (arrivals.Count + repeats.Count + holds.Count > 0 || _store.JudgedOn != _options.Today)
            new RegisterChange(_store, _state, _options, keys.New).Apply(arrivals, repeats, isNew: true, holds);
        return [.. batch.Select((file, i) => new Answer(_store.Receipts.Receipts[firsts[i] - 1], isRepeat[i], file.Path) { IsKeyTaken = isTaken[i] })];
    }

    private void CatchUp()
    {
        var settled = _state.Deliveries.Count - 1;
        var waiting = _store.Receipts.Receipts.Skip(settled).ToList();
        var repeats = _store.Receipts.Repeats.Skip(_state.SettledRepeats).ToList();
        if (waiting.Count == 0 && repeats.Count == 0 && _store.AppliedHolds == _store.Receipts.Holds.Count)
            return;
        long bytes = 0;
        var batch = new List<(Delivery, KeptBytes)>();
        foreach (var receipt in waiting)
        {
            using var file = _store.Inbox.Open(receipt.Sha256);
            var look = Inbox.Look(file);
            if (look.Sha256 != receipt.Sha256)
                throw new InvalidDataException($"The bytes of receipt {receipt.Id} in the inbox have been changed; run verify.");
            batch.Add((receipt.ToDelivery(), look));
            bytes += look.Length;
            if (bytes < _options.BatchBytes && batch.Count < _options.BatchFiles)
                continue;
            new RegisterChange(_store, _state, _options).Apply(batch, []);
            batch = [];
            bytes = 0;
        }

        new RegisterChange(_store, _state, _options).Apply(batch, repeats);
    }

    private Delivery Identify(Incoming file, KeptBytes kept, int ordinal, List<(Delivery Delivery, KeptBytes Kept)> before)
    {
        var label = file.Label;
        var type = label.RecordType is { } name ? RecordTypes.Named(name)?.Name ?? "" : "";
        var reporter = label.Reporter ?? "";
        return new Delivery
        {
            Ordinal = ordinal,
            RecordType = type,
            Reporter = reporter,
            Date = label.Date ?? _options.Today,
            Sequence = label.Sequence ?? NextSequence((reporter, type, label.SourceSystem), before),
            SourceSystem = label.SourceSystem,
            FileName = file.FileName,
            Sha256 = kept.Sha256,
            Length = kept.Length,
            ReceivedAt = Truncated(_options.Clock.GetUtcNow()),
            DeclaredRecords = label.DeclaredRecords,
            IsNilReport = label.IsNilReport,
            HeldUntil = label.HeldUntil,
            SchemaVersion = label.SchemaVersion,
            Outranks = label.Outranks,
        };
    }

    private Delivery? FirstWithSameBytes(Delivery delivery, List<(Delivery Delivery, KeptBytes Kept)> before)
    {
        if (_store.Receipts.Find(delivery.Reporter, delivery.RecordType, delivery.SourceSystem, delivery.Sha256) is { } receipt)
            return _state.Deliveries[receipt.Number];
        return before.FirstOrDefault(b => b.Delivery.Sha256 == delivery.Sha256 && b.Delivery.Series == delivery.Series).Delivery;
    }

    private int HeldNumber(string id, Dictionary<int, HeldDelivery> book) =>
        _store.Receipts.Receipts.FirstOrDefault(r => r.Id == id) is { } receipt && book.TryGetValue(receipt.Number, out var held) && held.State != HoldState.Entered
            ? receipt.Number
            : throw new InvalidOperationException(id);

    // The same bytes with another wish: the later wish holds, as long as the delivery has not entered.
    private HoldChange? OtherWish(Delivery first, Delivery again, List<HoldChange> pending)
    {
        if (first.Ordinal >= _state.Deliveries.Count || !HoldBook.Read(_store.Database).TryGetValue(first.Ordinal, out var held) || held.State == HoldState.Entered)
            return null;
        var wish = pending.LastOrDefault(h => h.HoldOf == first.Ordinal) is { } last ? last.Until : _store.Receipts.HoldOf(first.Ordinal);
        return wish == again.HeldUntil ? null : new HoldChange { HoldOf = first.Ordinal, After = again.Ordinal - 1, Until = again.HeldUntil, ReceivedAt = again.ReceivedAt };
    }

    private List<int> KnownSequences(Delivery delivery, List<Repeat> repeats) =>
        [.. _state.Repeats.GetValueOrDefault(delivery.Ordinal, [delivery.Sequence]), .. repeats.Where(r => r.RepeatOf == delivery.Ordinal).Select(r => r.Sequence)];

    private int NextSequence((string, string, string) series, List<(Delivery Delivery, KeptBytes Kept)> before) =>
        _state.Deliveries.Concat(before.Select(b => b.Delivery)).Where(d => d?.Series == series).Select(d => d!.Sequence).DefaultIfEmpty(0).Max() + 1;

    private static DateTimeOffset Truncated(DateTimeOffset time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), time.Offset);

    private IEnumerable<List<Incoming>> Batches(IEnumerable<Incoming> files)
    {
        var batch = new List<Incoming>();
        long bytes = 0;
        foreach (var file in files)
        {
            batch.Add(file);
            bytes += new FileInfo(file.Path).Length;
            if (bytes < _options.BatchBytes && batch.Count < _options.BatchFiles)
                continue;
            yield return batch;
            batch = [];
            bytes = 0;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
