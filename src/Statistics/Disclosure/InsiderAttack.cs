using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>The atoms that each municipality knows: those with units of its own.</summary>
internal static class Insiders
{
    public static IReadOnlyList<int[]> Of(YearCells year, AtomMatrix matrix)
    {
        var rows = new HashSet<int>[Geography.Municipalities.Count];
        foreach (var column in matrix.Columns)
        {
            foreach (var cell in column.Cells)
            {
                var map = year.MapOf(cell);
                if (map.Dimension(Axis.Place) is { } places
                    && places.Categories[map.PositionOf(cell.Cell, Axis.Place)].Positions[0] - Places.FirstMunicipality is var municipality and >= 0)
                    (rows[municipality] ??= []).UnionWith(column.Rows);
            }
        }

        return [.. rows.Where(r => r is not null).Select(r => r.Order().ToArray())];
    }
}

/// <summary>Which hidden columns one who knows some atoms can compute from the published ones.</summary>
internal static class InsiderAttack
{
    /// <summary>The columns and who can compute them; a column that is all the insider's own is no secret to the insider.</summary>
    public static IReadOnlyList<(int Target, int Insider)> Exposed(AtomMatrix matrix, bool[] known, IReadOnlyList<int> targets, IReadOnlyList<int[]> insiders)
    {
        var found = new List<(int, int)>();
        if (targets.Count == 0)
            return found;
        var span = new ColumnSpan(matrix.Degrees, PrimeField.First);
        foreach (var column in Enumerable.Range(0, known.Length).Where(c => known[c]).OrderBy(c => matrix.Columns[c].Rows.Length).ThenBy(c => c))
            span.TryTakeIn(matrix.Columns[column].Rows, out _);
        // Once what is published is taken away, each question is about what is left of a few atoms.
        var rests = targets.Select(t => span.Rest(matrix.Columns[t].Rows)).ToList();
        for (var insider = 0; insider < insiders.Count; insider++)
        {
            var own = new ColumnSpan(matrix.Degrees, PrimeField.First);
            foreach (var atom in insiders[insider])
                own.TakeIn(span.Rest([atom]));
            for (var i = 0; i < rests.Count; i++)
            {
                var isOwn = Array.TrueForAll(matrix.Columns[targets[i]].Rows, row => Array.BinarySearch(insiders[insider], row) >= 0);
                if (!isOwn && own.Contains(rests[i]))
                    found.Add((targets[i], insider));
            }
        }

        return found;
    }
}
