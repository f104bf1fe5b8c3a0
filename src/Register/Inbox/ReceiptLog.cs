using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// All receipts, one JSON line each, only ever appended and synced before an answer is given. Each line ends with the SHA-256 of itself,
/// and carries that of the line before, so that a changed, missing or moved line is found.
/// </summary>
public sealed class ReceiptLog
{
    private readonly string _path;
    private readonly List<Receipt> _receipts = [];
    private readonly List<Repeat> _repeats = [];
    private readonly List<HoldChange> _holds = [];
    private readonly Dictionary<(string, string, string, string), Receipt> _byBytes = [];
    private readonly Dictionary<RequestKey, KeyedAnswer> _byKey = [];
    private readonly Dictionary<int, HoldChange> _lastHold = [];

    /// <summary>
    /// Opens the log; with <paramref name="mend"/> a last line that was cut off by a crash is taken away, since no answer was given for it.
    /// That is so when the register knows of no more lines than the whole ones.
    /// </summary>
    /// <param name="path">The log.</param>
    /// <param name="mend">Whether a torn last line is taken away.</param>
    /// <param name="known">Number of lines that the register was made from.</param>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before, or lines are missing at the end.</exception>
    public ReceiptLog(string path, bool mend = true, int known = 0)
    {
        _path = path;
        var text = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in ChainedLine.All(text[..whole]))
            Add(line);
        if (mend && (Entries < known || !ChainedLine.CanBeTorn(text.AsSpan(whole))))
            throw new InvalidDataException($"Receipt log {path}: lines after line {Entries} are missing or changed; run verify, and bring back the log from a copy.");
        if (mend && whole < text.Length)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
            file.SetLength(whole);
            Durable.Sync(file);
        }
    }

    /// <summary>All receipts in order.</summary>
    public IReadOnlyList<Receipt> Receipts => _receipts;

    /// <summary>All repeats in order.</summary>
    public IReadOnlyList<Repeat> Repeats => _repeats;

    /// <summary>Chain hash of the last entry.</summary>
    public string LastChain { get; private set; } = ChainedLine.First;

    /// <summary>All changes of holds in order.</summary>
    public IReadOnlyList<HoldChange> Holds => _holds;

    /// <summary>Number of entries.</summary>
    public int Entries => _receipts.Count + _repeats.Count + _holds.Count;

    /// <summary>The receipt given before for the same bytes from the same reporter, record type and source system; null when there is none.</summary>
    public Receipt? Find(string reporter, string recordType, string sourceSystem, string sha256) =>
        _byBytes.GetValueOrDefault((reporter, recordType, sourceSystem, sha256));

    /// <summary>What was answered to the request with the key; null when there was none.</summary>
    public KeyedAnswer? Find(RequestKey key) => _byKey.GetValueOrDefault(key);

    /// <summary>The day until which the delivery is to be held by the last wish about it; null when it is not.</summary>
    public DateOnly? HoldOf(int number) => _lastHold.TryGetValue(number, out var change) ? change.Until : _receipts[number - 1].HeldUntil;

    /// <summary>Appends entries (receipts, repeats and changes of holds, in order; their <c>previous</c> is filled in) and syncs. Gives the receipts with their chain hash.</summary>
    /// <exception cref="IOException">They cannot be made durable; no answer may be given.</exception>
    public IReadOnlyList<Receipt> Append(IEnumerable<object> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var isNew = !File.Exists(_path);
        using var buffer = new MemoryStream();
        var previous = LastChain;
        foreach (var entry in entries)
        {
            var body = entry switch
            {
                Receipt receipt => JsonSerializer.SerializeToUtf8Bytes(receipt with { Previous = previous }, RegisterJson.Default.Receipt),
                Repeat repeat => JsonSerializer.SerializeToUtf8Bytes(repeat with { Previous = previous }, RegisterJson.Default.Repeat),
                HoldChange hold => JsonSerializer.SerializeToUtf8Bytes(hold with { Previous = previous }, RegisterJson.Default.HoldChange),
                _ => throw new ArgumentException("Only receipts, repeats and changes of holds can be appended.", nameof(entries)),
            };
            previous = ChainedLine.Write(buffer, body);
        }

        if (buffer.Length == 0)
            return [];
        using (var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, 0))
        {
            buffer.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(Path.GetDirectoryName(_path)!);
        var before = _receipts.Count;
        foreach (var line in ChainedLine.All(buffer.ToArray()))
            Add(line);
        return _receipts[before..];
    }

    /// <summary>
    /// Checks every line of a log file against its hash and the line before; gives the number of good lines, the first fault, the last good hash,
    /// and whether the log ends in a line that was cut off.
    /// </summary>
    public static (int Good, string? Fault, string LastChain, bool IsTorn) Verify(string path)
    {
        var previous = ChainedLine.First;
        var good = 0;
        if (!File.Exists(path))
            return (0, null, previous, false);
        var text = File.ReadAllBytes(path);
        foreach (var line in ChainedLine.All(text))
        {
            if (line.Fault is not null || line.Previous != previous)
                return (good, $"line {good + 1} {line.Fault ?? "does not follow the line before"}", previous, false);
            previous = line.Chain;
            good++;
        }

        var tail = text.AsSpan(text.AsSpan().LastIndexOf((byte)'\n') + 1);
        return ChainedLine.CanBeTorn(tail) ? (good, null, previous, !tail.IsEmpty) : (good, $"line {good + 1} does not end with a line break", previous, false);
    }

    private void Add(ChainedLine line)
    {
        if (line.Fault is not null || line.Previous != LastChain)
            throw new InvalidDataException($"Receipt log {_path}: line {Entries + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
        if (line.Body.AsSpan().StartsWith("{\"repeat_of\""u8))
        {
            var repeat = JsonSerializer.Deserialize(line.Body, RegisterJson.Default.Repeat)!;
            _repeats.Add(repeat);
            if (repeat.Key is { } key)
                _byKey.TryAdd(key, new KeyedAnswer(_receipts[repeat.RepeatOf - 1], repeat));
        }
        else if (line.Body.AsSpan().StartsWith("{\"hold_of\""u8))
        {
            var hold = JsonSerializer.Deserialize(line.Body, RegisterJson.Default.HoldChange)!;
            _holds.Add(hold);
            _lastHold[hold.HoldOf] = hold;
        }
        else
        {
            var receipt = JsonSerializer.Deserialize(line.Body, RegisterJson.Default.Receipt)! with { Chain = line.Chain };
            _receipts.Add(receipt);
            _byBytes.TryAdd((receipt.Reporter, receipt.RecordType, receipt.SourceSystem, receipt.Sha256), receipt);
            if (receipt.Key is { } key)
                _byKey.TryAdd(key, new KeyedAnswer(receipt, null));
        }

        LastChain = line.Chain;
    }
}

/// <summary>How receipts are written: compact, in the order declared.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(Receipt))]
[System.Text.Json.Serialization.JsonSerializable(typeof(Repeat))]
[System.Text.Json.Serialization.JsonSerializable(typeof(HoldChange))]
internal sealed partial class RegisterJson : System.Text.Json.Serialization.JsonSerializerContext;
