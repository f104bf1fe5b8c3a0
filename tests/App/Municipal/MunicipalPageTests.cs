using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Socialstat.App;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.App;

/// <summary>The municipality's own pages over real HTTP.</summary>
[Collection(DemoSite.Collection)]
public sealed partial class MunicipalPageTests(DemoSite demo) : IAsyncLifetime
{
    private MunicipalSite _site = null!;

    public async Task InitializeAsync() => _site = await MunicipalSite.Start(demo.Store);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private static IEnumerable<string> Addresses => AnalysisPages.All.Select(p => $"/municipality/101/{p.Analysis.Code}").Prepend("/municipality/101").Append("/municipality/101/ladder?move=1:2-1&scenario=Tidligt").Append("/municipality/101/keyfigures?every=3&count=measures&ages=0-22");

    [Fact]
    public async Task Every_page_opens_in_both_languages_and_says_how_to_read_it()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        foreach (var page in AnalysisPages.All)
        {
            foreach (var (suffix, reading) in new[] { ("", page.Analysis.Reading.Da), ("?lang=en", page.Analysis.Reading.En) })
            {
                var (status, text, _, answer) = await browser.Get($"/municipality/101/{page.Analysis.Code}{suffix}");
                Assert.True(status == 200, $"{page.Analysis.Code}{suffix}: {status}");
                Assert.Contains(Html.Encode(reading), text, StringComparison.Ordinal);
                Assert.Contains("id=\"about\"", text, StringComparison.Ordinal);
                Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            }
        }
    }

    [Fact]
    public async Task Each_role_sees_its_pages_and_no_others()
    {
        foreach (var role in Roles.All)
        {
            using var browser = new Browser(_site.Address);
            await browser.SignIn(role.Code(), "101");
            foreach (var page in AnalysisPages.All)
            {
                foreach (var format in new[] { "", ".json" })
                    Assert.Equal(page.Roles.Contains(role) ? 200 : 403, (await browser.Get($"/municipality/101/{page.Analysis.Code}{format}")).Status);
            }

            var (_, overview, _, _) = await browser.Get("/municipality/101");
            Assert.All(AnalysisPages.All, p => Assert.Equal(p.Roles.Contains(role), overview.Contains($"/municipality/101/{p.Analysis.Code}\"", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task The_page_shows_what_the_register_counts()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("statistician", "101");
        var (_, text, _, _) = await browser.Get("/municipality/101/keyfigures.json?on=2025-01-01&every=12");
        using var snapshot = Open();
        var table = KeyFigureCounts.Of(snapshot, [], new KeyFigureQuestion { Municipality = Geography.WithCode("101")!, Days = [new DateOnly(2025, 1, 1)] });
        var expected = table.Rows.Single(r => r.Figure.Code == "2").Count;
        using var json = JsonDocument.Parse(text);
        var row = json.RootElement.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("name").GetString() == "table2").GetProperty("rows")[1];
        Assert.Equal(expected, row.GetProperty("2025-01-01").GetInt32());
        Assert.True(expected > 0);
    }

    [Fact]
    public async Task Every_table_of_a_page_has_a_file_of_its_own_name()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        foreach (var page in AnalysisPages.All)
        {
            var (_, text, _, _) = await browser.Get($"/municipality/101/{page.Analysis.Code}.json");
            using var json = JsonDocument.Parse(text);
            var tables = json.RootElement.GetProperty("tables").EnumerateArray().Select(t => t.GetProperty("name").GetString()!).ToList();
            Assert.Equal(tables.Distinct(), tables);
            var (_, html, _, _) = await browser.Get($"/municipality/101/{page.Analysis.Code}");
            Assert.All(tables, t => Assert.Contains($"id=\"{t}\"", html, StringComparison.Ordinal));
            foreach (var table in tables.Where(_ => tables.Count > 1))
            {
                var (status, _, _, answer) = await browser.Get($"/municipality/101/{page.Analysis.Code}.csv?table={table}");
                Assert.Equal((200, $"{page.Analysis.Code}-101-{table}.csv"), (status, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')));
            }
        }

        // What is unfolded on the page is in its files.
        Assert.Contains("\"non_specific\"", (await browser.Get("/municipality/101/unitcosts.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_figures_that_stand_out_lead_to_pages_where_they_stand()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        var (_, overview, _, _) = await browser.Get("/municipality/101");
        var links = FigureLink().Matches(overview).Select(m => (Address: System.Net.WebUtility.HtmlDecode(m.Groups[1].Value), Value: m.Groups[2].Value)).ToList();
        Assert.Equal(5, links.Count);
        foreach (var (address, value) in links)
        {
            var (status, text, _, _) = await browser.Get(address);
            Assert.Equal(200, status);
            Assert.True(text.Contains($">{value}<", StringComparison.Ordinal) || address.Contains("#to_mend", StringComparison.Ordinal), $"{value} is not on {address}");
            if (address.Split('#') is [_, var place])
                Assert.Contains($"id=\"{place}\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_closed_discrepancy_stays_closed_is_confirmed_and_stands_in_the_log()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        async Task<List<string>> Ids(string query)
        {
            using var json = JsonDocument.Parse((await browser.Get("/municipality/101/discrepancies.json" + query)).Text);
            return [.. json.RootElement.GetProperty("tables").EnumerateArray().Single(t => t.GetProperty("name").GetString() == "discrepancies").GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
        }

        var (open, year) = (await Ids(""), "");
        if (open.Count == 0)
            (open, year) = (await Ids("?year=2025"), "?year=2025");
        var id = open[0];
        var (_, page, _, _) = await browser.Get($"/municipality/101/discrepancies?id={id}{year.Replace('?', '&')}");
        var form = Browser.Hidden(page[page.IndexOf("<main", StringComparison.Ordinal)..]);
        form["reason"] = DiscrepancyLife.Explained;
        form["note"] = "aftalt";
        var (_, _, to) = await browser.Post("/municipality/101/discrepancies", form);
        Assert.Contains($"{id} er lukket", (await browser.Get(to!.ToString())).Text, StringComparison.Ordinal);
        Assert.Equal(open.Skip(1), await Ids(year));
        Assert.Contains(id, await Ids(year.Length == 0 ? "?all=yes" : year + "&all=yes"));
        var logged = Assert.IsType<DiscrepancyDecision>(MoneyLog.Read(new StorePaths(demo.Store)).Facts[^1]);
        Assert.Equal((id, DiscrepancyLife.Explained, "aftalt", "101"), (logged.Finding, logged.Reason, logged.Note, logged.Municipality));
        // A form that names no finding writes nothing and confirms nothing.
        form["id"] = "000000000000";
        Assert.DoesNotContain("closed=", (await browser.Post("/municipality/101/discrepancies", form)).To!.ToString(), StringComparison.Ordinal);
        Assert.Equal(logged.Number, MoneyLog.Read(new StorePaths(demo.Store)).Facts[^1].Number);
    }

    [Fact]
    public async Task Reports_are_sent_as_tagged_pdf_and_as_html_and_tables_as_files()
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("leader", "101");
        foreach (var page in AnalysisPages.All.Where(p => p.IsReport))
        {
            var pdf = (await browser.Get($"/municipality/101/{page.Analysis.Code}.pdf")).Answer;
            var bytes = await pdf.Content.ReadAsByteArrayAsync();
            Assert.StartsWith("%PDF-1.", Encoding.ASCII.GetString(bytes.AsSpan(0, 16)), StringComparison.Ordinal);
            Assert.Contains("StructTreeRoot", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
            Assert.Contains(Html.Encode(page.Analysis.Title.Da), (await browser.Get($"/municipality/101/{page.Analysis.Code}.html")).Text, StringComparison.Ordinal);
            Assert.Equal(200, (await browser.Get($"/municipality/101/{page.Analysis.Code}.xlsx")).Status);
        }

        Assert.Equal(404, (await browser.Get("/municipality/101/users.pdf")).Status); // Not a report.
        Assert.Equal(404, (await browser.Get("/municipality/101/users.csv?table=nothing")).Status);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Pages_are_for_every_reader(int width)
    {
        using var browser = new Browser(_site.Address);
        await browser.SignIn("controller", "101");
        var session = browser.Cookies.GetCookies(_site.Address)["socialstat-session"]!.Value;
        var cookie = new Cookie { Name = "socialstat-session", Value = session, Url = _site.Address.ToString() };
        var faults = await Readers.Faults(_site.Address, [.. Addresses, "/signin", "/signin/purpose"], width, cookie);
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    private Snapshot Open()
    {
        using var store = RegisterStore.OpenToRead(demo.Store);
        return Snapshot.Open(store.SnapshotPath!);
    }
    [System.Text.RegularExpressions.GeneratedRegex("<li><a href=\"([^\"]+)\">[^<]*</a><strong class=\"key-figure\">([^<]+)</strong>")]
    private static partial System.Text.RegularExpressions.Regex FigureLink();
}
