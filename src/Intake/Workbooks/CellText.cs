using System.Globalization;
using System.Xml;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>Collects the text of a cell or shared text: runs of rich text are joined, phonetic guides are left out, escaped characters put back.</summary>
internal sealed class CellText
{
    /// <summary>More characters than a cell can have, even where each is written as an escape.</summary>
    public const int Longest = 1 << 18;

    private char[] _text = new char[1 << 12];
    private int _length;

    /// <summary>Reads the text elements below the element that the reader stands at.</summary>
    public ReadOnlySpan<char> ReadRich(XmlReader xml)
    {
        _length = 0;
        if (xml.IsEmptyElement)
            return default;
        var depth = xml.Depth;
        var isText = false;
        var phonetic = int.MaxValue;
        while (PartXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "rPh" && xml.Depth < phonetic)
                    phonetic = xml.IsEmptyElement ? phonetic : xml.Depth;
                isText = xml.LocalName == "t" && !xml.IsEmptyElement && xml.Depth < phonetic;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                if (xml.Depth == phonetic)
                    phonetic = int.MaxValue;
            }
            else if (isText)
            {
                Append(xml);
            }
        }

        return Unescaped();
    }

    /// <summary>Reads the text directly in the element that the reader stands at.</summary>
    public ReadOnlySpan<char> ReadPlain(XmlReader xml)
    {
        _length = 0;
        if (xml.IsEmptyElement)
            return default;
        var depth = xml.Depth;
        while (PartXml.Next(xml) && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                Append(xml);
        }

        return Unescaped();
    }

    private void Append(XmlReader xml)
    {
        if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace))
            return;
        int read;
        do
        {
            if (_length == _text.Length)
                Array.Resize(ref _text, _length * 2);
            read = xml.ReadValueChunk(_text, _length, _text.Length - _length);
            _length += read;
            if (_length > Longest)
                throw new UnreadableException(Readability.TooLarge, "<t>");
        }
        while (read > 0);
    }

    // A character that XML cannot hold is written _x000D_.
    private ReadOnlySpan<char> Unescaped()
    {
        var text = _text.AsSpan(0, _length);
        var at = text.IndexOf("_x");
        if (at < 0)
            return text;
        var to = at;
        while (at < text.Length)
        {
            if (text[at] == '_' && at + 6 < text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
                && ushort.TryParse(text.Slice(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text[to++] = code == 0 ? '\uFFFD' : (char)code;
                at += 7;
            }
            else
            {
                text[to++] = text[at++];
            }
        }

        return text[..to];
    }
}
