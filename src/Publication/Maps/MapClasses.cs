namespace Socialstat.Publication;

/// <summary>A class of a map: the figures from the lower to the upper bound, both included.</summary>
/// <param name="From">Lowest figure in the class.</param>
/// <param name="To">Highest figure in the class.</param>
public sealed record MapClass(long From, long To);

/// <summary>Divides figures into classes for a map.</summary>
public static class MapClasses
{
    /// <summary>More classes than this cannot be told apart by their shade.</summary>
    public const int Most = 5;

    /// <summary>
    /// Classes with about the same number of places in each; equal figures are always in the same class. Each class goes from its lowest
    /// to its highest figure, so the legend says no more than the table.
    /// </summary>
    /// <param name="figures">The figures shown on the map, in any order, those that are missing left out.</param>
    public static IReadOnlyList<MapClass> Of(IEnumerable<long> figures)
    {
        var sorted = figures.Order().ToList();
        var classes = new List<MapClass>();
        var start = 0;
        for (var i = 1; i <= Most && start < sorted.Count; i++)
        {
            var end = Math.Max(start + 1, sorted.Count * i / Most);
            while (end < sorted.Count && sorted[end] == sorted[end - 1])
                end++;
            classes.Add(new MapClass(sorted[start], sorted[end - 1]));
            start = end;
        }

        return classes;
    }

    /// <summary>Position of the class that the figure is in, or -1.</summary>
    public static int PositionOf(IReadOnlyList<MapClass> classes, long figure)
    {
        ArgumentNullException.ThrowIfNull(classes);
        for (var i = 0; i < classes.Count; i++)
        {
            if (figure >= classes[i].From && figure <= classes[i].To)
                return i;
        }

        return -1;
    }
}
