namespace Socialstat.Statistics;

/// <summary>The cells that two cubes of one table have in common, found by their codes.</summary>
internal static class CubePairs
{
    /// <summary>Positions of the same cell in the first and in the second cube.</summary>
    public static IEnumerable<(int First, int Second)> SameCells(Cube first, Cube second)
    {
        var dimensions = first.Dimensions.Select(d => (Dimension: d, Other: second.Dimensions.FirstOrDefault(o => o.Code == d.Code))).ToList();
        if (first.Dimensions.Count != second.Dimensions.Count || dimensions.Exists(d => d.Other is null))
            yield break;
        var same = dimensions.Select(d => d.Dimension.Categories.Select(c => d.Other!.IndexOf(c.Code)).ToArray()).ToList();
        for (var cell = 0; cell < first.Count; cell++)
        {
            var rest = cell;
            var other = 0;
            var stride = 1;
            for (var i = same.Count - 1; i >= 0 && other >= 0; i--)
            {
                var at = same[i][rest % same[i].Length];
                rest /= same[i].Length;
                other = at < 0 ? -1 : other + (at * stride);
                stride *= second.Dimensions[i].Categories.Count;
            }

            if (other >= 0)
                yield return (cell, other);
        }
    }
}
