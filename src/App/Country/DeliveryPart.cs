namespace Socialstat.App;

/// <summary>One delivery file while it is made.</summary>
internal sealed class DeliveryPart(string path, string type, string reporter, int day, int bufferSize)
{
    private byte[] _buffer = new byte[512];
    private int _length;
    private bool _exists;

    public string Path { get; } = path;

    public string Type { get; } = type;

    public string Reporter { get; } = reporter;

    public int Day { get; } = day;

    public void Add(ReadOnlySpan<byte> line)
    {
        if (_length + line.Length > bufferSize)
            Flush();
        if (_length + line.Length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_length + line.Length, _buffer.Length * 2));
        line.CopyTo(_buffer.AsSpan(_length));
        _length += line.Length;
    }

    public void Flush()
    {
        using var file = new FileStream(Path, _exists ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(_buffer.AsSpan(0, _length));
        _length = 0;
        _exists = true;
    }
}
