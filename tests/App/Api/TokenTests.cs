using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Socialstat.App;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>Who may send what, and see what.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private ApiSite _site = null!;

    public async Task InitializeAsync() => _site = await ApiSite.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_token_is_got_with_client_credentials_as_the_issuer_describes()
    {
        var about = await _site.Get("/dev-issuer/.well-known/openid-configuration");
        var token = await TokenFromIssuer(about.Of("token_endpoint"), "vendor-101-147", DevelopmentIssuer.Secret);
        using var request = _site.Delivery(Support("S1"), "k", query: "reporter=147", reporter: "147");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token["access_token"]!.ToString());
        Assert.Equal(202, (await _site.Ask(request)).Status);
        Assert.Equal("invalid_client", (await TokenFromIssuer(about.Of("token_endpoint"), "reporter-101", "guess"))["error"]!.ToString());
        Assert.Equal("invalid_client", (await TokenFromIssuer(about.Of("token_endpoint"), "reporter-102", DevelopmentIssuer.Secret))["error"]!.ToString()); // No such municipality.
    }

    [Fact]
    public async Task Without_a_good_token_nothing_is_taken_in_and_nothing_is_told()
    {
        var now = _site.Clock.Now;
        await using var other = await ApiSite.Start();
        var none = Support("S1");
        var bad = new Dictionary<string, string>
        {
            ["expired"] = _site.Token("socialstat", now.AddHours(-1), "101"),
            ["not valid yet"] = _site.Token("socialstat", now.AddHours(1), "101"),
            ["another system"] = _site.Token("elsewhere", now, "101"),
            ["another issuer's key"] = other.Token("101"),
            ["not a token"] = "abc",
            ["unsigned"] = Unsigned(_site.Token("101")),
            ["changed"] = Changed(_site.Token("101")),
        };
        foreach (var (why, token) in bad)
        {
            foreach (var address in Guarded("R-00000001-00000000"))
            {
                var reply = await _site.Get(address, token);
                Assert.True(reply.Problem == "token-invalid" && reply.Status == 401, $"{why}, {address}: {reply.Text}");
            }

            using var request = _site.Delivery(none, "k");
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            Assert.Equal("token-invalid", (await _site.Ask(request)).Problem);
        }

        using var naked = _site.Delivery(none, "k");
        naked.Headers.Authorization = null;
        Assert.Equal("token-missing", (await _site.Ask(naked)).Problem);
        Assert.Equal(0, _site.Registered().Receipts);
        Assert.Equal("The token has expired.", (await _site.Get("/api/v1/deliveries", bad["expired"])).Of("detail"));
        Assert.Equal("Tokenet er udløbet.", (await _site.Get("/api/v1/deliveries", bad["expired"], language: "da")).Of("detail"));
    }

    [Fact]
    public async Task A_token_without_reporters_gives_no_right()
    {
        Assert.Equal("scope-missing", (await _site.Get("/api/v1/deliveries", _site.Token())).Problem);
    }

    [Fact]
    public async Task A_reporter_never_sees_or_touches_what_is_anothers()
    {
        string[] reporters = ["101", "147", "155", "159", "000"];
        var receipts = new Dictionary<string, string>();
        foreach (var reporter in reporters)
        {
            var reply = reporter == "000"
                ? await _site.Send(Persons, "p", "persons", reporter: reporter)
                : await _site.Send(Support("S1", person: "", municipality: reporter), "k", query: "hold_days=30", reporter: reporter);
            Assert.True(reply.Status == 202, reply.Text + _site.Errors);
            receipts.Add(reporter, reply.Of("receipt"));
        }

        foreach (var reader in reporters)
        {
            var token = _site.Token(reader);
            foreach (var owner in reporters)
            {
                var own = reader == owner;
                var one = await _site.Get($"/api/v1/deliveries/{receipts[owner]}", token);
                Assert.True((own ? 200 : 404) == one.Status, $"{reader} {owner}: {one.Text}");
                Assert.Equal(own ? 200 : 404, (await _site.Get($"/api/v1/deliveries/{receipts[owner]}/findings", token)).Status);
                Assert.Equal(own ? "" : "wrong-reporter", ProblemOf(await _site.Get($"/api/v1/reporters/{owner}/findings", token)));
                Assert.Equal(own ? "" : "wrong-reporter", ProblemOf(await _site.Get($"/api/v1/deliveries?reporter={owner}", token)));
                if (own)
                    continue;
                Assert.Equal("unknown-receipt", (await _site.Post($"/api/v1/deliveries/{receipts[owner]}/release", token)).Problem);
                Assert.Equal("wrong-reporter", (await _site.Send(Support("S2"), "x", query: $"reporter={owner}", reporter: reader)).Problem);
                using var dry = _site.Delivery(Support("S2"), null, reporter: reader);
                dry.RequestUri = new Uri($"/api/v1/deliveries/support/dry-run?reporter={owner}", UriKind.Relative);
                Assert.Equal("wrong-reporter", (await _site.Ask(dry)).Problem);
            }

            var list = (await _site.Get("/api/v1/deliveries", token)).Json["deliveries"]!.AsArray();
            Assert.Equal(reader, Assert.Single(list)!["reporter"]!.ToString());
            Assert.All((await _site.Get($"/api/v1/reporters/{reader}/findings", token)).Json["findings"]!.AsArray(), f => Assert.Equal(reader, f!["reporter"]!.ToString()));
        }
    }

    [Fact]
    public async Task A_dry_run_does_not_tell_about_another_municipality()
    {
        using var dry = _site.Delivery(Support("S2", municipality: "147"), null);
        dry.RequestUri = new Uri("/api/v1/deliveries/support/dry-run", UriKind.Relative);
        Assert.All((await _site.Ask(dry)).Json["findings"]!.AsArray(), f => Assert.Equal("101", f!["reporter"]!.ToString()));
    }

    [Fact]
    public async Task A_client_of_several_reporters_says_which_one()
    {
        var token = _site.Token("101", "147");
        Assert.Equal("invalid-parameter", (await _site.Get("/api/v1/deliveries", token)).Problem);
        Assert.Equal(200, (await _site.Get("/api/v1/deliveries?reporter=147", token)).Status);
        Assert.Equal("wrong-reporter", (await _site.Get("/api/v1/deliveries?reporter=155", token)).Problem);
    }

    [Fact]
    public async Task Tokens_of_an_outside_issuer_are_judged_by_the_keys_that_it_publishes()
    {
        await using var issuer = await ApiSite.Start();
        var authority = new Uri(issuer.Address, DevelopmentIssuer.Path);
        await using var site = await ApiSite.Start(options => options with { HasDevelopmentIssuer = false, Authority = authority });
        Assert.Equal(404, (await site.Get("/dev-issuer/jwks")).Status);
        Assert.Equal(200, (await site.Get("/api/v1/deliveries", issuer.Token("101"))).Status);
        Assert.Equal("token-invalid", (await site.Get("/api/v1/deliveries", _site.Token("101"))).Problem);
    }

    [Fact]
    public async Task Without_any_issuer_every_token_is_refused_and_the_open_addresses_answer()
    {
        await using var site = await ApiSite.Start(options => options with { HasDevelopmentIssuer = false });
        Assert.Equal("token-invalid", (await site.Get("/api/v1/deliveries", _site.Token("101"))).Problem);
        Assert.Equal(200, (await site.Get("/api/v1/record-types")).Status);
        Assert.Equal(404, (await site.Get("/dev-issuer/token")).Status);
    }

    private static IEnumerable<string> Guarded(string receipt) => Api.Routes.Where(r => !r.IsOpen && r.Method == "GET")
        .Select(r => r.Pattern.Replace("{delivery}", receipt, StringComparison.Ordinal).Replace("{receipt}", receipt, StringComparison.Ordinal).Replace("{reporter}", "101", StringComparison.Ordinal));

    private static string ProblemOf(Reply reply) => reply.Status == 200 ? "" : reply.Problem;

    private static string Unsigned(string token) =>
        $"{Convert.ToBase64String(Encoding.ASCII.GetBytes("""{"alg":"none","typ":"JWT"}""")).TrimEnd('=')}.{token.Split('.')[1]}.";

    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var payload = JsonNode.Parse(Convert.FromBase64String(parts[1].Replace('-', '+').Replace('_', '/').PadRight((parts[1].Length + 3) / 4 * 4, '=')))!;
        payload["reporters"] = new JsonArray("147");
        return $"{parts[0]}.{Convert.ToBase64String(Encoding.UTF8.GetBytes(payload.ToJsonString())).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.{parts[2]}";
    }

    private async Task<JsonNode> TokenFromIssuer(string endpoint, string client, string secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["scope"] = "deliveries", ["client_id"] = client, ["client_secret"] = secret }),
        };
        return (await _site.Ask(request)).Json;
    }
}
