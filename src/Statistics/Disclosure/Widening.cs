namespace Socialstat.Statistics;

/// <summary>
/// Finds the cheapest columns to hide so that a target could as well hold other numbers. The variables are the rise and the fall of
/// every atom and of every column; a change that costs least gives the columns that would tell about it, and these are hidden.
/// </summary>
internal sealed class Widening : IDisposable
{
    private const double Tolerance = 1e-6;
    // What it costs to hide a figure. Everybody reads the totals, so one costs what it counts and more; a part costs far less than it counts,
    // since one large part hides better than many small.
    private const double CostOfTotal = 6;
    private readonly AtomMatrix _matrix;
    private readonly bool[] _isOpen;
    private readonly (double Lower, double Upper)[] _bounds;
    private readonly double[] _lower;
    private readonly double[] _upper;
    private readonly double[] _cost;
    private readonly Clp _solver;
    private readonly int _atoms;

    public Widening(AtomMatrix matrix, bool[] isOpen, (double Lower, double Upper)[] bounds)
    {
        _matrix = matrix;
        _isOpen = isOpen;
        _bounds = bounds;
        _atoms = 2 * matrix.Weights.Length;
        var columns = matrix.Columns;
        var rowsOfAtom = new List<int>[matrix.Weights.Length];
        for (var atom = 0; atom < rowsOfAtom.Length; atom++)
            rowsOfAtom[atom] = [];
        for (var column = 0; column < columns.Length; column++)
        {
            foreach (var atom in columns[column].Rows)
                rowsOfAtom[atom].Add(column);
        }

        var variables = _atoms + (2 * columns.Length);
        var starts = new int[variables + 1];
        List<int> rows = [];
        List<double> values = [];
        _lower = new double[variables];
        _upper = new double[variables];
        _cost = new double[variables];
        for (var i = 0; i < variables; i++)
        {
            var column = (i - _atoms) / 2;
            if (i < _atoms)
            {
                var atom = i / 2;
                rows.AddRange(rowsOfAtom[atom]);
                values.AddRange(Enumerable.Repeat(i % 2 == 0 ? 1.0 : -1.0, rowsOfAtom[atom].Count));
                _upper[i] = i % 2 == 0 ? double.PositiveInfinity : matrix.Weights[atom];
            }
            else
            {
                rows.Add(column);
                values.Add(IsRise(i) ? -1 : 1);
                _upper[i] = UpperOf(i);
                _cost[i] = columns[column].IsTotal ? CostOfTotal * (1 + columns[column].Count) : 1 + Math.Sqrt(columns[column].Count);
            }

            starts[i + 1] = rows.Count;
        }

        _solver = new Clp(new LinearProgram(starts, [.. rows], [.. values], _lower, _upper, new double[columns.Length], new double[columns.Length]));
    }

    /// <summary>
    /// The cheapest change of all columns by which the target rises (or falls) by so many; null when there is none.
    /// All columns that change must be hidden.
    /// </summary>
    /// <param name="target">The column.</param>
    /// <param name="by">How much it rises (positive) or falls (negative).</param>
    /// <param name="hidden">Columns hidden already: their change costs nothing.</param>
    /// <param name="known">Atoms that the attacker knows.</param>
    /// <param name="isBound">Whether other tables bound what can change.</param>
    public double[]? Change(int target, int by, bool[] hidden, int[]? known = null, bool isBound = true)
    {
        var at = _atoms + (2 * target) + (by > 0 ? 0 : 1);
        var opposite = _atoms + (2 * target) + (by > 0 ? 1 : 0);
        var cost = (double[])_cost.Clone();
        for (var column = 0; column < hidden.Length; column++)
        {
            if (hidden[column])
                cost[_atoms + (2 * column)] = cost[_atoms + (2 * column) + 1] = 0;
        }

        _lower[at] = Math.Abs(by);
        var upper = isBound ? (double[])_upper.Clone() : [.. _upper.Select((u, i) => i < _atoms ? u : Free(i))];
        foreach (var atom in known ?? [])
            upper[2 * atom] = upper[(2 * atom) + 1] = 0;
        (upper[at], upper[opposite]) = (Math.Abs(by), 0);
        _solver.BoundVariables(_lower, upper);
        _solver.Restart();
        var end = _solver.Solve(cost, -1, fromBounds: true);
        _lower[at] = 0;
        if (double.IsNaN(end))
            return null;
        var values = _solver.Values;
        var change = new double[hidden.Length];
        for (var column = 0; column < hidden.Length; column++)
        {
            var difference = values[_atoms + (2 * column)] - values[_atoms + (2 * column) + 1];
            change[column] = Math.Abs(difference) > Tolerance ? difference : 0;
        }

        return change;
    }

    public void Dispose() => _solver.Dispose();

    private bool IsRise(int variable) => (variable - _atoms) % 2 == 0;

    /// <summary>Whether other tables tell that a column cannot have changed so much.</summary>
    public bool IsOutOfBounds(int column, double change) =>
        _matrix.Columns[column].Count + change is var value && (value > _bounds[column].Upper + Tolerance || value < _bounds[column].Lower - Tolerance);

    private double UpperOf(int variable)
    {
        var column = (variable - _atoms) / 2;
        var count = _matrix.Columns[column].Count;
        return Math.Min(Free(variable), Math.Max(0, IsRise(variable) ? _bounds[column].Upper - count : count - _bounds[column].Lower));
    }

    // A hidden figure is known not to be zero: it can fall to one. What is known whatever is done cannot change.
    private double Free(int variable)
    {
        var column = (variable - _atoms) / 2;
        return _isOpen[column] ? 0 : IsRise(variable) ? double.PositiveInfinity : _matrix.Columns[column].Count - 1;
    }
}
