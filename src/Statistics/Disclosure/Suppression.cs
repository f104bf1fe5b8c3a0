namespace Socialstat.Statistics;

/// <summary>
/// Minimum count: which columns of one matrix are hidden, so that every protected one could as well hold other numbers. A column that could
/// hold another number is not computable from the rest, so this is enough; without a solver, what is not computable is found by elimination.
/// </summary>
internal sealed class Suppression(AtomMatrix matrix)
{
    private const double Tolerance = 1e-6;

    /// <summary>Columns that may not be known.</summary>
    public required bool[] IsPrimary { get; init; }

    /// <summary>Columns that stay hidden since they were hidden before.</summary>
    public required bool[] IsKept { get; init; }

    /// <summary>Columns that are known whatever is done.</summary>
    public required bool[] IsOpen { get; init; }

    /// <summary>Smallest width of an interval.</summary>
    public required int Width { get; init; }

    /// <summary>Bounds that the published figures of other tables give a protected column.</summary>
    public required Func<AtomColumn, (double Lower, double Upper)> BoundsOf { get; init; }

    /// <summary>Told of a column that needs more room than other tables leave it.</summary>
    public required Action<AtomColumn> NeedsRoom { get; init; }

    /// <summary>The atoms that each municipality knows: its own.</summary>
    public required IReadOnlyList<int[]> Insiders { get; init; }

    /// <summary>The columns that are published.</summary>
    public bool[] Publish()
    {
        if (!Clp.IsAvailable)
            return new SecondaryCells(matrix, IsPrimary, IsKept, IsOpen, Width).Choose().Published;
        var hidden = IsPrimary.Zip(IsKept, (primary, kept) => primary || kept).ToArray();
        var targets = Enumerable.Range(0, hidden.Length).Where(c => IsPrimary[c] && !IsOpen[c]).ToList();
        if (targets.Count > 0)
        {
            using var widening = new Widening(matrix, IsOpen, [.. matrix.Columns.Select((c, i) => IsPrimary[i] ? BoundsOf(c) : (0, double.PositiveInfinity))]);
            Widen(widening, hidden, targets);
            WidenForInsiders(widening, hidden, targets);
        }

        return Array.ConvertAll(hidden, h => !h);
    }

    // Up by what is missing from the width below, while every hidden figure stays above zero; and down to zero.
    // A change found for one target is a change of others too; one in which a target falls to zero shows no rise to those who know it is not.
    private void Widen(Widening widening, bool[] hidden, List<int> targets)
    {
        var rise = new double[hidden.Length];
        var fall = new double[hidden.Length];
        foreach (var target in targets.OrderByDescending(t => t))
        {
            var count = matrix.Columns[target].Count;
            var needed = Math.Max(1, Width - count);
            if (rise[target] < needed - Tolerance)
                See(Rise(widening, target, needed, hidden), hidden, rise, fall);
            needed = Math.Min(count, Width);
            if (fall[target] < needed - Tolerance)
                See(widening.Change(target, -needed, hidden), hidden, new double[hidden.Length], fall);
            // What cannot fall, since parts of it are known not to be zero, rises by the whole width.
            if (rise[target] + fall[target] < Width - Tolerance)
                See(Rise(widening, target, (int)Math.Ceiling(Width - fall[target] - Tolerance), hidden), hidden, rise, fall);
        }
    }

    // Where other tables leave no room, room is asked for.
    private double[]? Rise(Widening widening, int target, int by, bool[] hidden)
    {
        if (widening.Change(target, by, hidden) is { } change)
            return change;
        var free = widening.Change(target, by, hidden, isBound: false);
        for (var column = 0; column < free?.Length; column++)
        {
            if (free[column] != 0 && widening.IsOutOfBounds(column, free[column]))
                NeedsRoom(matrix.Columns[column]);
        }

        return free;
    }

    // A municipality that takes its own persons away may not be able to compute the rest.
    private void WidenForInsiders(Widening widening, bool[] hidden, List<int> targets)
    {
        var exposed = InsiderAttack.Exposed(matrix, [.. hidden.Zip(IsOpen, (h, o) => !h || o)], targets, Insiders);
        foreach (var (target, insider) in exposed)
        {
            foreach (var by in (int[])[1, -1])
            {
                if (widening.Change(target, by, hidden, Insiders[insider]) is not { } change)
                    continue;
                See(change, hidden, new double[hidden.Length], new double[hidden.Length]);
                break;
            }
        }
    }

    private static void See(double[]? change, bool[] hidden, double[] rise, double[] fall)
    {
        for (var column = 0; column < change?.Length; column++)
        {
            hidden[column] |= change[column] != 0;
            rise[column] = Math.Max(rise[column], change[column]);
            fall[column] = Math.Max(fall[column], -change[column]);
        }
    }
}
