using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// The places that are counted, as positions: the whole country first, then regions, landsdele and municipalities, each in order of code.
/// </summary>
public static class Places
{
    /// <summary>Position of the whole country.</summary>
    public const int Country = 0;

    private const int FirstRegion = 1;

    /// <summary>Position of the first landsdel.</summary>
    public static int FirstProvince { get; } = FirstRegion + Geography.Regions.Count;

    /// <summary>Position of the first municipality; the places before it are sums of municipalities.</summary>
    public static int FirstMunicipality { get; } = FirstProvince + Geography.Provinces.Count;

    /// <summary>Number of places.</summary>
    public static int Count { get; } = FirstMunicipality + Geography.Municipalities.Count;

    /// <summary>Position of a region.</summary>
    public static int Of(Region region) => FirstRegion + region.Index;

    /// <summary>Position of a landsdel.</summary>
    public static int Of(Province province) => FirstProvince + province.Index;

    /// <summary>Position of a municipality.</summary>
    public static int Of(Municipality municipality) => FirstMunicipality + municipality.Index;

    /// <summary>Positions of the places above a municipality: landsdel, region, country.</summary>
    public static IReadOnlyList<int> Above(Municipality municipality) =>
        [Of(municipality.Province), Of(municipality.Province.Region), Country];

    /// <summary>Whether the municipality lies in the place (or is it).</summary>
    public static bool Contains(int place, Municipality municipality) =>
        place == Of(municipality) || Above(municipality).Contains(place);
}
