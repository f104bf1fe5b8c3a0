using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;

namespace Socialstat.Publication;

/// <summary>Unpacks a font as browsers get it (WOFF 1.0) to the font itself.</summary>
public static class Woff
{
    private const uint Signature = 0x774F4646; // "wOFF"
    private const int HeaderSize = 44, EntrySize = 20, FontHeaderSize = 12, FontEntrySize = 16;

    /// <summary>The font.</summary>
    /// <exception cref="InvalidDataException">It is no WOFF font, or is cut off.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> woff)
    {
        if (woff.Length < HeaderSize || Word(woff, 0) != Signature)
            throw new InvalidDataException("Not a WOFF font.");
        var tables = BinaryPrimitives.ReadUInt16BigEndian(woff[12..]);
        var font = new byte[Word(woff, 16)];
        woff.Slice(4, 4).CopyTo(font);
        var power = BitOperations.Log2(tables);
        Short(font, 4, tables);
        Short(font, 6, (1 << power) * FontEntrySize);
        Short(font, 8, power);
        Short(font, 10, (tables - (1 << power)) * FontEntrySize);
        var at = FontHeaderSize + (tables * FontEntrySize);
        for (var i = 0; i < tables; i++)
        {
            var entry = woff.Slice(HeaderSize + (i * EntrySize), EntrySize);
            var (from, packed, length) = ((int)Word(entry, 4), (int)Word(entry, 8), (int)Word(entry, 12));
            Unpack(woff.Slice(from, packed), font.AsSpan(at, length));
            var target = font.AsSpan(FontHeaderSize + (i * FontEntrySize), FontEntrySize);
            entry[..4].CopyTo(target);
            entry[16..20].CopyTo(target[4..]);
            BinaryPrimitives.WriteInt32BigEndian(target[8..], at);
            BinaryPrimitives.WriteInt32BigEndian(target[12..], length);
            at = (at + length + 3) & ~3;
        }

        return font;
    }

    // A table that did not get smaller stands as it is.
    private static void Unpack(ReadOnlySpan<byte> packed, Span<byte> table)
    {
        if (packed.Length == table.Length)
        {
            packed.CopyTo(table);
            return;
        }

        using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        stream.ReadExactly(table);
    }

    private static uint Word(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);

    private static void Short(Span<byte> bytes, int at, int value) => BinaryPrimitives.WriteUInt16BigEndian(bytes[at..], (ushort)value);
}
