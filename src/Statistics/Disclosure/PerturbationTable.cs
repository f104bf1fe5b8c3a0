using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>One possible change of a count.</summary>
/// <param name="Change">What is added.</param>
/// <param name="Probability">How likely it is.</param>
public readonly record struct Noise(int Change, double Probability);

/// <summary>
/// How likely each change of a count is: as even as possible (largest entropy) among those that change nothing on average, have the variance,
/// never more than the largest change, never below zero, and never a small count that may not be shown.
/// </summary>
public sealed class PerturbationTable
{
    private const double Accuracy = 1e-12;
    private const double Tolerance = 1e-7;
    private readonly Noise[][] _rows;

    private PerturbationTable(Noise[][] rows, int[] shortOfVariance)
    {
        _rows = rows;
        ShortOfVariance = shortOfVariance;
        LargestChange = rows.SelectMany(r => r).Where(n => n.Probability > 0).Max(n => Math.Abs(n.Change));
        NotShown = rows.SelectMany((row, i) => row.Where(n => n.Probability > 0).Select(n => i + 1 + n.Change)).Where(shown => shown > 0).Min() - 1;
        Variance = rows[^1].Sum(n => n.Change * n.Change * n.Probability);
    }

    /// <summary>The largest change of any count.</summary>
    public int LargestChange { get; }

    /// <summary>No result is from 1 to this.</summary>
    public int NotShown { get; }

    /// <summary>Variance of the change of large counts.</summary>
    public double Variance { get; }

    /// <summary>Number of counts with a row of their own; from here on all have the same.</summary>
    public int Rows => _rows.Length;

    /// <summary>Counts whose variance is smaller than asked for, since nothing more is possible under the conditions: to be reported, not overlooked.</summary>
    public IReadOnlyList<int> ShortOfVariance { get; }

    /// <summary>What to tell whoever chose a table that cannot hold its variance.</summary>
    public Text? Shortfall => ShortOfVariance.Count == 0 ? null : new Text(
        $"variansen kan ikke holdes for antallene {string.Join(", ", ShortOfVariance)}", $"the variance cannot be held for the counts {string.Join(", ", ShortOfVariance)}");

    /// <summary>The changes of a count from 1 up, smallest first; all large counts have the same.</summary>
    public IReadOnlyList<Noise> Row(int count) => _rows[Math.Min(count, _rows.Length) - 1];

    /// <summary>A table given row by row.</summary>
    public static PerturbationTable Of(params IReadOnlyList<Noise>[] rows) => new([.. rows.Select(r => r.ToArray())], []);

    /// <summary>Solves the table.</summary>
    /// <param name="largest">Largest change.</param>
    /// <param name="variance">Largest variance; it is reached where it can be.</param>
    /// <param name="notShown">No result from 1 to this.</param>
    public static PerturbationTable Solve(int largest, double variance, int notShown = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(largest, 1);
        var rows = new Noise[largest + notShown + 1][];
        var shortOf = new List<int>();
        for (var count = 1; count <= rows.Length; count++)
        {
            var changes = Enumerable.Range(-largest, (2 * largest) + 1).Where(v => count + v == 0 || count + v > notShown).ToArray();
            rows[count - 1] = RowOf(changes, variance, out var reached);
            if (!reached)
                shortOf.Add(count);
        }

        return new PerturbationTable(rows, [.. shortOf]);
    }

    // p(v) is proportional to exp(a v + b v^2): a gives the mean 0, b the variance. For each b, a is found by Newton's method; the variance rises with b.
    // Falling counts may not be likelier the further they fall: where they would be, neighbours share one probability.
    // Rising ones that are likelier the further they rise cannot be mended so: the variance is too large for the count.
    private static Noise[] RowOf(int[] changes, double variance, out bool reached)
    {
        var group = Enumerable.Range(0, changes.Length).ToArray();
        while (true)
        {
            var p = Fit(changes, group, variance, out reached);
            var at = Enumerable.Range(0, changes.Length - 1).FirstOrDefault(i => changes[i + 1] <= 0 && group[i] != group[i + 1] && p[i] > p[i + 1] + Tolerance, -1);
            if (at < 0)
            {
                for (var i = 0; i + 1 < changes.Length; i++)
                    reached &= changes[i] < 1 || p[i] > p[i + 1] + Tolerance;
                return [.. changes.Select((v, i) => new Noise(v, p[i]))];
            }

            var (from, to) = (group[at + 1], group[at]);
            group = Array.ConvertAll(group, g => g == from ? to : g);
        }
    }

    private static double[] Fit(int[] changes, int[] group, double variance, out bool reached)
    {
        const double steepest = 60;
        double[] Shared(int power) => [.. group.Select(g => changes.Where((_, i) => group[i] == g).Average(v => Math.Pow(v, power)))];
        var (first, second) = (Shared(1), Shared(2));
        double low = -steepest, high = steepest;
        var most = VarianceAt(first, second, high, out var widest);
        var least = VarianceAt(first, second, low, out var narrowest);
        reached = most >= variance - Tolerance && least <= variance + Tolerance;
        if (!reached)
            return most < variance ? widest : narrowest;
        var p = widest;
        for (var i = 0; i < 200 && high - low > Accuracy; i++)
        {
            var middle = (low + high) / 2;
            if (VarianceAt(first, second, middle, out p) < variance)
                low = middle;
            else
                high = middle;
        }

        return p;
    }

    private static double VarianceAt(double[] first, double[] second, double b, out double[] p)
    {
        var a = 0.0;
        p = Weigh(first, second, a, b);
        for (var i = 0; i < 500; i++)
        {
            var mean = Mean(first, p);
            if (Math.Abs(mean) < Accuracy)
                break;
            // Damped: far from the solution the curve is flat.
            a -= Math.Clamp(mean / Math.Max(Mean(first.Select(v => v * v), p) - (mean * mean), 1e-9), -1, 1);
            p = Weigh(first, second, a, b);
        }

        return Mean(second, p);
    }

    private static double[] Weigh(double[] first, double[] second, double a, double b)
    {
        var powers = first.Zip(second, (v, v2) => (a * v) + (b * v2)).ToArray();
        var most = powers.Max();
        var weights = Array.ConvertAll(powers, x => Math.Exp(x - most));
        var sum = weights.Sum();
        return Array.ConvertAll(weights, w => w / sum);
    }

    private static double Mean(IEnumerable<double> values, double[] p) => values.Zip(p, (v, weight) => v * weight).Sum();
}
