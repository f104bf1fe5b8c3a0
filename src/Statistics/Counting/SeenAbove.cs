using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// For one person with several municipalities: the years in which each landsdel, region and the country have already counted
/// the person in a column. What is seen again is taken back, so that sums of municipalities become counts of distinct persons.
/// </summary>
internal sealed class SeenAbove(Counts counts)
{
    private static readonly int[][] Above = [.. Geography.Municipalities.Select(m => Places.Above(m).ToArray())];
    private readonly ulong[] _seen = new ulong[Places.FirstMunicipality * Columns.Count];
    private readonly List<int> _touched = [];

    /// <summary>Takes back the years that the places above the municipality have counted before.</summary>
    public void Correct(int municipality, int column, ulong years, PersonSlots slots)
    {
        foreach (var place in Above[municipality])
        {
            var at = (place * Columns.Count) + column;
            var again = _seen[at] & years;
            _seen[at] |= years;
            _touched.Add(at);
            if (again != 0)
                PersonYears.Add(counts.Row(place, column), again, slots, -1);
        }
    }

    /// <summary>Forgets the person.</summary>
    public void Forget()
    {
        foreach (var at in _touched)
            _seen[at] = 0;
        _touched.Clear();
    }
}
