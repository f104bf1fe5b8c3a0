namespace Socialstat.Statistics;

/// <summary>
/// Cuts an attack on perturbed figures into pieces. Figures that would join more atoms than a piece may hold are left out: each of the many
/// figures under them may be wrong by as much, so they say next to nothing about one of them.
/// </summary>
internal static class NoisePieces
{
    private const int MostAtoms = 300;

    /// <summary>The pieces that hold a target.</summary>
    public static IEnumerable<AttackPiece> Of(Attack attack, IReadOnlyList<int> targets)
    {
        var columns = attack.Matrix.Columns;
        var parent = Enumerable.Range(0, attack.Matrix.Weights.Length).ToArray();
        var size = new int[parent.Length];
        Array.Fill(size, 1);
        foreach (var column in Enumerable.Range(0, columns.Length).OrderBy(c => columns[c].Rows.Length).ThenBy(c => c))
        {
            var roots = columns[column].Rows.Select(r => Root(parent, r)).Distinct().ToList();
            if (roots.Sum(r => size[r]) > MostAtoms)
                continue;
            foreach (var root in roots.Skip(1))
            {
                parent[root] = roots[0];
                size[roots[0]] += size[root];
            }
        }

        var pieces = targets.Where(t => IsWhole(columns[t].Rows, parent)).GroupBy(t => Root(parent, columns[t].Rows[0])).ToDictionary(g => g.Key, g => new AttackPiece(attack, [.. g]));
        for (var column = 0; column < columns.Length; column++)
        {
            if (IsWhole(columns[column].Rows, parent))
                pieces.GetValueOrDefault(Root(parent, columns[column].Rows[0]))?.Bounded.Add(column);
        }

        return pieces.OrderBy(p => p.Key).Select(p => p.Value);
    }

    private static bool IsWhole(int[] rows, int[] parent)
    {
        var root = Root(parent, rows[0]);
        return Array.TrueForAll(rows, r => Root(parent, r) == root);
    }

    private static int Root(int[] parent, int row)
    {
        while (parent[row] != row)
            row = parent[row] = parent[parent[row]];
        return row;
    }
}
