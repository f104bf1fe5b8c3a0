using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Socialstat.App;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>Who sees the persons behind a figure, and what is written down about it.</summary>
public sealed class ExplainTests : IAsyncLifetime
{
    private const string Cell = "\"KOMMUNEDK\": \"101\", \"INDSATSER\": \"2\", \"Tid\": \"2025\"";
    private ApiSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await ApiSite.Start(isPreview: true);
        Assert.Equal(202, (await _site.Send(ApiSite.Persons, "p", "persons", reporter: "000")).Status);
        Assert.Equal(202, (await _site.Send(ApiSite.Support("S1") + ApiSite.Support("S2", person: "6103124001").Split('\n')[1] + "\n", "s")).Status);
        // The year is over: its figures are in the table.
        _site.Clock.Now = new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);
        Assert.Equal(202, (await _site.Send(ApiSite.Support("S3", municipality: "147"), "s3", reporter: "147")).Status);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Those_with_the_right_see_the_episodes_and_reports_and_it_is_written_down()
    {
        var reply = await Ask(Token("explain", "101"), $$"""{"cell": {{{Cell}}}, "purpose": "Kontrol af tallet"}""");
        Assert.True(reply.Status == 200, reply.Text);
        Assert.Equal("2", reply.Of("persons"));
        Assert.Equal("2", reply.Of("now"));
        Assert.Equal(["6103124001", "7506104000"], reply.Json["episodes"]!.AsArray().Select(e => e!["person"]!.ToString()).Order());
        Assert.Equal(["S1", "S2"], reply.Json["reports"]!.AsArray().Select(e => e!["case_id"]!.ToString()).Order());
        var access = Assert.Single(AccessLog.Read(new StorePaths(_site.Store).Accesses));
        Assert.Equal(("client-101", "api", "ISBU02", "KOMMUNEDK=101 INDSATSER=2 Tid=2025", 2, "Kontrol af tallet"), (access.By, access.Way, access.Table, access.Cell, access.Persons, access.Purpose));
        Assert.Equal(_site.Clock.Now, access.At);
        Assert.DoesNotContain("7506104000", await File.ReadAllTextAsync(new StorePaths(_site.Store).Accesses), StringComparison.Ordinal);
        Assert.DoesNotContain("7506104000", _site.Errors.ToString(), StringComparison.Ordinal);
        Assert.Empty(Verification.Run(_site.Store).Faults);
        await File.WriteAllTextAsync(new StorePaths(_site.Store).Accesses, (await File.ReadAllTextAsync(new StorePaths(_site.Store).Accesses)).Replace("client-101", "client-999", StringComparison.Ordinal));
        Assert.Equal("accesses.log", Assert.Single(Verification.Run(_site.Store).Faults).Place);
        Assert.Equal("busy", (await Ask(Token("explain", "101"), $$"""{"cell": {{{Cell}}}, "purpose": "Kontrol af tallet"}""")).Problem);
    }

    [Fact]
    public async Task A_person_who_looks_through_a_program_is_the_one_written_down()
    {
        var token = _site.Services.GetRequiredService<DevelopmentIssuer>().TokenFor("portal", ["101"], "socialstat", _site.Clock.GetUtcNow(), "explain", "7d3c9f0e-person");
        Assert.Equal(200, (await Ask(token, $$"""{"cell": {{{Cell}}}, "purpose": "Kontrol af tallet"}""")).Status);
        Assert.Equal("7d3c9f0e-person (portal)", Assert.Single(AccessLog.Read(new StorePaths(_site.Store).Accesses)).By);
    }

    [Theory]
    [InlineData("deliveries", "101", Cell, "Kontrol af tallet", "scope-missing")]
    [InlineData("explain", "147", Cell, "Kontrol af tallet", "wrong-reporter")]
    [InlineData("explain", "101", "\"KOMMUNEDK\": \"000\"", "Kontrol af tallet", "wrong-reporter")]
    [InlineData("explain", "101", "\"KOMMUNEDK\": \"999\"", "Kontrol af tallet", "unknown-cell")]
    [InlineData("explain", "101", "\"PERSON\": \"1\"", "Kontrol af tallet", "unknown-cell")]
    [InlineData("explain", "101", Cell, "", "purpose-missing")]
    [InlineData("explain", "101", Cell, "kort", "purpose-missing")]
    [InlineData("explain", "101", Cell, "Sagen om 750610-4000", "purpose-missing")]
    public async Task Without_right_or_purpose_nothing_is_shown_or_written_down(string scope, string reporter, string cell, string purpose, string problem)
    {
        var reply = await Ask(Token(scope, reporter), $$"""{"cell": {{{cell}}}, "purpose": "{{purpose}}"}""");
        Assert.Equal(problem, reply.Problem);
        Assert.DoesNotContain("7506104000", reply.Text, StringComparison.Ordinal);
        Assert.False(File.Exists(new StorePaths(_site.Store).Accesses));
    }

    [Fact]
    public async Task The_whole_country_is_for_those_named_for_all_and_no_token_shows_nothing()
    {
        Assert.Equal("2", (await Ask(Token("explain", "000"), """{"cell": {"KOMMUNEDK": "000", "INDSATSER": "2", "Tid": "2025"}, "purpose": "Kontrol af hele landet"}""")).Of("persons"));
        Assert.Equal("token-missing", (await Ask(null, "{}")).Problem);
        Assert.Equal("invalid-request", (await Ask(Token("explain", "000"), "not json")).Problem);
    }

    [Fact]
    public async Task The_development_issuer_gives_the_right_to_its_own_clients_only()
    {
        Assert.Equal("explain", (await FromIssuer("explain-101", "explain"))["scope"]!.ToString());
        Assert.Equal("invalid_scope", (await FromIssuer("explain-101", "deliveries"))["error"]!.ToString());
        Assert.Equal("invalid_scope", (await FromIssuer("reporter-101", "explain"))["error"]!.ToString());
    }

    [Fact]
    public async Task The_command_shows_the_same_and_writes_it_down_too()
    {
        await _site.Stop();
        using var output = new StringWriter();
        string[] cell = ["explain", "ISBU02", "--cell", "KOMMUNEDK=101", "--cell", "INDSATSER=2", "--cell", "Tid=2025", "--preview", "--store", _site.Store, "--as-of", "2026-06-01"];
        Assert.Equal(CommandLine.Done, CommandLine.Run(cell, _site.Clock, output, TextWriter.Null));
        Assert.Contains("Personer, hver én gang", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("7506104000", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(CommandLine.CouldNot, CommandLine.Run([.. cell, "--persons", "--by", "NN"], _site.Clock, output, TextWriter.Null));
        Assert.False(File.Exists(new StorePaths(_site.Store).Accesses));
        Assert.Equal(CommandLine.Done, CommandLine.Run([.. cell, "--persons", "--by", "NN", "--purpose", "Kontrol af tallet"], _site.Clock, output, TextWriter.Null));
        Assert.Contains("7506104000;", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("command", Assert.Single(AccessLog.Read(new StorePaths(_site.Store).Accesses)).Way);
    }

    private string Token(string scope, string reporter) =>
        _site.Services.GetRequiredService<DevelopmentIssuer>().TokenFor("client-" + reporter, [reporter], "socialstat", _site.Clock.GetUtcNow(), scope);

    private async Task<JsonNode> FromIssuer(string client, string scope)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/dev-issuer/token", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = DevelopmentIssuer.Secret, ["scope"] = scope }),
        };
        return (await _site.Ask(request)).Json;
    }

    private async Task<Reply> Ask(string? token, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/explain/ISBU02", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await _site.Ask(request);
    }
}
