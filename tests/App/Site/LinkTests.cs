using System.Net;
using System.Text.RegularExpressions;

namespace Socialstat.Tests.App;

[Collection(DemoSite.Collection)]
public sealed partial class LinkTests(DemoSite site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?lang=en")]
    public async Task Every_link_leads_somewhere_and_keeps_the_language(string start)
    {
        var seen = new Dictionary<string, string>();
        var open = new Queue<(string Address, string From)>([(start, "")]);
        var english = start.Contains("lang=en", StringComparison.Ordinal);
        while (open.TryDequeue(out var step))
        {
            var parts = step.Address.Split('#', 2);
            if (!seen.TryGetValue(KeyOf(parts[0]), out var page))
            {
                using var answer = await site.Http.GetAsync(new Uri(parts[0], UriKind.Relative));
                // What needs a sign-in shows the way in.
                var expected = step.Address.StartsWith("/municipality", StringComparison.Ordinal) || parts[0].Split('?')[0].EndsWith("/persons", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized
                    : step.Address.StartsWith("/signin/start", StringComparison.Ordinal) ? HttpStatusCode.Found : HttpStatusCode.OK;
                Assert.True(answer.StatusCode == expected, $"{step.From} links to {step.Address}: {(int)answer.StatusCode}");
                page = answer.Content.Headers.ContentType?.MediaType == "text/html" ? await answer.Content.ReadAsStringAsync() : "";
                seen[KeyOf(parts[0])] = page;
                foreach (var address in Links(page))
                {
                    Assert.StartsWith("/", address, StringComparison.Ordinal);
                    if (!address.StartsWith("/assets", StringComparison.Ordinal))
                        Assert.True(address.Contains("lang=en", StringComparison.Ordinal) == english, $"{parts[0]} links to {address} in the other language");
                    open.Enqueue((address, parts[0]));
                }
            }

            if (parts.Length > 1)
                Assert.True(page.Contains($"id=\"{parts[1]}\"", StringComparison.Ordinal), $"{step.From} links to {step.Address}, which has no such place");
        }

        Assert.Contains(seen.Keys, k => k.StartsWith("/docs/generated/rules/IND-", StringComparison.Ordinal));
        Assert.Contains("/src/Statistics/Tables/Isbu02.cs", seen.Keys);
        Assert.Contains("/docs/sources.md", seen.Keys);
    }

    [Fact]
    public async Task A_cell_of_ISBU02_leads_to_its_declaration_its_rules_and_its_sources()
    {
        var links = Links(await site.Get("/tables/ISBU02?KOMMUNEDK=000&INDSATSER=405&Tid=2024")).ToList();
        Assert.Contains("/docs/generated/measures.md#m101", links);
        Assert.Contains("/src/Statistics/Tables/Isbu02.cs", links);
        Assert.Contains("/docs/generated/rules/IND-009.md", links);
        Assert.Contains("/docs/sources.md#000", links);
    }

    [Fact]
    public async Task Nothing_is_fetched_from_elsewhere()
    {
        foreach (var address in new[] { "/", "/tables/ISBU02", "/assets/dkfds/css/dkfds.min.css", "/assets/site.css" })
        {
            var text = (await site.Get(address)).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal);
            Assert.DoesNotMatch("(src|href)=\"(https?:)?//|url\\([\"']?(https?:)?//|@import", text);
        }

        foreach (Match file in CssFile().Matches(await site.Get("/assets/dkfds/css/dkfds.min.css")))
        {
            if (file.Value.EndsWith("svg", StringComparison.Ordinal))
                await site.Get("/assets/dkfds" + file.Groups[1].Value);
        }
    }

    // A few values of an address stand for all: pages after the third and single filters look alike.
    private static string KeyOf(string address)
    {
        var path = address.Split('?')[0];
        return path.StartsWith("/deliveries/", StringComparison.Ordinal) ? "/deliveries/*" : path;
    }

    private static IEnumerable<string> Links(string page) =>
        Link().Matches(page).Where(m => !m.Value.Contains("hreflang", StringComparison.Ordinal)).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Select(l => l.StartsWith('#') ? "" : l).Where(l => l.Length > 0);

    [GeneratedRegex("<(?:a|link)\\b[^>]*?\\shref=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"url\(\.\.(/[^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex CssFile();
}
