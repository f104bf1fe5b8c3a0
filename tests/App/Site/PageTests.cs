using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Socialstat.Intake;
using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Tests.App;

[Collection(DemoSite.Collection)]
public sealed partial class PageTests(DemoSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/tables/ISBU02")]
    [InlineData("/tables/isbu04")]
    [InlineData("/tables/HANDBU03?Tid=2024")]
    [InlineData("/docs/generated/index.md")]
    public async Task A_page_answers_in_both_languages(string address)
    {
        var english = address + (address.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en";
        Assert.Contains("<html lang=\"da\">", await site.Get(address), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", await site.Get(english), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_on_the_page_is_the_number_in_the_file()
    {
        // In so small a country most figures are hidden: the largest that is shown.
        var cube = site.Bank.Find("ISBU02")!.Cube;
        var cell = Enumerable.Range(0, cube.Count).MaxBy(i => cube.Missing[i] ? -1 : cube.Values[i]);
        var (years, measures) = (cube.Dimensions[2].Categories, cube.Dimensions[1].Categories);
        var (place, measure, year) = (cube.Dimensions[0].Categories[cell / years.Count / measures.Count].Code, measures[cell / years.Count % measures.Count].Code, years[cell % years.Count].Code);
        var query = $"?KOMMUNEDK={place}&INDSATSER={measure}&Tid={year}";
        var figure = Figure().Match(await site.Get("/tables/ISBU02" + query)).Groups[1].Value;
        Assert.Contains($"{place};{measure};{year};{figure.Replace(".", "", StringComparison.Ordinal)}\r\n", await site.Get("/tables/ISBU02.csv"), StringComparison.Ordinal);
        Assert.Equal($"KOMMUNEDK;INDSATSER;TID;INDHOLD\r\n{place};{measure};{year};{figure}\r\n", await site.Get("/tables/ISBU02.csv" + query));
        Assert.NotEqual("0", figure);
    }

    [Fact]
    public async Task A_selection_has_the_cells_of_the_whole_table_in_its_order()
    {
        var whole = Lines(await site.Get("/tables/ISBU04.csv"));
        var picked = Lines(await site.Get("/tables/ISBU04.csv?Tid=2023&Tid=2025&K%C3%98N=D&K%C3%98N=P&ALDER=*"));
        Assert.All(picked.Skip(1), line => Assert.Matches(";[DP];202[35];", line));
        Assert.Equal(whole.Where(picked.ToHashSet().Contains), picked);
        Assert.Contains(picked, line => !line.EndsWith(";0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_files_of_the_page_are_the_files_of_the_demonstration()
    {
        foreach (var name in new[] { "ISBU01.csv", "HANDBU02.px", "ISBU03.json" })
            Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(site.Folder, "tables", name)), await site.Http.GetByteArrayAsync(new Uri("/tables/" + name, UriKind.Relative)));
        using var json = JsonDocument.Parse(await site.Get("/tables/ISBU03.json?Tid=2024"));
        Assert.Equal("Tid", json.RootElement.GetProperty("id").EnumerateArray().Last().GetString());
    }

    [Fact]
    public async Task A_receipt_shows_its_counts_and_its_place_in_the_chain()
    {
        var receipt = site.Reading.Receipts().Receipts.First(r => r.Counts.Errors > 0 && r.RecordType == "support");
        var page = await site.GetAsAgency($"/deliveries/{receipt.Id}?lang=en");
        Assert.Contains(receipt.Chain, page, StringComparison.Ordinal);
        Assert.Contains(receipt.Sha256, page, StringComparison.Ordinal);
        Assert.Contains($"{receipt.Counts.Records}: {receipt.Counts.Accepted} accepted, {receipt.Counts.Rejected} rejected", page, StringComparison.Ordinal);
        Assert.Contains(receipt.Id, await site.GetAsAgency($"/deliveries?reporter={receipt.Reporter}&type=support"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_the_error_list_together_are_the_whole_list()
    {
        using var database = new StoreDatabase(new StorePaths(site.Store).Database);
        var all = FindingList.Read(database, null, Language.Danish).ToList();
        Assert.Equal(all, FindingPages.Read(database, new FindingFilter(), Language.Danish).Select(f => f.Line));
        Assert.Equal(all.Skip(50).Take(50), FindingPages.Read(database, new FindingFilter(), Language.Danish, 50, 50).Select(f => f.Line));
        Assert.True(all.Count > 100);
        foreach (var reporter in all.Select(f => f.Reporter).Distinct())
            Assert.Equal(all.Where(f => f.Reporter == reporter), FindingPages.Read(database, new FindingFilter(reporter), Language.Danish).Select(f => f.Line));
        foreach (var (code, lines) in FindingPages.Codes(database))
            Assert.Equal(all.Count(f => f.Code == code), lines);
        var csv = Lines(await site.GetAsAgency($"/findings.csv?code={all[0].Code}"));
        Assert.Equal(1 + all.Count(f => f.Code == all[0].Code), csv.Length);
        Assert.All(csv.Skip(1), line => Assert.StartsWith(all[0].Code + ";", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_in_the_readers_language()
    {
        foreach (var address in new[] { "/nowhere", "/tables/ISBU99", "/tables/ISBU01.doc", "/docs/none.md", "/assets/none.css", "/src/App/Program.cs" })
        {
            using var danish = await site.Http.GetAsync(new Uri(address, UriKind.Relative));
            using var english = await site.Http.GetAsync(new Uri(address + "?lang=en", UriKind.Relative));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (danish.StatusCode, english.StatusCode));
            Assert.Contains("Siden findes ikke", await danish.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Contains("There is no such page", await english.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Answers_tell_the_browser_to_stay_on_the_site()
    {
        using var answer = await site.Http.GetAsync(new Uri("/findings", UriKind.Relative));
        Assert.StartsWith("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, new Uri("/findings", UriKind.Relative));
        elsewhere.Headers.Host = "rebound.example";
        using var refused = await site.Http.SendAsync(elsewhere);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    private static string[] Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("<td class=\"number\"><a[^>]*>([0-9.]+)</a></td>", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
