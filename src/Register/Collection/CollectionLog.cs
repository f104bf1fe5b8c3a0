using System.Text.Json;

namespace Socialstat.Register;

/// <summary>
/// What was done and announced about the collection of data: one JSON line each, only ever appended, synced, and chained like the receipts,
/// so that a changed, missing or moved line is found. Rebuild leaves it alone.
/// </summary>
public sealed class CollectionLog
{
    private readonly string _path;
    private readonly List<CollectionFact> _facts = [];

    /// <summary>Opens the log; with <paramref name="mend"/> a last line that was cut off by a crash is taken away.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public CollectionLog(string path, bool mend = true)
    {
        _path = path;
        var text = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in ChainedLine.All(text[..whole]))
            Add(line);
        if (!mend || whole == text.Length)
            return;
        if (!ChainedLine.CanBeTorn(text.AsSpan(whole)))
            throw new InvalidDataException($"Collection log {path}: line {_facts.Count + 1} is changed; run verify.");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(whole);
        Durable.Sync(file);
    }

    /// <summary>All facts in order.</summary>
    public IReadOnlyList<CollectionFact> Facts => _facts;

    /// <summary>Announced changes of source system.</summary>
    public IEnumerable<SystemChange> SystemChanges => _facts.OfType<SystemChange>();

    /// <summary>Chain hash of the last line.</summary>
    public string LastChain { get; private set; } = ChainedLine.First;

    /// <summary>Appends a fact and syncs; gives it with its number.</summary>
    /// <exception cref="IOException">It cannot be made durable.</exception>
    public T Append<T>(T fact)
        where T : CollectionFact
    {
        Append([fact]);
        return (T)_facts[^1];
    }

    /// <summary>Appends facts that belong together, and syncs once.</summary>
    /// <exception cref="IOException">They cannot be made durable.</exception>
    public void Append(IReadOnlyList<CollectionFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var isNew = !File.Exists(_path);
        using var buffer = new MemoryStream();
        var previous = LastChain;
        for (var i = 0; i < facts.Count; i++)
        {
            using var line = new MemoryStream();
            ChainedLine.Write(line, JsonSerializer.SerializeToUtf8Bytes(facts[i] with { Number = _facts.Count + 1 + i, Previous = previous }, CollectionJson.Default.CollectionFact));
            line.WriteTo(buffer);
            previous = ChainedLine.All(line.ToArray()).Last().Chain;
        }

        using (var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, 0))
        {
            buffer.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(Path.GetDirectoryName(_path)!);
        foreach (var line in ChainedLine.All(buffer.ToArray()))
            Add(line);
    }

    private void Add(ChainedLine line)
    {
        if (line.Fault is not null || line.Previous != LastChain)
            throw new InvalidDataException($"Collection log {_path}: line {_facts.Count + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
        _facts.Add(JsonSerializer.Deserialize(line.Body, CollectionJson.Default.CollectionFact)!);
        LastChain = line.Chain;
    }
}

/// <summary>How the facts are written: compact, in the order declared.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(CollectionFact))]
internal sealed partial class CollectionJson : System.Text.Json.Serialization.JsonSerializerContext;
