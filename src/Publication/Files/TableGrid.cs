using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A cube as rows and columns: the first dimensions are the stub, the last the heading. Cell (row, column) is the cube's cell row * columns + column.</summary>
internal sealed class TableGrid
{
    /// <summary>The cube with so many dimensions in the heading; more than there are means all.</summary>
    public TableGrid(Cube cube, int headDimensions)
    {
        ArgumentNullException.ThrowIfNull(cube);
        var inStub = cube.Dimensions.Count - Math.Clamp(headDimensions, 0, cube.Dimensions.Count);
        Cube = cube;
        Stub = [.. cube.Dimensions.Take(inStub)];
        Head = [.. cube.Dimensions.Skip(inStub)];
        Rows = Product(Stub, 0);
        Columns = Product(Head, 0);
    }

    /// <summary>The figures.</summary>
    public Cube Cube { get; }

    /// <summary>The dimensions whose values begin the rows.</summary>
    public IReadOnlyList<Dimension> Stub { get; }

    /// <summary>The dimensions whose values stand above the columns.</summary>
    public IReadOnlyList<Dimension> Head { get; }

    /// <summary>Number of rows of figures; 0 when a dimension of the stub has no values.</summary>
    public int Rows { get; }

    /// <summary>Number of columns of figures.</summary>
    public int Columns { get; }

    /// <summary>How many lines in a row have the same value of the dimension.</summary>
    public static int Run(IReadOnlyList<Dimension> dimensions, int dimension) => Product(dimensions, dimension + 1);

    /// <summary>Position of the dimension's value on the line.</summary>
    public static int ValueAt(IReadOnlyList<Dimension> dimensions, int dimension, int line) =>
        line / Run(dimensions, dimension) % dimensions[dimension].Categories.Count;

    private static int Product(IReadOnlyList<Dimension> dimensions, int from) =>
        dimensions.Skip(from).Aggregate(1, (product, d) => product * d.Categories.Count);
}
