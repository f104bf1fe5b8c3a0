using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>Who sees a municipality's own pages, over real HTTP and the whole way through the issuer.</summary>
public sealed class SignInTests : IAsyncLifetime, IDisposable
{
    private ApiSite _site = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await ApiSite.Start();
        await _site.Send(ApiSite.Persons, "p", "persons", reporter: "000");
        await _site.Send(ApiSite.Support("S1"), "k1");
        _browser = new Browser(_site.Address);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Without_signing_in_nothing_is_shown_and_the_way_in_is()
    {
        foreach (var address in new[] { "/municipality", "/municipality/101", "/municipality/101/keyfigures", "/municipality/101/keyfigures.csv", "/municipality/101/keyfigures.json" })
        {
            var (status, text, _, answer) = await _browser.Get(address);
            Assert.Equal(401, status);
            Assert.Contains("/signin/start?goal=", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<td", text, StringComparison.Ordinal);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        }
    }

    [Fact]
    public async Task A_controller_signs_in_states_a_purpose_and_sees_the_own_municipality_only()
    {
        var back = await _browser.ToReturn("controller", "101", "/municipality/101/keyfigures");
        var (_, _, purpose, signedIn) = await _browser.Get(back.ToString());
        Assert.Equal("/signin/purpose", purpose!.AbsolutePath);
        var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"), c => c.StartsWith("socialstat-session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        var (status, _, to, _) = await _browser.Get("/municipality/101/keyfigures"); // No purpose yet.
        Assert.Equal((302, "/signin/purpose"), (status, to!.AbsolutePath));
        var form = Browser.Hidden((await _browser.Get(purpose.ToString())).Text);
        form["purpose"] = "steering";
        Assert.Equal("/municipality/101/keyfigures", (await _browser.Post("/signin/purpose", form)).To!.AbsolutePath);
        Assert.Contains("Karla Kontering", (await _browser.Get("/municipality/101/keyfigures")).Text, StringComparison.Ordinal);
        Assert.Equal(403, (await _browser.Get("/municipality/851/keyfigures")).Status);
        Assert.Equal(403, (await _browser.Get("/municipality/851/keyfigures.csv")).Status);
        Assert.Equal(404, (await _browser.Get("/municipality/999/keyfigures")).Status);
        Assert.Equal(404, (await _browser.Get("/municipality/101/nothing")).Status);
    }

    [Fact]
    public async Task Every_look_is_written_down_once_in_a_session_and_every_file()
    {
        await _browser.SignIn("statistician", "101");
        await _browser.Get("/municipality/101/keyfigures?ages=0-17");
        await _browser.Get("/municipality/101/keyfigures?ages=0-17");
        await _browser.Get("/municipality/101/keyfigures.csv?table=table1");
        await _browser.Get("/municipality/101/keyfigures.csv?table=table1");
        await _browser.Get("/municipality/851/keyfigures"); // Refused: nothing was seen.
        var log = AccessLog.Read(new StorePaths(_site.Store).Accesses);
        Assert.Equal(["page", "file", "file"], log.Select(a => a.Way));
        Assert.All(log, a => Assert.Equal(("statistician-101 (statistician)", "keyfigures", "Økonomistyring og budgetopfølgning"), (a.By, a.Table, a.Purpose)));
        Assert.Equal("municipality=101 ages=0-17", log[0].Cell);
    }

    [Fact]
    public async Task A_sign_in_is_finished_once_by_the_browser_that_began_it()
    {
        var back = await _browser.ToReturn("controller", "101");
        using var thief = new Browser(_site.Address);
        Assert.Equal(400, (await thief.Get(back.ToString())).Status); // A stolen or planted address is of no use in another browser.
        Assert.Equal(302, (await _browser.Get(back.ToString())).Status);
        Assert.Equal(400, (await _browser.Get(back.ToString())).Status);
        var forged = await _browser.ToReturn("controller", "101");
        Assert.Equal(400, (await _browser.Get(forged.ToString().Replace("code=", "code=0", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task No_other_site_can_sign_someone_out_or_choose_a_purpose()
    {
        await _browser.SignIn("controller", "101");
        var key = Browser.Hidden((await _browser.Get("/municipality/101/keyfigures")).Text)["key"];
        Assert.Equal(400, (await _browser.Post("/signout", [])).Status);
        Assert.Equal(400, (await _browser.Post("/signout", new() { ["key"] = new string('0', key.Length) })).Status);
        Assert.Equal(400, (await _browser.Post("/signout", new() { ["key"] = key }, "https://elsewhere.example")).Status);
        Assert.Equal(200, (await _browser.Get("/municipality/101/keyfigures")).Status);
        Assert.Equal(302, (await _browser.Post("/signout", new() { ["key"] = key }, _site.Address.GetLeftPart(UriPartial.Authority))).Status);
        Assert.Equal(401, (await _browser.Get("/municipality/101/keyfigures")).Status);
    }

    [Theory]
    [InlineData(61)]
    [InlineData(9 * 60)]
    public async Task A_session_ends_after_an_hour_of_rest_and_a_long_day(int minutes)
    {
        await _browser.SignIn("controller", "101");
        var until = _site.Clock.Now.AddMinutes(minutes);
        var pause = TimeSpan.FromMinutes(minutes > 100 ? 50 : minutes);
        while (_site.Clock.Now + pause < until)
        {
            _site.Clock.Now += pause;
            await _browser.Get("/municipality/101/keyfigures");
        }

        _site.Clock.Now = until;
        Assert.Equal(401, (await _browser.Get("/municipality/101/keyfigures")).Status);
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    public async Task Nobody_is_led_to_another_site(string goal)
    {
        var back = await _browser.ToReturn("controller", "101", goal);
        var (_, _, purpose, _) = await _browser.Get(back.ToString());
        var form = Browser.Hidden((await _browser.Get(purpose!.ToString())).Text);
        form["purpose"] = "steering";
        form["goal"] = goal;
        var to = (await _browser.Post("/signin/purpose", form)).To!;
        Assert.Equal((_site.Address.Authority, "/municipality"), (to.Authority, to.AbsolutePath));
    }

    [Fact]
    public async Task Without_an_issuer_the_page_says_so()
    {
        await using var site = await ApiSite.Start(o => o with { HasDevelopmentIssuer = false });
        using var browser = new Browser(site.Address);
        var (status, text, _, _) = await browser.Get("/municipality/101");
        Assert.Equal(400, status);
        Assert.Contains("--issuer", text, StringComparison.Ordinal);
        Assert.Equal(400, (await browser.Get("/signin/start")).Status);
    }
}
