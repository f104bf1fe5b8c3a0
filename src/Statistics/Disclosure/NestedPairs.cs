namespace Socialstat.Statistics;

/// <summary>Pairs of columns of which one holds everything that the other does, and more.</summary>
internal static class NestedPairs
{
    /// <summary>The positions of the smaller and the larger, for columns of rows in ascending order.</summary>
    public static IEnumerable<(int Small, int Large)> Of(IReadOnlyList<int[]> columns)
    {
        var columnsOfRow = new Dictionary<int, List<int>>();
        for (var column = 0; column < columns.Count; column++)
        {
            foreach (var row in columns[column])
            {
                if (!columnsOfRow.TryGetValue(row, out var list))
                    columnsOfRow.Add(row, list = []);
                list.Add(column);
            }
        }

        for (var small = 0; small < columns.Count; small++)
        {
            var rows = columns[small];
            // Whatever holds the column holds its rarest row.
            foreach (var large in columnsOfRow[rows.MinBy(r => columnsOfRow[r].Count)])
            {
                if (columns[large].Length > rows.Length && Array.TrueForAll(rows, r => Array.BinarySearch(columns[large], r) >= 0))
                    yield return (small, large);
            }
        }
    }
}
