using System.Globalization;
using System.Text;
using System.Xml;

namespace Socialstat.Intake;

/// <summary>How a cell's number is shown.</summary>
/// <param name="IsDate">As a day.</param>
/// <param name="HasTime">With a time of day.</param>
/// <param name="Digits">With at least so many digits, zeros before; 0 when not.</param>
internal readonly record struct CellFormat(bool IsDate, bool HasTime, int Digits);

/// <summary>The formats of a workbook's cells, from its styles: only they tell a day from a number.</summary>
internal sealed class CellFormats
{
    private const int Most = 100_000;
    private readonly List<CellFormat> _formats = [];

    /// <summary>The format with the number, as cells name it.</summary>
    public CellFormat this[int style] => (uint)style < (uint)_formats.Count ? _formats[style] : default;

    /// <summary>Reads the styles.</summary>
    public static CellFormats Read(XmlReader xml)
    {
        var formats = new CellFormats();
        var own = new Dictionary<int, CellFormat>();
        var inCells = false;
        while (PartXml.Next(xml))
        {
            if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (PartXml.IsAt(xml, "numFmt") && own.Count < Most && Number(xml, "numFmtId") is { } id)
                own[id] = Of(xml.GetAttribute("formatCode") ?? "");
            else if (inCells && PartXml.IsAt(xml, "xf") && formats._formats.Count < Most)
                formats._formats.Add(Number(xml, "numFmtId") is { } number ? own.TryGetValue(number, out var format) ? format : BuiltIn(number) : default);
        }

        return formats;
    }

    /// <summary>The format that a format code means.</summary>
    public static CellFormat Of(string code)
    {
        var shown = Shown(code);
        if (shown.Length > 0 && shown.All(c => c is '0' or '-') && shown.Count(c => c == '0') is > 1 and <= 20 and var digits)
            return new CellFormat(false, false, digits);
        var hasTime = shown.AsSpan().IndexOfAny("hs") >= 0;
        return new CellFormat(shown.AsSpan().IndexOfAny("yd") >= 0 || (!hasTime && shown.Contains('m', StringComparison.Ordinal)), hasTime, 0);
    }

    // The first section without texts, escaped characters, and colours or conditions in brackets.
    private static string Shown(string code)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            if (code[i] is '"' or '[')
            {
                var end = code.IndexOf(code[i] == '[' ? ']' : '"', i + 1);
                if (end < 0)
                    break;
                i = end;
            }
            else if (code[i] == '\\')
            {
                if (++i < code.Length && code[i] == '-')
                    shown.Append('-');
            }
            else if (code[i] is '_' or '*')
            {
                i++;
            }
            else
            {
                shown.Append(char.ToLowerInvariant(code[i]));
            }
        }

        return shown.ToString() is "general" ? "" : shown.ToString();
    }

    private static CellFormat BuiltIn(int number) => number switch
    {
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => new CellFormat(true, false, 0),
        22 => new CellFormat(true, true, 0),
        _ => default,
    };

    private static int? Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
