namespace Socialstat.Law;

/// <summary>The Danish administrative geography from 2007: 98 municipalities in 11 landsdele in 5 regions (data/geography.csv).</summary>
public static class Geography
{
    private static readonly Dictionary<string, Municipality> ByCode = [];
    private static readonly short[] IndexByNumber = new short[1000];

    static Geography()
    {
        var rows = DataFile.Read("geography.csv");
        var regions = rows.Select(r => (r["region"], r["region_name"])).Distinct().OrderBy(r => r.Item1, StringComparer.Ordinal)
            .Select((r, i) => new Region(i, r.Item1, r.Item2)).ToArray();
        var provinces = rows.Select(r => (r["province"], r["province_name"], r["region"])).Distinct().OrderBy(p => p.Item1, StringComparer.Ordinal)
            .Select((p, i) => new Province(i, p.Item1, p.Item2, regions.First(r => r.Code == p.Item3))).ToArray();
        var municipalities = rows.OrderBy(r => r["municipality"], StringComparer.Ordinal)
            .Select((r, i) => new Municipality(i, r["municipality"], r["name"], provinces.First(p => p.Code == r["province"]))).ToArray();
        Array.Fill(IndexByNumber, (short)-1);
        foreach (var m in municipalities)
        {
            ByCode.Add(m.Code, m);
            IndexByNumber[int.Parse(m.Code, System.Globalization.CultureInfo.InvariantCulture)] = (short)m.Index;
        }

        Regions = regions;
        Provinces = provinces;
        Municipalities = municipalities;
    }

    /// <summary>All municipalities in order of code.</summary>
    public static IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The landsdele in order of code.</summary>
    public static IReadOnlyList<Province> Provinces { get; }

    /// <summary>The regions in order of code.</summary>
    public static IReadOnlyList<Region> Regions { get; }

    /// <summary>The municipality with the three-digit code, or null.</summary>
    public static Municipality? WithCode(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>Index of the municipality with the code as a number (101-860), or -1.</summary>
    public static int IndexOf(int code) => (uint)code < 1000 ? IndexByNumber[code] : -1;
}
