namespace Socialstat.Statistics;

/// <summary>Goes through the cells of a small table, one by one.</summary>
internal static class CellLoop
{
    /// <summary>Fills a table; a cell without a figure is missing.</summary>
    public static Cube Fill(TableDeclaration table, int first, int last, Func<IReadOnlyDictionary<Axis, Category>, int, long?> figure)
    {
        Dimension[] dimensions = [.. table.Dimensions, Dimension.Years(first, last)];
        var cells = dimensions.Aggregate(1, (product, d) => product * d.Categories.Count);
        var values = new long[cells];
        var missing = new bool[cells];
        var years = last - first + 1;
        var at = new Dictionary<Axis, Category>();
        for (var row = 0; row < cells / years; row++)
        {
            var rest = row;
            for (var i = dimensions.Length - 2; i >= 0; i--)
            {
                var categories = dimensions[i].Categories;
                at[dimensions[i].Axis] = categories[rest % categories.Count];
                rest /= categories.Count;
            }

            for (var y = 0; y < years; y++)
            {
                var cell = (row * years) + y;
                if (figure(at, first + y) is { } value)
                    values[cell] = value;
                else
                    missing[cell] = true;
            }
        }

        return new Cube(table, dimensions, values, missing);
    }
}
