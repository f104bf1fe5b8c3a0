using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>
/// Two sites: on one the next release is planned, on the other it is made too. Until its hour they give the same answers, byte for byte, on every
/// address that is served. A new route has to be given a question here before the tests pass.
/// </summary>
public sealed class EmbargoTests(ReleaseStore country) : IClassFixture<ReleaseStore>
{
    private const string PxWeb1Query = """{"query":[{"code":"KOMMUNEDK","selection":{"filter":"item","values":["000"]}},{"code":"INDSATSER","selection":{"filter":"item","values":["3"]}}],"response":{"format":"json"}}""";

    // How each route is asked. A body after a blank makes it a POST.
    private static readonly Dictionary<string, string[]> Questions = new(StringComparer.Ordinal)
    {
        ["/"] = ["/", "/?lang=en", "/?q=indsatser"],
        ["/tables/{code}"] = ["/tables/ISBU01", "/tables/ISBU01?KOMMUNEDK=000&lang=en", "/tables/BU43"],
        ["/tables/{code}/explain"] = ["/tables/ISBU01/explain?KOMMUNEDK=000&INDSATSER=3&Tid=2023", "/tables/ISBU01/explain?KOMMUNEDK=000&INDSATSER=3&Tid=2022"],
        ["/tables/{code}/persons"] = ["/tables/ISBU02/persons?KOMMUNEDK=000&Tid=2022", "/tables/ISBU02/persons?KOMMUNEDK=000&Tid=2023", "/tables/BU43/persons"],
        ["/tables/{code}/figures"] = ["/tables/ISBU01/figures?KOMMUNEDK=000"],
        ["/tables/{code}.{format}"] = ["/tables/ISBU01.csv", "/tables/ISBU01.px", "/tables/ISBU01.json", "/tables/ISBU01.xlsx", "/tables/BU04A.csv"],
        ["/releases"] = ["/releases", "/releases?lang=en"],
        ["/releases/{id}"] = ["/releases/bu-2022", "/releases/bu-2023", "/releases/bu-2023?lang=en"],
        ["/releases/{id}/{file}"] = ["/releases/bu-2022/manifest.json", "/releases/bu-2023/manifest.json", "/releases/bu-2023/changes.csv", "/releases/bu-2023/ISBU01.table", "/releases/bu-2023/certificate.json"],
        ["/feed.atom"] = ["/feed.atom", "/feed.atom?lang=en"],
        ["/documentation"] = ["/documentation", "/documentation?lang=en"],
        ["/documentation/{code}"] = ["/documentation/ISBU", "/documentation/BU?lang=en", "/documentation/ISBU?release=bu-2023"],
        ["/documentation/{code}.{format}"] = ["/documentation/ISBU.pdf", "/documentation/ISBU.json", "/documentation/ISBU.xml"],
        ["/news"] = ["/news", "/news?lang=en"],
        ["/news/{id}"] = ["/news/bu-2022", "/news/bu-2023", "/news/bu-2023?lang=en"],
        ["/news/{id}.{format}"] = ["/news/bu-2022.pdf", "/news/bu-2023.pdf"],
        ["/deliveries"] = ["/deliveries"],
        ["/deliveries/{receipt}"] = ["/deliveries/R-1"],
        ["/findings"] = ["/findings"],
        ["/findings.csv"] = ["/findings.csv"],
        ["/systemchanges"] = ["/systemchanges"],
        ["/reminders"] = ["/reminders"],
        ["/docs/{**path}"] = ["/docs/generated/index.md"],
        ["/src/{**path}"] = ["/src/Statistics/Tables/Isbu01.cs"],
        ["/data/{**path}"] = ["/data/measures.csv"],
        ["/{**path}"] = ["/store/releases/bu-2023/ISBU01.table", "/releases.log", "/nowhere"],
        ["/signin"] = ["/signin", "/signin?goal=/municipality&lang=en"],
        ["/signin/start"] = ["/signin/start"],
        ["/signin/return"] = ["/signin/return?code=x&state=y"],
        ["/signin/purpose"] = ["/signin/purpose"],
        ["/signout"] = ["/signout {}"],
        ["/municipality"] = ["/municipality"],
        ["/municipality/{code}"] = ["/municipality/851"],
        ["/municipality/{code}/{analysis}"] = ["/municipality/851/keyfigures"],
        ["/municipality/{code}/discrepancies"] = ["/municipality/851/discrepancies {}"],
        ["/municipality/{code}/keyfigures"] = ["/municipality/851/keyfigures {}"],
        ["/municipality/{code}/{analysis}.{format}"] = ["/municipality/851/keyfigures.csv"],
        ["/assets/{**path}"] = ["/assets/site.css"],
        ["/v1/{**path}"] =
        [
            "/v1/tables?format=JSON", "/v1/tables?pastdays=1000&includeInactive=true", "/v1/subjects?includeTables=true&recursive=true", "/v1/tableinfo/ISBU01?format=JSON",
            "/v1/data/ISBU01/CSV?KOMMUNEDK=000&INDSATSER=*&Tid=*", "/v1/data/ISBU01/JSONSTAT?KOMMUNEDK=000&INDSATSER=3&Tid=2023", "/v1/data/ISBU01/BULK?KOMMUNEDK=*&INDSATSER=*&Tid=2023",
            """/v1/data {"table":"ISBU01","format":"CSV","variables":[{"code":"Tid","values":["*"]}]}""",
        ],
        ["/api/v1/da/{**path}"] = ["/api/v1/da", "/api/v1/da/socialstat", "/api/v1/da/socialstat?query=ISBU01", $"/api/v1/da/socialstat/4/41/411/ISBU01 {PxWeb1Query}"],
        ["/api/v1/en/{**path}"] = ["/api/v1/en", "/api/v1/en/socialstat/4/41/411/ISBU01", $"/api/v1/en/socialstat/4/41/411/ISBU01 {PxWeb1Query}"],
        ["/api/v2/config"] = ["/api/v2/config"],
        ["/api/v2/tables"] = ["/api/v2/tables?lang=en", "/api/v2/tables?pastDays=1000"],
        ["/api/v2/tables/{id}"] = ["/api/v2/tables/ISBU01"],
        ["/api/v2/tables/{id}/metadata"] = ["/api/v2/tables/ISBU01/metadata"],
        ["/api/v2/tables/{id}/defaultselection"] = ["/api/v2/tables/ISBU01/defaultselection"],
        ["/api/v2/tables/{id}/data"] = ["/api/v2/tables/ISBU01/data?lang=en&outputFormat=json-stat2", "/api/v2/tables/ISBU01/data?valueCodes[Tid]=*"],
        ["/api/v2/codelists/{id}"] = ["/api/v2/codelists/ISBU01_Tid"],
        ["/api/v2/savedqueries"] = ["/api/v2/savedqueries"],
        ["/api/v2/savedqueries/{id}"] = ["/api/v2/savedqueries/x"],
        ["/api/v2/savedqueries/{id}/data"] = ["/api/v2/savedqueries/x/data"],
        ["/api/v2/savedqueries/{id}/selection"] = ["/api/v2/savedqueries/x/selection"],
        ["/api/v2/{**path}"] = ["/api/v2/nowhere"],
    };

