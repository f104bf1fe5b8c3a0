using System.Buffers;
using System.Text;

namespace Socialstat.Publication;

/// <summary>Structures in Thrift's compact protocol, as far as the footer and page headers of Parquet need it.</summary>
internal sealed class ThriftCompact
{
    private const byte Int32 = 5, Int64 = 6, Binary = 8, List = 9, Struct = 12;
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Stack<int> _last = new([0]);

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>A field with a number of 32 bits.</summary>
    public void Number(int field, int value)
    {
        Header(field, Int32);
        ZigZag(value);
    }

    /// <summary>A field with a number of 64 bits.</summary>
    public void Long(int field, long value)
    {
        Header(field, Int64);
        ZigZag(value);
    }

    /// <summary>A field with a text.</summary>
    public void Text(int field, string value)
    {
        Header(field, Binary);
        TextOf(value);
    }

    /// <summary>A field with a structure.</summary>
    public void Structure(int field, Action write)
    {
        Header(field, Struct);
        Content(write);
    }

    /// <summary>A field with a list of structures.</summary>
    public void Structures<T>(int field, IReadOnlyCollection<T> items, Action<T> write)
    {
        ListOf(field, items.Count, Struct);
        foreach (var item in items)
            Content(() => write(item));
    }

    /// <summary>A field with a list of numbers of 32 bits.</summary>
    public void Numbers(int field, IReadOnlyCollection<int> items)
    {
        ListOf(field, items.Count, Int32);
        foreach (var item in items)
            ZigZag(item);
    }

    /// <summary>A field with a list of texts.</summary>
    public void Texts(int field, IReadOnlyCollection<string> items)
    {
        ListOf(field, items.Count, Binary);
        foreach (var item in items)
            TextOf(item);
    }

    /// <summary>Ends the outermost structure.</summary>
    public void Stop() => Byte(0);

    /// <summary>A number in as few bytes as it needs, seven bits in each.</summary>
    public static void Variable(IBufferWriter<byte> to, ulong value)
    {
        var span = to.GetSpan(10);
        var length = 0;
        for (; value > 0x7F; value >>= 7)
            span[length++] = unchecked((byte)(value | 0x80));
        span[length++] = (byte)value;
        to.Advance(length);
    }

    private void Content(Action write)
    {
        _last.Push(0);
        write();
        _last.Pop();
        Stop();
    }

    private void ListOf(int field, int count, byte type)
    {
        Header(field, List);
        if (count < 15)
        {
            Byte((byte)((count << 4) | type));
            return;
        }

        Byte((byte)(0xF0 | type));
        Variable(_bytes, (ulong)count);
    }

    // Fields come in order; each names its distance from the one before.
    private void Header(int field, byte type)
    {
        Byte((byte)(((field - _last.Pop()) << 4) | type));
        _last.Push(field);
    }

    private void TextOf(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        Variable(_bytes, (ulong)bytes.Length);
        _bytes.Write(bytes);
    }

    private void ZigZag(long value) => Variable(_bytes, unchecked((ulong)((value << 1) ^ (value >> 63))));

    private void Byte(byte value) => _bytes.Write([value]);
}
