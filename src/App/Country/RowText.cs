using System.Buffers.Text;

namespace Socialstat.App;

/// <summary>The bytes of one line: ASCII values with semicolons between.</summary>
internal sealed class RowText(bool lineFeedOnly = true)
{
    private byte[] _bytes = new byte[1024];
    private int _length;
    private bool _hasValue;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public RowText Add(string value)
    {
        Separate(value.Length);
        for (var i = 0; i < value.Length; i++)
            _bytes[_length++] = (byte)value[i];
        return this;
    }

    public RowText Add(int value)
    {
        Separate(11);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
        return this;
    }

    public void EndLine(bool? onlyLineFeed = null)
    {
        if (!(onlyLineFeed ?? lineFeedOnly))
            _bytes[_length++] = (byte)'\r';
        _bytes[_length++] = (byte)'\n';
    }

    public void Clear()
    {
        _length = 0;
        _hasValue = false;
    }

    private void Separate(int room)
    {
        if (_length + room + 8 > _bytes.Length)
            Array.Resize(ref _bytes, (_length + room + 8) * 2);
        if (_hasValue)
            _bytes[_length++] = (byte)';';
        _hasValue = true;
    }
}
