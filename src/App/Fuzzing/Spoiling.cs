using System.IO.Compression;
using System.Text;

namespace Socialstat.App;

/// <summary>Spoils a delivery: bytes changed, cut, doubled, made huge; in workbooks also inside the parts, and parts that unpack to far more than they are.</summary>
internal sealed class Spoiling(Random random)
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "\"", "\"\"", ";", "\n", "\r\n", "\0", "[", "]", "{", "}", ",", ":", "null", "1e999", "-0", "\\u0000", "\\ud800", "\\", "<", ">", "&#0;", "&lol;", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "<c r=\"ZZZZZZZ1\"/>", "<c r=\"A1048577\" t=\"s\"><v>99999999999</v></c>", "<row r=\"-1\">", "<row r=\"99999999999\"/>", "s=\"4294967296\"", "<v>1e400</v>", "<v>-1</v>", "t=\"s\"", "t=\"d\"", "t=\"e\"", "<f>1/0</f>",
        "9999999999999999999999", "§ 32, stk. 1, nr. 5", "0001-01-01", "9999-12-31", "\uFFFD", "æøå", "_x0000_", "|||||||", "<![CDATA[", "]]>", "--", "%s%n", "../../x", "xml:space",
    }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A spoiled copy.</summary>
    public byte[] Spoil(byte[] delivery, string ending)
    {
        if (ending != "xlsx" || random.Next(4) == 0)
            return Bytes(delivery);
        var parts = new List<(string Name, byte[] Bytes)>();
        using (var archive = new ZipArchive(new MemoryStream(delivery)))
        {
            foreach (var entry in archive.Entries)
            {
                using var part = entry.Open();
                using var copy = new MemoryStream();
                part.CopyTo(copy);
                parts.Add((entry.FullName, copy.ToArray()));
            }
        }

        var chosen = random.Next(parts.Count);
        switch (random.Next(12))
        {
            case 0:
                parts.RemoveAt(chosen);
                break;
            case 1:
                parts.Add((parts[random.Next(parts.Count)].Name, parts[chosen].Bytes));
                break;
            default:
                for (var i = random.Next(3); i >= 0; i--)
                {
                    chosen = random.Next(parts.Count);
                    parts[chosen] = (parts[chosen].Name, Bytes(parts[chosen].Bytes));
                }

                break;
        }

        using var spoiled = new MemoryStream();
        using (var archive = new ZipArchive(spoiled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return random.Next(10) == 0 ? Bytes(spoiled.ToArray()) : spoiled.ToArray();
    }

    private byte[] Bytes(byte[] from)
    {
        var bytes = new List<byte>(from);
        for (var i = random.Next(6); i >= 0; i--)
            Once(bytes);
        return [.. bytes];
    }

    private void Once(List<byte> bytes)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(bytes.Count - at, random.Next(1 + (1 << random.Next(12))));
        switch (random.Next(9))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                var noise = new byte[length];
                random.NextBytes(noise);
                bytes.InsertRange(at, noise);
                break;
            case 4 when random.Next(20) == 0:
                Repeat(bytes, at, length);
                break;
            case 5 or 6:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            default:
                for (var i = 0; i < length && i < 8; i++)
                    bytes[at + random.Next(length)] = (byte)random.Next(256);
                break;
        }
    }

    // One byte, or a small piece, up to some tens of megabytes.
    private void Repeat(List<byte> bytes, int at, int length)
    {
        var piece = random.Next(3) switch
        {
            0 => Pieces[random.Next(Pieces.Length)],
            1 => [(byte)"[{\";,<|a0 "[random.Next(10)]],
            _ => [.. bytes.GetRange(at, Math.Min(length, 200))],
        };
        if (piece.Length == 0)
            return;
        var all = new byte[(1 << random.Next(10, 26)) / piece.Length * piece.Length];
        for (var i = 0; i < all.Length; i += piece.Length)
            piece.CopyTo(all, i);
        bytes.InsertRange(at, all);
    }
}
