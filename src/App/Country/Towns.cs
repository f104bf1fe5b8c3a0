using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>How a municipality registers: one long case or many short ones, and how often it delivers.</summary>
internal sealed record Practice(bool ShortCases, int MonthsPerDelivery, int IntensityPercent, bool LineFeedOnly);

/// <summary>The municipalities with their relative size (data/municipality_weights.csv) and their habits.</summary>
internal sealed class Towns
{
    // So many percent of the country's children make monthly deliveries worth while; half of it quarterly ones.
    private const int MonthlyPerThousand = 30;
    private const int QuarterlyPerThousand = 14;
    private readonly int[] _upTo;

    public Towns(ulong seed)
    {
        var weights = DataFile.Read("municipality_weights.csv")
            .ToDictionary(r => r["municipality"], r => int.Parse(r["weight"], CultureInfo.InvariantCulture));
        var total = weights.Values.Sum();
        _upTo = new int[Geography.Municipalities.Count];
        Practices = new Practice[_upTo.Length];
        var sum = 0;
        for (var i = 0; i < _upTo.Length; i++)
        {
            var weight = weights[Geography.Municipalities[i].Code];
            _upTo[i] = sum += weight;
            var draw = new Draw(seed, Purpose.Municipality, i);
            var months = (weight * 1000 / total) switch { >= MonthlyPerThousand => 1, >= QuarterlyPerThousand => 3, _ => 12 };
            Practices[i] = new Practice(draw.Percent(18), months, draw.Between(70, 130), draw.Percent(60));
        }

        Delegated = DataFile.Read("delegations.csv").ToDictionary(r => IndexOf(r["municipality"]), r => IndexOf(r["reporter"]));
    }

    public Practice[] Practices { get; }

    /// <summary>From a municipality to the one that reports its disability measures.</summary>
    public IReadOnlyDictionary<int, int> Delegated { get; }

    /// <summary>A municipality, large ones more often.</summary>
    public int Pick(Draw draw)
    {
        var at = Array.BinarySearch(_upTo, draw.Below(_upTo[^1]) + 1);
        return at >= 0 ? at : ~at;
    }

    private static int IndexOf(string code) => Geography.IndexOf(int.Parse(code, CultureInfo.InvariantCulture));
}
