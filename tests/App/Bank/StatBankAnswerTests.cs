using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Socialstat.Tests.App;

[Collection(DemoSite.Collection)]
public sealed class StatBankAnswerTests(DemoSite site)
{
    private const string Large = "/v1/data/ISBU01/BULK?KOMMUNEDK=*&INDSATSER=*&Tid=*";

    [Fact]
    public async Task Every_answer_has_a_number_of_its_own_and_may_be_read_by_any_page()
    {
        using var first = await Send(HttpMethod.Get, "/v1/tables");
        using var second = await Send(HttpMethod.Get, "/v1/nothing");
        Assert.NotEqual(Header(first, "StatbankAPI-Request-Id"), Header(second, "StatbankAPI-Request-Id"));
        foreach (var answer in new[] { first, second })
        {
            Assert.True(Guid.TryParse(Header(answer, "StatbankAPI-Request-Id"), out _));
            Assert.Equal("*", Header(answer, "Access-Control-Allow-Origin"));
            Assert.Contains("StatbankAPI-Request-Id", Header(answer, "Access-Control-Expose-Headers"), StringComparison.Ordinal);
            Assert.Equal("no-cache", Header(answer, "Cache-Control"));
        }
    }

    [Fact]
    public async Task A_browser_is_told_what_it_may_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri("/v1/data", UriKind.Relative));
        request.Headers.Add("Origin", "https://example.org");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(("*", "content-type"), (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Access-Control-Allow-Headers")));
        Assert.Contains("POST", Header(answer, "Access-Control-Allow-Methods"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/subjects")]
    [InlineData("/v1/tableinfo/ISBU01")]
    [InlineData("/v1/data/ISBU01/CSV")]
    public async Task What_the_asker_has_is_not_sent_again(string address)
    {
        using var first = await Send(HttpMethod.Get, address);
        var tag = first.Headers.ETag!;
        using var again = await Send(HttpMethod.Get, address, r => r.Headers.IfNoneMatch.Add(tag));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync()).Length));
        using var other = await Send(HttpMethod.Get, address + "?lang=en", r => r.Headers.IfNoneMatch.Add(tag));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("deflate, gzip, br", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0, identity", "")]
    [InlineData("", "")]
    public async Task An_answer_is_compressed_as_the_asker_wants(string accepted, string coding)
    {
        using var plain = await Send(HttpMethod.Get, Large);
        using var answer = await Send(HttpMethod.Get, Large, r => r.Headers.TryAddWithoutValidation("Accept-Encoding", accepted));
        Assert.Equal(coding, string.Join(',', answer.Content.Headers.ContentEncoding));
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using Stream read = coding == "br" ? new BrotliStream(body, CompressionMode.Decompress) : coding == "gzip" ? new GZipStream(body, CompressionMode.Decompress) : body;
        using var bytes = new MemoryStream();
        await read.CopyToAsync(bytes);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), bytes.ToArray());
    }

    [Fact]
    public async Task HEAD_says_what_GET_would_without_the_answer()
    {
        using var head = await Send(HttpMethod.Head, "/v1/data/ISBU01/CSV?Tid=*");
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (head.StatusCode, head.Content.Headers.ContentType!.MediaType));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var refused = await Send(HttpMethod.Head, "/v1/data/ISBU01/CSV?Tid=1900");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/v1/foo", 404, "REQUEST-NOTFOUND")]
    [InlineData("GET", "/v1", 404, "REQUEST-NOTFOUND")]
    [InlineData("GET", "/v1/s30/data", 404, "REQUEST-NOTFOUND")]
    [InlineData("GET", "/v1/tables?lang=de", 400, "REQUEST-LANGUAGE")]
    [InlineData("GET", "/v1/tableinfo", 400, "REQUEST-MISSING")]
    [InlineData("GET", "/v1/data/ISBU01/JSON", 400, "REQUEST-MISSING")]
    [InlineData("GET", "/v1/data/INVALID123/CSV", 400, "EXTRACT-NOTFOUND")]
    [InlineData("GET", "/v1/data/ISBU04/BULK?Tid=*", 400, "EXTRACT-NOTALLOWED")]
    [InlineData("POST", "/v1/data", 400, "REQUEST-EMPTY")]
    [InlineData("PUT", "/v1/data", 405, "REQUEST-NOTALLOWED")]
    public async Task Faults_have_the_documented_status_body_and_type(string method, string address, int status, string code)
    {
        using var answer = await Send(new HttpMethod(method), address);
        Assert.Equal((status, "text/json; charset=utf-8"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.Equal(["errorTypeCode", "message"], body.Select(m => m.Key));
        Assert.Equal(code, (string?)body["errorTypeCode"]);
        Assert.Null(answer.Headers.ETag);
        Assert.Null(answer.Content.Headers.ContentDisposition);
    }

    [Fact]
    public async Task A_fault_speaks_the_language_asked()
    {
        Assert.Contains("findes ikke: 999 (KOMMUNEDK)", await Text("/v1/data/ISBU01/CSV?KOMMUNEDK=999"), StringComparison.Ordinal);
        Assert.Contains("not found: 999 (KOMMUNEDK)", await Text("/v1/data/ISBU01/CSV?KOMMUNEDK=999&lang=en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_counts_columns_and_not_for_streamed_formats()
    {
        var many = string.Join(',', Enumerable.Range(0, 90).Select(i => $"sum(C{i}|x=2021)"));
        var refused = await Text($"/v1/data/ISBU01/CSV?KOMMUNEDK=*&INDSATSER=*&Tid={many}&lang=en");
        Assert.Contains("REQUEST-LIMIT", refused, StringComparison.Ordinal);
        Assert.Matches("up to [0-9],[0-9]{3},[0-9]{3} cells .* max. 1,000,000 cells", refused);
        using var streamed = await Send(HttpMethod.Get, "/v1/data/ISBU04/BULK?LANDSDEL=*&INDSATSER=*&ALDER=*&K%C3%98N=*&Tid=*");
        Assert.Equal(HttpStatusCode.OK, streamed.StatusCode);
    }

    [Fact]
    public async Task The_streamed_table_is_the_download_of_the_page_cell_by_cell()
    {
        var bulk = (await Text(Large + "&valuePresentation=Code")).Split("\r\n");
        var page = (await Text("/tables/ISBU01.csv")).Split("\r\n");
        Assert.Equal(page, bulk);
        var csv = (await Text("/v1/data/ISBU01/CSV?KOMMUNEDK=000&INDSATSER=*&Tid=*&valuePresentation=Code")).Split("\r\n");
        Assert.All(csv[1..], line => Assert.Contains(line, page));
    }

    [Theory]
    [InlineData("JSONSTAT", "text/json; charset=utf-8", "ISBU01.json")]
    [InlineData("PX", "text/plain; charset=windows-1252", "ISBU01.px")]
    [InlineData("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "ISBU01.xlsx")]
    [InlineData("SDMXCOMPACT", "text/xml; charset=utf-8", "ISBU01.xml")]
    [InlineData("HTML", "text/html; charset=utf-8", "ISBU01.html")]
    public async Task Small_and_large_extracts_of_a_format_have_its_type_and_name(string format, string type, string file)
    {
        foreach (var places in new[] { "000", "*" })
        {
            using var answer = await Send(HttpMethod.Get, $"/v1/data/ISBU01/{format}?KOMMUNEDK={places}&INDSATSER=*&Tid=*");
            Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.ToString()));
            Assert.Equal(file, answer.Content.Headers.ContentDisposition!.FileName);
            Assert.True((await answer.Content.ReadAsByteArrayAsync()).Length > 1000);
        }
    }

    [Fact]
    public async Task Many_who_ask_at_once_all_get_the_same()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Text(Large)));
        Assert.Single(answers.Distinct());
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    private async Task<string> Text(string address)
    {
        using var answer = await Send(HttpMethod.Get, address);
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, string address, Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        if (method == HttpMethod.Post)
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes("x")) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        with?.Invoke(request);
        return await site.Http.SendAsync(request);
    }
}
