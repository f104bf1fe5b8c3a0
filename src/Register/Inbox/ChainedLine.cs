using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Socialstat.Register;

/// <summary>A line of the receipt log: a JSON object whose last member is the SHA-256 of the object without it.</summary>
internal sealed class ChainedLine
{
    /// <summary>What the first line names as the line before.</summary>
    public const string First = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>What stands before the hash.</summary>
    public static readonly byte[] Mark = Encoding.ASCII.GetBytes(",\"chain\":\"");

    private ChainedLine(ReadOnlySpan<byte> line)
    {
        var at = line.LastIndexOf(Mark);
        if (at < 0 || line.Length != at + Mark.Length + 64 + 2 || !line.EndsWith("\"}"u8))
        {
            Fault = "has no hash";
            return;
        }

        Body = [.. line[..at], (byte)'}'];
        Chain = Encoding.ASCII.GetString(line.Slice(at + Mark.Length, 64));
        if (ChainOf(Body) != Chain)
        {
            Fault = "does not agree with its hash";
            return;
        }

        using var parsed = JsonDocument.Parse(Body);
        Previous = parsed.RootElement.GetProperty("previous").GetString() ?? "";
    }

    /// <summary>The object without the hash.</summary>
    public byte[] Body { get; } = [];

    /// <summary>The hash.</summary>
    public string Chain { get; } = "";

    /// <summary>The hash of the line before.</summary>
    public string Previous { get; } = "";

    /// <summary>What is wrong with the line; null when it is good.</summary>
    public string? Fault { get; }

    /// <summary>Writes an object as a line and gives its hash.</summary>
    public static string Write(Stream stream, byte[] body)
    {
        var chain = ChainOf(body);
        stream.Write(body.AsSpan(0, body.Length - 1));
        stream.Write(Mark);
        stream.Write(Encoding.ASCII.GetBytes(chain));
        stream.Write("\"}\n"u8);
        return chain;
    }

    /// <summary>Whether the text can be what is left of a line whose writing was stopped: nothing stands after the hash.</summary>
    public static bool CanBeTorn(ReadOnlySpan<byte> tail)
    {
        var at = tail.LastIndexOf(Mark);
        return at < 0 || tail.Length <= at + Mark.Length + 64 + 2;
    }

    /// <summary>All whole lines.</summary>
    public static IEnumerable<ChainedLine> All(byte[] text)
    {
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOf((byte)'\n');
            if (length < 0)
                yield break;
            yield return new ChainedLine(text.AsSpan(from, length));
            from += length + 1;
        }
    }

    private static string ChainOf(byte[] body) => Convert.ToHexStringLower(SHA256.HashData(body));
}
