namespace Socialstat.Statistics;

/// <summary>A part of an attack that stands by itself, as a linear program over its atoms.</summary>
internal sealed class AttackPiece(Attack attack, IReadOnlyList<int> targets)
{
    /// <summary>Known columns, none of which follows from the others.</summary>
    public List<int> Equal { get; } = [];

    /// <summary>Hidden columns.</summary>
    public List<int> Bounded { get; } = [];

    /// <summary>The columns to be placed.</summary>
    public IReadOnlyList<int> Targets => targets;

    /// <summary>The program: the rows of each variable (known columns first, then hidden ones), and the bounds of the rows.</summary>
    public (int[][] RowsOfVariable, double[] Lower, double[] Upper) Program(bool knowsRule)
    {
        var columns = Equal.Concat(Bounded).ToList();
        var rowsOfAtom = new SortedDictionary<int, List<int>>();
        for (var row = 0; row < columns.Count; row++)
        {
            foreach (var atom in attack.Matrix.Columns[columns[row]].Rows)
            {
                if (!rowsOfAtom.TryGetValue(atom, out var rows))
                    rowsOfAtom.Add(atom, rows = []);
                rows.Add(row);
            }
        }

        // Atoms that no column of the piece tells apart are one variable.
        int[][] variables = [.. rowsOfAtom.Values.Select(r => r.ToArray()).Distinct(PatternComparer.Rows)];
        var lower = columns.Select((c, row) => row < Equal.Count ? attack.Matrix.Columns[c].Count : Math.Max(knowsRule ? 1 : 0, attack.Lower[c]));
        var upper = columns.Select((c, row) => row < Equal.Count ? attack.Matrix.Columns[c].Count : attack.Upper[c]);
        return (variables, [.. lower], [.. upper]);
    }

    /// <summary>The objective of a target: the variables in its row.</summary>
    public double[] Objective(int target, int[][] rowsOfVariable)
    {
        var row = Equal.Count + Bounded.IndexOf(target);
        return [.. rowsOfVariable.Select(rows => Array.BinarySearch(rows, row) >= 0 ? 1.0 : 0.0)];
    }

    /// <summary>
    /// Places the targets. Solutions already found are used again: a target that has been seen at both ends of a wide enough interval is not asked about.
    /// </summary>
    /// <param name="enough">The width that is wide enough; <see cref="int.MaxValue"/> for the true ends of every interval.</param>
    public IEnumerable<Placed> Place(int enough)
    {
        var (variables, lower, upper) = Program(knowsRule: false);
        using var solver = new Clp(LinearProgram.OfOnes(variables, lower, upper));
        var objectives = targets.Select(t => Objective(t, variables)).ToArray();
        var outsider = Ends(solver, objectives, enough);
        var (_, ruleLower, ruleUpper) = Program(knowsRule: true);
        solver.BoundRows(ruleLower, ruleUpper);
        var knowing = Ends(solver, objectives, 1);
        return targets.Select((t, i) => new Placed(t, outsider[i].Low, outsider[i].High, Width(knowing[i]) < 1));
    }

    /// <summary>Places targets whose figures, and all others, are changed: nothing is known but the bounds.</summary>
    /// <param name="enough">The width that is wide enough.</param>
    public IEnumerable<Placed> PlaceChanged(int enough)
    {
        var (variables, lower, upper) = Program(knowsRule: false);
        using var solver = new Clp(LinearProgram.OfOnes(variables, lower, upper));
        var ends = Ends(solver, [.. targets.Select(t => Objective(t, variables))], enough);
        return [.. targets.Select((t, i) => new Placed(t, ends[i].Low, ends[i].High, Width(ends[i]) < 1))];
    }

    // What any solution gives a target is a value it can have.
    private (double Low, double High)[] Ends(Clp solver, double[][] objectives, int enough)
    {
        var ends = targets.Select(t => ((double)attack.Matrix.Columns[t].Count, (double)attack.Matrix.Columns[t].Count)).ToArray();
        for (var i = 0; i < ends.Length; i++)
        {
            foreach (var sense in (int[])[-1, 1])
            {
                if (Width(ends[i]) >= enough)
                    continue;
                if (double.IsInfinity(solver.Solve(objectives[i], sense)))
                    ends[i].Item2 = double.PositiveInfinity;
                else
                    See(solver.Values, objectives, ends);
            }
        }

        return ends;
    }

    private static void See(ReadOnlySpan<double> values, double[][] objectives, (double Low, double High)[] ends)
    {
        for (var target = 0; target < objectives.Length; target++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Length; i++)
                sum += objectives[target][i] * values[i];
            ends[target] = (Math.Min(ends[target].Low, sum), Math.Max(ends[target].High, sum));
        }
    }

    private static int Width((double Low, double High) ends) => new Placed(0, ends.Low, ends.High, false).Width;
}
