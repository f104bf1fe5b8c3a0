using System.Buffers.Binary;
using System.Text;

namespace Socialstat.Publication;

/// <summary>
/// Writes rows as Apache Parquet (format 2.x, data pages version 1, plain encoding, not compressed): a group of rows at a time, so that memory does not grow
/// with the file. The same rows give the same bytes. Values are added column by column within the row.
/// </summary>
public sealed class ParquetWriter
{
    private const int RowsInGroup = 65_536;
    private const int Plain = 0, RunLength = 3, DataPage = 0;
    private readonly Stream _output;
    private readonly ParquetChunk[] _chunks;
    private readonly List<Group> _groups = [];
    private long _position;
    private int _column;

    /// <summary>Begins a file; the stream stays open.</summary>
    public ParquetWriter(IReadOnlyList<ParquetColumn> columns, Stream output)
    {
        ArgumentNullException.ThrowIfNull(columns);
        _output = output;
        _chunks = [.. columns.Select(c => new ParquetChunk(c))];
        Write("PAR1"u8);
    }

    /// <summary>Number of rows so far.</summary>
    public long Rows => _groups.Sum(g => (long)g.Rows) + _chunks[^1].Rows;

    /// <summary>The next value of the row: a number, a number times ten to the scale, or a day number since 1 January 1970.</summary>
    public void Add(long value)
    {
        _chunks[_column].Add(value);
        Next();
    }

    /// <summary>The next value of the row: a text in UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        _chunks[_column].Add(text);
        Next();
    }

    /// <summary>The next value of the row: a text, or nothing.</summary>
    public void Add(string? text)
    {
        if (text is null)
            AddNothing();
        else
            Add(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The row has no value in the next column.</summary>
    public void AddNothing()
    {
        _chunks[_column].AddNothing();
        Next();
    }

    /// <summary>Writes what is left and the footer.</summary>
    public void Finish()
    {
        if (_column != 0)
            throw new InvalidOperationException("The last row is not whole.");
        WriteGroup();
        var footer = Footer();
        Write(footer);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, footer.Length);
        Write(length);
        Write("PAR1"u8);
    }

    private void Next()
    {
        _column = (_column + 1) % _chunks.Length;
        if (_column == 0 && _chunks[0].Rows == RowsInGroup)
            WriteGroup();
    }

    private void WriteGroup()
    {
        var rows = _chunks[0].Rows;
        if (rows == 0)
            return;
        var chunks = new List<Chunk>();
        foreach (var chunk in _chunks)
        {
            var page = chunk.Page();
            var header = PageHeader(page.Length, rows);
            chunks.Add(new Chunk(chunk.Column, _position, header.Length + page.Length));
            Write(header);
            Write(page);
            chunk.Clear();
        }

        _groups.Add(new Group(rows, chunks));
    }

    private static byte[] PageHeader(int bytes, int rows)
    {
        var header = new ThriftCompact();
        header.Number(1, DataPage);
        header.Number(2, bytes);
        header.Number(3, bytes);
        header.Structure(5, () =>
        {
            header.Number(1, rows);
            header.Number(2, Plain);
            header.Number(3, RunLength);
            header.Number(4, RunLength);
        });
        header.Stop();
        return header.Written.ToArray();
    }

    private byte[] Footer()
    {
        var footer = new ThriftCompact();
        footer.Number(1, 2);
        footer.Structures(2, [null, .. _chunks.Select(c => c.Column)], column => Describe(footer, column));
        footer.Long(3, Rows);
        footer.Structures(4, _groups, group =>
        {
            footer.Structures(1, group.Chunks, chunk => Describe(footer, chunk, group.Rows));
            footer.Long(2, group.Chunks.Sum(c => c.Length));
            footer.Long(3, group.Rows);
        });
        footer.Text(6, "Socialstat");
        footer.Stop();
        return footer.Written.ToArray();
    }

    // The first element of the schema is the row itself.
    private void Describe(ThriftCompact footer, ParquetColumn? column)
    {
        if (column is null)
        {
            footer.Text(4, "row");
            footer.Number(5, _chunks.Length);
            return;
        }

        footer.Number(1, column.Physical);
        footer.Number(3, column.IsOptional ? 1 : 0);
        footer.Text(4, column.Name);
        switch (column.Type)
        {
            case ParquetType.Text:
                footer.Number(6, 0);
                footer.Structure(10, () => footer.Structure(1, () => { }));
                break;
            case ParquetType.Day:
                footer.Number(6, 6);
                footer.Structure(10, () => footer.Structure(6, () => { }));
                break;
            case ParquetType.Number:
                footer.Number(6, 5);
                footer.Number(7, column.Scale);
                footer.Number(8, 18);
                break;
            default:
                break;
        }
    }

    private static void Describe(ThriftCompact footer, Chunk chunk, int rows)
    {
        footer.Long(2, chunk.Position);
        footer.Structure(3, () =>
        {
            footer.Number(1, chunk.Column.Physical);
            footer.Numbers(2, [Plain, RunLength]);
            footer.Texts(3, [chunk.Column.Name]);
            footer.Number(4, 0);
            footer.Long(5, rows);
            footer.Long(6, chunk.Length);
            footer.Long(7, chunk.Length);
            footer.Long(9, chunk.Position);
        });
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _position += bytes.Length;
    }

    private sealed record Chunk(ParquetColumn Column, long Position, long Length);

    private sealed record Group(int Rows, IReadOnlyList<Chunk> Chunks);
}
