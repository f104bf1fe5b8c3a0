using System.Net;
using Microsoft.AspNetCore.Builder;
using Socialstat.App;
using Socialstat.Publication;

namespace Socialstat.Tests.App;

/// <summary>A small synthetic country, received and served over real HTTP on a free port.</summary>
public sealed class DemoSite : IAsyncLifetime, IDisposable
{
    public const string Collection = "demo site";
    private readonly string _root = Directory.CreateTempSubdirectory("socialstat-site-").FullName;
    private WebApplication? _site;

    internal static SharedOptions Shared { get; } = new(new FixedClock(), TextWriter.Null, TextWriter.Null);

    internal static CountryPlan Plan { get; } = new() { Persons = 400, FromYear = 2021, ToYear = 2025, Faults = 0.2 };

    internal string Folder => Path.Combine(_root, "demo");

    internal string Store => Path.Combine(Folder, "store");

    internal StoreReading Reading { get; private set; } = null!;

    /// <summary>What the site publishes.</summary>
    internal Bank Bank => new BankReading(Reading, new FixedClock()).Now();

    /// <summary>Asks the site; redirects are not followed.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task InitializeAsync()
    {
        (_, Reading) = DemoCommand.Prepare(Shared, Folder, Plan);
        _site = Site.Make(new SiteOptions { Store = Store, Port = 0, Errors = TextWriter.Null, Clock = new FixedClock(), IsDemo = true, Api = new ApiOptions { Clock = new FixedClock(), Today = () => new DateOnly(2026, 3, 1), HasDevelopmentIssuer = true } }, Reading);
        await _site.StartAsync();
        Http.BaseAddress = new Uri(Site.AddressOf(_site));
        Agency = new Browser(Http.BaseAddress);
        await Agency.SignIn("controller", "000");
    }

    /// <summary>Someone of the agency who has signed in, and sees what is collected from everybody.</summary>
    internal Browser Agency { get; private set; } = null!;

    /// <summary>The text of an address that must answer someone of the agency with 200.</summary>
    public async Task<string> GetAsAgency(string address)
    {
        var (status, text, _, _) = await Agency.Get(address);
        Assert.True(status == (int)HttpStatusCode.OK, $"{address}: {status}");
        return text;
    }

    /// <summary>The session of someone of the agency, for a browser with a window.</summary>
    internal Microsoft.Playwright.Cookie AgencySession => new() { Name = Sessions.Cookie, Value = Agency.Cookies.GetCookies(Http.BaseAddress!)[Sessions.Cookie]!.Value, Url = Http.BaseAddress!.ToString() };

    /// <summary>The text of an address that must answer with 200.</summary>
    public async Task<string> Get(string address)
    {
        using var answer = await Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
        Directory.Delete(_root, recursive: true);
    }

    public void Dispose()
    {
        Agency?.Dispose();
        Http.Dispose();
    }
}

/// <summary>Shares one site among the tests of pages.</summary>
[CollectionDefinition(DemoSite.Collection)]
public sealed class DemoSiteTests : ICollectionFixture<DemoSite>;

internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);
}
