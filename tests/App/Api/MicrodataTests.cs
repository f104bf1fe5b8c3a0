using System.Net.Http.Headers;
using System.Text;
using Socialstat.App;
using Socialstat.Register;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>Who may ask for microdata and who may approve: two persons, and no name that somebody writes.</summary>
public sealed class MicrodataTests : IAsyncLifetime
{
    private const string Question = """
        {"project": "FP-1", "title": "School", "legal_basis": "databeskyttelsesloven § 10", "recipient": "University", "statistic": "support", "from_year": 2020, "to_year": 2025,
         "expires_on": "2026-12-31", "variables": [{"name": "birth_year", "necessity": "needed in the model"}, {"name": "measure", "necessity": "needed in the model"}]}
        """;

    private ApiSite _site = null!;

    private StorePaths Paths => new(_site.Store);

    private string Folder => Path.GetDirectoryName(_site.Store)!;

    public async Task InitializeAsync()
    {
        _site = await ApiSite.Start();
        Assert.Equal(202, (await _site.Send(Persons, "p", "persons", reporter: "000")).Status);
        Assert.Equal(202, (await _site.Send(Support("S1") + Support("S2", person: "6103124001").Split('\n')[1] + "\n", "s")).Status);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task One_asks_and_another_looks_at_the_classes_and_approves()
    {
        var asked = await Send("researcher-anna", "requests", Question);
        Assert.True(asked.Status == 201, asked.Text);
        Assert.Equal(("1", "anna"), (asked.Of("number"), asked.Of("by")));
        var seen = await _site.Get("/api/v1/microdata/requests/1", await TokenOf("approver-carl"));
        Assert.Equal("2", seen.Json["classes"]!["persons"]!.ToString());
        Assert.Equal("needed in the model", seen.Json["request"]!["variables"]![0]!["necessity"]!.ToString());
        Assert.Equal(201, (await Send("approver-carl", "requests/1/approval", """{"accepts_small_classes": "a register of two children"}""")).Status);
        var approval = new MicrodataLog(Paths.Microdata, mend: false).Facts.OfType<ExtractApproval>().Single();
        Assert.Equal(("carl", "Substantial", _site.Address.ToString() + "dev-issuer"), (approval.Proof!.Subject, approval.Proof.Level, approval.Proof.Issuer));
        await _site.Stop();
        using var said = new StringWriter();
        var folder = Path.GetDirectoryName(_site.Store)!;
        Assert.True(CommandLine.Run(["microdata", "make", "--project", "FP-1", "--by", "Drift", "--keys", Path.Combine(folder, "keys"), "--out", Path.Combine(folder, "x1"), "--store", _site.Store, "--as-of", "2025-06-01"], _site.Clock, said, said) == 0, said.ToString());
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(folder, "x1", "episodes.csv"))).Length);
        // The site deletes it by itself when its last day has gone.
        _site.Clock.Now = new DateTimeOffset(2027, 1, 1, 12, 0, 0, TimeSpan.Zero);
        var manifest = await File.ReadAllTextAsync(Path.Combine(folder, "x1", "manifest.json"));
        await _site.StartAgain();
        for (var tries = 0; tries < 100 && Directory.Exists(Path.Combine(folder, "x1")); tries++)
            await Task.Delay(100);
        Assert.False(Directory.Exists(Path.Combine(folder, "x1")), _site.Errors.ToString());
        Assert.Contains("\"approved_by\": \"carl\"", manifest, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_approves_what_they_asked_for_whatever_rights_they_have()
    {
        await Send("researcher-anna", "requests", Question);
        Assert.Equal("own-request", (await Send("approver-anna", "requests/1/approval", "{}")).Problem);
        Assert.Equal("own-request", (await Send("approver-ANNA", "requests/1/approval", "{}")).Problem);
        Assert.Empty(new MicrodataLog(Paths.Microdata, mend: false).Facts.OfType<ExtractApproval>());
    }

    [Fact]
    public async Task Only_the_newest_request_is_approved()
    {
        await Send("researcher-anna", "requests", Question);
        await Send("researcher-anna", "requests", Question);
        Assert.Equal("request-replaced", (await Send("approver-carl", "requests/1/approval", "{}")).Problem);
        Assert.Equal("unknown-extract-request", (await Send("approver-carl", "requests/7/approval", "{}")).Problem);
        Assert.Equal(201, (await Send("approver-carl", "requests/2/approval", "{}")).Status);
    }

    [Fact]
    public async Task Rights_persons_and_levels_are_demanded()
    {
        Assert.Equal("scope-missing", (await Send("approver-carl", "requests", Question)).Problem);
        Assert.Equal("scope-missing", (await Send("researcher-anna", "requests/1/approval", "{}")).Problem);
        Assert.Equal("scope-missing", (await Send("reporter-101", "requests", Question)).Problem);
        var issuer = (DevelopmentIssuer)_site.Services.GetService(typeof(DevelopmentIssuer))!;
        // A program, which has no person behind it.
        var program = issuer.TokenFor("robot", [], "socialstat", _site.Clock.GetUtcNow(), Caller.MicrodataRequestScope);
        Assert.Equal("not-a-person", (await Post("requests", Question, program)).Problem);
        Assert.Equal("token-missing", (await Post("requests", Question, null)).Problem);
        Assert.False(File.Exists(Paths.Microdata));
    }

    [Theory]
    [InlineData("necessity\": \"needed in the model\"}, {", "necessity\": \"because\"}, {", "birth_year")]
    [InlineData("birth_year", "person_number", "person_number")]
    [InlineData("birth_year", "measure", "measure")]
    [InlineData("databeskyttelsesloven § 10", " ", "legal_basis")]
    [InlineData("2026-12-31", "2024-12-31", "expires_on")]
    [InlineData("2020", "2026", "from_year")]
    [InlineData("FP-1", "../FP", "project")]
    [InlineData("support", "everything", "statistic")]
    public async Task A_request_says_everything_and_why(string good, string bad, string where)
    {
        var reply = await Send("researcher-anna", "requests", Question.Replace(good, bad, StringComparison.Ordinal));
        Assert.Equal("invalid-parameter", reply.Problem);
        Assert.Contains(where, reply.Of("where") + reply.Of("what"), StringComparison.Ordinal);
        Assert.False(File.Exists(Paths.Microdata));
    }

    [Fact]
    public async Task Who_a_pseudonym_is_is_told_once_for_a_reason_that_another_has_approved()
    {
        await Send("researcher-anna", "requests", Question);
        await Send("approver-carl", "requests/1/approval", """{"accepts_small_classes": "a register of two children"}""");
        var pseudonym = (await Run("make", "--keys", "keys", "--out", "x1"), File.ReadAllLines(Path.Combine(Folder, "x1", "episodes.csv"))[1].Split(';')[0]).Item2;
        var asked = $$"""{"project": "FP-1", "pseudonym": "{{pseudonym}}", "reason": "a fault in the record that the municipality must mend"}""";
        Assert.Equal("invalid-parameter", (await Send("researcher-anna", "reidentifications", asked.Replace(pseudonym, "p12", StringComparison.Ordinal))).Problem);
        Assert.Equal("invalid-parameter", (await Send("researcher-anna", "reidentifications", asked.Replace("a fault in the record that the municipality must mend", "because", StringComparison.Ordinal))).Problem);
        var number = (await Send("researcher-anna", "reidentifications", asked)).Of("number");
        Assert.Equal(2, (await Run("reidentify", "--keys", "keys", "--number", number)).Result);
        Assert.Equal("own-request", (await Send("approver-anna", $"reidentifications/{number}/approval", "{}")).Problem);
        Assert.Equal(2, (await Run("reidentify", "--keys", "keys", "--number", number)).Result);
        Assert.Equal(201, (await Send("approver-carl", $"reidentifications/{number}/approval", "{}")).Status);
        var (result, told) = await Run("reidentify", "--keys", "keys", "--number", number);
        Assert.Equal(0, result);
        Assert.True(told.Contains("7506104000", StringComparison.Ordinal) != told.Contains("6103124001", StringComparison.Ordinal), told);
        // Once: the approval is used up. And the log has who, why and that it was told, never the number.
        Assert.Equal(2, (await Run("reidentify", "--keys", "keys", "--number", number)).Result);
        var log = await File.ReadAllTextAsync(Paths.Microdata);
        Assert.DoesNotContain("7506104000", log, StringComparison.Ordinal);
        Assert.DoesNotContain("6103124001", log, StringComparison.Ordinal);
        Assert.True(new MicrodataLog(Paths.Microdata, mend: false).Facts.OfType<Reidentified>().Single().IsFound);
        Assert.Empty(Verification.Run(_site.Store).Faults);
    }

    [Fact]
    public async Task An_approval_to_know_who_a_pseudonym_is_does_not_last()
    {
        await Send("researcher-anna", "requests", Question);
        await Send("approver-carl", "requests/1/approval", """{"accepts_small_classes": "a register of two children"}""");
        await Run("make", "--keys", "keys", "--out", "x1");
        var number = (await Send("researcher-anna", "reidentifications", $$"""{"project": "FP-1", "pseudonym": "p{{new string('0', 32)}}", "reason": "a fault in the record that must be mended"}""")).Of("number");
        await Send("approver-carl", $"reidentifications/{number}/approval", "{}");
        _site.Clock.Now += TimeSpan.FromDays(8);
        Assert.Equal(2, (await Run("reidentify", "--keys", "keys", "--number", number)).Result);
        _site.Clock.Now -= TimeSpan.FromDays(2);
        Assert.Equal(1, (await Run("reidentify", "--keys", "keys", "--number", number)).Result);
        Assert.False(new MicrodataLog(Paths.Microdata, mend: false).Facts.OfType<Reidentified>().Single().IsFound);
    }

    [Fact]
    public async Task A_log_that_lost_its_end_takes_no_approval()
    {
        await Send("researcher-anna", "requests", Question);
        await Send("researcher-bo", "requests", Question.Replace("FP-1", "FP-2", StringComparison.Ordinal));
        await File.WriteAllTextAsync(Paths.Microdata, (await File.ReadAllLinesAsync(Paths.Microdata))[0] + "\n");
        Assert.Equal("busy", (await Send("approver-carl", "requests/1/approval", "{}")).Problem);
        Assert.Contains(Verification.Run(_site.Store).Faults, f => f.Place == "microdata.log");
    }

    // A step of operations, with folders beside the store; the site goes on.
    private async Task<(int Result, string Text)> Run(string step, params string[] more)
    {
        using var said = new StringWriter();
        var project = step == "make" ? new[] { "--project", "FP-1" } : [];
        string[] args = ["microdata", step, .. project, "--by", "Drift", .. more.Select(m => m is "keys" or "x1" ? Path.Combine(Folder, m) : m), "--store", _site.Store];
        var result = await Task.Run(() => CommandLine.Run(args, _site.Clock, said, said));
        return (result, said.ToString());
    }

    private async Task<Reply> Send(string client, string address, string body) => await Post(address, body, await TokenOf(client));

    private async Task<Reply> Post(string address, string body, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/microdata/" + address, UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.ParseAdd("en");
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await _site.Ask(request);
    }

    private async Task<string> TokenOf(string client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/dev-issuer/token", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = DevelopmentIssuer.Secret }),
        };
        return (await _site.Ask(request)).Json["access_token"]!.ToString();
    }
}
