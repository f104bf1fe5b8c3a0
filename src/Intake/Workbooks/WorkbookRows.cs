using System.Globalization;
using System.Text;
using System.Xml;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// The rows of an Excel workbook's first sheet, as they are shown: the header is the first row with anything in it, rows without any value are
/// passed over. Formulas are never evaluated: what the sender's program saved as their result is read. Nothing outside the workbook is opened.
/// </summary>
internal sealed class WorkbookRows : DeliveryRows
{
    private const int MostRows = 1_048_576;
    private readonly WorkbookPackage _package;
    private readonly CellFormats _formats;
    private readonly SharedTexts _shared;
    private readonly CellText _text = new();
    private readonly bool _from1904;
    private readonly XmlReader _xml;
    private byte[] _row = new byte[1 << 12];
    private int _used;
    private int _rowsSeen;
    private bool[] _isPerson = [];
    private readonly List<int> _numbers = [];
    private bool _isDone;

    /// <summary>Opens the first sheet of a workbook; closing the rows closes the file.</summary>
    public WorkbookRows(Stream file)
    {
        _package = new WorkbookPackage(file);
        var relations = _package.RelationsOf(_package.BookName);
        SheetName = FirstSheet(relations, out _from1904);
        _formats = Part(relations, "styles") is { } styles ? Use(styles, CellFormats.Read) : new CellFormats();
        _shared = Part(relations, "sharedStrings") is { } texts ? Use(texts, SharedTexts.Read) : new SharedTexts();
        _xml = _package.OpenXml(SheetName);
    }

    /// <summary>Name of the part that holds the sheet.</summary>
    public string SheetName { get; }

    /// <summary>Number of the row in the sheet, from 1.</summary>
    public int SheetRow { get; private set; }

    /// <inheritdoc/>
    public override DeliveryHeader? ReadHeader(RecordType type)
    {
        if (!Read())
            return null;
        var header = DeliveryHeader.Of(type, [.. Enumerable.Range(0, Count).Select(Value)]);
        if (header is not null)
            _isPerson = [.. header.Places.Select(place => place >= 0 && type.Fields[place].Field.Kind is FieldKind.Person or FieldKind.Persons)];
        return header;
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        while (!_isDone && PartXml.Next(_xml))
        {
            if (!PartXml.IsAt(_xml, "row"))
                continue;
            if (++_rowsSeen > MostRows)
                throw new UnreadableException(Readability.TooLarge, $"{SheetName} > {Write.Number(MostRows)}");
            ReadRow();
            if (Count > 0)
            {
                Text = _row;
                for (var i = Count; i < _isPerson.Length; i++)
                    Add(0, 0);
                return true;
            }
        }

        _isDone = true;
        Count = 0;
        return false;
    }

    /// <inheritdoc/>
    public override bool IsNumber(int value) => _numbers.Contains(value);

    /// <inheritdoc/>
    public override string Beginning() => string.Join(";", Enumerable.Range(0, Count).Select(Value));

    /// <inheritdoc/>
    public override void Dispose()
    {
        _xml.Dispose();
        _package.Dispose();
    }

    private void ReadRow()
    {
        SheetRow = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : unchecked(SheetRow + 1);
        Count = 0;
        _used = 0;
        _numbers.Clear();
        if (_xml.IsEmptyElement)
            return;
        var depth = _xml.Depth;
        var next = 0;
        while (PartXml.Next(_xml) && _xml.Depth > depth)
        {
            if (!PartXml.IsAt(_xml, "c"))
                continue;
            var column = _xml.GetAttribute("r") is { } reference ? References.ColumnIn(reference) : next;
            if (column < 0)
                throw new InvalidDataException(SheetName);
            if (column >= MostColumns)
                throw new UnreadableException(Readability.TooLarge, $"{SheetName} > {Write.Number(MostColumns)}");
            next = column + 1;
            var start = _used;
            ReadCell(column);
            if (_used > start)
                Put(column, start, _used - start);
        }
    }

    private void ReadCell(int column)
    {
        var kind = _xml.GetAttribute("t") ?? "n";
        int.TryParse(_xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style);
        if (_xml.IsEmptyElement)
            return;
        var depth = _xml.Depth;
        var from = _used;
        while (PartXml.Next(_xml) && _xml.Depth > depth)
        {
            if (kind == "inlineStr" ? PartXml.IsAt(_xml, "is") : PartXml.IsAt(_xml, "v"))
            {
                _used = from;
                Append(kind, kind == "inlineStr" ? _text.ReadRich(_xml) : _text.ReadPlain(_xml), _formats[style], column);
            }
        }
    }

    private void Append(string kind, ReadOnlySpan<char> value, CellFormat format, int column)
    {
        if (value.IsEmpty)
            return;
        MakeRoom((value.Length * 3) + 32);
        switch (kind)
        {
            case "s":
                var text = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? _shared[index] : default;
                MakeRoom(text.Length);
                text.CopyTo(_row.AsSpan(_used));
                _used += text.Length;
                break;
            case "b":
                _used += Encoding.UTF8.GetBytes(value is "1" ? "true" : value is "0" ? "false" : value, _row.AsSpan(_used));
                break;
            case "n":
                var start = _used;
                _used += CellNumber.Write(value, format, _from1904, _row.AsSpan(_used));
                _numbers.Add(column);
                if (column < _isPerson.Length && _isPerson[column])
                    PutBackZero(start);
                break;
            case "d" when value.EndsWith("T00:00:00"):
                _used += Encoding.UTF8.GetBytes(value[..^9], _row.AsSpan(_used));
                break;
            default:
                _used += Encoding.UTF8.GetBytes(value, _row.AsSpan(_used));
                break;
        }
    }

    // A person's number that was stored as a number has lost its first zero.
    private void PutBackZero(int start)
    {
        var text = _row.AsSpan(start, _used - start);
        if (text.Length != 9 || text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
            return;
        text.CopyTo(_row.AsSpan(start + 1));
        _row[start] = (byte)'0';
        _used++;
    }

    private void MakeRoom(int more)
    {
        if (_used + more > LongestRow)
            throw new UnreadableException(Readability.TooLarge, SheetName);
        if (_used + more > _row.Length)
            Array.Resize(ref _row, Math.Max(_row.Length * 2, _used + more));
    }

    private string FirstSheet(List<PartRelation> relations, out bool from1904)
    {
        from1904 = false;
        using var xml = _package.OpenXml(_package.BookName);
        while (PartXml.Next(xml))
        {
            if (PartXml.IsAt(xml, "workbookPr"))
                from1904 = xml.GetAttribute("date1904") is "1" or "true" or "on";
            if (!PartXml.IsAt(xml, "sheet"))
                continue;
            var id = "";
            for (var i = 0; i < xml.AttributeCount; i++)
            {
                xml.MoveToAttribute(i);
                if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
                    id = xml.Value;
            }

            if (relations.Find(r => r.Id == id && r.Kind == "worksheet") is { Target.Length: > 0 } relation)
                return relation.Target;
        }

        throw new UnreadableException(Readability.UnknownHeader, _package.BookName);
    }

    private static string? Part(List<PartRelation> relations, string kind) => relations.Find(r => r.Kind == kind && r.Target.Length > 0)?.Target;

    private T Use<T>(string part, Func<XmlReader, T> read)
    {
        using var xml = _package.OpenXml(part);
        return read(xml);
    }
}
