using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>From the cells of one table to the cells with the same codes in another.</summary>
internal sealed class CellMap
{
    private readonly IReadOnlyList<Dimension> _from;
    private readonly int[][] _steps;

    public CellMap(IReadOnlyList<Dimension> from, IReadOnlyList<Dimension> to)
    {
        _from = from;
        IsPossible = from.Select(d => d.Code).SequenceEqual(to.Select(d => d.Code));
        _steps = new int[from.Count][];
        for (int d = from.Count - 1, stride = 1; IsPossible && d >= 0; stride *= to[d].Categories.Count, d--)
            _steps[d] = [.. from[d].Categories.Select(c => to[d].IndexOf(c.Code) is >= 0 and var at ? at * stride : -1)];
    }

    /// <summary>Whether the tables have the same variables, so that their cells can be compared.</summary>
    public bool IsPossible { get; }

    /// <summary>The other table's cell with the codes of the cell, or -1 when it has none.</summary>
    public int Of(int cell)
    {
        if (!IsPossible)
            return -1;
        var found = 0;
        for (var d = _from.Count - 1; d >= 0; d--)
        {
            var count = _from[d].Categories.Count;
            var step = _steps[d][cell % count];
            if (step < 0)
                return -1;
            found += step;
            cell /= count;
        }

        return found;
    }
}