    [Theory]
    [InlineData("2025-03-30", 6)] // The night before, clocks went to summer time.
    [InlineData("2025-10-26", 7)] // And back to winter time.
    public async Task Nothing_of_a_release_is_seen_before_its_hour_on_any_address(string day, int utcHour)
    {
        using var planned = country.Copy();
        Release(planned, "bu-2022", 2022, "2025-03-10");
        planned.Must(ReleaseStore.At(2025, 3, 11), "release", "plan", "bu-2023", "--tables", "BU", "--year", "2023", "--day", day, "--by", "test");
        using var made = planned.Copy();
        made.Must(ReleaseStore.At(2025, 3, 12), "release", "make", "bu-2023", "--by", "test", "--as-of", "2025-03-03"); // The register as judged before: only the release differs.
        var hour = new DateTimeOffset(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new TimeOnly(utcHour, 0)), TimeSpan.Zero);
        var clock = new SetClock(hour.AddMilliseconds(-1));
        await using var without = await Start(planned, clock);
        await using var with = await Start(made, clock);
        using var http = new HttpClient();
        var addresses = AddressesOf(with);
        var tags = new Dictionary<string, EntityTagHeaderValue>();
        foreach (var address in addresses)
        {
            var (expected, _) = await Ask(http, without, address);
            var (answer, tag) = await Ask(http, with, address);
            Assert.True(expected == answer, $"{address} tells of the release before its hour:\n{answer}");
            if (tag is not null)
                tags[address] = tag;
        }

