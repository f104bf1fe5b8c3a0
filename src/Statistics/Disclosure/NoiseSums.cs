namespace Socialstat.Statistics;

/// <summary>The changes by one perturbation table, added up.</summary>
internal sealed class NoiseSums(PerturbationTable table)
{
    // Far outside chance: a fair release must not be refused by bad luck.
    private const double Sigmas = 6;
    private const int EnoughForVariance = 2000;
    private const double VarianceOff = 0.25;
    private readonly HashSet<(int Key, int Count)> _seen = [];
    private long _number;
    private long _sum;
    private long _large;
    private long _squares;

    public void Add(int key, int count, int change)
    {
        // The same units give the same change in every year: that is one draw, not several.
        if (!_seen.Add((key, count)))
            return;
        _number++;
        _sum += change;
        if (count < table.Rows)
            return;
        _large++;
        _squares += (long)change * change;
    }

    /// <summary>Whether nothing is changed on average, and large counts as much as the table says.</summary>
    public bool IsFair() => Math.Abs((double)_sum) < Sigmas * Math.Sqrt(table.Variance * _number) + 1
        && (_large < EnoughForVariance || Math.Abs(((double)_squares / _large) - table.Variance) < VarianceOff * table.Variance);
}
