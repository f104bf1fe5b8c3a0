using System.Buffers.Binary;
using System.Text;

namespace Socialstat.Publication;

/// <summary>A font with the outlines that a document uses and no others; glyphs keep their numbers.</summary>
internal static class FontSubset
{
    private const int HasWords = 0x0001, HasScale = 0x0008, More = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;

    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>The font with the glyphs, and those that they are put together from.</summary>
    public static byte[] Of(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        var wanted = new SortedSet<int> { 0 };
        var open = new Stack<int>(glyphs);
        while (open.TryPop(out var glyph))
        {
            if (wanted.Add(glyph))
                foreach (var part in PartsOf(font.Outline(glyph))) open.Push(part);
        }

        var (outlines, places) = Outlines(font, wanted);
        return Whole(Kept.Select(name => (name, Bytes: name switch { "glyf" => outlines, "loca" => places, "head" => Head(font), _ => font.Table(name).ToArray() })).Where(t => t.Bytes.Length > 0).ToList());
    }

    private static List<int> PartsOf(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return parts;
        for (int at = 10, flags = More; (flags & More) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2) + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }

        return parts;
    }

    private static (byte[] Outlines, byte[] Places) Outlines(TrueTypeFont font, SortedSet<int> wanted)
    {
        using var outlines = new MemoryStream();
        var places = new byte[4 * (font.Glyphs + 1)];
        for (var glyph = 0; glyph < font.Glyphs; glyph++)
        {
            BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * glyph), (int)outlines.Length);
            if (!wanted.Contains(glyph))
                continue;
            outlines.Write(font.Outline(glyph));
            while (outlines.Length % 4 != 0)
                outlines.WriteByte(0);
        }

        BinaryPrimitives.WriteInt32BigEndian(places.AsSpan(4 * font.Glyphs), (int)outlines.Length);
        return (outlines.ToArray(), places);
    }

    // Places are written as long offsets, and the checksum of the whole is for a font file only.
    private static byte[] Head(TrueTypeFont font)
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    private static byte[] Whole(List<(string Name, byte[] Bytes)> tables)
    {
        using var font = new MemoryStream();
        var word = new byte[4];
        void Int(uint value)
        {
            BinaryPrimitives.WriteUInt32BigEndian(word, value);
            font.Write(word);
        }

        var power = System.Numerics.BitOperations.Log2((uint)tables.Count);
        Int(0x00010000);
        Int(((uint)tables.Count << 16) | (uint)(16 << power));
        Int(((uint)power << 16) | (uint)((tables.Count << 4) - (16 << power)));
        var at = 12 + (16 * tables.Count);
        foreach (var (name, bytes) in tables)
        {
            font.Write(Encoding.ASCII.GetBytes(name));
            Int(Sum(bytes));
            Int((uint)at);
            Int((uint)bytes.Length);
            at += (bytes.Length + 3) & ~3;
        }

        foreach (var (_, bytes) in tables)
        {
            font.Write(bytes);
            while (font.Length % 4 != 0)
                font.WriteByte(0);
        }

        return font.ToArray();
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i++)
            sum = unchecked(sum + ((uint)bytes[i] << (24 - (8 * (i % 4)))));
        return sum;
    }
}
