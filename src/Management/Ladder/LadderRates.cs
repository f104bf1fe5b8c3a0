namespace Socialstat.Management;

/// <summary>How children move on the ladder in a day, by age band, and what happens to them on their 18th birthday.</summary>
/// <param name="Bands">A flow for each age band, and last one for children whose age is not known.</param>
/// <param name="ComingOfAge">The share of each step that stands on another once it is 18.</param>
public sealed record LadderRates(IReadOnlyList<DailyFlow> Bands, double[,] ComingOfAge)
{
    // Fewer days than those of one child in a year say too little about a band by itself: then all ages together are used.
    private const double FewestDays = 365;

    /// <summary>The shares from weighted moves and days in each band, of which the last is for unknown ages.</summary>
    public static LadderRates Of(double[,,] moves, double[,] days, double[,] comingOfAge)
    {
        ArgumentNullException.ThrowIfNull(moves);
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(comingOfAge);
        var (bands, steps) = (days.GetLength(0), days.GetLength(1));
        double All(int from, int to) => Enumerable.Range(0, bands).Sum(b => moves[b, from, to]);
        double AllDays(int step) => Enumerable.Range(0, bands).Sum(b => days[b, step]);
        DailyFlow Flow(Func<int, int, double> moved, Func<int, double> spent)
        {
            var leaving = new double[steps, steps];
            for (var from = 1; from < steps; from++)
            {
                for (var to = 0; to < steps && spent(from) > 0; to++)
                    leaving[from, to] = from == to ? 0 : moved(from, to) / spent(from);
            }

            return new DailyFlow(leaving);
        }

        var flows = Enumerable.Range(0, bands - 1).Select(b => Flow((from, to) => days[b, from] >= FewestDays ? moves[b, from, to] : All(from, to), from => days[b, from] >= FewestDays ? days[b, from] : AllDays(from))).ToList();
        flows.Add(Flow(All, AllDays));
        return new LadderRates(flows, Shares(comingOfAge));
    }

    // A step from which nobody has come of age: all leave, as the law has it for placements.
    private static double[,] Shares(double[,] counts)
    {
        var steps = counts.GetLength(0);
        var shares = new double[steps, steps];
        shares[0, 0] = 1;
        for (var from = 1; from < steps; from++)
        {
            var all = Enumerable.Range(0, steps).Sum(to => counts[from, to]);
            for (var to = 0; to < steps; to++)
                shares[from, to] = all > 0 ? counts[from, to] / all : to == 0 ? 1 : 0;
        }

        return shares;
    }
}
