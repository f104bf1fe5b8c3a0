using System.Net.Http.Headers;
using System.Text;
using Microsoft.Data.Sqlite;
using Socialstat.App;
using Socialstat.Register;
using static Socialstat.Tests.App.ApiSite;

namespace Socialstat.Tests.App;

/// <summary>A request that cannot be carried out is told where, what, why and how, in the sender's language.</summary>
public sealed class ProblemTests : IAsyncLifetime
{
    private ApiSite _site = null!;

    public async Task InitializeAsync() => _site = await ApiSite.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("support", null, "", "text/csv", "idempotency-key-missing", "header Idempotency-Key")]
    [InlineData("unknown", "k", "", "text/csv", "unknown-record-type", "path record_type")]
    [InlineData("Support", "k", "", "text/csv", "unknown-record-type", "path record_type")]
    [InlineData("support", "k", "", "text/plain", "media-type", "header Content-Type")]
    [InlineData("support", "k", "reporter=147", "text/csv", "wrong-reporter", "query reporter")]
    [InlineData("support", "k", "date=31-01-2025", "text/csv", "invalid-parameter", "query date")]
    [InlineData("support", "k", "sequence=0", "text/csv", "invalid-parameter", "query sequence")]
    [InlineData("support", "k", "sequence=1&sequence=2", "text/csv", "invalid-parameter", "query sequence")]
    [InlineData("support", "k", "nil=maybe", "text/csv", "invalid-parameter", "query nil")]
    [InlineData("support", "k", "hold_days=99999", "text/csv", "invalid-parameter", "query hold_days")]
    [InlineData("support", "k", "source_system=socialstat-proposal", "text/csv", "invalid-parameter", "query source_system")]
    public async Task A_request_that_is_not_right_is_explained(string type, string? key, string query, string mediaType, string problem, string where)
    {
        using var request = _site.Delivery(Support("S1"), key, type, query);
        request.Content!.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        request.Headers.AcceptLanguage.ParseAdd("en-GB, da;q=0.5");
        var reply = await _site.Ask(request);
        Assert.Equal((problem, where), (reply.Problem, reply.Of("where")));
        var kind = Problems.All.Single(p => p.Slug == problem);
        Assert.Equal((kind.Status, kind.Title.En, kind.Why.En, kind.How.En), (reply.Status, reply.Of("title"), reply.Of("why"), reply.Of("how")));
        Assert.Equal(reply.Of("detail"), reply.Of("what"));
        Assert.Equal($"{reply.Status}", reply.Of("status"));
        Assert.Equal($"/api/v1/deliveries/{type}", reply.Of("instance"));
        Assert.Equal(0, _site.Registered().Receipts);
    }

    [Theory]
    [InlineData("", "Der mangler et adgangstoken")]
    [InlineData("da, en;q=0.9", "Der mangler et adgangstoken")]
    [InlineData("fr, en;q=0.2, da;q=0.1", "An access token is missing")]
    [InlineData("de", "Der mangler et adgangstoken")]
    public async Task It_is_said_in_Danish_unless_English_is_preferred(string languages, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/deliveries", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", languages);
        Assert.Equal(title, (await _site.Ask(request)).Of("title"));
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", "unknown-address")]
    [InlineData("GET", "/api/v3/deliveries", "unknown-address")]
    [InlineData("DELETE", "/api/v1/deliveries/R-00000001-00000000", "method-not-allowed")]
    [InlineData("PUT", "/api/v1/deliveries", "method-not-allowed")]
    [InlineData("GET", "/api/v1/record-types/unknown", "unknown-record-type")]
    public async Task Addresses_that_are_not_there_answer_as_machines_expect(string method, string address, string problem)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        Assert.Equal(problem, (await _site.Ask(request)).Problem);
    }

    [Fact]
    public void Every_problem_is_documented_and_has_both_languages()
    {
        var page = EmbeddedAssets.Text("repository/docs/api.md")!;
        Assert.All(Problems.All, p =>
        {
            Assert.Contains($"### {p.Slug}\n{p.Status}: {p.Title.En}. {p.Why.En} {p.How.En}\n", page, StringComparison.Ordinal);
            Assert.All(new[] { p.Title, p.Why, p.How }, t => Assert.True(t.Da.Length > 10 && t.En.Length > 10 && t.Da != t.En));
        });
    }

    [Fact]
    public async Task A_fault_gives_a_trace_and_tells_nothing_else()
    {
        await _site.Send(Support("S1"), "k");
        using (var database = new SqliteConnection($"Data Source={new StorePaths(_site.Store).Database};Pooling=False"))
        {
            database.Open();
            using var command = database.CreateCommand();
            command.CommandText = "ALTER TABLE finding RENAME COLUMN rule TO other";
            command.ExecuteNonQuery();
        }

        var reply = await _site.Get("/api/v1/reporters/101/findings", _site.Token("101"));
        Assert.Equal((500, "unexpected"), (reply.Status, reply.Problem));
        Assert.NotEqual("", reply.Of("trace_id"));
        Assert.DoesNotContain("Sqlite", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.Of("trace_id"), _site.Errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_changed_by_a_command_is_waited_for()
    {
        Task<Reply> sending;
        using (RegisterStore.OpenToWrite(_site.Store))
        {
            sending = _site.Send(Support("S1"), "k");
            await Task.Delay(200);
            Assert.False(sending.IsCompleted);
            using var other = _site.Delivery(Support("S1"), "k");
            Assert.Equal("idempotency-key-running", (await _site.Ask(other)).Problem);
        }

        Assert.Equal(202, (await sending).Status);
    }

    [Fact]
    public async Task A_body_that_is_packed_is_refused()
    {
        using var request = _site.Delivery("", "k");
        request.Content = new ByteArrayContent(Encoding.ASCII.GetBytes("x"));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        request.Content.Headers.ContentEncoding.Add("gzip");
        Assert.Equal("media-type", (await _site.Ask(request)).Problem);
    }
}
