using System.Text.Json;

namespace Socialstat.Tests.App;

/// <summary>Ten kinds of pages in both languages, wide and narrow: axe finds nothing, and no page is wider than its window.</summary>
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
                await chrome.Page.EvaluateAsync(axe);
                found.AddRange(JsonSerializer.Deserialize<string[]>(await chrome.Page.EvaluateAsync<string>(Judge))!.Select(v => $"{address} at {width}: {v}"));
                if (!await chrome.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                    found.Add($"{address} at {width}: wider than the window");
            }
        }

        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
