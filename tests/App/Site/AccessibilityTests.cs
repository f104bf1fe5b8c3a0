using System.Text.Json;

namespace Socialstat.Tests.App;

/// <summary>Every kind of page in both languages, wide and narrow: axe finds nothing, and no page is wider than its window.</summary>
[Collection(DemoSite.Collection)]
public sealed class AccessibilityTests(DemoSite site)
{
    private const string Judge = """
        async () => {
          const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return JSON.stringify(found.violations.map((v) => `${v.id}: ${v.nodes[0].target.join(" ")} (${v.nodes.length})`));
        }
        """;

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
        "/findings",
        "/deliveries",
        "/nowhere",
    ];

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Pages_are_for_every_reader(int width)
    {
        await using var chrome = await Chrome.Start(width, 844);
        var axe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));
        var found = new List<string>();
        foreach (var path in Pages)
        {
            foreach (var address in new[] { path, path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en" })
            {
                await chrome.Page.GotoAsync(new Uri(site.Http.BaseAddress!, address).ToString());
                await chrome.Page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");
                // What the judge looks at is the same in a narrow window in both languages; the width itself is looked at in both.
                if (width > 1000 || !address.Contains("lang=en", StringComparison.Ordinal))
                {
                    await chrome.Page.EvaluateAsync(axe);
                    found.AddRange(JsonSerializer.Deserialize<string[]>(await chrome.Page.EvaluateAsync<string>(Judge))!.Select(v => $"{address} at {width}: {v}"));
                }

                if (!await chrome.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                    found.Add($"{address} at {width}: wider than the window");
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_menu_is_one_line_on_a_wide_screen(string language)
    {
        await using var chrome = await Chrome.Start(1280, 844);
        await chrome.Page.GotoAsync(new Uri(site.Http.BaseAddress!, "/?lang=" + language).ToString());
        Assert.Equal(1, await chrome.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('.site-menu li')].map(l => l.offsetTop)).size"));
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
