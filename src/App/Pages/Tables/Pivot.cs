using Socialstat.Statistics;

namespace Socialstat.App;

/// <summary>The figures of a view as rows and columns.</summary>
internal sealed class Pivot
{
    private readonly int[] _order;

    public Pivot(TableView view)
    {
        View = view;
        Cube = view.Picked.ToCube(view.Rows.Concat(view.Heads));
        Stub = Telling([.. Cube.Dimensions.Take(view.Rows.Count)]);
        Heads = Telling([.. Cube.Dimensions.Skip(view.Rows.Count)]);
        Fixed = [.. Cube.Dimensions.Except(Stub).Except(Heads)];
        Rows = Stub.Aggregate(1, (n, d) => n * d.Categories.Count);
        Columns = Cube.Count / Rows;
        Columned = view.Sort is { } sort ? Enumerable.Range(0, Columns).FirstOrDefault(c => ColumnCode(c) == sort.Column, -1) : -1;
        _order = Order();
    }

    public TableView View { get; }

    /// <summary>The figures: the variables down, then those across.</summary>
    public Cube Cube { get; }

    /// <summary>Variables down.</summary>
    public IReadOnlyList<Dimension> Stub { get; }

    /// <summary>Variables across.</summary>
    public IReadOnlyList<Dimension> Heads { get; }

    /// <summary>Variables with one value picked, which is said once above the table instead of in every row or column.</summary>
    public IReadOnlyList<Dimension> Fixed { get; }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>The column that rows are sorted by, or -1.</summary>
    public int Columned { get; }

    /// <summary>Position of the row's first cell in the cube, the rows in the order shown.</summary>
    public int FirstCell(int row) => _order[row] * Columns;

    /// <summary>The value of the variable down at the row, the rows in the order shown.</summary>
    public Category RowValue(int row, int variable) => ValueAt(Stub, _order[row], variable);

    /// <summary>The value of the variable across at the column.</summary>
    public Category ColumnValue(int column, int variable) => ValueAt(Heads, column, variable);

    /// <summary>The codes of a column's values, as a sort order names it.</summary>
    public string ColumnCode(int column) => string.Join('~', Heads.Select((_, i) => ColumnValue(column, i).Code));

    /// <summary>The order of rows: positions before sorting.</summary>
    public ReadOnlySpan<int> RowOrder => _order;

    // A variable with one value tells rows apart no more; one is kept, so that there is a heading.
    private static List<Dimension> Telling(List<Dimension> dimensions)
    {
        var several = dimensions.FindAll(d => d.Categories.Count > 1);
        return several.Count > 0 ? several : [.. dimensions.TakeLast(1)];
    }

    private static Category ValueAt(IReadOnlyList<Dimension> dimensions, int position, int variable)
    {
        for (var d = dimensions.Count - 1; d > variable; d--)
            position /= dimensions[d].Categories.Count;
        return dimensions[variable].Categories[position % dimensions[variable].Categories.Count];
    }

    // Rows without a figure stand last either way; equal figures keep official order.
    private int[] Order()
    {
        var rows = Enumerable.Range(0, Rows);
        if (Columned < 0)
            return [.. rows];
        var sign = View.Sort!.IsDescending ? -1 : 1;
        var keys = rows.Select(r => (r, IsMissing: Cube.Missing[(r * Columns) + Columned], Value: sign * Cube.Values[(r * Columns) + Columned])).ToList();
        return [.. keys.OrderBy(k => k.IsMissing).ThenBy(k => k.IsMissing ? 0 : k.Value).ThenBy(k => k.r).Select(k => k.r)];
    }
}
