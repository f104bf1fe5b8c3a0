using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>Which ledger: one statistic in one municipality, or in the whole country for shelters and crisis centres, which report themselves.</summary>
internal readonly record struct LedgerKey(Statistic Statistic, int Municipality)
{
    /// <summary>In place of a municipality: the whole country.</summary>
    public const int Country = 998;

    /// <summary>The code of the whole country in the name.</summary>
    public const string CountryCode = "000";

    /// <summary>The municipality; null for the whole country.</summary>
    public Municipality? Place => Municipality == Country ? null : Geography.Municipalities[Municipality];

    /// <summary>Name in the list of packed files.</summary>
    public string Name => $"ledger-{Statistic.Code()}-{(Municipality == Country ? CountryCode : Geography.Municipalities[Municipality].Code)}";

    /// <summary>The key with the name, or null when the name is not a ledger's.</summary>
    public static LedgerKey? Parse(string name)
    {
        var parts = name.Split('-');
        if (parts.Length != 3 || parts[0] != "ledger")
            return null;
        var type = RecordTypes.All.First(t => t.Statistic.Code() == parts[1]);
        if (parts[2] == CountryCode)
            return new LedgerKey(type.Statistic, Country);
        return Geography.WithCode(parts[2]) is { } municipality ? new LedgerKey(type.Statistic, municipality.Index) : null;
    }

    /// <summary>The record type of the statistic.</summary>
    public RecordType RecordType
    {
        get
        {
            var statistic = Statistic;
            return RecordTypes.All.First(t => t.Statistic == statistic);
        }
    }

    /// <summary>A file name for a generation.</summary>
    public string FileName(long generation) => string.Create(CultureInfo.InvariantCulture, $"{Name}-{generation}.packed");
}
