using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Socialstat.Tests.App;

[Collection(DemoSite.Collection)]
public sealed partial class BrowserTests(DemoSite site)
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    [Fact]
    public async Task A_reader_picks_a_table_and_values_and_sees_the_number_of_the_file()
    {
        Assert.True(File.Exists(Chromium), $"{Chromium} is missing; on Debian: apt-get install chromium (./socialstat test does so)");
        var profile = Directory.CreateTempSubdirectory("socialstat-browser-").FullName;
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = Chromium,
            Args = Arguments,
            ViewportSize = new ViewportSize { Width = 1280, Height = 1000 },
        });
        var page = browser.Pages.Count > 0 ? browser.Pages[0] : await browser.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        var troubles = new List<string>();
        page.Response += (_, response) => { if (response.Status >= 400) troubles.Add($"{response.Status} {response.Url}"); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") troubles.Add(message.Text); };
        page.Request += (_, request) => { if (!request.Url.StartsWith(site.Http.BaseAddress!.ToString(), StringComparison.Ordinal)) troubles.Add(request.Url); };

        await page.GotoAsync(site.Http.BaseAddress!.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "ISBU02" }).ClickAsync();
        await page.Locator("#pick-0 > summary").ClickAsync();
        await page.GetByLabel("Hele landet", new() { Exact = true }).UncheckAsync();
        await page.GetByLabel("København", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Vis tal" }).ClickAsync();

        var figures = page.Locator("#figures");
        await page.WaitForURLAsync(url => url.Contains("KOMMUNEDK=101", StringComparison.Ordinal));
        Assert.Equal("Kommune: København", await page.Locator(".figures-common").InnerTextAsync());
        var heads = await figures.Locator("thead th").AllInnerTextsAsync();
        var row = await figures.Locator("tbody tr").First.Locator("td").AllInnerTextsAsync();
        var shown = row[heads.ToList().IndexOf("2024") - 1];
        var csv = await site.Get("/tables/ISBU02.csv");
        Assert.Equal(Kobenhavn().Match(csv).Groups[1].Value, shown.Replace(".", "", StringComparison.Ordinal));
        Assert.Contains("KOMMUNEDK=101", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Linjer" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("show=line", StringComparison.Ordinal));
        // Six lines, each with its mark in the legend.
        Assert.Equal(12, await page.Locator(".chart-scroll > svg path[fill=none][stroke-linejoin]").CountAsync());

        var pictures = Path.Combine(AppContext.BaseDirectory, "pictures");
        Directory.CreateDirectory(pictures);
        await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, "ISBU02.png"), FullPage = true });
        await page.SetViewportSizeAsync(390, 844);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "the page is wider than a telephone");
        await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, "ISBU02-narrow.png"), FullPage = true });
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        Assert.Equal("Show figures", await page.GetByRole(AriaRole.Button).First.InnerTextAsync());
        Assert.Equal("Municipality: Copenhagen", await page.Locator(".figures-common").InnerTextAsync());
        Assert.True(troubles.Count == 0, string.Join("\n", troubles));
        await browser.CloseAsync();
        Directory.Delete(profile, recursive: true);
    }

    [GeneratedRegex("\r\n101;2;2024;([0-9]+)\r\n", RegexOptions.CultureInvariant)]
    private static partial Regex Kobenhavn();
}
