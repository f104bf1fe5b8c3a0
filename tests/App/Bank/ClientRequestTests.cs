using System.Text;
using System.Text.Json.Nodes;

namespace Socialstat.Tests.App;

/// <summary>The requests of the clients that are in use, byte for byte, over sockets.</summary>
[Collection(DemoSite.Collection)]
public sealed class ClientRequestTests(DemoSite site)
{
    private const string Json = "text/json; charset=utf-8";
    private const string Csv = "text/csv; charset=utf-8";

    [Fact]
    public void Statbank_denmark_of_Ruby_asks_by_query()
    {
        Assert.Equal((200, Json), Kind(Ask("GET /v1/subjects?lang=da&format=JSON HTTP/1.1\r\nAccept-Encoding: gzip;q=1.0,deflate;q=0.6,identity;q=0.3\r\nAccept: */*\r\nUser-Agent: Ruby\r\nHost: 127.0.0.1\r\n\r\n")));
        var info = Ask("GET /v1/tableinfo?id=ISBU01 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Assert.Equal("ISBU01", (string?)JsonNode.Parse(info.Text)!["id"]);
        var data = Ask("GET /v1/data/ISBU01/CSV HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Assert.Equal((200, Csv), Kind(data));
        Assert.StartsWith("\uFEFFTID;INDHOLD\r\n2025;", data.Text, StringComparison.Ordinal);
        Assert.Equal("attachment; filename=ISBU01.csv", data.Headers["Content-Disposition"]);
    }

    [Fact]
    public void dkstat_posts_JSON_and_finds_columns_by_position()
    {
        var answer = Ask("GET /v1/data/ISBU01/CSV?lang=da&valuePresentation=CodeAndValue&timeOrder=Ascending&Tid=2024,2025&INDSATSER=3&KOMMUNEDK=000,101 HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: libcurl/7.88.1 r-curl/5.0.0 httr/1.4.5\r\nAccept-Encoding: deflate, gzip\r\nAccept: application/json, text/xml, application/xml, */*\r\n\r\n");
        Assert.Equal((200, Csv), Kind(answer));
        var lines = answer.Text.Split("\r\n");
        Assert.Equal("\uFEFFTID;INDSATSER;KOMMUNEDK;INDHOLD", lines[0]);
        Assert.Equal(["2024 2024", "2024 2024", "2025 2025", "2025 2025"], lines[1..5].Select(l => l.Split(';')[0]));
        Assert.Equal("000 Hele landet", lines[1].Split(';')[2]);
    }

    [Fact]
    public void danstat_posts_NA_and_wants_text_json()
    {
        var answer = Post("/v1/tables", """{"lang":"en","format":"JSON","pastdays":"NA","includeinactive":false,"subjects":"4"}""", "application/json");
        Assert.Equal((200, Json, 11), (answer.Status, answer.Type, JsonNode.Parse(answer.Text)!.AsArray().Count));
        Assert.Equal((200, Json), Kind(Post("/v1/tableinfo", """{"lang":"en","format":"JSON","table":"isbu01"}""", "application/json")));
        Assert.Equal((200, Csv), Kind(Post("/v1/data", """{"table":"isbu01","lang":"en","format":"CSV","variables":[{"code":"KOMMUNEDK","values":["000"]},{"code":"Tid","values":["2024"]}]}""", "application/json")));
    }

    [Fact]
    public void denstatbank_posts_null_and_reads_JSON_stat()
    {
        Assert.Equal(11, JsonNode.Parse(Post("/v1/tables", """{"subjects":null,"pastdays":null,"includeinactive":true,"lang":"en","format":"JSON"}""", "application/json").Text)!.AsArray().Count);
        var answer = Post("/v1/data", """{"table":"isbu01","format":"jsonstat","lang":"en","valuePresentation":"Default","variables":[{"code":"KOMMUNEDK","values":["*"]},{"code":"Tid","values":["(-n+2)"]}]}""", "application/json");
        Assert.Equal((200, Json), Kind(answer));
        var dimension = JsonNode.Parse(answer.Text)!["dataset"]!["dimension"]!.AsObject();
        Assert.Equal(["KOMMUNEDK", "ContentsCode", "Tid", "id", "size", "role"], dimension.Select(d => d.Key));
        Assert.Equal("attachment; filename=ISBU01.json", answer.Headers["Content-Disposition"]);
    }

    [Fact]
    public void Gekko_posts_with_text_json_and_reads_PX_as_Windows_1252()
    {
        var answer = Post("/v1/data", """{"table":"ISBU04","format":"px","valuePresentation":"Value","timeOrder":"Ascending","variables":[{"code":"LANDSDEL","values":["000"]},{"code":"KØN","values":["D"]},{"code":"tid","values":["*"]}]}""", "text/json");
        Assert.Equal(200, answer.Status);
        Assert.StartsWith("CHARSET=\"ANSI\"", Encoding.Latin1.GetString(answer.Body), StringComparison.Ordinal);
        Assert.Contains("VARIABLECODE(\"køn\")=\"KØN\"", Encoding.Latin1.GetString(answer.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_without_content_type_is_read() =>
        Assert.Equal((200, Json), Kind(Post("/v1/tableinfo", """{"table":"ISBU01"}""", null)));

    [Fact]
    public void A_body_in_chunks_is_read()
    {
        const string Body = """{"table":"ISBU01"}""";
        Assert.Equal(200, Ask($"POST /v1/tableinfo HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n{Body.Length:x}\r\n{Body}\r\n0\r\n\r\n").Status);
    }

    [Fact]
    public void statsDK_rdst_and_gisgroup_write_parameters_in_their_own_letters()
    {
        Assert.Equal((200, Csv), Kind(Ask("GET /v1/data/HANDBU04/BULK?lang=en&INDSATSER=*&ALDER=IALT&K%C3%98N=*&Tid=2024,2025 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")));
        Assert.Equal((200, Json), Kind(Ask("GET /v1/tables?Lang=en&includeInactive=true HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")));
        Assert.Equal((200, Json), Kind(Ask("GET /v1/subjects/4,41?lang=en&Recursive=true HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")));
        Assert.Equal((200, Csv), Kind(Ask("GET /v1/data/ISBU01/CSV?lang=en&valuePresentation=Code&KOMMUNEDK=sum(MINE|%5Bda%20Mine%5D%5Ben%20My%20own%5D=101;147)&Tid=%3E%3D2020%3C%3D2022 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")));
    }

    [Theory]
    [InlineData("ALDER=IALT&KØN=0&Tid=*&LANDSDEL=000&INDSATSER=3", "utf-8")]
    [InlineData("ALDER=IALT&KØN=0&Tid=*&LANDSDEL=000&INDSATSER=3", "iso-8859-1")]
    [InlineData("ALDER=IALT&K%D8N=0&Tid=*&LANDSDEL=000&INDSATSER=3", "utf-8")]
    [InlineData("ALDER=IALT&k%F8n=0&Tid=*&LANDSDEL=000&INDSATSER=sum(A B|x y=3)", "utf-8")]
    public void Raw_bytes_Latin1_and_blanks_in_the_request_line_are_understood(string query, string encoding)
    {
        using var connection = new RawConnection(site.Http.BaseAddress!);
        // Three on one connection: the second comes after a body, the third together with it.
        connection.Send($"GET /v1/data/ISBU04/CSV?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", Encoding.GetEncoding(encoding));
        var first = connection.Receive();
        Assert.Equal((200, Csv), Kind(first));
        Assert.Contains("KØN", first.Text.Split("\r\n")[0], StringComparison.Ordinal);
        const string Body = """{"table":"ISBU04","lang":"en"}""";
        connection.Send($"POST /v1/tableinfo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {Body.Length}\r\n\r\n{Body}GET /v1/data/ISBU04/CSV?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", Encoding.GetEncoding(encoding));
        Assert.Equal("ISBU04", (string?)JsonNode.Parse(connection.Receive().Text)!["id"]);
        Assert.Equal(first.Text, connection.Receive().Text);
    }

    [Fact]
    public void A_request_that_comes_byte_by_byte_is_the_same()
    {
        using var connection = new RawConnection(site.Http.BaseAddress!);
        connection.Trickle("GET /v1/data/ISBU04/CSV?KØN=D HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        Assert.Equal(200, connection.Receive().Status);
    }

    [Fact]
    public void Through_a_proxy_the_whole_address_comes_with_the_name_of_another_machine()
    {
        var direct = Ask("GET /v1/tableinfo/ISBU01 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").Text;
        // Only the address of the documentation names the machine that was asked.
        Assert.Equal(direct.Replace("http://127.0.0.1/", "http://api.statbank.dk/", StringComparison.Ordinal), Ask("GET http://api.statbank.dk/v1/tableinfo/ISBU01 HTTP/1.1\r\nHost: api.statbank.dk\r\nProxy-Connection: Keep-Alive\r\n\r\n").Text);
        Assert.Equal(400, Ask("GET http://api.statbank.dk/deliveries HTTP/1.1\r\nHost: api.statbank.dk\r\n\r\n").Status);
        Assert.Equal(400, Ask("GET http://api.statbank.dk/api/v1/receipts HTTP/1.1\r\nHost: api.statbank.dk\r\n\r\n").Status);
    }

    [Fact]
    public void A_request_line_may_be_long_and_not_endless()
    {
        Assert.Equal(200, Ask($"GET /v1/tables?_={new string('x', 50_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").Status);
        Assert.Equal(414, Ask($"GET /v1/tables?_={new string('x', 70_000)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").Status);
    }

    private static (int Status, string Type) Kind(RawAnswer answer) => (answer.Status, answer.Type);

    private RawAnswer Post(string path, string body, string? type) =>
        Ask($"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{(type is null ? "" : $"Content-Type: {type}\r\n")}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    private RawAnswer Ask(string request)
    {
        using var connection = new RawConnection(site.Http.BaseAddress!);
        connection.Send(request);
        return connection.Receive();
    }
}
