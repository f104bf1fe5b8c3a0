using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Socialstat.Statistics;

namespace Socialstat.Tests.App;

/// <summary>PxWebApi 2 over real HTTP, asked in the words of its clients.</summary>
[Collection(DemoSite.Collection)]
public sealed class PxWeb2SiteTests(DemoSite site)
{
    // What pxwebpy asks when it is made: with no language at first.
    [Fact]
    public async Task A_client_finds_its_way_as_pxwebpy_does()
    {
        var config = await Json("/api/v2/config");
        Assert.True(Version.Parse((string)config["apiVersion"]!) >= new Version(2, 0, 0));
        Assert.True((long)config["maxDataCells"]! >= 100_000);
        Assert.True((long)config["maxCallsPerTimeWindow"]! > 0);
        Assert.True((long)config["timeWindow"]! > 0);
        var language = (string)config["defaultLanguage"]!;
        Assert.Contains(language, config["languages"]!.AsArray().Select(l => (string?)l!["id"]));
        var number = (int)(await Json($"/api/v2/tables?lang={language}"))["page"]!["totalElements"]!;
        var all = (await Json($"/api/v2/tables?lang={language}&pageSize={number}"))["tables"]!.AsArray();
        Assert.Equal(Catalogue.All.Select(t => t.Code), all.Select(t => (string?)t!["id"]));
        Assert.Equal(["4", "41", "412"], all.Single(t => (string?)t!["id"] == "HANDBU01")!["paths"]![0]!.AsArray().Select(p => (string?)p!["id"]));
    }

