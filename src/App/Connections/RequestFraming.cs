using System.Buffers;

namespace Socialstat.App;

/// <summary>
/// Follows the bytes of a connection from request to request and repairs the first line of each (<see cref="RequestLine"/>); every other
/// byte passes as it is. It must never take a body for a request. So where a request ends is decided by the same few rules as in the server
/// (RFC 9112, section 6), and at the first sign of anything else (two lengths, a length beside chunks, an unknown coding, folded lines,
/// an upgrade, a line that is too long) the rest of the connection passes untouched.
/// </summary>
internal sealed class RequestFraming(IBufferWriter<byte> output)
{
    /// <summary>The longest line that is looked at: as long as the server accepts.</summary>
    public const int LongestLine = 1 << 16;

    private readonly ArrayBufferWriter<byte> _line = new();
    private Part _part = Part.RequestLine;
    private long _rest;
    private RequestHead _head = new();

    private enum Part
    {
        RequestLine,
        Header,
        Body,
        ChunkSize,
        Chunk,
        Trailer,
        Untouched,
    }

    /// <summary>Whether all that follows passes as it is.</summary>
    public bool IsUntouched => _part == Part.Untouched;

    /// <summary>Passes bytes on.</summary>
    public void Pass(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_part == Part.Untouched)
            {
                output.Write(bytes);
                return;
            }

            var taken = _part is Part.Body or Part.Chunk ? PassBody(bytes) : PassLine(bytes);
            bytes = bytes[taken..];
        }
    }

    /// <summary>Passes on what has come of a line that nothing follows.</summary>
    public void End() => LetGo();

    private int PassBody(ReadOnlySpan<byte> bytes)
    {
        var length = (int)Math.Min(_rest, bytes.Length);
        output.Write(bytes[..length]);
        _rest -= length;
        if (_rest == 0)
            _part = _part == Part.Chunk ? Part.ChunkSize : Part.RequestLine;
        return length;
    }

    private int PassLine(ReadOnlySpan<byte> bytes)
    {
        // The server skips empty lines before a request.
        if (_part == Part.RequestLine && _line.WrittenCount == 0 && bytes[0] is (byte)'\r' or (byte)'\n')
        {
            output.Write(bytes[..1]);
            return 1;
        }

        var end = bytes.IndexOf((byte)'\n');
        var taken = end < 0 ? bytes.Length : end + 1;
        _line.Write(bytes[..taken]);
        if (end >= 0)
            EndLine();
        else if (_line.WrittenCount > LongestLine)
            LetGo();
        return taken;
    }

    private void EndLine()
    {
        var line = _line.WrittenSpan;
        if (line.Length > LongestLine || line is not [.. var text, (byte)'\r', (byte)'\n'])
        {
            LetGo();
            return;
        }

        if (_part == Part.RequestLine)
        {
            _head = new RequestHead { IsUnderstood = RequestLine.IsHttp1(text, out var is11) && !text.StartsWith("CONNECT "u8), Is11 = is11 };
            if (_head.IsUnderstood)
                RequestLine.Write(text, output);
            else
                output.Write(text);
            output.Write("\r\n"u8);
            _part = _head.IsUnderstood ? Part.Header : Part.Untouched;
        }
        else
        {
            output.Write(line);
            _part = AfterLine(text);
        }

        _line.ResetWrittenCount();
    }

    private Part AfterLine(ReadOnlySpan<byte> text)
    {
        switch (_part)
        {
            case Part.Header when text.Length > 0:
                _head.Read(text);
                return Part.Header;
            case Part.Header:
                _rest = _head.Length ?? 0;
                return !_head.IsUnderstood ? Part.Untouched : _head.IsChunked ? Part.ChunkSize : _rest > 0 ? Part.Body : Part.RequestLine;
            case Part.ChunkSize:
                if (RequestHead.ChunkSize(text) is not { } size)
                    return Part.Untouched;
                // The chunk's own line end belongs to it.
                _rest = size + 2;
                return size == 0 ? Part.Trailer : Part.Chunk;
            default:
                return text.Length > 0 ? Part.Trailer : Part.RequestLine;
        }
    }

    private void LetGo()
    {
        output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        _part = Part.Untouched;
    }
}
