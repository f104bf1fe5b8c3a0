namespace Socialstat.Management;

/// <summary>
/// Movements between the steps of the ladder between two days (joining report, page 54). Rows are the step on the first day and columns on the
/// second. Cell (0,0) is nobody: a child is only known on a day on which it has a measure.
/// </summary>
public sealed class LadderMatrix
{
    private readonly int[,] _cells;

    /// <summary>A matrix of counts of children.</summary>
    /// <exception cref="ArgumentException">It is not square, or someone is in cell (0,0).</exception>
    public LadderMatrix(int[,] cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.GetLength(0) != cells.GetLength(1) || cells[0, 0] != 0)
            throw new ArgumentException("A matrix of the ladder is square, and cell (0,0) is empty.", nameof(cells));
        _cells = cells;
    }

    /// <summary>Number of steps, with step 0.</summary>
    public int Steps => _cells.GetLength(0);

    /// <summary>Children on a step on the first day and on another (or the same) on the second.</summary>
    public int this[int from, int to] => _cells[from, to];

    /// <summary>Children on a step on the first day; for step 0, those who are new.</summary>
    public int From(int step) => Columns.Sum(to => _cells[step, to]);

    /// <summary>Children on a step on the second day; for step 0, those who have left.</summary>
    public int To(int step) => Columns.Sum(from => _cells[from, step]);

    /// <summary>Children of a step who have moved down, those who have left included.</summary>
    public int Down(int step) => Columns.Where(to => to < step).Sum(to => _cells[step, to]);

    /// <summary>Children of a step who have moved up.</summary>
    public int Up(int step) => Columns.Where(to => to > step).Sum(to => _cells[step, to]);

    /// <summary>Children with a measure on the first day.</summary>
    public int AtFirst => Columns.Skip(1).Sum(From);

    /// <summary>Children with a measure on the second day.</summary>
    public int AtLast => Columns.Skip(1).Sum(To);

    /// <summary>Children on the same step on both days.</summary>
    public int Stayed => Columns.Skip(1).Sum(step => _cells[step, step]);

    /// <summary>Children who moved down or left.</summary>
    public int DownInAll => Columns.Skip(1).Sum(Down);

    /// <summary>Children who moved up; the new ones are not among them.</summary>
    public int UpInAll => Columns.Skip(1).Sum(Up);

    /// <summary>Children who have left.</summary>
    public int Left => To(0);

    /// <summary>Children who are new.</summary>
    public int New => From(0);

    /// <summary>More (or, when negative, fewer) children on a step on the second day.</summary>
    public int Net(int step) => To(step) - From(step);

    /// <summary>The share of a step that goes to another; 0 when nobody was on the step.</summary>
    public double Rate(int from, int to) => From(from) == 0 ? 0 : (double)_cells[from, to] / From(from);

    /// <summary>Mean step of those with a measure, on the first or the second day; null when there are none.</summary>
    public double? MeanStep(bool onFirst)
    {
        var children = onFirst ? AtFirst : AtLast;
        return children == 0 ? null : (double)Columns.Skip(1).Sum(step => step * (onFirst ? From(step) : To(step))) / children;
    }

    /// <summary>
    /// Children on each step after a number of further periods of the same length, if the same shares move and the same number come anew: what
    /// would happen if nothing changed, not a prediction. Element 0 is not used; the first period gives what was observed.
    /// </summary>
    public IReadOnlyList<double[]> Expected(int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        var result = new List<double[]>();
        var now = Columns.Select(step => (double)From(step)).ToArray();
        for (var period = 0; period < periods; period++)
        {
            var next = new double[Steps];
            for (var to = 1; to < Steps; to++)
                next[to] = _cells[0, to] + Columns.Skip(1).Sum(from => now[from] * Rate(from, to));
            result.Add(now = next);
        }

        return result;
    }

    private IEnumerable<int> Columns => Enumerable.Range(0, Steps);
}
