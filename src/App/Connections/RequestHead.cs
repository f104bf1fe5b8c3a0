using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Socialstat.App;

/// <summary>What the head of a request says about where the request ends.</summary>
internal sealed class RequestHead
{
    /// <summary>Whether everything so far is understood; when not, nobody can say where the next request begins.</summary>
    public bool IsUnderstood { get; set; }

    /// <summary>Whether the request is of HTTP/1.1, which knows chunks.</summary>
    public bool Is11 { get; init; }

    /// <summary>Length of the body, when one is given.</summary>
    public long? Length { get; private set; }

    /// <summary>Whether the body comes in chunks.</summary>
    public bool IsChunked { get; private set; }

    /// <summary>Reads a header line.</summary>
    public void Read(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon <= 0 || line[0] is (byte)' ' or (byte)'\t' || line[colon - 1] is (byte)' ' or (byte)'\t')
        {
            IsUnderstood = false;
            return;
        }

        var name = line[..colon];
        var value = line[(colon + 1)..].Trim(" \t"u8);
        if (Ascii.EqualsIgnoreCase(name, "content-length"u8))
            ReadLength(value);
        else if (Ascii.EqualsIgnoreCase(name, "transfer-encoding"u8))
            ReadCoding(value);
        else if (Ascii.EqualsIgnoreCase(name, "upgrade"u8))
            IsUnderstood = false;
    }

    /// <summary>The size in the line before a chunk, or null when it is none.</summary>
    public static long? ChunkSize(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)';');
        var digits = Encoding.ASCII.GetString(end < 0 ? line : line[..end]);
        return digits.Length is > 0 and < 16 && long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) ? size : null;
    }

    private void ReadLength(ReadOnlySpan<byte> value)
    {
        var isNumber = value.Length is > 0 and < 19 && value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
        if (!isNumber || Length is not null || IsChunked)
            IsUnderstood = false;
        else if (Utf8Parser.TryParse(value, out long length, out _))
            Length = length;
    }

    private void ReadCoding(ReadOnlySpan<byte> value)
    {
        if (!Is11 || IsChunked || Length is not null || !Ascii.EqualsIgnoreCase(value, "chunked"u8))
            IsUnderstood = false;
        IsChunked = true;
    }
}
