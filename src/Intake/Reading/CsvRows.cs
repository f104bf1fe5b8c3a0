using System.Text;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// Splits delimited text into rows and values as it streams by (RFC 4180 quotes, line feed or carriage return and line feed). The values are
/// places in <see cref="Text"/>, valid until the next row. Memory is one buffer, whatever the length of the file.
/// </summary>
internal sealed class CsvRows(Stream source, bool isWindows1252) : DeliveryRows
{
    private static readonly byte[] Delimiters = [(byte)';', (byte)',', (byte)'\t'];
    private static readonly byte[][] Windows1252 = MakeWindows1252();

    // Most deliveries are small: no more than the file needs.
    private byte[] _buffer = new byte[(int)Math.Clamp(source.Length + 64, 1 << 12, 1 << 20)];
    private byte[] _scratch = new byte[1 << 12];
    private byte[] _utf8 = [];
    private int _from;
    private int _end;
    private bool _atEnd;
    private bool _endsInside;

    private byte _delimiter;

    /// <summary>Reads the first row with the delimiter that finds most known columns; null when none is known.</summary>
    public override DeliveryHeader? ReadHeader(RecordType type)
    {
        SkipMark();
        var line = PeekLine();
        var most = 0;
        var wide = false;
        foreach (var delimiter in Delimiters)
        {
            if (line.AsSpan().Count((char)delimiter) >= MostColumns)
            {
                wide = true;
                continue;
            }

            var known = 0;
            foreach (var cell in line.AsSpan().Split((char)delimiter))
                known += DeliveryHeader.PlaceOf(type, line.AsSpan()[cell]) >= 0 ? 1 : 0;
            if (known > most)
                (most, _delimiter) = (known, delimiter);
        }

        if (most == 0 && wide)
            throw new UnreadableException(Readability.TooLarge, $"> {Write.Number(MostColumns)}");
        if (most == 0)
            return null;
        Read();
        return DeliveryHeader.Of(type, [.. Enumerable.Range(0, Count).Select(Value)]);
    }

    /// <summary>The first line.</summary>
    public override string Beginning() => PeekLine();

    /// <summary>Closes the file.</summary>
    public override void Dispose() => source.Dispose();

    /// <summary>Looks at the first line without taking it, to find the delimiter.</summary>
    private string PeekLine()
    {
        while (FindRow(out _, out _) is false && !_atEnd && _end - _from < LongestRow)
            Fill();
        FindRow(out var length, out _);
        if (length < 0)
            length = _end - _from;
        var line = _buffer.AsSpan(_from, length);
        return isWindows1252 ? Encoding.Latin1.GetString(line) : Encoding.UTF8.GetString(line);
    }

    /// <summary>Takes off a byte order mark.</summary>
    private void SkipMark()
    {
        while (_end - _from < 3 && !_atEnd)
            Fill();
        if (_buffer.AsSpan(_from, _end - _from).StartsWith(Encoding.UTF8.Preamble))
            _from += 3;
    }

    /// <summary>Takes the next row; false at the end of the file. Rows without any character are passed over.</summary>
    public override bool Read()
    {
        var delimiter = _delimiter;
        while (true)
        {
            int length;
            bool quoted;
            while (!FindRow(out length, out quoted))
            {
                if (_atEnd)
                    break;
                if (_end - _from >= LongestRow)
                {
                    IsBroken = true;
                    return false;
                }

                Fill();
            }

            WasEnded = length >= 0;
            if (length < 0)
            {
                length = _end - _from;
                if (length == 0)
                    return false;
                IsBroken = quoted && _endsInside;
            }

            var start = _from;
            _from = Math.Min(_end, start + length + (WasEnded ? 1 : 0));
            if (length > 0 && _buffer[start + length - 1] == '\r')
                length--;
            if (length == 0)
                continue;
            if (isWindows1252)
                SplitTranscoded(start, length, delimiter, quoted);
            else if (quoted)
                SplitQuoted(_buffer.AsSpan(start, length), delimiter);
            else
                Split(_buffer, start, length, delimiter);
            return true;
        }
    }

    // Finds the end of the row; false when it is not in the buffer. A quote opens only at the beginning of a value.
    private bool FindRow(out int length, out bool quoted)
    {
        var rows = _buffer.AsSpan(_from, _end - _from);
        var at = rows.IndexOfAny((byte)'\n', (byte)'"');
        quoted = at >= 0 && rows[at] == '"';
        if (!quoted)
        {
            length = at;
            return at >= 0;
        }

        var inside = false;
        for (var i = 0; i < rows.Length; i++)
        {
            var c = rows[i];
            if (c == '"' && inside && i + 1 < rows.Length && rows[i + 1] == '"')
                i++;
            else if (c == '"' && (inside || i == 0 || rows[i - 1] is (byte)';' or (byte)',' or (byte)'\t'))
                inside = !inside;
            else if (c == '\n' && !inside)
            {
                length = i;
                return true;
            }
        }

        _endsInside = inside;
        length = -1;
        return false;
    }

    private void Split(byte[] text, int start, int length, byte delimiter)
    {
        Text = text;
        Count = 0;
        var row = text.AsSpan(start, length);
        while (true)
        {
            var at = row.IndexOf(delimiter);
            Add(start, at < 0 ? row.Length : at);
            if (at < 0)
                return;
            start += at + 1;
            row = row[(at + 1)..];
        }
    }

    private void SplitQuoted(ReadOnlySpan<byte> row, byte delimiter)
    {
        if (_scratch.Length < row.Length)
            _scratch = new byte[row.Length * 2];
        Text = _scratch;
        Count = 0;
        int to = 0, valueStart = 0;
        var inside = false;
        for (var i = 0; i < row.Length; i++)
        {
            var c = row[i];
            if (c == '"' && inside && i + 1 < row.Length && row[i + 1] == '"')
            {
                _scratch[to++] = c;
                i++;
            }
            else if (c == '"' && (inside || to == valueStart))
            {
                inside = !inside;
            }
            else if (c == delimiter && !inside)
            {
                Add(valueStart, to - valueStart);
                valueStart = to;
            }
            else
            {
                _scratch[to++] = c;
            }
        }

        Add(valueStart, to - valueStart);
    }

    private void SplitTranscoded(int start, int length, byte delimiter, bool quoted)
    {
        // Each letter beyond ASCII takes up to three bytes; most rows have few.
        var letters = 0;
        foreach (var b in _buffer.AsSpan(start, length))
            letters += b >> 7;
        if (_utf8.Length < length + (2 * letters))
            _utf8 = new byte[Math.Max(length + (2 * letters), 1 << 12)];
        var to = 0;
        foreach (var b in _buffer.AsSpan(start, length))
        {
            if (b < 0x80)
            {
                _utf8[to++] = b;
                continue;
            }

            var letter = Windows1252[b - 0x80];
            letter.CopyTo(_utf8, to);
            to += letter.Length;
        }

        if (quoted)
            SplitQuoted(_utf8.AsSpan(0, to), delimiter);
        else
            Split(_utf8, 0, to, delimiter);
    }

    private void Fill()
    {
        if (_from > 0)
        {
            _buffer.AsSpan(_from, _end - _from).CopyTo(_buffer);
            _end -= _from;
            _from = 0;
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = source.Read(_buffer, _end, _buffer.Length - _end);
        _atEnd = read == 0;
        _end += read;
    }

    private static byte[][] MakeWindows1252()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        return [.. Enumerable.Range(0x80, 0x80).Select(b => Encoding.UTF8.GetBytes(encoding.GetString([(byte)b])))];
    }
}
