using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// From municipalities and measures to every sum. An episode belongs to one municipality and one measure, so episodes are plain sums.
/// Persons are already counted once per municipality and column; the higher places hold the corrections, so they are plain sums too.
/// </summary>
internal static class RollUp
{
    public static void Fill(Counts counts)
    {
        foreach (var municipality in Geography.Municipalities)
        {
            var place = Places.Of(municipality);
            foreach (var measure in Columns.CountedMeasures)
            {
                var own = counts.Row(place, Columns.Of(measure));
                var group = Columns.OfGroup(measure.Group);
                Counts.AddAll(counts.Row(place, group), own, Tally.Episodes);
                if (Columns.TotalOfGroup(group) is var total and >= 0)
                    Counts.AddAll(counts.Row(place, total), own, Tally.Episodes);
            }
        }

        foreach (var municipality in Geography.Municipalities)
        {
            foreach (var above in Places.Above(municipality))
            {
                for (var column = 0; column < Columns.Count; column++)
                    Counts.AddAll(counts.Row(above, column), counts.Row(Places.Of(municipality), column), Tally.Everything);
            }
        }
    }
}
