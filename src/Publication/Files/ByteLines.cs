namespace Socialstat.Publication;

/// <summary>Bytes on their way to a stream, in a buffer of fixed size: a file of any length is written in constant memory.</summary>
internal sealed class ByteLines(Stream output)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _length;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _buffer.Length - _length)
            Flush();
        if (bytes.Length > _buffer.Length)
        {
            output.Write(bytes);
            return;
        }

        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Adds a figure that is held times ten to the number of decimals.</summary>
    /// <returns>Number of characters.</returns>
    public int AddFigure(long value, int decimals, byte separator)
    {
        if (_buffer.Length - _length < FigureText.Longest)
            Flush();
        var written = FigureText.Write(_buffer.AsSpan(_length), value, decimals, separator);
        _length += written;
        return written;
    }

    public void Flush()
    {
        output.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
