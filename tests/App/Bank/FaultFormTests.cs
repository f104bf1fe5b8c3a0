using System.Net;
using System.Text.Json.Nodes;
using Socialstat.App;

namespace Socialstat.Tests.App;

/// <summary>When something fails that nobody foresaw, each interface's clients get an answer that they can read.</summary>
public sealed class FaultFormTests : IClassFixture<ReleaseStore>
{
    private readonly ReleaseStore _store;

    public FaultFormTests(ReleaseStore store)
    {
        _store = store.Copy();
        _store.Must(ReleaseStore.At(2025, 3, 10), "release", "plan", "bu-2024", "--tables", "BU", "--year", "2024", "--day", "2025-06-12", "--by", "test");
        _store.Must(ReleaseStore.At(2025, 3, 10), "release", "make", "bu-2024", "--by", "test");
        File.AppendAllText(Path.Combine(_store.Store, "releases", "bu-2024", "ISBU01.table"), "x");
    }

    [Theory]
    [InlineData("/v1/tables", "text/json; charset=utf-8", "errorTypeCode", "INTERNAL-ERROR")]
    [InlineData("/api/v1/en/socialstat", "application/json; charset=utf-8", "error", "Internal server error")]
    [InlineData("/api/v2/tables?lang=en", "application/json; charset=utf-8", "title", "Internal server error")]
    public async Task A_changed_file_is_a_fault_in_the_words_of_the_interface(string address, string type, string member, string expected)
    {
        var clock = new SetClock(ReleaseStore.At(2025, 6, 13));
        var options = new SiteOptions { Store = _store.Store, Port = 0, Errors = TextWriter.Null, Clock = clock };
        await using var site = Site.Make(options, new StoreReading(options));
        await site.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(Site.AddressOf(site)) };
        using var answer = await http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(expected, (string?)body[member]);
        Assert.DoesNotContain("ISBU01", body.ToJsonString(), StringComparison.Ordinal);
    }
}
