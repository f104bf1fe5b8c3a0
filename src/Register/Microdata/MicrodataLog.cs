using System.Text.Json;
using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// Every step in the handing out of microdata: one JSON line each, only ever appended, synced, and chained like the receipts, so that a changed, missing or
/// moved line is found. Rebuild leaves it alone.
/// </summary>
public sealed class MicrodataLog
{
    private readonly string _path;
    private readonly List<MicrodataFact> _facts = [];

    /// <summary>Opens the log; with <paramref name="mend"/> a last line that was cut off by a stop is taken away.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before.</exception>
    public MicrodataLog(string path, bool mend)
    {
        _path = path;
        var text = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in ChainedLine.All(text[..whole]))
            Add(line);
        if (!mend || whole == text.Length)
            return;
        if (!ChainedLine.CanBeTorn(text.AsSpan(whole)))
            throw new InvalidDataException($"Microdata log {path}: line {_facts.Count + 1} is changed; run verify.");
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(whole);
        Durable.Sync(file);
    }

    /// <summary>All steps in order.</summary>
    public IReadOnlyList<MicrodataFact> Facts => _facts;

    /// <summary>Chain hash of the last line.</summary>
    public string LastChain { get; private set; } = ChainedLine.First;

    /// <summary>The newest key of a project that has not been destroyed; null when there is none.</summary>
    public string? KeyOf(string project)
    {
        var destroyed = _facts.OfType<ProjectKeyDestroyed>().Select(k => k.KeyId).ToHashSet(StringComparer.Ordinal);
        return _facts.OfType<ProjectKeyMade>().LastOrDefault(k => k.Project == project && !destroyed.Contains(k.KeyId))?.KeyId;
    }

    /// <summary>Appends a step and syncs; gives it with its number.</summary>
    /// <exception cref="IOException">It cannot be made durable; the step must not be taken.</exception>
    internal T Append<T>(T fact)
        where T : MicrodataFact
    {
        var isNew = !File.Exists(_path);
        using var buffer = new MemoryStream();
        ChainedLine.Write(buffer, JsonSerializer.SerializeToUtf8Bytes(fact with { Number = _facts.Count + 1, Previous = LastChain }, MicrodataJson.Default.MicrodataFact));
        using (var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, 0))
        {
            buffer.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(Path.GetDirectoryName(_path)!);
        foreach (var line in ChainedLine.All(buffer.ToArray()))
            Add(line);
        return (T)_facts[^1];
    }

    private void Add(ChainedLine line)
    {
        if (line.Fault is not null || line.Previous != LastChain)
            throw new InvalidDataException($"Microdata log {_path}: line {_facts.Count + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
        _facts.Add(JsonSerializer.Deserialize(line.Body, MicrodataJson.Default.MicrodataFact)!);
        LastChain = line.Chain;
    }
}

/// <summary>How the steps are written: compact, in the order declared.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MicrodataFact))]
internal sealed partial class MicrodataJson : JsonSerializerContext;
