using System.Text.RegularExpressions;

namespace Socialstat.Tests.App;

/// <summary>What the charts of a page say.</summary>
[Collection(DemoSite.Collection)]
public sealed class ChartPageTests(DemoSite site)
{
    [Fact]
    public async Task A_stack_has_all_of_its_parts()
    {
        var page = await site.Get("/tables/BU04A?OMR%C3%85DE=000&FORAN=1&ALDER=0005&ALDER=0611&ALDER=1217&ALDER=1800&K%C3%98N=M&K%C3%98N=K&show=stacked");
        foreach (var age in new[] { "0-5 år", "6-11 år", "12-17 år", "18 år og derover" })
            Assert.All(["Mænd", "Kvinder"], sex => Assert.Contains($">{age}, {sex}</text>", page, StringComparison.Ordinal));
        Assert.DoesNotContain("viser de største", page, StringComparison.Ordinal);
        var many = await site.Get("/tables/ISBU04?LANDSDEL=*&INDSATSER=5&INDSATSER=6&show=stacked");
        Assert.Contains("Søjlerne er derfor ikke det hele", many, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_of_landsdele_says_each_figure_once()
    {
        var page = await site.Get("/tables/ISBU04?LANDSDEL=*&INDSATSER=3&Tid=2024&show=map");
        Assert.Equal(11, Regex.Count(page, "class=\"tile-figure\""));
        Assert.Equal(98, Regex.Count(page, "<g class=\"tile (class-[0-9]|tile-hidden)\"><title>"));
        Assert.Contains(">Vest- og Sydsjælland</text>", page, StringComparison.Ordinal);
        Assert.Contains("Tallet er hele landsdelens", page, StringComparison.Ordinal);
        Assert.Equal(98, Regex.Count(await site.Get("/tables/ISBU01?KOMMUNEDK=*&INDSATSER=3&Tid=2024&show=map"), "class=\"tile-figure\""));
    }

    [Fact]
    public async Task A_figure_of_accounts_names_its_delivery_and_no_persons()
    {
        var page = await site.Get("/tables/BU28/explain");
        Assert.Contains("1 leverance fra 1 indberetter", page, StringComparison.Ordinal);
        Assert.Contains("000 Hele landet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Forløb og indberetninger bag tallet", page, StringComparison.Ordinal);
    }
}
