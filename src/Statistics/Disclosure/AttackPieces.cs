namespace Socialstat.Statistics;

/// <summary>
/// Cuts an attack into pieces that have nothing to do with each other. Known columns that follow from others are left out first,
/// the small ones kept: without totals that only repeat their parts, most of the country falls apart.
/// </summary>
internal static class AttackPieces
{
    /// <summary>The pieces that hold a target.</summary>
    public static IEnumerable<AttackPiece> Of(Attack attack, IReadOnlyList<int> targets)
    {
        var columns = attack.Matrix.Columns;
        var independent = Independent(attack);
        var hidden = Enumerable.Range(0, columns.Length).Where(c => !attack.Known[c]).ToList();
        var parent = Enumerable.Range(0, attack.Matrix.Weights.Length).ToArray();
        foreach (var column in independent.Concat(hidden))
        {
            foreach (var row in columns[column].Rows)
                Join(parent, columns[column].Rows[0], row);
        }

        var pieces = targets.GroupBy(t => Root(parent, columns[t].Rows[0])).ToDictionary(g => g.Key, g => new AttackPiece(attack, [.. g]));
        foreach (var column in independent)
            pieces.GetValueOrDefault(Root(parent, columns[column].Rows[0]))?.Equal.Add(column);
        foreach (var column in hidden)
            pieces.GetValueOrDefault(Root(parent, columns[column].Rows[0]))?.Bounded.Add(column);
        return pieces.OrderBy(p => p.Key).Select(p => p.Value);
    }

    private static List<int> Independent(Attack attack)
    {
        var span = new ColumnSpan(attack.Matrix.Degrees, PrimeField.Second);
        var columns = attack.Matrix.Columns;
        var independent = new List<int>();
        foreach (var column in Enumerable.Range(0, columns.Length).Where(c => attack.Known[c]).OrderBy(c => columns[c].Rows.Length).ThenBy(c => c))
        {
            span.TryTakeIn(columns[column].Rows, out var isNew);
            if (isNew)
                independent.Add(column);
        }

        return independent;
    }

    private static int Root(int[] parent, int row)
    {
        while (parent[row] != row)
            row = parent[row] = parent[parent[row]];
        return row;
    }

    private static void Join(int[] parent, int a, int b) => parent[Root(parent, b)] = Root(parent, a);
}
