using System.Globalization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>How a municipality registers: one long case or many short ones, how much it gives, how its lines end.</summary>
internal sealed record Practice(bool ShortCases, int IntensityPercent, bool LineFeedOnly);

/// <summary>The municipalities with their relative size (data/municipality_weights.csv) and their habits.</summary>
internal sealed class Towns
{
    private readonly int[] _upTo;
    private readonly int _only;

    public Towns(ulong seed, string? only = null)
    {
        _only = only is null ? -1 : IndexOf(only);
        var weights = DataFile.Read("municipality_weights.csv")
            .ToDictionary(r => r["municipality"], r => int.Parse(r["weight"], CultureInfo.InvariantCulture));
        var total = weights.Values.Sum();
        _upTo = new int[Geography.Municipalities.Count];
        Practices = new Practice[_upTo.Length];
        PerThousand = new int[_upTo.Length];
        var sum = 0;
        for (var i = 0; i < _upTo.Length; i++)
        {
            var weight = weights[Geography.Municipalities[i].Code];
            _upTo[i] = sum += weight;
            PerThousand[i] = _only < 0 ? weight * 1000 / total : _only == i ? 1000 : 0;
            var draw = new Draw(seed, Purpose.Municipality, i);
            Practices[i] = new Practice(draw.Percent(18), draw.Between(70, 130), draw.Percent(60));
        }

        Delegated = DataFile.Read("delegations.csv").ToDictionary(r => IndexOf(r["municipality"]), r => IndexOf(r["reporter"]));
    }

    public Practice[] Practices { get; }

    /// <summary>Share of the country's children.</summary>
    public int[] PerThousand { get; }

    /// <summary>From a municipality to the one that reports its disability measures.</summary>
    public IReadOnlyDictionary<int, int> Delegated { get; }

    /// <summary>A municipality, large ones more often.</summary>
    public int Pick(Draw draw)
    {
        var at = Array.BinarySearch(_upTo, draw.Below(_upTo[^1]) + 1);
        return _only >= 0 ? _only : at >= 0 ? at : ~at;
    }

    private static int IndexOf(string code) => Geography.IndexOf(int.Parse(code, CultureInfo.InvariantCulture));
}
