using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Socialstat.Tests.App;

/// <summary>A connection on which a test writes its own bytes.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly Stream _stream;

    public RawConnection(Uri site)
    {
        _client.Connect("127.0.0.1", site.Port);
        _stream = _client.GetStream();
        _stream.ReadTimeout = 20_000;
    }

    public void Send(string text, Encoding? encoding = null) => _stream.Write((encoding ?? Encoding.UTF8).GetBytes(text));

    /// <summary>Sends the bytes one by one.</summary>
    public void Trickle(string text)
    {
        foreach (var value in Encoding.UTF8.GetBytes(text))
            _stream.Write([value]);
    }

    /// <summary>Reads one answer.</summary>
    public RawAnswer Receive()
    {
        var status = int.Parse(Line().Split(' ')[1], CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = Line(); line.Length > 0; line = Line())
            headers[line[..line.IndexOf(':', StringComparison.Ordinal)]] = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        using var body = new MemoryStream();
        if (headers.TryGetValue("Content-Length", out var length) && status != 304)
        {
            Take(body, int.Parse(length, CultureInfo.InvariantCulture));
        }
        else if (headers.ContainsKey("Transfer-Encoding"))
        {
            for (var size = Size(); size > 0; size = Size())
            {
                Take(body, size);
                Line();
            }

            Line();
        }

        return new RawAnswer(status, headers, body.ToArray());
    }

    public void Dispose() => _client.Dispose();

    private int Size() => int.Parse(Line(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private string Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            var value = _stream.ReadByte();
            Assert.True(value >= 0, "The connection was closed in the middle of an answer.");
            if (value == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)value);
        }
    }

    private void Take(MemoryStream to, int length)
    {
        var bytes = new byte[length];
        _stream.ReadExactly(bytes);
        to.Write(bytes);
    }
}

internal sealed record RawAnswer(int Status, Dictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string Type => Headers.GetValueOrDefault("Content-Type", "");
}
