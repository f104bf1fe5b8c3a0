using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>What is wanted of a variable.</summary>
/// <param name="Dimension">Position of the variable in the table.</param>
/// <param name="Values">The values in the order in which they are shown.</param>
public sealed record SelectedDimension(int Dimension, IReadOnlyList<SelectedValue> Values);

/// <summary>
/// A part of a table: variables in the order in which they are shown, each with its values. Every dialect reads its own language into
/// this; from here on all are the same.
/// </summary>
public sealed record Selection
{
    /// <summary>A selection of the cube; a variable that is not shown must be fixed with exactly one value in <paramref name="eliminated"/>.</summary>
    /// <exception cref="ArgumentException">A variable of the cube is named neither once among those shown nor among those eliminated.</exception>
    public Selection(Cube cube, IReadOnlyList<SelectedDimension> shown, IReadOnlyList<SelectedDimension>? eliminated = null)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(shown);
        Cube = cube;
        Shown = shown;
        Eliminated = eliminated ?? [];
        var named = Shown.Concat(Eliminated).Select(d => d.Dimension).Order();
        if (!named.SequenceEqual(Enumerable.Range(0, cube.Dimensions.Count)) || Eliminated.Any(d => d.Values.Count != 1))
            throw new ArgumentException("Every variable must be named exactly once.", nameof(shown));
    }

    /// <summary>The table.</summary>
    public Cube Cube { get; }

    /// <summary>The variables shown, the last varying fastest.</summary>
    public IReadOnlyList<SelectedDimension> Shown { get; }

    /// <summary>Variables that are not shown, each with the one value that stands for it.</summary>
    public IReadOnlyList<SelectedDimension> Eliminated { get; }

    /// <summary>Number of figures, before looking at what exists. It cannot overflow: more than a long holds counts as the largest.</summary>
    public long Cells => Shown.Aggregate(1L, (product, d) => d.Values.Count == 0 ? 0 : product > long.MaxValue / d.Values.Count ? long.MaxValue : product * d.Values.Count);

    /// <summary>The figures chosen, as a table of their own with the variables in the order shown.</summary>
    /// <exception cref="OverflowException">There are more figures than fit in memory.</exception>
    public Cube ToCube()
    {
        var dimensions = Shown.Select(d => Cube.Dimensions[d.Dimension] with { Categories = [.. d.Values.Select(v => v.Category)] }).ToList();
        var values = new long[checked((int)Cells)];
        var missing = new bool[values.Length];
        var cell = 0;
        foreach (var (value, isMissing) in Figures())
        {
            values[cell] = value;
            missing[cell++] = isMissing;
        }

        return new Cube(Cube.Declaration, dimensions, values, missing);
    }

    /// <summary>The figures in the order shown, one at a time: times ten to the number of decimals, and whether there is none.</summary>
    public IEnumerable<(long Value, bool IsMissing)> Figures()
    {
        var offsets = Offsets();
        if (offsets.Any(o => o.Length == 0))
            yield break;
        var at = new int[offsets.Length];
        while (true)
        {
            yield return Figure(offsets, at);
            var d = at.Length - 1;
            for (; d >= 0 && ++at[d] == offsets[d].Length; d--)
                at[d] = 0;
            if (d < 0)
                yield break;
        }
    }

    // For each variable (those eliminated first) and value: how far into the cube each of its positions leads.
    private int[][][] Offsets()
    {
        var strides = new int[Cube.Dimensions.Count];
        for (int d = strides.Length - 1, stride = 1; d >= 0; stride *= Cube.Dimensions[d].Categories.Count, d--)
            strides[d] = stride;
        return [.. Eliminated.Concat(Shown).Select(d => d.Values.Select(v => v.Positions.Select(p => p * strides[d.Dimension]).ToArray()).ToArray())];
    }

    private (long Value, bool IsMissing) Figure(int[][][] offsets, int[] at)
    {
        var cell = 0;
        for (var d = 0; d < at.Length; d++)
        {
            var positions = offsets[d][at[d]];
            if (positions.Length != 1)
                return Sum(offsets, at, 0, 0);
            cell += positions[0];
        }

        return Cube.Missing[cell] ? (0, true) : (Cube.Values[cell], false);
    }

    // A sum with a hidden or missing part is itself missing: it would reveal the part.
    private (long Value, bool IsMissing) Sum(int[][][] offsets, int[] at, int dimension, int cell)
    {
        if (dimension == at.Length)
            return Cube.Missing[cell] ? (0, true) : (Cube.Values[cell], false);
        var sum = 0L;
        foreach (var offset in offsets[dimension][at[dimension]])
        {
            var (value, isMissing) = Sum(offsets, at, dimension + 1, cell + offset);
            if (isMissing)
                return (0, true);
            sum += value;
        }

        return (sum, false);
    }
}
