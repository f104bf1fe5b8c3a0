namespace Socialstat.Management;

/// <summary>
/// Carries the children on the ladder, and those who are expected to come, through the days to come: each child by the shares of its own age, growing older on its own
/// birthdays. Newcomers are those of the window once more, at the same time of the year and of the same age.
/// </summary>
public static class LadderProjection
{
    /// <summary>Expected numbers on each step on the days, and the variance that chance alone gives them.</summary>
    /// <param name="seen">What was observed.</param>
    /// <param name="rates">How children move.</param>
    /// <param name="weights">How much each child counts as a newcomer.</param>
    /// <param name="days">Day numbers after the window, in order.</param>
    /// <param name="start">Shares that are moved at the start, before anything else; null for none.</param>
    public static (double[][] Mean, double[][] Variance) Run(LadderObservation seen, LadderRates rates, ReadOnlySpan<double> weights, IReadOnlyList<int> days, double[,]? start = null)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(days);
        var run = new Carrying(rates, days, seen.Steps);
        foreach (var child in seen.Present)
            run.Add(child, 1, isKnown: true, start);
        var window = seen.Last.DayNumber - seen.First.DayNumber;
        for (var shift = window; seen.First.DayNumber + shift < days[^1]; shift += window)
        {
            foreach (var newcomer in seen.Arrivals)
            {
                var day = newcomer.Day + shift;
                if (day > seen.Last.DayNumber && day <= days[^1])
                    run.Add(newcomer with { Day = day, Birth = newcomer.Birth?.AddDays(shift) }, weights[newcomer.Child], isKnown: false, null);
            }
        }

        return (run.Mean, run.Variance);
    }

    // Powers are kept for the lengths that occur: at most a period's.
    private sealed class Carrying(LadderRates rates, IReadOnlyList<int> days, int steps)
    {
        private readonly Dictionary<int, double[,]>[] _powers = [.. rates.Bands.Select(_ => new Dictionary<int, double[,]>())];

        public double[][] Mean { get; } = [.. days.Select(_ => new double[steps])];

        public double[][] Variance { get; } = [.. days.Select(_ => new double[steps])];

        public void Add(LadderArrival child, double weight, bool isKnown, double[,]? start)
        {
            var now = new double[steps];
            now[child.Step] = 1;
            if (start is not null)
                now = DailyFlow.Carry(now, start);
            var day = child.Day;
            for (var d = 0; d < days.Count; d++)
            {
                if (days[d] < day)
                    continue;
                (now, day) = Carry(now, child.Birth, day, days[d]);
                if (now[0] >= 1 - 1e-12)
                    return;
                for (var step = 1; step < steps; step++)
                {
                    Mean[d][step] += weight * now[step];
                    // One child is there or not; how many come is itself a matter of chance.
                    Variance[d][step] += weight * now[step] * (isKnown ? 1 - now[step] : 1);
                }
            }
        }

        private (double[] Now, int Day) Carry(double[] now, DateOnly? birth, int day, int until)
        {
            while (day < until)
            {
                var (band, endsOn) = birth is { } known ? AgeBands.On(known, DateOnly.FromDayNumber(day)) : (rates.Bands.Count - 1, int.MaxValue);
                if (band < 0)
                    return (new double[steps], until);
                // The step before a birthday is carried to the day before it; then the birthday comes.
                var to = Math.Min(until, endsOn - 1);
                if (to > day)
                    now = DailyFlow.Carry(now, Power(band, to - day));
                day = to;
                if (day < until)
                {
                    day++;
                    now = band == AgeBands.Starts.Count - 2 ? DailyFlow.Carry(now, rates.ComingOfAge) : band == AgeBands.Starts.Count - 1 ? new double[steps] : DailyFlow.Carry(now, Power(band, 1));
                }
            }

            return (now, day);
        }

        private double[,] Power(int band, int length)
        {
            if (!_powers[band].TryGetValue(length, out var power))
                _powers[band].Add(length, power = rates.Bands[band].After(length));
            return power;
        }
    }
}
