using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Socialstat.App;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>Who sees what is collected: nobody without signing in, a municipality its own, cases and values a controller only, and every such look is written down.</summary>
[Collection(DemoSite.Collection)]
public sealed partial class CollectionPageTests(DemoSite site) : IDisposable
{
    private static readonly string[] Pages = ["/deliveries", "/findings", "/reminders", "/systemchanges", "/findings.csv", "/deliveries/R-1"];
    private readonly Browser _browser = new(site.Http.BaseAddress!);

    public void Dispose() => _browser.Dispose();

    [Fact]
    public async Task Nobody_sees_them_without_signing_in_and_the_menu_does_not_offer_them()
    {
        var receipt = site.Reading.Receipts().Receipts.First(r => r.Counts.Errors > 0);
        foreach (var page in Pages.Append("/deliveries/" + receipt.Id))
        {
            var (status, text, _, answer) = await _browser.Get(page);
            Assert.Equal(401, status);
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Contains("/signin/start?goal=", text, StringComparison.Ordinal);
            Assert.DoesNotContain(receipt.Sha256, text, StringComparison.Ordinal);
            Assert.DoesNotMatch(PersonNumber(), text);
        }

        Assert.DoesNotContain("href=\"/findings", await site.Get("/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/findings", await site.GetAsAgency("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agency_sees_all_in_both_languages()
    {
        foreach (var page in Pages[..4])
        {
            Assert.Contains("<html lang=\"da\">", await site.GetAsAgency(page), StringComparison.Ordinal);
            Assert.Contains("<html lang=\"en\">", await site.GetAsAgency(page + "?lang=en"), StringComparison.Ordinal);
        }

        var reporters = Reporters(await site.GetAsAgency("/findings.csv"));
        Assert.True(reporters.Count > 3);
        Assert.Equal(404, (await site.Agency.Get("/deliveries/R-1")).Status);
    }

    [Fact]
    public async Task Every_link_on_them_leads_somewhere()
    {
        foreach (var page in Pages[..4])
        {
            foreach (var link in Link().Matches(await site.GetAsAgency(page)).Select(m => System.Net.WebUtility.HtmlDecode(m.Groups[1].Value)).Where(l => l.StartsWith('/')).Distinct().Take(40))
                Assert.True((await site.Agency.Get(link)).Status == 200, $"{page} links to {link}");
        }
    }

    [Fact]
    public async Task A_municipality_sees_its_own_whatever_is_asked_for()
    {
        var receipts = site.Reading.Receipts().Receipts;
        var own = WithFindings();
        var other = receipts.First(r => r.Reporter != own.Reporter && Geography.WithCode(r.Reporter) is not null);
        await _browser.SignIn("controller", own.Reporter);
        Assert.Equal(200, (await _browser.Get("/deliveries/" + own.Id)).Status);
        Assert.Equal(403, (await _browser.Get("/deliveries/" + other.Id)).Status);
        var deliveries = (await _browser.Get($"/deliveries?reporter={other.Reporter}")).Text;
        Assert.Contains($"_{own.Reporter}_", deliveries, StringComparison.Ordinal);
        Assert.DoesNotContain($"_{other.Reporter}_", deliveries, StringComparison.Ordinal);
        Assert.Equal([own.Reporter], Reporters((await _browser.Get("/findings.csv")).Text));
        Assert.Equal([own.Reporter], Reporters((await _browser.Get($"/findings.csv?reporter={other.Reporter}")).Text));
        Assert.DoesNotContain(Names(other.Reporter), (await _browser.Get("/findings")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Names(other.Reporter), (await _browser.Get($"/reminders?reporter={other.Reporter}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_controller_sees_what_is_wrong_but_not_with_whom()
    {
        using var database = new StoreDatabase(new StorePaths(site.Store).Database);
        var own = FindingList.Read(database, null, Language.Danish).First(f => f.CaseId.Length > 0 && f.Value.Length > 0 && Geography.WithCode(f.Reporter) is not null);
        var lines = FindingList.Read(database, own.Reporter, Language.Danish).Where(f => f.CaseId.Length > 0).ToList();
        await _browser.SignIn("statistician", own.Reporter);
        var (_, page, _, _) = await _browser.Get($"/findings?code={own.Code}");
        var csv = (await _browser.Get("/findings.csv")).Text;
        Assert.Contains(own.Code, page, StringComparison.Ordinal);
        Assert.All(lines, line => Assert.DoesNotContain(line.CaseId, csv, StringComparison.Ordinal));
        Assert.DoesNotMatch(PersonNumber(), csv);
        Assert.DoesNotContain(own.CaseId, page, StringComparison.Ordinal);
        using var controller = new Browser(site.Http.BaseAddress!);
        await controller.SignIn("controller", own.Reporter);
        Assert.Contains(own.CaseId, (await controller.Get("/findings.csv")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_finding_was_accepted_is_for_a_controller()
    {
        const string Reason = "Barnet bor hos sin mormor";
        using var database = new StoreDatabase(new StorePaths(site.Store).Database);
        var finding = FindingPages.Read(database, new FindingFilter(), Language.Danish).First(f => f.Line.CaseId.Length > 0);
        finding = finding with { Life = finding.Life with { Acceptance = new Acceptance("A. Nielsen", "fagchef", Reason, new DateOnly(2026, 2, 1)) } };
        var reader = new Reader(Language.Danish, "/findings", QueryCollection.Empty);
        foreach (var role in Roles.All)
        {
            var page = FindingsPage.Table(reader, [new CollectionScope(new Visitor("x", "X", role, new HashSet<string> { "000" })).Shown(finding, reader)]).Markup;
            Assert.Equal(role == Role.Controller, page.Contains(Reason, StringComparison.Ordinal));
            Assert.Contains("A. Nielsen", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_look_at_cases_is_written_down_once_and_a_file_each_time()
    {
        var own = WithFindings();
        await _browser.SignIn("controller", own.Reporter);
        var before = Looks(own.Reporter).Count;
        foreach (var page in new[] { "/findings", "/findings", "/findings?lang=en&severity=error", "/findings.csv", "/findings.csv", "/deliveries/" + own.Id, "/deliveries" })
            Assert.Equal(200, (await _browser.Get(page)).Status);
        var looks = Looks(own.Reporter)[before..];
        Assert.Equal([("page", "findings"), ("page", "findings"), ("file", "findings"), ("file", "findings"), ("page", "receipt")], looks.Select(l => (l.Way, l.Table)));
        Assert.All(looks, l => Assert.True(l.Persons > 0));
        Assert.Equal($"receipt={own.Id}", looks[^1].Cell);
        Assert.Equal($"reporters={own.Reporter} severity=error", looks[1].Cell);
    }

    // A receipt of a municipality in which something is wrong now, with a case.
    private Receipt WithFindings()
    {
        using var database = new StoreDatabase(new StorePaths(site.Store).Database);
        var finding = FindingPages.Read(database, new FindingFilter(), Language.Danish).First(f => f.Receipt.Length > 0 && f.Line.CaseId.Length > 0 && f.Line.Severity == Validation.Severity.Error && Geography.WithCode(f.Line.Reporter) is not null);
        return site.Reading.Receipts().Receipts.Single(r => r.Id == finding.Receipt);
    }

    private List<Access> Looks(string code) => [.. AccessLog.Read(new StorePaths(site.Store).Accesses).Where(a => a.By == $"controller-{code} (controller)")];

    private static string Names(string reporter) => Geography.WithCode(reporter)!.Name;

    private static List<string> Reporters(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(';')[3]).Distinct()];

    [GeneratedRegex("<a [^>]*href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("(?<![0-9a-f])[0-9]{10}(?![0-9a-f])")]
    private static partial Regex PersonNumber();
}
