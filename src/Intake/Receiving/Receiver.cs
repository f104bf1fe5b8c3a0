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

    /// <summary>Judges everything again when the day is another than the stored state was judged on.</summary>
    public void JudgeAgain()
    {
        if (_store.JudgedOn != _options.Today && _state.Deliveries.Count > 1)
            new RegisterChange(_store, _state, _options).Apply([], []);
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
            using var file = new FileStream(batch[i].Path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
            kept[i] = _store.Inbox.Keep(file);
        });

        var arrivals = new List<(Delivery Delivery, KeptBytes Kept)>();
        var repeats = new List<Repeat>();
        var firsts = new int[batch.Count]; // Ordinal of the receipt that answers each file.
        var isRepeat = new bool[batch.Count];
        for (var i = 0; i < batch.Count; i++)
        {
            var delivery = Identify(batch[i], kept[i], _state.Deliveries.Count + arrivals.Count, arrivals);
            var first = FirstWithSameBytes(delivery, arrivals);
            isRepeat[i] = first is not null;
            firsts[i] = (first ?? delivery).Ordinal;
            if (first is null)
                arrivals.Add((delivery, kept[i]));
            else if (!KnownSequences(first, repeats).Contains(delivery.Sequence))
                repeats.Add(new Repeat { RepeatOf = first.Ordinal, After = delivery.Ordinal - 1, FileName = delivery.FileName, Date = delivery.Date, Sequence = delivery.Sequence, ReceivedAt = delivery.ReceivedAt });
        }

        if (arrivals.Count + repeats.Count > 0 || _store.JudgedOn != _options.Today)
            new RegisterChange(_store, _state, _options).Apply(arrivals, repeats, isNew: true);
        return [.. batch.Select((file, i) => new Answer(_store.Receipts.Receipts[firsts[i] - 1], isRepeat[i], file.Path))];
    }

    private void CatchUp()
    {
        var settled = _state.Deliveries.Count - 1;
        var waiting = _store.Receipts.Receipts.Skip(settled).ToList();
        var repeats = _store.Receipts.Repeats.Skip(_state.SettledRepeats).ToList();
        if (waiting.Count == 0 && repeats.Count == 0)
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
        };
    }

    private Delivery? FirstWithSameBytes(Delivery delivery, List<(Delivery Delivery, KeptBytes Kept)> before)
    {
        if (_store.Receipts.Find(delivery.Reporter, delivery.RecordType, delivery.SourceSystem, delivery.Sha256) is { } receipt)
            return _state.Deliveries[receipt.Number];
        return before.FirstOrDefault(b => b.Delivery.Sha256 == delivery.Sha256 && b.Delivery.Series == delivery.Series).Delivery;
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
