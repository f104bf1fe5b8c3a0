using Socialstat.Validation;

namespace Socialstat.Intake;

/// <summary>
/// The bytes of a workbook's part as they are unpacked, watched: no more than is allowed, no markup or text longer than any cell can be,
/// and the sum of the archive must agree, so that a damaged or hostile file ends the reading early.
/// </summary>
internal sealed class PartStream(Stream unpacked, string name, long most, uint expectedSum) : Stream
{
    // Between two "<" stands one tag or one text; a cell has at most 32,767 characters.
    private const int LongestPiece = 1 << 20;
    private static readonly uint[] Sums = MakeSums();

    private long _length;
    private int _piece;
    private uint _sum = uint.MaxValue;

    /// <summary>Whether long pieces are let through, because the part is only copied.</summary>
    public bool IsCopied { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
            return 0;
        var read = unpacked.Read(buffer);
        if (read == 0)
        {
            if (~_sum != expectedSum)
                throw new InvalidDataException(name);
            return 0;
        }

        _length += read;
        if (_length > most)
            throw new UnreadableException(Readability.TooLarge, $"{name} > {Validation.Write.Number(most)}");
        var bytes = buffer[..read];
        if (!IsCopied)
            Watch(bytes);
        var sum = _sum;
        foreach (var b in bytes)
            sum = Sums[(sum ^ b) & 0xFF] ^ (sum >> 8);
        _sum = sum;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private void Watch(ReadOnlySpan<byte> bytes)
    {
        while (true)
        {
            var at = bytes.IndexOf((byte)'<');
            _piece += at < 0 ? bytes.Length : at;
            if (_piece > LongestPiece)
                throw new UnreadableException(Readability.TooLarge, $"{name}: < … > {Validation.Write.Number(LongestPiece)}");
            if (at < 0)
                return;
            _piece = 0;
            bytes = bytes[(at + 1)..];
        }
    }

    private static uint[] MakeSums()
    {
        var sums = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var sum = i;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) != 0 ? 0xEDB88320u ^ (sum >> 1) : sum >> 1;
            sums[i] = sum;
        }

        return sums;
    }
}
