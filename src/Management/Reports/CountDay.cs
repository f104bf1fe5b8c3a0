using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>
/// The latest day on which a municipality's children can be counted. Reports come later than what they tell of: when nothing has begun for so long that it must be because it has
/// not been reported yet, the children are counted at the end of the month in which something last did, and not too few today.
/// </summary>
public static class CountDay
{
    // So many beginnings are missing before it is taken for reports that have not come: by chance that happens once in 150 times.
    private const double Missing = 5;
    private const int Window = 730;

    /// <summary>The day: today, or the end of the month in which the latest reported measure began.</summary>
    public static DateOnly Of(Snapshot snapshot, Municipality municipality, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(municipality);
        var now = PackedDay.Pack(today);
        var starts = new List<int>();
        for (var i = 0; i < snapshot.Persons.Length; i++)
        {
            foreach (var bits in snapshot.SpellsOf(i))
            {
                if (new SpellWord(bits) is var spell && spell.Municipality == municipality.Index && spell.Start <= now)
                    starts.Add(spell.Start);
            }
        }

        if (starts.Count == 0)
            return today;
        var last = starts.Max();
        var expected = (double)starts.Count(s => s > last - Window) / Window * (now - last);
        if (expected < Missing)
            return today;
        var day = PackedDay.Unpack(last);
        var end = new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
        return end < today ? end : today;
    }
}
