using System.Buffers;
using System.Buffers.Binary;

namespace Socialstat.Publication;

/// <summary>What a column of a Parquet file holds.</summary>
public enum ParquetType
{
    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A number with decimals, held as a whole number of 64 bits times ten to the scale.</summary>
    Number,

    /// <summary>A text in UTF-8.</summary>
    Text,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>A column of a Parquet file.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">What it holds.</param>
/// <param name="IsOptional">Whether a row may be without it.</param>
/// <param name="Scale">Number of decimals of a <see cref="ParquetType.Number"/>.</param>
public sealed record ParquetColumn(string Name, ParquetType Type, bool IsOptional = false, int Scale = 0)
{
    internal const int Int32 = 1, Int64 = 2, ByteArray = 6;

    /// <summary>How it is stored.</summary>
    internal int Physical => Type switch { ParquetType.Int32 or ParquetType.Day => Int32, ParquetType.Text => ByteArray, _ => Int64 };
}

/// <summary>The values of one column in a group of rows.</summary>
internal sealed class ParquetChunk(ParquetColumn column)
{
    private readonly ArrayBufferWriter<byte> _values = new(1 << 16);
    private readonly List<byte> _given = [];
    private int _rows;

    public ParquetColumn Column => column;

    public int Rows => _rows;

    public void Add(long value)
    {
        if (column.Physical == ParquetColumn.Int32)
            BinaryPrimitives.WriteInt32LittleEndian(_values.GetSpan(4), checked((int)value));
        else
            BinaryPrimitives.WriteInt64LittleEndian(_values.GetSpan(8), value);
        _values.Advance(column.Physical == ParquetColumn.Int32 ? 4 : 8);
        Mark(true);
    }

    public void Add(ReadOnlySpan<byte> text)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_values.GetSpan(4), text.Length);
        _values.Advance(4);
        _values.Write(text);
        Mark(true);
    }

    public void AddNothing()
    {
        if (!column.IsOptional)
            throw new InvalidOperationException($"{column.Name} must have a value in every row.");
        Mark(false);
    }

    /// <summary>The page's bytes: for optional columns first which rows have a value, then the values one after another.</summary>
    public byte[] Page()
    {
        var page = new ArrayBufferWriter<byte>(_values.WrittenCount + (_rows / 8) + 16);
        if (column.IsOptional)
        {
            var levels = new ArrayBufferWriter<byte>();
            ThriftCompact.Variable(levels, ((ulong)_given.Count << 1) | 1);
            levels.Write(_given.ToArray());
            BinaryPrimitives.WriteInt32LittleEndian(page.GetSpan(4), levels.WrittenCount);
            page.Advance(4);
            page.Write(levels.WrittenSpan);
        }

        page.Write(_values.WrittenSpan);
        return page.WrittenSpan.ToArray();
    }

    public void Clear()
    {
        _values.ResetWrittenCount();
        _given.Clear();
        _rows = 0;
    }

    private void Mark(bool isGiven)
    {
        if (_rows % 8 == 0)
            _given.Add(0);
        if (isGiven)
            _given[^1] |= (byte)(1 << (_rows % 8));
        _rows++;
    }
}
