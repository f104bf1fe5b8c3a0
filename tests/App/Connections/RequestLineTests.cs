using System.Buffers;
using System.Text;
using Socialstat.App;

namespace Socialstat.Tests.App;

public sealed class RequestLineTests
{
    [Theory]
    [InlineData("GET /v1/data?Tid=* HTTP/1.1", "GET /v1/data?Tid=* HTTP/1.1")]
    [InlineData("GET /v1/data?OMRÅDE=000 HTTP/1.1", "GET /v1/data?OMR%C3%85DE=000 HTTP/1.1")]
    [InlineData("GET /v1/data?a=sum(x|To dele=1;2) HTTP/1.1", "GET /v1/data?a=sum(x|To%20dele=1;2) HTTP/1.1")]
    [InlineData("GET /v1/data?OMR%C5DE=%F8%20%25 HTTP/1.1", "GET /v1/data?OMR%C3%85DE=%C3%B8%20%25 HTTP/1.1")]
    [InlineData("GET /v1/data?OMR%c3%85DE HTTP/1.0", "GET /v1/data?OMR%C3%85DE HTTP/1.0")]
    [InlineData("GET http://api.statbank.dk/v1/tables?x=[1]&y=>=2 HTTP/1.1", "GET http://api.statbank.dk/v1/tables?x=[1]&y=>=2 HTTP/1.1")]
    [InlineData("GET /%zz%4 HTTP/1.1", "GET /%zz%4 HTTP/1.1")]
    [InlineData("GET / HTTP/1.1", "GET / HTTP/1.1")]
    [InlineData("GET  HTTP/1.1", "GET  HTTP/1.1")]
    [InlineData("nonsense", "nonsense")]
    public void A_line_is_made_one_that_the_server_accepts(string line, string repaired) => Assert.Equal(repaired, Repair(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Raw_bytes_of_Latin1_are_understood() =>
        Assert.Equal("GET /?%C3%85%C3%98%C3%86=%C3%A5%C3%B8%C3%A6 HTTP/1.1", Repair(Encoding.Latin1.GetBytes("GET /?ÅØÆ=åøæ HTTP/1.1")));

    private static string Repair(byte[] line)
    {
        var output = new ArrayBufferWriter<byte>();
        RequestLine.Write(line, output);
        return Encoding.Latin1.GetString(output.WrittenSpan);
    }
}
