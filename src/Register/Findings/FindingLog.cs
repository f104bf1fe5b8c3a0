using System.Text.Json;
using System.Text.Json.Serialization;

namespace Socialstat.Register;

/// <summary>
/// What reporters have been told about findings, and what was decided about them: one JSON line each, chained like the receipts, only ever
/// appended, and synced before the change takes effect. A rebuild settles many deliveries together, so it could never find out again when a
/// finding came, went and came back; it reads it here.
/// </summary>
public sealed class FindingLog
{
    private readonly string _path;

    /// <summary>
    /// Opens the log; with <paramref name="mend"/> a last line that was cut off by a stop is taken away, as long as the database knows of no
    /// more lines than the whole ones.
    /// </summary>
    /// <param name="path">The log.</param>
    /// <param name="mend">Whether a torn last line is taken away.</param>
    /// <param name="known">Number of lines that the database has.</param>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or the line before, or lines are missing at the end.</exception>
    public FindingLog(string path, bool mend, int known)
    {
        _path = path;
        var text = File.Exists(path) ? File.ReadAllBytes(path) : [];
        var whole = text.AsSpan().LastIndexOf((byte)'\n') + 1;
        foreach (var line in ChainedLine.All(text[..whole]))
        {
            if (line.Fault is not null || line.Previous != LastChain)
                throw new InvalidDataException($"Finding log {path}: line {Lines + 1} {line.Fault ?? "does not follow the line before"}; run verify.");
            LastChain = line.Chain;
            Lines++;
        }

        if (mend && (Lines < known || !ChainedLine.CanBeTorn(text.AsSpan(whole))))
            throw new InvalidDataException($"Finding log {path}: lines after line {Lines} are missing or changed; run verify, and bring back the log from a copy.");
        if (mend && whole < text.Length)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
            file.SetLength(whole);
            Durable.Sync(file);
        }

        Length = whole;
    }

    /// <summary>Number of lines.</summary>
    public int Lines { get; private set; }

    /// <summary>Length of the whole lines in bytes.</summary>
    public long Length { get; private set; }

    /// <summary>Chain hash of the last line.</summary>
    public string LastChain { get; private set; } = ChainedLine.First;

    /// <summary>Appends events and decisions (their <c>previous</c> is filled in) and syncs.</summary>
    /// <exception cref="IOException">They cannot be made durable; the change must not take effect.</exception>
    public void Append(IEnumerable<object> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        using var buffer = new MemoryStream();
        var (previous, lines) = (LastChain, Lines);
        foreach (var entry in entries)
        {
            var body = entry switch
            {
                FindingEvents events => JsonSerializer.SerializeToUtf8Bytes(events with { Previous = previous }, FindingJson.Default.FindingEvents),
                FindingDecision decision => JsonSerializer.SerializeToUtf8Bytes(decision with { Previous = previous }, FindingJson.Default.FindingDecision),
                _ => throw new ArgumentException("Only events and decisions can be appended.", nameof(entries)),
            };
            previous = ChainedLine.Write(buffer, body);
            lines++;
        }

        if (buffer.Length == 0)
            return;
        var isNew = !File.Exists(_path);
        using (var file = new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read, 0))
        {
            buffer.WriteTo(file);
            Durable.Sync(file);
        }

        if (isNew)
            Durable.SyncFolder(Path.GetDirectoryName(_path)!);
        (LastChain, Lines, Length) = (previous, lines, Length + buffer.Length);
    }

    /// <summary>The events and decisions in order, after the first so many lines.</summary>
    public IEnumerable<object> Read(int after = 0)
    {
        if (after >= Lines)
            yield break;
        foreach (var line in ChainedLine.All(File.ReadAllBytes(_path)).Skip(after))
        {
            yield return line.Body.AsSpan().StartsWith("{\"decision\""u8)
                ? JsonSerializer.Deserialize(line.Body, FindingJson.Default.FindingDecision)!
                : JsonSerializer.Deserialize(line.Body, FindingJson.Default.FindingEvents)!;
        }
    }
}

/// <summary>How the lines are written: compact, in the order declared.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FindingEvents))]
[JsonSerializable(typeof(FindingDecision))]
internal sealed partial class FindingJson : JsonSerializerContext;
