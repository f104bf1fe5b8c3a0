using System.Buffers;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Socialstat.App;

namespace Socialstat.Tests.App;

public sealed class RequestFramingTests
{
    private const string Raw = "GET /?Å HTTP/1.1\r\n\r\n";
    private const string Repaired = "GET /?%C3%85 HTTP/1.1\r\n\r\n";

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 21\r\n\r\n" + Raw)]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\ncontent-LENGTH:\t21 \r\n\r\n" + Raw)]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n15;x=y\r\n" + Raw + "\r\n0\r\nTrailer: Å\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nX: Å\r\n\r\n")]
    [InlineData("\r\n\r\nGET / HTTP/1.0\r\n\r\n")]
    public void The_line_after_a_request_is_repaired_and_its_body_never(string request)
    {
        Assert.Equal(request + Repaired, Pass(request + Raw));
        Assert.Equal(request + Repaired + request + Repaired, Pass(request + Raw + request + Raw));
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")]
    [InlineData("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length : 1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length:\r\n 1\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFF\r\n")]
    [InlineData("GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nno colon\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\nHost: x\n\n")]
    [InlineData("CONNECT x:1 HTTP/1.1\r\n\r\n")]
    [InlineData("PRI * HTTP/2.0\r\n\r\n")]
    public void After_anything_doubtful_nothing_is_touched(string doubtful) => Assert.Equal(doubtful + Raw + Raw, Pass(doubtful + Raw + Raw));

    [Fact]
    public void A_line_that_is_too_long_passes_untouched()
    {
        var line = $"GET /?Å{new string('x', RequestFraming.LongestLine)} HTTP/1.1\r\n\r\n";
        Assert.Equal(line + Raw, Pass(line + Raw));
    }

    [Fact]
    public void What_has_come_of_a_line_is_passed_on_at_the_end() => Assert.Equal("GET /?Å", Pass("GET /?Å"));

    [Fact]
    public void Cut_anywhere_the_bytes_that_come_out_are_the_same() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Requests.ToArbitrary(), Gen.ListOf(Gen.Choose(1, 40)).ToArbitrary(), (requests, cuts) =>
        {
            var sent = string.Concat(requests.Select(r => r.Sent));
            Assert.Equal(string.Concat(requests.Select(r => r.Expected)), Pass(sent, cuts));
        }));

    private static Gen<IReadOnlyList<(string Sent, string Expected)>> Requests =>
        from requests in Gen.ListOf(
            from target in Gen.Elements(("/", "/"), ("/?Å", "/?%C3%85"), ("/æ b", "/%C3%A6%20b"))
            from body in Gen.Elements("", "x", Raw, "0\r\n\r\n", new string('Ø', 100))
            from isChunked in Gen.Elements(true, false)
            select Request(target, body, isChunked))
        select (IReadOnlyList<(string, string)>)[.. requests];

    private static (string Sent, string Expected) Request((string Raw, string Repaired) target, string body, bool isChunked)
    {
        var length = Encoding.UTF8.GetByteCount(body);
        var rest = isChunked
            ? string.Create(CultureInfo.InvariantCulture, $"Transfer-Encoding: chunked\r\n\r\n{(length > 0 ? $"{length:x}\r\n{body}\r\n" : "")}0\r\n\r\n")
            : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {length}\r\n\r\n{body}");
        return ($"POST {target.Raw} HTTP/1.1\r\n{rest}", $"POST {target.Repaired} HTTP/1.1\r\n{rest}");
    }

    private static string Pass(string text, IEnumerable<int>? cuts = null)
    {
        var output = new ArrayBufferWriter<byte>();
        var framing = new RequestFraming(output);
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        foreach (var cut in cuts ?? [])
        {
            framing.Pass(bytes[..Math.Min(cut, bytes.Length)]);
            bytes = bytes[Math.Min(cut, bytes.Length)..];
        }

        framing.Pass(bytes);
        framing.End();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
