using System.Globalization;
using System.Text;

namespace Socialstat.Publication;

/// <summary>Writes the rows of one sheet, cell by cell from the left.</summary>
internal sealed class XlsxRows(ByteLines lines)
{
    private const int LongestCell = 32_767;
    private static readonly byte[][] Styles = [.. Enumerable.Range(0, 8).Select(s => Encoding.ASCII.GetBytes($"\" s=\"{s.ToString(CultureInfo.InvariantCulture)}\""))];
    private readonly List<byte[]> _columns = [];
    private byte[] _row = [];
    private int _number;
    private int _column;

    /// <summary>Begins the next row.</summary>
    public void Begin()
    {
        _number++;
        _column = 0;
        _row = Encoding.ASCII.GetBytes(_number.ToString(CultureInfo.InvariantCulture));
        lines.Add("<row r=\""u8);
        lines.Add(_row);
        lines.Add("\">"u8);
    }

    /// <summary>Ends the row.</summary>
    public void End() => lines.Add("</row>"u8);

    /// <summary>Leaves cells empty.</summary>
    public void Skip(int cells) => _column += cells;

    /// <summary>A row with one text.</summary>
    public void Line(string text, int style)
    {
        Begin();
        Text(TextOf(text), style);
        End();
    }

    /// <summary>A text ready to be written by <see cref="Text"/>, also many times.</summary>
    public static byte[] TextOf(string text) => MarkupText.Bytes(text.Length > LongestCell ? text[..(LongestCell - 1)] + "…" : text);

    /// <summary>A cell with a text.</summary>
    public void Text(ReadOnlySpan<byte> escaped, int style)
    {
        Cell(style);
        lines.Add(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8);
        lines.Add(escaped);
        lines.Add("</t></is></c>"u8);
    }

    /// <summary>A cell with a number that is held times ten to the number of decimals.</summary>
    public void Figure(long value, int decimals, int style)
    {
        Cell(style);
        lines.Add("><v>"u8);
        lines.AddFigure(value, decimals, (byte)'.');
        lines.Add("</v></c>"u8);
    }

    /// <summary>The letters of a column.</summary>
    public static string NameOf(int column) => (column >= 26 ? NameOf((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private void Cell(int style)
    {
        while (_columns.Count <= _column)
            _columns.Add(Encoding.ASCII.GetBytes("<c r=\"" + NameOf(_columns.Count)));
        lines.Add(_columns[_column++]);
        lines.Add(_row);
        lines.Add(Styles[style]);
    }
}
