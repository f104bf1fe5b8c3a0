using System.Globalization;

namespace Socialstat.Publication;

/// <summary>Bytes on their way to a stream, in a buffer of fixed size: a file of any length is written in constant memory.</summary>
internal sealed class ByteLines(Stream output)
{
    private const int LongestFigure = 32;
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
        if (_buffer.Length - _length < LongestFigure)
            Flush();
        var target = _buffer.AsSpan(_length);
        if (decimals == 0)
        {
            value.TryFormat(target, out var written, default, CultureInfo.InvariantCulture);
            _length += written;
            return written;
        }

        var scale = 1L;
        for (var i = 0; i < decimals; i++)
            scale *= 10;
        var length = 0;
        if (value < 0)
            target[length++] = (byte)'-';
        (value / scale * Math.Sign(value)).TryFormat(target[length..], out var whole, default, CultureInfo.InvariantCulture);
        length += whole;
        target[length++] = separator;
        var rest = Math.Abs(value % scale);
        for (var i = decimals - 1; i >= 0; i--, rest /= 10)
            target[length + i] = (byte)('0' + (rest % 10));
        length += decimals;
        _length += length;
        return length;
    }

    public void Flush()
    {
        output.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
