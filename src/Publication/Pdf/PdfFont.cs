using System.Globalization;
using System.Text;

namespace Socialstat.Publication;

/// <summary>A font in a document. It remembers which letters are used, and only those are embedded.</summary>
internal sealed class PdfFont
{
    private readonly TrueTypeFont _font;
    private readonly SortedDictionary<int, Rune> _used = [];

    /// <summary>A font with the short name that pages call it by.</summary>
    public PdfFont(string key, string name, TrueTypeFont font) => (Key, _name, _font) = (key, name, font);

    private readonly string _name;

    /// <summary>What pages call it.</summary>
    public string Key { get; }

    /// <summary>Width of a text in points at the size.</summary>
    public double WidthOf(string text, double size) => text.EnumerateRunes().Sum(r => (double)_font.WidthOf(_font.GlyphOf(r))) * size / _font.UnitsPerEm;

    /// <summary>The text as numbers of glyphs, in hex.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder("<");
        foreach (var letter in text.EnumerateRunes())
        {
            var glyph = _font.GlyphOf(letter);
            _used.TryAdd(glyph, letter);
            hex.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return hex.Append('>').ToString();
    }

    /// <summary>Writes the font; gives the number of its object.</summary>
    public int Write(PdfObjects objects)
    {
        var name = $"{Tag()}+{_name}";
        var bytes = FontSubset.Of(_font, _used.Keys);
        var file = objects.AddStream(bytes, string.Create(CultureInfo.InvariantCulture, $"/Length1 {bytes.Length}"));
        var box = string.Join(' ', _font.Box.Select(Scale));
        var descriptor = objects.Add($"<</Type/FontDescriptor/FontName/{name}/Flags 32/FontBBox[{box}]/ItalicAngle 0/Ascent {Scale(_font.Ascent)}/Descent {Scale(_font.Descent)}/CapHeight {Scale(_font.Ascent)}/StemV 80/FontFile2 {file} 0 R>>");
        var widths = string.Concat(_used.Keys.Select(g => $"{g.ToString(CultureInfo.InvariantCulture)}[{Scale(_font.WidthOf(g))}]"));
        var descendant = objects.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/W[{widths}]/CIDToGIDMap/Identity>>");
        var unicode = objects.AddStream(Encoding.ASCII.GetBytes(Letters()));
        return objects.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    private string Scale(int units) => (units * 1000 / _font.UnitsPerEm).ToString(CultureInfo.InvariantCulture);

    // Six letters that tell this subset from others of the same font: made from what is in it.
    private string Tag()
    {
        var sum = 17u;
        foreach (var glyph in _used.Keys)
            sum = unchecked((sum * 31) + (uint)glyph);
        return string.Concat(Enumerable.Range(0, 6).Select(i => (char)('A' + (sum / (uint)Math.Pow(26, i) % 26))));
    }

    // So that text can be searched, copied and read aloud.
    private string Letters()
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var part in _used.Chunk(100))
        {
            map.Append(part.Length).Append(" beginbfchar\n");
            foreach (var (glyph, letter) in part)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
