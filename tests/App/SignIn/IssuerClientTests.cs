using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Socialstat.App;
using Socialstat.Law;

namespace Socialstat.Tests.App;

/// <summary>An issuer that says no, one that fails, one that answers something else, and one that is not there: the person is told which, and what to do.</summary>
public sealed class IssuerClientTests
{
    private static readonly PendingSignIn Pending = new("state", "nonce", "verifier", "http://127.0.0.1/signin/return", "/municipality", DateTimeOffset.UnixEpoch);

    [Theory]
    [InlineData(400, "{\"error\":\"invalid_grant\"}", true)]
    [InlineData(401, "no", true)]
    [InlineData(200, "{\"access_token\":\"x\"}", true)]
    [InlineData(200, "<html>a wall in between</html>", false)]
    [InlineData(200, "[]", false)]
    [InlineData(500, "{\"error\":\"server_error\"}", false)]
    [InlineData(503, "", false)]
    public async Task A_no_is_a_refusal_and_anything_else_that_is_no_answer_is_not(int status, string body, bool isRefused)
    {
        await using var issuer = await Issuer(status, body);
        Assert.Equal(isRefused ? IssuerClient.Refused : IssuerClient.Unreachable, await Told(issuer.Urls.First()));
    }

    [Fact]
    public async Task An_issuer_whose_address_for_codes_does_not_answer_has_refused_nobody()
    {
        await using var issuer = await Issuer(200, "", tokens: $"http://127.0.0.1:{ClosedPort()}/token");
        Assert.Equal(IssuerClient.Unreachable, await Told(issuer.Urls.First()));
    }

    [Fact]
    public async Task An_issuer_that_is_not_there_has_refused_nobody()
    {
        var address = $"http://127.0.0.1:{ClosedPort()}";
        Assert.Equal(IssuerClient.Unreachable, await Told(address));
        using var client = new IssuerClient(Options(address), null);
        Assert.Equal(IssuerClient.Unreachable, (await Assert.ThrowsAsync<SignInException>(() => client.AddressFor(Pending, default))).Reason);
    }

    [Fact]
    public void Both_answers_say_in_two_languages_what_to_do()
    {
        foreach (var told in new[] { IssuerClient.Refused, IssuerClient.Unreachable })
        {
            Assert.Contains("bed den, der driver siden", told.Da, StringComparison.Ordinal);
            Assert.Contains("ask those who run the site", told.En, StringComparison.Ordinal);
        }
    }

    private static async Task<Text> Told(string issuer)
    {
        using var client = new IssuerClient(Options(issuer), null);
        return (await Assert.ThrowsAsync<SignInException>(() => client.Trade("code", Pending, default))).Reason;
    }

    private static ApiOptions Options(string issuer) => new() { Clock = new FixedClock(), Today = () => new DateOnly(2026, 3, 1), Authority = new Uri(issuer) };

    private static async Task<WebApplication> Issuer(int status, string body, string? tokens = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        var issuer = builder.Build();
        issuer.UseRouting();
        issuer.MapGet("/.well-known/openid-configuration", context =>
        {
            var own = $"http://{context.Request.Host}";
            return context.Response.WriteAsync($$"""{"issuer":"{{own}}","authorization_endpoint":"{{own}}/authorize","token_endpoint":"{{tokens ?? own + "/token"}}","jwks_uri":"{{own}}/keys"}""");
        });
        issuer.MapGet("/keys", context => context.Response.WriteAsync("""{"keys":[]}"""));
        issuer.MapPost("/token", context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(body);
        });
        await issuer.StartAsync();
        return issuer;
    }

    // A port that was free a moment ago, and where nobody listens.
    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
