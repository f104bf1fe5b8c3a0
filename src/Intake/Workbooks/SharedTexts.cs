using System.Text;
using System.Xml;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>The texts that the cells of a workbook share, as UTF-8 in pieces of memory that never move.</summary>
internal sealed class SharedTexts
{
    private const int PieceLength = 4 << 20;
    private const long Most = 128 << 20;
    private readonly List<byte[]> _pieces = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _lengths = [];
    private int _used;
    private long _total;

    /// <summary>Reads the part.</summary>
    public static SharedTexts Read(XmlReader xml)
    {
        var texts = new SharedTexts();
        var text = new CellText();
        while (PartXml.Next(xml))
        {
            if (PartXml.IsAt(xml, "si"))
                texts.Add(text.ReadRich(xml));
        }

        return texts;
    }

    /// <summary>The text with the number; nothing when there is none.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_starts.Count)
                return default;
            var start = _starts[index];
            return _pieces[start / PieceLength].AsSpan(start % PieceLength, _lengths[index]);
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        _total += length + 8;
        if (_total > Most || length > PieceLength)
            throw new UnreadableException(Readability.TooLarge, "sharedStrings");
        if (_pieces.Count == 0 || _used + length > PieceLength)
        {
            _pieces.Add(new byte[PieceLength]);
            _used = 0;
        }

        Encoding.UTF8.GetBytes(text, _pieces[^1].AsSpan(_used));
        _starts.Add(((_pieces.Count - 1) * PieceLength) + _used);
        _lengths.Add(length);
        _used += length;
    }
}
