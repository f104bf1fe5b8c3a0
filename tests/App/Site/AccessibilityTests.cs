namespace Socialstat.Tests.App;

/// <summary>Every kind of page in both languages, wide and narrow: axe finds nothing, and no page is wider than its window.</summary>
[Collection(DemoSite.Collection)]
public sealed class AccessibilityTests(DemoSite site)
{
    private static readonly string[] Pages =
    [
        "/",
        "/?q=aarhus",
        "/tables/ISBU02",
        "/tables/ISBU02?KOMMUNEDK=*",
        "/tables/ISBU02?KOMMUNEDK=*&INDSATSER=2&show=map",
        "/tables/ISBU04?INDSATSER=5,6,7&ALDER=*&rows=INDSATSER.LANDSDEL&heads=ALDER.K%C3%98N.Tid&Tid=2024,2025&show=line",
        "/tables/BU04A?K%C3%98N=M,K&ALDER=*&FORAN=1&show=pyramid",
        "/tables/ISBU02/explain?KOMMUNEDK=101&INDSATSER=2&Tid=2024",
        "/docs/generated/index.md",
        "/tables/ISBU02?INDSATSER=5,6,7&show=line",
        "/news",
        "/news/bu-2024",
        "/documentation",
        "/documentation/ISBU",
        "/releases",
        "/releases/bu-2024",
        "/nowhere",
    ];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Pages_are_for_every_reader(int width)
    {
        var faults = await Readers.Faults(site.Http.BaseAddress!, Pages, width);
        Assert.True(faults.Length == 0, string.Join("\n", faults));
        faults = await Readers.Faults(site.Http.BaseAddress!, ["/findings", "/deliveries", "/reminders"], width, site.AgencySession);
        Assert.True(faults.Length == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_menu_is_one_line_on_a_wide_screen(string language)
    {
        await using var chrome = await Chrome.Start(1280, 844);
        await chrome.Page.Context.AddCookiesAsync([site.AgencySession]); // Who has signed in has the longest menu.
        await chrome.Page.GotoAsync(new Uri(site.Http.BaseAddress!, "/?lang=" + language).ToString());
        Assert.Equal(1, await chrome.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.site-menu li')].map(l => l.offsetTop)).size"));
    }

    [Fact]
    public async Task Rows_below_one_another_have_no_headings_without_a_value()
    {
        await using var chrome = await Chrome.Start(390, 844);
        await chrome.Page.GotoAsync(new Uri(site.Http.BaseAddress!, "/releases").ToString());
        var seen = await chrome.Page.EvaluateAsync<bool[]>("['td[data-title]:not(:empty)', 'td[data-title]:empty'].map((s) => [...document.querySelectorAll(s)].some((d) => d.checkVisibility()))");
        Assert.Equal([true, false], seen);
        Assert.True(await chrome.Page.Locator("td[data-title]:empty").CountAsync() > 0);
    }

    [Theory]
    [InlineData("/tables/ISBU02?INDSATSER=5,6,7&show=line", ".chart svg")]
    [InlineData("/tables/ISBU02?KOMMUNEDK=*&INDSATSER=2&show=map", ".map svg")]
    public async Task Drawings_are_seen_whole_on_a_telephone(string path, string drawing)
    {
        await using var chrome = await Chrome.Start(390, 844);
        await chrome.Page.GotoAsync(new Uri(site.Http.BaseAddress!, path).ToString());
        var wide = await chrome.Page.EvaluateAsync<double[]>($$"""
            [...document.querySelectorAll("{{drawing}}")].filter((s) => s.checkVisibility()).map((s) => {
              const own = s.getBoundingClientRect();
              const frame = s.parentElement;
              return Math.max(own.right - innerWidth, frame.scrollWidth - frame.clientWidth);
            })
            """);
        Assert.NotEmpty(wide);
        Assert.All(wide, over => Assert.True(over <= 0, $"{path}: {over} pixels are out of sight"));
    }
}
