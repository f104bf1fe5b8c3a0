using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>The first year with data of each statistic, in the country and in each municipality: the year of the earliest accepted spell.</summary>
public sealed class DataYears
{
    private readonly int[] _firstDay;

    /// <summary>Looks through all spells.</summary>
    public DataYears(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var first = new int[1 << (SpellWord.MunicipalityShift - SpellWord.MeasureShift + 7)];
        Array.Fill(first, int.MaxValue);
        foreach (var bits in snapshot.Spells)
        {
            var spell = new SpellWord(bits);
            ref var earliest = ref first[spell.Place & (first.Length - 1)];
            earliest = Math.Min(earliest, spell.Start);
        }

        _firstDay = first;
    }

    /// <summary>First year with data of the statistic in the country, or null when there is none.</summary>
    public int? First(Statistic statistic) => First(statistic, Geography.Municipalities);

    /// <summary>First year with data of the statistic in the municipality, or null when there is none.</summary>
    public int? First(Statistic statistic, Municipality municipality) => First(statistic, [municipality]);

    private int? First(Statistic statistic, IEnumerable<Municipality> municipalities)
    {
        var day = municipalities
            .SelectMany(place => Measures.Of(statistic), (place, m) => SpellWord.Pack(place.Index, m.Index, 0, 0).Place)
            .Min(place => _firstDay[place]);
        return day == int.MaxValue ? null : PackedDay.Unpack(day).Year;
    }
}
