using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// Under which code each municipality is shown in an extract. Municipalities with few children are shown together: by landsdel, or by region when the landsdel
/// has only one of them, or as the whole country when the region too has only one. A municipality whose children have not been counted is small.
/// </summary>
public sealed class PlacePools
{
    /// <summary>How many children aged 0-17 a municipality must usually have to be shown by itself.</summary>
    public const int UsualFewest = 4_000;

    /// <summary>What stands before the code of a landsdel.</summary>
    public const string ProvinceMark = "L";

    /// <summary>What stands before the code of a region.</summary>
    public const string RegionMark = "R";

    /// <summary>The code of small municipalities that no landsdel or region shares.</summary>
    public const string WholeCountry = "000";

    private readonly string[] _codes;

    /// <summary>Pools by the number of children in each municipality, in the order of <see cref="Geography.Municipalities"/>; null is not known.</summary>
    public PlacePools(IReadOnlyList<int?> children, int fewest)
    {
        ArgumentNullException.ThrowIfNull(children);
        Fewest = fewest;
        var small = Geography.Municipalities.Where(m => !(children[m.Index] >= fewest)).ToList();
        var byRegion = small.GroupBy(m => m.Province).Where(g => g.Count() == 1).SelectMany(g => g).ToList();
        var byCountry = byRegion.GroupBy(m => m.Province.Region).Where(g => g.Count() == 1).SelectMany(g => g).ToHashSet();
        _codes = [.. Geography.Municipalities.Select(m =>
            byCountry.Contains(m) ? WholeCountry : byRegion.Contains(m) ? RegionMark + m.Province.Region.Code : small.Contains(m) ? ProvinceMark + m.Province.Code : m.Code)];
    }

    /// <summary>How many children a municipality must have to be shown by itself.</summary>
    public int Fewest { get; }

    /// <summary>The code under which the municipality is shown.</summary>
    public string CodeOf(int municipality) => _codes[municipality];

    /// <summary>All codes with what they stand for.</summary>
    public IEnumerable<(string Code, Text Label)> Codes => _codes.Distinct().Order(StringComparer.Ordinal).Select(code => (code, LabelOf(code)));

    private static Text LabelOf(string code)
    {
        if (code == WholeCountry)
            return new Text("Små kommuner i øvrigt", "Other small municipalities");
        if (code.StartsWith(ProvinceMark, StringComparison.Ordinal) && Geography.Provinces.First(p => p.Code == code[1..]) is var province)
            return new Text($"Små kommuner i landsdel {province.Name}", $"Small municipalities in landsdel {province.Name}");
        if (code.StartsWith(RegionMark, StringComparison.Ordinal) && Geography.Regions.First(r => r.Code == code[1..]) is var region)
            return new Text($"Små kommuner i region {region.Name}", $"Small municipalities in region {region.Name}");
        var name = Geography.WithCode(code)!.Name;
        return new Text(name, name);
    }
}
