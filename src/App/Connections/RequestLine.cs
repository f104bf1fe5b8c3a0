using System.Buffers;
using System.Text.Unicode;

namespace Socialstat.App;

/// <summary>
/// The first line of a request as clients of statistics banks send it, made into one that the server accepts. Bytes of 0x80 and above in
/// the target (raw UTF-8 or Latin-1, or <c>%C5</c> from Latin-1) become percent-encoded UTF-8, and blanks in the target become
/// <c>%20</c>. A line with none of these stays as it is.
/// </summary>
internal static class RequestLine
{
    private const byte Blank = (byte)' ';

    /// <summary>Whether the line is of an HTTP/1.x request, and whether 1.1; anything else is not ours to touch.</summary>
    public static bool IsHttp1(ReadOnlySpan<byte> line, out bool is11)
    {
        is11 = line.EndsWith(" HTTP/1.1"u8);
        return is11 || line.EndsWith(" HTTP/1.0"u8);
    }

    /// <summary>Writes the line (without its end) as the server accepts it.</summary>
    public static void Write(ReadOnlySpan<byte> line, IBufferWriter<byte> output)
    {
        var start = line.IndexOf(Blank) + 1;
        var end = line.LastIndexOf(Blank);
        if (start <= 0 || end <= start || !NeedsRepair(line[start..end]))
        {
            output.Write(line);
            return;
        }

        output.Write(line[..start]);
        WriteTarget(line[start..end], output);
        output.Write(line[end..]);
    }

    private static bool NeedsRepair(ReadOnlySpan<byte> target)
    {
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] is >= 0x80 or Blank || (target[i] == '%' && HighByte(target, i) is not null))
                return true;
        }

        return false;
    }

    private static void WriteTarget(ReadOnlySpan<byte> target, IBufferWriter<byte> output)
    {
        Span<byte> run = target.Length <= 1024 ? stackalloc byte[target.Length] : new byte[target.Length];
        for (var i = 0; i < target.Length;)
        {
            var length = 0;
            while (i < target.Length && HighByte(target, i) is { } high)
            {
                run[length++] = high;
                i += target[i] == '%' ? 3 : 1;
            }

            if (length > 0)
            {
                WriteRun(run[..length], output);
            }
            else
            {
                if (target[i] == Blank)
                    output.Write("%20"u8);
                else
                    output.Write(target.Slice(i, 1));
                i++;
            }
        }
    }

    // The byte of 0x80 or above at the position, raw or percent-encoded.
    private static byte? HighByte(ReadOnlySpan<byte> target, int at)
    {
        if (target[at] >= 0x80)
            return target[at];
        if (target[at] != '%' || at + 2 >= target.Length || !char.IsAsciiHexDigit((char)target[at + 1]) || !char.IsAsciiHexDigit((char)target[at + 2]))
            return null;
        var value = (byte)((HexOf(target[at + 1]) << 4) | HexOf(target[at + 2]));
        return value >= 0x80 ? value : null;
    }

    // A run that is no UTF-8 is Latin-1, of which every byte is the character of its number.
    private static void WriteRun(ReadOnlySpan<byte> run, IBufferWriter<byte> output)
    {
        var isUtf8 = Utf8.IsValid(run);
        foreach (var value in run)
        {
            if (isUtf8)
            {
                WriteByte(value, output);
            }
            else
            {
                WriteByte((byte)(0xC0 | (value >> 6)), output);
                WriteByte((byte)(0x80 | (value & 0x3F)), output);
            }
        }
    }

    private static void WriteByte(byte value, IBufferWriter<byte> output)
    {
        var target = output.GetSpan(3);
        target[0] = (byte)'%';
        target[1] = "0123456789ABCDEF"u8[value >> 4];
        target[2] = "0123456789ABCDEF"u8[value & 0xF];
        output.Advance(3);
    }

    private static int HexOf(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
