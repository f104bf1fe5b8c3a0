using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Socialstat.Publication;

/// <summary>
/// The record of all releases, from its bytes: one event on each line as JSON, whose last member is the SHA-256 of the line without it, and which
/// names the hash of the line before. A changed, missing or moved line is found. The form is that of the receipts.
/// </summary>
public sealed class ReleaseLog
{
    private const int HashLength = 64;
    private static readonly string First = new('0', HashLength);
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes(",\"chain\":\"");
    private readonly List<ReleaseEvent> _events = [];

    /// <summary>Reads the log. What stands after the last line break is an event whose writing was stopped, and not part of it.</summary>
    /// <exception cref="InvalidDataException">A line does not agree with its hash or with the line before.</exception>
    public ReleaseLog(ReadOnlySpan<byte> text)
    {
        for (int length; (length = text.IndexOf((byte)'\n')) >= 0; text = text[(length + 1)..])
        {
            Add(text[..length]);
            Length += length + 1;
        }

        if (text.Length > 0 && text.LastIndexOf(Mark) is >= 0 and var at && text.Length > at + Mark.Length + HashLength + 2)
            throw Wrong("does not end with a line break");
    }

    /// <summary>All events in order.</summary>
    public IReadOnlyList<ReleaseEvent> Events => _events;

    /// <summary>Chain hash of the last event.</summary>
    public string LastChain { get; private set; } = First;

    /// <summary>Number of bytes of whole lines.</summary>
    public int Length { get; private set; }

    /// <summary>The line that an event becomes when it is the next; its number and the hash before it are filled in.</summary>
    public byte[] LineOf(ReleaseEvent next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var body = JsonSerializer.SerializeToUtf8Bytes(next with { Number = _events.Count + 1, Previous = LastChain }, ReleaseJson.Compact.ReleaseEvent);
        return [.. body[..^1], .. Mark, .. Encoding.ASCII.GetBytes(HashOf(body)), .. "\"}\n"u8];
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        var at = line.LastIndexOf(Mark);
        if (at < 0 || line.Length != at + Mark.Length + HashLength + 2 || !line.EndsWith("\"}"u8))
            throw Wrong("has no hash");
        byte[] body = [.. line[..at], (byte)'}'];
        var chain = Encoding.ASCII.GetString(line.Slice(at + Mark.Length, HashLength));
        if (HashOf(body) != chain)
            throw Wrong("does not agree with its hash");
        ReleaseEvent told;
        try
        {
            told = JsonSerializer.Deserialize(body, ReleaseJson.Compact.ReleaseEvent)!;
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"Release log: line {_events.Count + 1} cannot be read: {fault.Message}", fault);
        }

        if (told.Previous != LastChain || told.Number != _events.Count + 1)
            throw Wrong("does not follow the line before");
        _events.Add(told);
        LastChain = chain;
    }

    private InvalidDataException Wrong(string what) => new($"Release log: line {_events.Count + 1} {what}; run verify.");

    private static string HashOf(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));
}

/// <summary>How releases are written: in the order declared, letters as they are.</summary>
[JsonSerializable(typeof(ReleaseEvent))]
[JsonSerializable(typeof(ReleaseManifest))]
internal sealed partial class ReleaseJson : JsonSerializerContext
{
    /// <summary>On one line.</summary>
    public static ReleaseJson Compact { get; } = new(Form(isIndented: false));

    /// <summary>For people to read, too.</summary>
    public static ReleaseJson Indented { get; } = new(Form(isIndented: true));

    private static JsonSerializerOptions Form(bool isIndented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = isIndented,
        NewLine = "\n",
    };
}
