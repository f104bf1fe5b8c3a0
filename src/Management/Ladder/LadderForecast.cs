using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Children expected on a step on a day, with the limits that eight of ten outcomes keep within.</summary>
/// <param name="Day">The day.</param>
/// <param name="Step">The step.</param>
/// <param name="Expected">Expected number.</param>
/// <param name="Low">One of ten outcomes is below.</param>
/// <param name="High">One of ten outcomes is above.</param>
public sealed record LadderExpected(DateOnly Day, int Step, double Expected, double Low, double High);

/// <summary>What a step was expected to hold on a day that has been, and what it held.</summary>
/// <param name="Step">The step.</param>
/// <param name="Expected">What would have been expected.</param>
/// <param name="Observed">What was observed.</param>
/// <param name="NoChange">The number a year before: what expecting no change would have said.</param>
public sealed record LadderTest(int Step, LadderExpected Expected, int Observed, int NoChange)
{
    /// <summary>The error in percent of what was observed; null when nobody was there.</summary>
    public double? ErrorPercent => Observed == 0 ? null : 100 * (Expected.Expected - Observed) / Observed;

    /// <summary>Whether what was observed was within the limits.</summary>
    public bool IsWithin => Observed >= Math.Floor(Expected.Low) && Observed <= Math.Ceiling(Expected.High);
}

/// <summary>What is asked of the future of the ladder.</summary>
/// <param name="Municipality">The acting municipality.</param>
/// <param name="Start">The day from which is expected.</param>
public sealed record LadderForecastQuestion(Municipality Municipality, DateOnly Start)
{
    /// <summary>The classification.</summary>
    public LadderClassification Ladder { get; init; } = LadderClassification.Joining;

    /// <summary>Years of moves that are learnt from.</summary>
    public int YearsBack { get; init; } = 2;

    /// <summary>Quarters ahead.</summary>
    public int Quarters { get; init; } = 8;

    /// <summary>What is done differently from the start.</summary>
    public LadderScenario Scenario { get; init; } = LadderScenario.None;

    /// <summary>Number of draws behind the limits.</summary>
    public int Draws { get; init; } = 60;

    /// <summary>Where the draws begin: the same seed gives the same limits.</summary>
    public int Seed { get; init; } = 2014;
}

/// <summary>Expects how many children stand on each step, and tests itself on the year that has been.</summary>
public static class LadderForecast
{
    /// <summary>The expectation, by day and step from 1.</summary>
    public static IReadOnlyList<LadderExpected> Of(Snapshot snapshot, LadderForecastQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var seen = LadderObservation.Of(snapshot, question.Municipality, question.Ladder, question.Start.AddYears(-question.YearsBack), question.Start);
        return Expect(seen, question);
    }

    /// <summary>What the same way of expecting would have said a year ago about the start, beside what was observed then and now.</summary>
    public static IReadOnlyList<LadderTest> Test(Snapshot snapshot, LadderForecastQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var before = question with { Start = question.Start.AddYears(-1), Quarters = 4, Scenario = LadderScenario.None };
        var expected = Of(snapshot, before).Where(e => e.Day == question.Start).ToDictionary(e => e.Step);
        var observed = LadderCounts.Of(snapshot, new LadderQuestion(question.Municipality, before.Start, question.Start) { Ladder = question.Ladder });
        return [.. Enumerable.Range(1, question.Ladder.Steps.Count - 1).Select(s => new LadderTest(s, expected[s], observed.To(s), observed.From(s)))];
    }

    private static List<LadderExpected> Expect(LadderObservation seen, LadderForecastQuestion question)
    {
        DateOnly[] days = [.. Enumerable.Range(1, question.Quarters).Select(q => question.Start.AddMonths(3 * q))];
        int[] numbers = [.. days.Select(d => d.DayNumber)];
        var even = Enumerable.Repeat(1.0, seen.Children).ToArray();
        var start = question.Scenario.SharesOf(seen);
        var (mean, _) = LadderProjection.Run(seen, seen.Rates(even), even, numbers, start);
        var draws = Draw(seen, question, numbers, start);
        var result = new List<LadderExpected>();
        for (var d = 0; d < days.Length; d++)
        {
            for (var step = 1; step < seen.Steps; step++)
            {
                var sorted = draws.Select(r => r[d][step]).Order().ToArray();
                result.Add(new LadderExpected(days[d], step, mean[d][step], Math.Min(mean[d][step], Quantile(sorted, 0.1)), Math.Max(mean[d][step], Quantile(sorted, 0.9))));
            }
        }

        return result;
    }

    // Each draw learns from the children counted another number of times (a bootstrap over children), and lets chance play with its outcome.
    private static double[][][] Draw(LadderObservation seen, LadderForecastQuestion question, int[] days, double[,]? start)
    {
        var draws = new double[question.Draws][][];
        // Each draw has a series of its own, so that it does not matter on which thread it is made.
        Parallel.For(0, question.Draws, n =>
        {
            var random = new Random(unchecked((question.Seed * 7919) + n));
            var weights = new double[seen.Children];
            for (var i = 0; i < weights.Length; i++)
                weights[i] = Poisson(random);
            var (mean, variance) = LadderProjection.Run(seen, seen.Rates(weights), weights, days, start);
            for (var d = 0; d < days.Length; d++)
            {
                for (var step = 1; step < seen.Steps; step++)
                    mean[d][step] = Math.Max(0, mean[d][step] + (Math.Sqrt(variance[d][step]) * Normal(random)));
            }

            draws[n] = mean;
        });
        return draws;
    }

    private static double Quantile(double[] sorted, double share)
    {
        if (sorted.Length == 0)
            return 0;
        var at = share * (sorted.Length - 1);
        var below = (int)at;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((at - below) * (sorted[below + 1] - sorted[below]));
    }

    private static int Poisson(Random random)
    {
        var (count, product) = (0, random.NextDouble());
        while (product > Math.Exp(-1))
        {
            count++;
            product *= random.NextDouble();
        }

        return count;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
