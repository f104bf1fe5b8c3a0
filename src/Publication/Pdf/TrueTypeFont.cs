using System.Buffers.Binary;
using System.Text;

namespace Socialstat.Publication;

/// <summary>A TrueType font: which glyph a letter has, how wide it is, and its tables. Lengths are in units of the font.</summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int At, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _glyphs = [];
    private readonly int _widths;

    /// <summary>Reads a font.</summary>
    /// <exception cref="InvalidDataException">It has no TrueType outlines, or no map of letters that can be read.</exception>
    public TrueTypeFont(byte[] bytes)
    {
        _bytes = bytes;
        for (var i = 0; i < Short(4); i++)
        {
            var at = 12 + (16 * i);
            _tables[Encoding.ASCII.GetString(bytes, at, 4)] = (Int(at + 8), Int(at + 12));
        }

        if (!_tables.ContainsKey("glyf") || !_tables.ContainsKey("loca"))
            throw new InvalidDataException("The font has no TrueType outlines.");
        UnitsPerEm = Short(At("head") + 18);
        (Ascent, Descent) = (Signed(At("hhea") + 4), Signed(At("hhea") + 6));
        _widths = Short(At("hhea") + 34);
        Glyphs = Short(At("maxp") + 4);
        ReadLetters();
    }

    /// <summary>Units in the height of a line.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Height above the base line.</summary>
    public int Ascent { get; }

    /// <summary>Depth below it, negative.</summary>
    public int Descent { get; }

    /// <summary>Number of glyphs.</summary>
    public int Glyphs { get; }

    /// <summary>Box around all glyphs: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box => [Signed(At("head") + 36), Signed(At("head") + 38), Signed(At("head") + 40), Signed(At("head") + 42)];

    /// <summary>The glyph of a letter; 0 when the font does not have it.</summary>
    public int GlyphOf(Rune letter) => _glyphs.GetValueOrDefault(letter.Value);

    /// <summary>Width of a glyph.</summary>
    public int WidthOf(int glyph) => Short(At("hmtx") + (4 * Math.Min(glyph, _widths - 1)));

    /// <summary>The bytes of a table; empty when there is none.</summary>
    public ReadOnlySpan<byte> Table(string name) => _tables.TryGetValue(name, out var t) ? _bytes.AsSpan(t.At, t.Length) : [];

    /// <summary>The outline of a glyph; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var wide = Short(At("head") + 50) == 1;
        var loca = At("loca");
        var (from, to) = wide ? (Int(loca + (4 * glyph)), Int(loca + (4 * glyph) + 4)) : (2 * Short(loca + (2 * glyph)), 2 * Short(loca + (2 * glyph) + 2));
        return _bytes.AsSpan(At("glyf") + from, to - from);
    }

    // The map for Unicode: the full one (format 12) when there is one, else the basic plane (format 4).
    private void ReadLetters()
    {
        var cmap = At("cmap");
        var maps = Enumerable.Range(0, Short(cmap + 2)).Select(i => cmap + Int(cmap + 8 + (8 * i))).ToList();
        if (maps.Find(m => Short(m) == 12) is var full and > 0)
            ReadGroups(full);
        else if (maps.Find(m => Short(m) == 4) is var basic and > 0)
            ReadSegments(basic);
        else
            throw new InvalidDataException("The font's map of letters cannot be read.");
    }

    private void ReadGroups(int map)
    {
        for (var g = 0; g < Int(map + 12); g++)
        {
            var at = map + 16 + (12 * g);
            for (int letter = Int(at), glyph = Int(at + 8); letter <= Int(at + 4); letter++)
                _glyphs[letter] = glyph++;
        }
    }

    private void ReadSegments(int map)
    {
        var twice = Short(map + 6);
        for (var s = 0; s < twice; s += 2)
        {
            var (end, start) = (Short(map + 14 + s), Short(map + 16 + twice + s));
            var (delta, offsetAt) = (Short(map + 16 + (2 * twice) + s), map + 16 + (3 * twice) + s);
            for (var letter = start; letter <= end && letter != 0xFFFF; letter++)
            {
                var offset = Short(offsetAt);
                var glyph = offset == 0 ? letter : Short(offsetAt + offset + (2 * (letter - start)));
                if (glyph != 0)
                    _glyphs[letter] = (glyph + delta) & 0xFFFF;
            }
        }
    }

    private int At(string table) => _tables.TryGetValue(table, out var t) ? t.At : throw new InvalidDataException($"The font lacks {table}.");

    private int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    private int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(at));

    private int Int(int at) => BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(at));
}
