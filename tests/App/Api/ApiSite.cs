using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Socialstat.App;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>A store of its own, served over real HTTP with the development issuer.</summary>
internal sealed class ApiSite : IAsyncDisposable
{
    public const string Persons = "person_id;birth_date;sex\n7506104000;2010-06-15;K\n6103124001;2012-03-01;M\n";
    public const string Header = "event;case_id;acting_municipality;person_id_type;person_id;measure_paragraph;decision_date;start_date;decisive_circumstances\n";
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-api-").FullName;
    private WebApplication? _site;

    private ApiSite()
    {
    }

    public string Store => Path.Combine(_root, "store");

    public MovableClock Clock { get; } = new();

    public StringWriter Errors { get; } = new();

    public HttpClient Http { get; private set; } = null!;

    public Uri Address => Http.BaseAddress!;

    public IServiceProvider Services => _site!.Services;

    public Func<ApiOptions, ApiOptions> Options { get; set; } = options => options;

    public static async Task<ApiSite> Start(Func<ApiOptions, ApiOptions>? options = null, bool isPreview = false)
    {
        var site = new ApiSite { IsPreview = isPreview };
        if (options is not null)
            site.Options = options;
        RegisterStore.OpenToWrite(site.Store).Dispose();
        await site.StartAgain();
        return site;
    }

    /// <summary>Whether the site shows the register as it is, before any release.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Stops the site, if it runs, and starts it on the same store.</summary>
    public async Task StartAgain()
    {
        await Stop();
        var api = Options(new ApiOptions { Clock = Clock, Today = () => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime), HasDevelopmentIssuer = true });
        var options = new SiteOptions { Store = Store, Port = 0, Errors = Errors, Clock = Clock, IsPreview = IsPreview, Api = api };
        _site = Site.Make(options, new StoreReading(options));
        await _site.StartAsync();
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(Site.AddressOf(_site)) };
        (await Http.GetAsync(new Uri("/dev-issuer/jwks", UriKind.Relative))).Dispose();
    }

    public string Token(params string[] reporters) => Token("socialstat", Clock.GetUtcNow(), reporters);

    public string Token(string audience, DateTimeOffset from, params string[] reporters) =>
        Services.GetRequiredService<DevelopmentIssuer>().TokenFor("client-" + string.Join('-', reporters), reporters, audience, from);

    public static string Support(string caseId, string person = "7506104000", string municipality = "101", string day = "2025-03-01") =>
        Header + $"start;{caseId};{municipality};cpr;{person};BL 32.1.3;{day};{day};UDSLAG4\n";

    public HttpRequestMessage Delivery(string text, string? key, string type = "support", string query = "", string reporter = "101")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/api/v1/deliveries/{type}?{query}", UriKind.Relative)) { Content = new StringContent(text, Encoding.UTF8, "text/csv") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token(reporter));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return request;
    }

    public async Task<Reply> Send(string text, string? key, string type = "support", string query = "", string reporter = "101")
    {
        using var request = Delivery(text, key, type, query, reporter);
        return await Ask(request);
    }

    public async Task<Reply> Get(string address, string? token = null, string accept = "application/json", string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptLanguage.ParseAdd(language);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Ask(request);
    }

    public async Task<Reply> Post(string address, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await Ask(request);
    }

    public async Task<Reply> Ask(HttpRequestMessage request)
    {
        using var answer = await Http.SendAsync(request);
        return new Reply((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType ?? "", await answer.Content.ReadAsStringAsync(), answer.Headers.Location?.ToString());
    }

    /// <summary>Number of receipts and of notes that bytes came again.</summary>
    public (int Receipts, int Repeats) Registered()
    {
        var log = new ReceiptLog(new StorePaths(Store).Receipts, mend: false);
        return (log.Receipts.Count, log.Repeats.Count);
    }

    public async Task Stop()
    {
        if (_site is null)
            return;
        await _site.StopAsync();
        await _site.DisposeAsync();
        Http.Dispose();
        _site = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await Errors.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }
}

/// <summary>An answer of the interface.</summary>
internal sealed record Reply(int Status, string MediaType, string Text, string? Location)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public string Of(string member) => Json[member]?.ToString() ?? "";

    /// <summary>The last part of the problem's type.</summary>
    public string Problem => MediaType == "application/problem+json" ? Of("type").Split('#')[^1] : $"{Status} {MediaType} {Text}";
}

/// <summary>A clock that a test moves.</summary>
internal sealed class MovableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 6, 1, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