        clock.Now = hour;
        Assert.NotEmpty(tags);
        foreach (var address in addresses.Where(a => a.Contains("ISBU01", StringComparison.Ordinal) && !a.StartsWith("/src", StringComparison.Ordinal) && !a.StartsWith("/store", StringComparison.Ordinal) && !a.Contains("codelists", StringComparison.Ordinal) && !a.Contains("query=", StringComparison.Ordinal)))
        {
            var (before, _) = await Ask(http, without, address);
            var (after, _) = await Ask(http, with, address, tags.GetValueOrDefault(address));
            Assert.True(before != after, $"{address} does not show the release at its hour");
            Assert.False(after.StartsWith("304", StringComparison.Ordinal), $"{address} is answered from a copy of before");
        }

        foreach (var address in new[] { "/releases", "/releases/bu-2023", "/feed.atom", "/v1/tables?format=JSON", "/api/v2/tables?lang=en" })
            Assert.NotEqual((await Ask(http, without, address)).Answer, (await Ask(http, with, address)).Answer);
    }

    private static void Release(ReleaseStore store, string id, int year, string day)
    {
        store.Must(ReleaseStore.At(2025, 3, 2), "release", "plan", id, "--tables", "BU", "--year", $"{year}", "--day", day, "--by", "test");
        store.Must(ReleaseStore.At(2025, 3, 3), "release", "make", id, "--by", "test");
    }

    private static async Task<WebApplication> Start(ReleaseStore store, TimeProvider clock)
    {
        var options = new SiteOptions { Store = store.Store, Port = 0, Errors = TextWriter.Null, Clock = clock };
        var site = Site.Make(options, new StoreReading(options));
        await site.StartAsync();
        return site;
    }

    private static List<string> AddressesOf(WebApplication site)
    {
        var routes = ((IEndpointRouteBuilder)site).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText!).Distinct().ToList();
        var unasked = routes.Where(r => !Questions.ContainsKey(r)).ToList();
        Assert.True(unasked.Count == 0, "Say in Questions how these routes are asked: " + string.Join(", ", unasked));
        return [.. routes.SelectMany(r => Questions[r])];
    }

    // Status, headers and body as text, without what is new in every answer.
    private static async Task<(string Answer, EntityTagHeaderValue? Tag)> Ask(HttpClient http, WebApplication site, string question, EntityTagHeaderValue? known = null)
    {
        var parts = question.Split(' ', 2);
        using var request = new HttpRequestMessage(parts.Length == 1 ? HttpMethod.Get : HttpMethod.Post, new Uri(new Uri(Site.AddressOf(site)), parts[0]));
        request.Headers.Host = "127.0.0.1:5080"; // The two sites have ports of their own, and answers name the address asked.
        if (parts.Length > 1)
            request.Content = new StringContent(parts[1], Encoding.UTF8, "application/json");
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        using var answer = await http.SendAsync(request);
        var text = new StringBuilder().Append((int)answer.StatusCode).Append('\n');
        foreach (var header in answer.Headers.Concat(answer.Content.Headers).Where(h => h.Key is not ("Date" or "StatbankAPI-Request-Id")).OrderBy(h => h.Key, StringComparer.Ordinal))
            text.Append(header.Key).Append(": ").AppendJoin(", ", header.Value).Append('\n');
        text.Append(Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync()));
        return (text.ToString(), answer.Headers.ETag);
    }
}
