namespace Socialstat.Management;

/// <summary>
/// How many of each thousand on a step go to another in a day, as shares: a square matrix whose rows add up to one. Days are carried through one by one, or by powers
/// of the matrix, which is the same; a share of a period is not its length times a day's share, nor 1-(1-r)^n of each, once there are ways back.
/// </summary>
public sealed class DailyFlow
{
    private readonly double[,] _shares;

    /// <summary>Shares that leave each step in a day; what does not leave stays.</summary>
    /// <exception cref="ArgumentException">The matrix is not square, a share is negative, or more than all leave.</exception>
    public DailyFlow(double[,] leaving)
    {
        ArgumentNullException.ThrowIfNull(leaving);
        var steps = leaving.GetLength(0);
        if (steps != leaving.GetLength(1))
            throw new ArgumentException("A flow is square.", nameof(leaving));
        _shares = new double[steps, steps];
        for (var from = 0; from < steps; from++)
        {
            var left = 0.0;
            for (var to = 0; to < steps; to++)
            {
                if (from == to)
                    continue;
                if (!(leaving[from, to] >= 0))
                    throw new ArgumentException("A share is not negative.", nameof(leaving));
                left += _shares[from, to] = leaving[from, to];
            }

            if (left > 1 + 1e-9)
                throw new ArgumentException("No more than all can leave.", nameof(leaving));
            _shares[from, from] = Math.Max(0, 1 - left);
        }
    }

    /// <summary>Number of steps.</summary>
    public int Steps => _shares.GetLength(0);

    /// <summary>The share on a step that is on another after so many days.</summary>
    public double[,] After(int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var result = new double[Steps, Steps];
        for (var i = 0; i < Steps; i++)
            result[i, i] = 1;
        for (var (power, left) = (_shares, days); left > 0; left >>= 1)
        {
            if ((left & 1) == 1)
                result = Times(result, power);
            if (left > 1)
                power = Times(power, power);
        }

        return result;
    }

    /// <summary>How many are on each step after so many days.</summary>
    public double[] Carry(IReadOnlyList<double> now, int days) => Carry(now, After(days));

    /// <summary>How many are on each step when shares have moved.</summary>
    public static double[] Carry(IReadOnlyList<double> now, double[,] shares)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(shares);
        var next = new double[now.Count];
        for (var from = 0; from < now.Count; from++)
        {
            if (now[from] == 0)
                continue;
            for (var to = 0; to < next.Length; to++)
                next[to] += now[from] * shares[from, to];
        }

        return next;
    }

    /// <summary>A fixed number a day from one step to another for some days: never more than there are, so that nothing becomes negative.</summary>
    public static double[] Fixed(IReadOnlyList<double> now, int from, int to, double aDay, int days)
    {
        ArgumentNullException.ThrowIfNull(now);
        double[] next = [.. now];
        var moved = Math.Min(Math.Max(0, aDay) * days, next[from]);
        next[from] -= moved;
        next[to] += moved;
        return next;
    }

    private static double[,] Times(double[,] left, double[,] right)
    {
        var size = left.GetLength(0);
        var product = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < size; k++)
            {
                var factor = left[i, k];
                if (factor == 0)
                    continue;
                for (var j = 0; j < size; j++)
                    product[i, j] += factor * right[k, j];
            }
        }

        return product;
    }
}
