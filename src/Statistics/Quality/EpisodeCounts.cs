using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>How many spells were reported and how many episodes they make: what joining did (indicator A7), and what each municipality weighs.</summary>
/// <param name="Spells">Spells that count.</param>
/// <param name="Episodes">Episodes that they make.</param>
/// <param name="ByMunicipality">Spells that run on a day of the year, by index of the acting municipality.</param>
public sealed record EpisodeCounts(long Spells, long Episodes, IReadOnlyList<long> ByMunicipality)
{
    /// <summary>Counts the spells of measures of some statistics.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="statistics">The statistics.</param>
    /// <param name="year">The year whose spells are counted by municipality.</param>
    public static EpisodeCounts Of(Snapshot snapshot, IReadOnlyCollection<Statistic> statistics, int year)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(statistics);
        var counted = Measures.All.Select(m => statistics.Contains(m.Statistic)).ToArray();
        var (from, to) = (PackedDay.Pack(new DateOnly(year, 1, 1)), PackedDay.Pack(new DateOnly(year, 12, 31)));
        var byMunicipality = new long[Geography.Municipalities.Count];
        long spells = 0, episodes = 0;
        for (var person = 0; person < snapshot.Persons.Length; person++)
        {
            foreach (var bits in snapshot.SpellsOf(person))
            {
                var spell = new SpellWord(bits);
                if (!counted[spell.Measure])
                    continue;
                spells++;
                if (spell.Start <= to && spell.End >= from)
                    byMunicipality[spell.Municipality]++;
            }

            var reader = new EpisodeReader(snapshot.SpellsOf(person));
            while (reader.Read(out var episode))
                episodes += counted[episode.MeasureIndex] ? 1 : 0;
        }

        return new EpisodeCounts(spells, episodes, byMunicipality);
    }
}