    // pxwebpy posts its selection; PxWebApiData puts it into the address, brackets and all.
    [Theory]
    [InlineData("GET", "&valueCodes[OMRAADE]=000,081&valueCodes[FORANSTALT]=*&valueCodes[ALDER]=0017&valueCodes[ContentsCode]=BU43&valueCodes[Tid]=top(2)")]
    [InlineData("GET", "&valuecodes%5BOMR%C3%85DE%5D=000%2C081&valuecodes%5BFORANSTALT%5D=%2A&valuecodes%5BALDER%5D=0017&valuecodes%5Btime%5D=from(2024)")]
    [InlineData("GET", "&valuecodes[OMR%C5DE]=000,081&valuecodes[FORANSTALT]=*&valuecodes[ALDER]=0017&valuecodes[Tid]=top(2)")]
    [InlineData("GET", "&valuecodes[OMRAADE]=000&valuecodes[OMRAADE]=081&valuecodes[FORANSTALT]=IALT,ANB,STOET&valuecodes[ALDER]=0017&valuecodes[Tid]=2024,2025")]
    [InlineData("POST", """{"selection": [{"variableCode": "OMRAADE", "valueCodes": ["000", "081"]}, {"variableCode": "FORANSTALT", "valueCodes": ["*"]}, {"variableCode": "ALDER", "valueCodes": ["0017"]}, {"variableCode": "Tid", "valueCodes": ["range(2024,2025)"]}]}""")]
    public async Task Figures_are_given_in_every_form_of_asking(string method, string asked)
    {
        var isPost = method == "POST";
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri($"/api/v2/tables/BU43/data?lang=en&outputFormat=json-stat2{(isPost ? "" : asked)}", UriKind.Relative));
        if (isPost)
            request.Content = new StringContent(asked, System.Text.Encoding.UTF8, "application/json");
        using var answer = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("inline; filename=\"BU43.json\"", answer.Content.Headers.ContentDisposition?.ToString());
        var dataset = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal("[2,3,1,1,2]", dataset["size"]!.ToJsonString());
        var cube = site.Bank.Find("BU43")!.Cube;
        var values = dataset["value"]!.AsArray();
        var cell = 0;
        foreach (var place in new[] { "000", "081" })
        {
            foreach (var kind in new[] { "IALT", "ANB", "STOET" })
            {
                foreach (var year in new[] { "2024", "2025" })
                    Assert.Equal(cube[place, kind, "0017", year], (decimal?)values[cell++]);
            }
        }
    }

    [Fact]
    public async Task Metadata_of_the_usual_view_has_the_values_of_its_selection_and_no_others()
    {
        var whole = await Json("/api/v2/tables/ISBU02/metadata?lang=en");
        var usual = await Json("/api/v2/tables/ISBU02/metadata?lang=en&defaultSelection=true");
        var selection = (await Json("/api/v2/tables/ISBU02/defaultselection?lang=en"))["selection"]!.AsArray().ToDictionary(s => (string)s!["variableCode"]!, s => s!["valueCodes"]!.AsArray().Count);
        Assert.True((int)whole["size"]![0]! > 100);
        foreach (var (variable, at) in usual["id"]!.AsArray().Select((v, i) => ((string)v!, i)))
            Assert.Equal(usual["dimension"]![variable]!["category"]!["index"]!.AsObject().Count, (int)usual["size"]![at]!);
        Assert.Empty(usual["value"]!.AsArray());
        var data = await Json("/api/v2/tables/ISBU02/data?lang=en&outputFormat=json-stat2");
        Assert.Equal(data["size"]!.ToJsonString(), usual["size"]!.ToJsonString());
        Assert.Equal(data["id"]!.ToJsonString(), usual["id"]!.ToJsonString());
        Assert.Equal(selection.Count, usual["id"]!.AsArray().Count);
    }

    [Fact]
    public async Task Parquet_is_offered_and_given()
    {
        Assert.Contains("parquet", (await Json("/api/v2/config"))["dataFormats"]!.AsArray().Select(f => (string?)f));
        foreach (var (parameter, word) in new[] { ("", "000"), ("&outputFormatParams=UseTexts", "All Denmark") })
        {
            using var answer = await site.Http.GetAsync(new Uri($"/api/v2/tables/ISBU02/data?lang=en&valuecodes[KOMMUNEDK]=000&valuecodes[INDSATSER]=2&valuecodes[Tid]=2024&outputFormat=parquet{parameter}", UriKind.Relative));
            Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType?.ToString());
            Assert.Equal("inline; filename=\"ISBU02.parquet\"", answer.Content.Headers.ContentDisposition?.ToString());
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal("PAR1", System.Text.Encoding.ASCII.GetString(bytes, bytes.Length - 4, 4));
            Assert.True(bytes.AsSpan().IndexOf((byte[])[(byte)word.Length, 0, 0, 0, .. System.Text.Encoding.UTF8.GetBytes(word)]) > 0, word);
        }
    }

    // PxWebApiData puts the bank's own code into the request line as it is: UTF-8, and Latin-1 where R runs in that.
    [Theory]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public async Task Raw_letters_in_the_request_line_are_understood(string encoding)
    {
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Http.BaseAddress!.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(System.Text.Encoding.GetEncoding(encoding).GetBytes(
            $"GET /api/v2/tables/BU43/data?lang=en&outputFormat=csv&valueCodes[OMRÅDE]=081&valueCodes[FORANSTALT]=ANB&valueCodes[Tid]=2025 HTTP/1.1\r\nHost: 127.0.0.1:{site.Http.BaseAddress.Port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync();
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        var figure = site.Reading.Tables().Find("BU43")!["081", "ANB", "TOT22", "2025"];
        Assert.EndsWith($"\"081\",\"ANB\",{figure?.ToString("0.0", CultureInfo.InvariantCulture) ?? ".."}\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_table_can_be_had_whole_and_its_metadata_say_what_is_in_it()
    {
        foreach (var cube in site.Bank.Tables.Select(t => t.Cube))
        {
            var code = cube.Declaration.Code;
            var metadata = await Json($"/api/v2/tables/{code}/metadata?lang=en&outputFormat=json-stat2");
            Assert.Equal(cube.Dimensions[^1].Categories.Count, metadata["dimension"]!["Tid"]!["category"]!["index"]!.AsObject().Count);
            var all = string.Concat(metadata["id"]!.AsArray().Select(id => $"&valueCodes[{(string?)id}]=*"));
            var dataset = await Json($"/api/v2/tables/{code}/data?lang=en{all}");
            Assert.Equal(metadata["size"]!.ToJsonString(), dataset["size"]!.ToJsonString());
            Assert.Equal(metadata["dimension"]!.ToJsonString(), dataset["dimension"]!.ToJsonString());
            var values = dataset["value"]!.AsArray();
            Assert.Equal(cube.Count, values.Count);
            var sum = 0L;
            foreach (var value in values)
                sum += value is null ? 0 : (long)((decimal)value * (decimal)Math.Pow(10, cube.Declaration.Decimals));
            var expected = 0L;
            foreach (var value in cube.Values)
                expected += value;
            Assert.Equal(expected, sum);
        }
    }

    // PxWebApiData follows the link of a code list as it stands.
    [Fact]
    public async Task Links_are_whole_addresses_and_lead_where_they_say()
    {
        var table = await Json("/api/v2/tables/ISBU01?lang=en");
        var metadata = await Json("/api/v2/tables/ISBU01/metadata?lang=en");
        var links = table["links"]!.AsArray().Concat(metadata["dimension"]!["KOMMUNEDK"]!["extension"]!["codeLists"]!.AsArray().Select(l => l!["links"]![0])).Select(l => (string)l!["href"]!).ToList();
        Assert.Equal(10, links.Count);
        foreach (var link in links)
        {
            using var answer = await site.Http.GetAsync(new Uri(link, UriKind.Absolute));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, link);
        }

        var list = await Json("/api/v2/codelists/agg_Regions?lang=da");
        Assert.Equal(["id", "label", "language", "languages", "elimination", "type", "values", "links"], list.AsObject().Select(m => m.Key));
        Assert.Equal("Aggregation", (string?)list["type"]);
        var listed = await Json("/api/v2/tables/ISBU01/metadata?codelist[KOMMUNEDK]=agg_Regions");
        Assert.Equal(list["values"]!.AsArray().Select(v => (string?)v!["code"]), listed["dimension"]!["KOMMUNEDK"]!["category"]!["index"]!.AsObject().Select(v => v.Key));
        var figures = await Json("/api/v2/tables/ISBU01/data?valuecodes[INDSATSER]=3&valuecodes[Tid]=top(1)&codelist[KOMMUNEDK]=agg_Regions");
        Assert.Equal("[5,1,1,1]", figures["size"]!.ToJsonString());
    }

    [Fact]
    public async Task The_usual_view_is_what_is_given_when_nothing_is_chosen()
    {
        var usual = await Json("/api/v2/tables/HANDBU01/defaultselection");
        var figures = await Json("/api/v2/tables/HANDBU01/data");
        var shown = usual["selection"]!.AsArray().Where(s => s!["valueCodes"]!.AsArray().Count > 0).ToList();
        Assert.Equal(shown.Select(s => (string?)s!["variableCode"]).Order(), figures["id"]!.AsArray().Select(i => (string?)i).Order());
        foreach (var variable in shown)
            Assert.Equal(variable!["valueCodes"]!.AsArray().Select(v => (string?)v), figures["dimension"]![(string)variable["variableCode"]!]!["category"]!["index"]!.AsObject().Select(c => c.Key));
        using var posted = await site.Http.PostAsync(new Uri("/api/v2/tables/HANDBU01/data", UriKind.Relative), new StringContent(usual.ToJsonString()));
        Assert.Equal(figures["value"]!.ToJsonString(), JsonNode.Parse(await posted.Content.ReadAsStringAsync())!["value"]!.ToJsonString());
    }

    [Fact]
    public async Task Csv_is_placed_and_named_as_asked()
    {
        var csv = await site.Get("/api/v2/tables/BU28/data?lang=en&outputFormat=csv&outputFormatParams=UseTexts,SeparatorSemicolon&valuecodes[FORAN]=5.28.22&valuecodes[Tid]=top(1)&stub=Tid,FORAN&heading=ContentsCode");
        var last = site.Bank.Find("BU28")!.Cube.Years.Last.ToString(CultureInfo.InvariantCulture);
        var lines = csv.TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("\"time\";\"function\";\"Municipal expenditure on disadvantaged children and young people\"", lines[0]);
        Assert.StartsWith($"\"{last}\";\"Foster families (5.28.22)\";", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_is_saved_and_carried_out()
    {
        const string Query = """{"tableId":"BU43","language":"en","outputFormat":"csv","outputFormatParams":["UseTexts"],"selection":{"selection":[{"variableCode":"FORANSTALT","valueCodes":["ANB"]},{"variableCode":"Tid","valueCodes":["top(1)"]}],"placement":{"stub":["FORANSTALT"],"heading":["Tid"]}}}""";
        using var saved = await site.Http.PostAsync(new Uri("/api/v2/savedqueries?lang=en", UriKind.Relative), new StringContent(Query));
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        var location = saved.Headers.Location!.AbsolutePath;
        Assert.EndsWith("/" + (string?)JsonNode.Parse(await saved.Content.ReadAsStringAsync())!["id"], location, StringComparison.Ordinal);
        Assert.Equal("BU43", (string?)(await Json(location))["savedQuery"]!["tableId"]);
        Assert.Equal("ANB", (string?)(await Json(location + "/selection"))["selection"]![0]!["valueCodes"]![0]);
        Assert.StartsWith("\"measure\",", await site.Get(location + "/data"), StringComparison.Ordinal);
        Assert.StartsWith("\"foranstaltning\",", await site.Get(location + "/data?lang=da"), StringComparison.Ordinal);
        Assert.StartsWith("{\"version\"", await site.Get(location + "/data?outputFormat=json-stat2&outputFormatParams="), StringComparison.Ordinal);
        using var wrong = await site.Http.PostAsync(new Uri("/api/v2/savedqueries", UriKind.Relative), new StringContent(Query.Replace("ANB", "XX", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/api/v2/tables/NOSUCH", 404, "Non-existent table")]
    [InlineData("GET", "/api/v2/tables/NOSUCH/data", 404, "Non-existent table")]
    [InlineData("GET", "/api/v2/tables?pageNumber=9", 404, "Non-existent page")]
    [InlineData("GET", "/api/v2/savedqueries/nosuch", 404, "Saved query not found")]
    [InlineData("GET", "/api/v2/codelists/vs_NoSuch", 400, "Non-existent codelist")]
    [InlineData("GET", "/api/v2/tables/BU43/data?valuecodes[X]=1", 400, "Non-existent variable")]
    [InlineData("GET", "/api/v2/tables/BU43/data?valuecodes[Tid]=1&valuecodes[FORANSTALT]=ANB", 400, "Non-existent value")]
    [InlineData("GET", "/api/v2/tables/BU43/data?valuecodes[Tid]=*", 400, "Missing selection for mandantory variable")]
    [InlineData("GET", "/api/v2/tables/BU43/data?valuecodes[Tid]=top(x)&valuecodes[FORANSTALT]=ANB", 400, "Illegal selection expression")]
    [InlineData("GET", "/api/v2/tables/BU43/data?outputFormat=gif", 400, "Unsupported output format")]
    [InlineData("GET", "/api/v2/tables/BU43/data?heading=Tid&stub=Tid", 400, "Illegal placment")]
    [InlineData("GET", "/api/v2/tables?lang=sv", 400, "Unsupported language")]
    [InlineData("GET", "/api/v2/nosuch", 404, "Not found")]
    [InlineData("POST", "/api/v2/tables/BU43/data", 400, "Unreadable request")]
    [InlineData("DELETE", "/api/v2/tables/BU43/data", 405, "Method not allowed")]
    [InlineData("POST", "/api/v2/config", 405, "Method not allowed")]
    public async Task A_refusal_is_in_the_words_that_clients_know(string method, string address, int status, string title)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method == "POST")
            request.Content = new StringContent("{nonsense");
        using var answer = await site.Http.SendAsync(request);
        var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(["type", "title", "status", "detail"], problem.AsObject().Select(m => m.Key));
        Assert.Equal((status, "Parameter error", title, status), ((int)answer.StatusCode, (string?)problem["type"], (string?)problem["title"], (int)problem["status"]!));
        Assert.Equal(["*"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task What_the_asker_has_is_not_sent_again_and_another_origin_may_read()
    {
        const string Address = "/api/v2/tables/BU43/data?lang=en&valuecodes[FORANSTALT]=*&valuecodes[Tid]=*";
        using var first = await site.Http.GetAsync(new Uri(Address, UriKind.Relative));
        Assert.Equal(["cross-origin"], first.Headers.GetValues("Cross-Origin-Resource-Policy"));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        using var options = new HttpRequestMessage(HttpMethod.Options, new Uri(Address, UriKind.Relative));
        using var allowed = await site.Http.SendAsync(options);
        Assert.Equal((HttpStatusCode.NoContent, "GET, HEAD, POST, OPTIONS"), (allowed.StatusCode, allowed.Headers.GetValues("Access-Control-Allow-Methods").Single()));
    }

    [Fact]
    public async Task Deliveries_keep_their_addresses()
    {
        await using var api = await ApiSite.Start();
        Assert.Equal("token-missing", (await api.Get("/api/v1/deliveries")).Problem);
        Assert.Equal(200, (await api.Get("/api/v1/da")).Status);
        Assert.Equal("unknown-address", (await api.Get("/api/v1/nothing")).Problem);
    }

    private async Task<JsonNode> Json(string address) => JsonNode.Parse(await site.Get(address))!;
}
