using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The places of the tables.</summary>
internal static class PlacePage
{
    public const string Path = "places.md";

    public static Page Make()
    {
        var page = new PageWriter(Path).Title("Places");
        page.Paragraph($"Place is the acting municipality. Code 000 is the whole country. Source: {page.FileLink("data/geography.csv")}.");
        foreach (var region in Geography.Regions)
        {
            page.Heading($"{region.Code} {region.Name}").Table(
                ["Landsdel", "Municipalities"],
                Geography.Provinces.Where(p => p.Region == region).Select(p => new[]
                {
                    $"{p.Code} {p.Name}",
                    string.Join(", ", Geography.Municipalities.Where(m => m.Province == p).Select(m => m.ToString())),
                }));
        }

        return page.Finish();
    }
}
