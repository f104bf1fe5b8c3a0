using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Socialstat.Tests.App;

/// <summary>PxWeb's first interface over real HTTP, asked in the words of its clients.</summary>
[Collection(DemoSite.Collection)]
public sealed class PxWeb1SiteTests(DemoSite site)
{
    private const string Isbu01 = "/api/v1/en/socialstat/4/41/411/ISBU01";

    // R's pxweb asks the language's address, with a slash at its end, and takes these five for granted.
    [Theory]
    [InlineData("/api/v1/en/?config")]
    [InlineData("/api/v1/da?config")]
    [InlineData("/api/v1/en/socialstat/4/41/411/ISBU01?config")]
    public async Task Configuration_is_found_where_pxweb_asks(string address)
    {
        var config = JsonNode.Parse(await site.Get(address))!.AsObject();
        Assert.Equal(["maxValues", "maxCells", "maxCalls", "timeWindow", "CORS"], config.Select(m => m.Key));
        Assert.All(config.Take(4), m => Assert.True((long)m.Value! >= 1));
    }

    [Fact]
    public async Task The_tree_leads_from_the_database_to_every_table()
    {
        Assert.Equal("socialstat", (string?)JsonNode.Parse(await site.Get("/api/v1/da"))![0]!["dbid"]);
        var tables = new List<string>();
        await Descend("/api/v1/en/socialstat");
        Assert.Equal(Statistics.Catalogue.All.Select(t => t.Code).Order(), tables.Order());

        async Task Descend(string address)
        {
            foreach (var item in JsonNode.Parse(await site.Get(address))!.AsArray())
            {
                var below = $"{address}/{(string?)item!["id"]}";
                if ((string?)item["type"] == "l")
                {
                    await Descend(below);
                    continue;
                }

                tables.Add((string)item["id"]!);
                Assert.Equal((string?)item["text"], (string?)JsonNode.Parse(await site.Get(below))!["title"]);
            }
        }
    }

    [Fact]
    public async Task A_search_finds_tables_by_words_in_the_language()
    {
        var found = JsonNode.Parse(await site.Get("/api/v1/da/socialstat?query=" + Uri.EscapeDataString("handicap køn") + "&filter=*"))!.AsArray();
        Assert.Contains("HANDBU01", found.Select(f => (string?)f!["id"]));
        Assert.Equal("/4/41/412", (string?)found[0]!["path"]);
        Assert.Equal(["id", "path", "title", "score", "published"], found[0]!.AsObject().Select(m => m.Key));
        Assert.Empty(JsonNode.Parse(await site.Get("/api/v1/da/socialstat/4/41/411?query=handbu01"))!.AsArray());
    }

    [Fact]
    public async Task A_search_can_be_held_to_a_part_of_the_tables()
    {
        async Task<string[]> Found(string words, string filter) => [.. JsonNode.Parse(await site.Get($"/api/v1/da/socialstat?query={Uri.EscapeDataString(words)}&filter={filter}"))!.AsArray().Select(t => (string)t!["id"]!).Order(StringComparer.Ordinal)];
        Assert.Contains("ISBU02", await Found("aarhus", "*"));
        Assert.Contains("ISBU02", await Found("aarhus", "values"));
        Assert.Empty(await Found("aarhus", "title"));
        Assert.Equal(["BU43"], await Found("procent", "title"));
        Assert.Equal(["HANDBU01"], await Found("handbu01", "matrix,title"));
        Assert.Empty(await Found("handbu01", "variables"));
        using var refused = await site.Http.GetAsync(new Uri("/api/v1/da/socialstat?query=aarhus&filter=nothing", UriKind.Relative));
        Assert.Equal(400, (int)refused.StatusCode);
    }

    // httr sends a query without a content type; PxWebApiData with one, and with values that are not in a list.
    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("text/json; charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_query_is_read_whatever_its_content_type_says(string? type)
    {
        using var answer = await Post(Isbu01, """{"query":[{"code":"KOMMUNEDK","selection":{"filter":"item","values":["000","101"]}},{"code":"INDSATSER","selection":{"filter":"item","values":["3"]}},{"code":"ContentsCode","selection":{"filter":"item","values":["ISBU01"]}},{"code":"Tid","selection":{"filter":"top","values":["2"]}}],"response":{"format":"json"}}""", type);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(["KOMMUNEDK", "INDSATSER", "Tid", "ISBU01"], json["columns"]!.AsArray().Select(c => (string?)c!["code"]));
        Assert.Equal(4, json["data"]!.AsArray().Count);
        foreach (var row in json["data"]!.AsArray())
            Assert.Equal(Figure("ISBU01", [.. row!["key"]!.AsArray().Select(k => (string)k!)]), (string?)row["values"]![0]);
    }

    [Fact]
    public async Task The_banks_own_letters_are_understood_in_a_query()
    {
        const string Query = """{"query":[{"code":"KØN","selection":{"filter":"item","values":["D"]}},{"code":"INDSATSER","selection":{"filter":"item","values":["110"]}},{"code":"Tid","selection":{"filter":"top","values":["1"]}}],"response":{"format":"json-stat"}}""";
        using var answer = await Post("/api/v1/da/socialstat/HANDBU01", Query, "application/json");
        var dataset = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["dataset"]!;
        Assert.Equal(["INDSATSER", "KOEN", "ContentsCode", "Tid"], dataset["dimension"]!["id"]!.AsArray().Select(i => (string?)i));
        Assert.Equal(Figure("HANDBU01", "000", "110", "D", "2025"), dataset["value"]![0]?.ToJsonString() ?? "..");
    }

    [Theory]
    [InlineData("/api/v1/en/socialstat/NOSUCH", "GET", 400, "Parameter error")]
    [InlineData("/api/v1/en/other", "GET", 400, "Parameter error")]
    [InlineData("/api/v1/en/socialstat/4", "POST", 400, "Parameter error")]
    [InlineData("/api/v1/en/socialstat/ISBU01", "POST", 400, "Parameter error")]
    [InlineData("/api/v1/en/socialstat/ISBU01", "DELETE", 405, "Parameter error")]
    public async Task A_refusal_is_in_the_words_that_clients_know(string address, string method, int status, string error)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)) { Content = new StringContent("""{"query":[{"code":"X","selection":{"filter":"all","values":["*"]}}]}""") };
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(error, (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task What_the_asker_has_is_not_sent_again()
    {
        using var first = await site.Http.GetAsync(new Uri(Isbu01, UriKind.Relative));
        var tag = first.Headers.ETag!;
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Isbu01, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(tag);
        using var second = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, second.Headers.ETag);
        using var other = await site.Http.GetAsync(new Uri(Isbu01.Replace("/en/", "/da/", StringComparison.Ordinal), UriKind.Relative));
        Assert.NotEqual(tag, other.Headers.ETag);
    }

    [Fact]
    public async Task A_browser_is_told_what_it_may_ask()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(Isbu01, UriKind.Relative));
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "Content-Type");
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Contains("POST", answer.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Contains("Content-Type", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_answers_as_get_without_a_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(Isbu01, UriKind.Relative));
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Content.Headers.ContentLength > 1000);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private Task<HttpResponseMessage> Post(string address, string body, string? type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null)
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        return site.Http.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    private string Figure(string table, params string[] codes)
    {
        var figure = site.Bank.Find(table)!.Cube[codes];
        return figure?.ToString(CultureInfo.InvariantCulture) ?? "..";
    }
}
