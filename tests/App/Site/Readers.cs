using System.Text.Json;
using Microsoft.Playwright;

namespace Socialstat.Tests.App;

/// <summary>Looks at pages as axe does, in both languages and a window of a width; two browsers share the pages.</summary>
internal static class Readers
{
    private const int Browsers = 2;

    private const string Judge = """
        async () => {
          const found = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
          return JSON.stringify(found.violations.map((v) => `${v.id}: ${v.nodes[0].target.join(" ")} (${v.nodes.length})`));
        }
        """;

    /// <summary>What is wrong with the pages; none when axe finds nothing and no page is wider than its window.</summary>
    public static async Task<string[]> Faults(Uri site, IEnumerable<string> addresses, int width, Cookie? session = null)
    {
        var axe = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));
        var danish = addresses.ToArray();
        var english = danish.Select(a => a + (a.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");
        (string Address, bool InEnglish)[] all = [.. danish.Select(a => (a, false)), .. english.Select(a => (a, true))];
        var shares = Enumerable.Range(0, Browsers).Select(own => Look([.. all.Where((_, i) => i % Browsers == own)]));
        return [.. (await Task.WhenAll(shares)).SelectMany(f => f)];

        async Task<List<string>> Look((string Address, bool InEnglish)[] pages)
        {
            await using var chrome = await Chrome.Start(width, 844);
            if (session is not null)
                await chrome.Page.Context.AddCookiesAsync([session]);
            var found = new List<string>();
            foreach (var (address, inEnglish) in pages)
            {
                await chrome.Page.GotoAsync(new Uri(site, address).ToString());
                await chrome.Page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");
                // What the judge looks at is the same in a narrow window in both languages; the width itself is looked at in both.
                if (width > 1000 || !inEnglish)
                {
                    await chrome.Page.EvaluateAsync(axe);
                    found.AddRange(JsonSerializer.Deserialize<string[]>(await chrome.Page.EvaluateAsync<string>(Judge))!.Select(v => $"{address} at {width}: {v}"));
                }

                if (!await chrome.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
                    found.Add($"{address} at {width}: wider than the window");
            }

            return found;
        }
    }
}
