using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Variables of place. The place is the acting municipality (contract, section 4).</summary>
public static class PlaceList
{
    private static readonly Category Country = new("000", new Text("Hele landet", "All Denmark"), [Places.Country]) { IsTotal = true };

    /// <summary>KOMMUNEDK: the country, regions, landsdele and municipalities.</summary>
    public static Dimension Municipalities { get; } = new(
        "KOMMUNEDK", new Text("kommune", "municipality"), Axis.Place,
        [Country, .. Geography.Regions.Select(Of), .. Geography.Provinces.Select(Of), .. Geography.Municipalities.Select(Of)]);

    /// <summary>LANDSDEL: the country and landsdele.</summary>
    public static Dimension Provinces { get; } = new(
        "LANDSDEL", new Text("landsdel", "province"), Axis.Place, [Country, .. Geography.Provinces.Select(Of)]);

    // Places keep their Danish names; only the largest city has an English one in official use.
    private static Category Of(Municipality municipality) => new(
        municipality.Code, new Text(municipality.Name, municipality.Code == "101" ? "Copenhagen" : municipality.Name), [Places.Of(municipality)]);

    // "Landsdel" before the name: Bornholm is also a municipality.
    private static Category Of(Province province) => new(
        province.Code, new Text($"Landsdel {province.Name}", $"Province {province.Name}"), [Places.Of(province)]);

    private static Category Of(Region region) => new(region.Code, new Text(region.Name, region.Name), [Places.Of(region)]);
}
