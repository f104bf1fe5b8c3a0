using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>The page of the persons behind a figure, over real HTTP and the whole way through the issuer.</summary>
public sealed class PersonsPageTests : IAsyncLifetime, IDisposable
{
    private const string Cell = "?KOMMUNEDK=101&INDSATSER=2&Tid=2025", Persons = "/tables/ISBU02/persons" + Cell, Explain = "/tables/ISBU02/explain" + Cell;
    private ApiSite _site = null!;
    private Browser _browser = null!;

    public async Task InitializeAsync()
    {
        _site = await ApiSite.Start(isPreview: true);
        await _site.Send(ApiSite.Persons, "p", "persons", reporter: "000");
        await _site.Send(ApiSite.Support("S1") + ApiSite.Support("S2", person: "6103124001").Split('\n')[1] + "\n", "s");
        _site.Clock.Now = new DateTimeOffset(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);
        await _site.Send(ApiSite.Support("S3", municipality: "147"), "s3", reporter: "147");
        await _site.Send(ApiSite.Support("S4").Replace("BL 32.1.3", "BL 32.1.2", StringComparison.Ordinal), "s4");
        _browser = new Browser(_site.Address);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Without_signing_in_it_says_who_may_see_them_and_shows_the_way_in()
    {
        var (status, text, _, answer) = await _browser.Get(Persons + "&lang=en");
        Assert.Equal(401, status);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Contains("can be seen by a controller", text, StringComparison.Ordinal);
        Assert.Contains("/signin/start?goal=", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7506104000", text, StringComparison.Ordinal);
        Assert.Contains("Log ind for at se dem", (await _browser.Get(Explain)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await _browser.Get("/tables/ISBU02/persons?KOMMUNEDK=999")).Status);
        Assert.Equal(404, (await _browser.Get("/tables/BU28/persons")).Status); // Amounts have no persons.
        Assert.Empty(Looks());
    }

    [Fact]
    public async Task A_controller_comes_from_the_explanation_and_sees_the_episodes_and_their_reports_and_every_look_is_written_down()
    {
        await _browser.SignIn("controller", "101");
        Assert.Contains("href=\"" + Persons.Replace("&", "&amp;", StringComparison.Ordinal), (await _browser.Get(Explain)).Text, StringComparison.Ordinal);
        var (status, text, _, answer) = await _browser.Get(Persons);
        Assert.Equal(200, status);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.DoesNotContain("101 København", text, StringComparison.Ordinal); // All rows are of the one municipality that the page names.
        foreach (var shown in new[] { "<dd>København</dd>", "7506104000", "6103124001", ">S1<", ">S2<", "Iværksættelse", "/deliveries/R-" })
            Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain(">S3<", text, StringComparison.Ordinal); // Of another municipality.
        await _browser.Get(Persons + "&lang=en");
        Assert.Equal([1, 2], Looks().Select(a => a.Number));
        Assert.All(Looks(), a => Assert.Equal(("controller-101 (controller)", "page", "ISBU02", "KOMMUNEDK=101 INDSATSER=2 Tid=2025", 2, "Økonomistyring og budgetopfølgning"), (a.By, a.Way, a.Table, a.Cell, a.Persons, a.Purpose)));
    }

    [Fact]
    public async Task Only_the_cases_behind_the_figure_are_shown_of_a_person()
    {
        await _browser.SignIn("controller", "101");
        var all = (await _browser.Get(Persons)).Text;
        Assert.Contains(">S4<", all, StringComparison.Ordinal);
        var measure = Measures.MeasureUnder(Measures.ProvisionIndex(LawRef.Parse("BL 32.1.3")!.Value)).BankCode;
        var one = (await _browser.Get($"/tables/ISBU02/persons?KOMMUNEDK=101&INDSATSER={measure}&Tid=2025")).Text;
        Assert.Contains(">S1<", one, StringComparison.Ordinal);
        Assert.DoesNotContain(">S4<", one, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statistician", "101", Persons)]
    [InlineData("caseworker", "101", Persons)]
    [InlineData("leader", "101", Persons)]
    [InlineData("controller", "147", Persons)]
    [InlineData("controller", "101", "/tables/ISBU02/persons?KOMMUNEDK=000&INDSATSER=2&Tid=2025")]
    public async Task Other_roles_and_other_places_are_refused_and_nothing_is_shown_or_written_down(string role, string municipality, string address)
    {
        await _browser.SignIn(role, municipality);
        var (status, text, _, _) = await _browser.Get(address);
        Assert.Equal(403, status);
        Assert.Contains("Du er logget ind som", text, StringComparison.Ordinal);
        Assert.DoesNotContain("7506104000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/persons?", (await _browser.Get(address.Replace("/persons", "/explain", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
        Assert.Empty(Looks());
    }

    [Fact]
    public async Task Without_a_purpose_one_is_asked_for_first()
    {
        await _browser.Get((await _browser.ToReturn("controller", "101")).ToString());
        var (status, _, to, _) = await _browser.Get(Persons);
        Assert.Equal((302, "/signin/purpose"), (status, to!.AbsolutePath));
        var form = Browser.Hidden((await _browser.Get(to.ToString())).Text);
        form["purpose"] = "quality";
        Assert.Equal("/tables/ISBU02/persons", (await _browser.Post("/signin/purpose", form)).To!.AbsolutePath);
        Assert.Empty(Looks());
    }

    [Fact]
    public async Task A_look_that_cannot_be_written_down_shows_nothing()
    {
        await _browser.SignIn("controller", "101");
        await File.WriteAllTextAsync(new StorePaths(_site.Store).Accesses, "not a line of the log\n");
        var (status, text, _, _) = await _browser.Get(Persons);
        Assert.Equal(503, status);
        Assert.DoesNotContain("7506104000", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_an_issuer_says_so()
    {
        _site.Options = o => o with { HasDevelopmentIssuer = false };
        await _site.StartAgain();
        using var browser = new Browser(_site.Address);
        var (status, text, _, _) = await browser.Get(Persons);
        Assert.Equal(403, status);
        Assert.Contains("--issuer", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/persons?", (await browser.Get(Explain)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_episodes_stand_on_pages_with_the_reports_about_their_persons_and_each_page_is_a_look()
    {
        var numbers = Enumerable.Range(1, 30).Select(i => $"750610{4000 + i}").ToList();
        await _site.Send("person_id;birth_date;sex\n" + string.Concat(numbers.Select(n => $"{n};2010-06-15;K\n")), "p2", "persons", reporter: "000");
        await _site.Send(ApiSite.Header + string.Concat(numbers.Select((n, i) => ApiSite.Support($"M{i:00}", person: n).Split('\n')[1] + "\n")), "many");
        await _browser.SignIn("controller", "101");
        var pages = new[] { (await _browser.Get(Persons)).Text, (await _browser.Get(Persons + "&page=2")).Text };
        var cases = pages.Select(p => System.Text.RegularExpressions.Regex.Matches(p, ">([MS][0-9]+)<").Select(m => m.Groups[1].Value).ToList()).ToList();
        Assert.All(pages, p => Assert.Contains("33 forløb.", p, StringComparison.Ordinal));
        Assert.Empty(cases[0].Intersect(cases[1]));
        Assert.Equal(33, cases[0].Concat(cases[1]).Distinct().Count());
        Assert.Contains("page=2", pages[0], StringComparison.Ordinal);
        Assert.Equal(2, Looks().Count);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_page_is_for_every_reader(int width)
    {
        await _browser.SignIn("controller", "101");
        var session = _browser.Cookies.GetCookies(_site.Address)["socialstat-session"]!.Value;
        var cookie = new Microsoft.Playwright.Cookie { Name = "socialstat-session", Value = session, Url = _site.Address.ToString() };
        Assert.Empty(await Readers.Faults(_site.Address, [Persons], width, cookie));
        Assert.Equal(2, Looks().Count);
        Assert.Empty(await Readers.Faults(_site.Address, [Persons], width));
        Assert.Empty(await Readers.Faults(_site.Address, [Persons.Replace("101", "147", StringComparison.Ordinal)], width, cookie));
        Assert.Equal(2, Looks().Count);
    }

    private IReadOnlyList<Access> Looks() => AccessLog.Read(new StorePaths(_site.Store).Accesses);
}
