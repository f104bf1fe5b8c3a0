using Microsoft.Extensions.Primitives;
using Socialstat.Publication;
using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The values of a table that a reader wants to see. It stands in the address, so that a view is a link.</summary>
internal sealed class TableSelection
{
    /// <summary>In the address: all values of the variable.</summary>
    public const string All = "*";

    private const char Between = ',';

    private readonly Cube _cube;
    private readonly int[][] _chosen;

    private TableSelection(Cube cube, int[][] chosen)
    {
        _cube = cube;
        _chosen = chosen;
    }

    /// <summary>What the address asks for. A variable that it does not name, or of which it names no known value, is shown as by habit.</summary>
    public static TableSelection Of(Cube cube, IQueryCollection query) =>
        new(cube, [.. cube.Dimensions.Select(d => Named(d, query[d.Code]) is { Length: > 0 } named ? named : ByHabit(d))]);

    /// <summary>Whether the address names any variable of the table.</summary>
    public static bool IsAskedFor(Cube cube, IQueryCollection query) => cube.Dimensions.Any(d => query.ContainsKey(d.Code));

    /// <summary>Positions chosen in a dimension.</summary>
    public IReadOnlyList<int> Chosen(int dimension) => _chosen[dimension];

    /// <summary>Number of figures.</summary>
    public long Cells => _chosen.Aggregate(1L, (product, c) => product * c.Length);

    /// <summary>The selection as values of an address.</summary>
    public IEnumerable<(string Name, StringValues Value)> Address() => _cube.Dimensions.Select((d, i) =>
        (d.Code, _chosen[i].Length == d.Categories.Count && d.Categories.Count > 1 ? new StringValues(All) : new StringValues(string.Join(Between, _chosen[i].Select(c => d.Categories[c].Code)))));

    /// <summary>The figures chosen, as a table of their own.</summary>
    public Cube ToCube() => ToCube(Enumerable.Range(0, _cube.Dimensions.Count));

    /// <summary>The figures chosen, with the variables in another order.</summary>
    public Cube ToCube(IEnumerable<int> order) => new Selection(_cube,
        [.. order.Select(d => new SelectedDimension(d, [.. _chosen[d].Select(c => SelectedValue.Of(_cube.Dimensions[d], c))]))]).ToCube();

    private static int[] Named(Dimension dimension, StringValues codes)
    {
        if (codes.Contains(All))
            return [.. Enumerable.Range(0, dimension.Categories.Count)];
        var named = codes.SelectMany(c => (c ?? "").Split(Between)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. Enumerable.Range(0, dimension.Categories.Count).Where(i => named.Contains(dimension.Categories[i].Code))];
    }

    // Measures and years are what a reader comes for; other variables begin with their total.
    private static int[] ByHabit(Dimension dimension)
    {
        var total = dimension.Total is { } category ? dimension.IndexOf(category.Code) : 0;
        return dimension.Axis is Axis.Measure or Axis.Time ? [.. Enumerable.Range(0, dimension.Categories.Count)] : [total];
    }
}
