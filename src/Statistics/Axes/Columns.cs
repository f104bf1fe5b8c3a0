using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// What is counted beside each other in every place: each measure, each group of measures, and the total of a statistic with several groups.
/// A person counts once in each column where the person appears, so groups and totals are counted and not added.
/// </summary>
public static class Columns
{
    private static readonly Measure[] Counted = [.. Measures.All.Where(m => m.Statistic is Statistic.Support or Statistic.Disability)];
    private static readonly string[] Groups = [.. Counted.Select(m => m.Group).Distinct()];

    /// <summary>Number of columns of measures; they come first.</summary>
    public static int MeasureCount { get; } = Counted.Length;

    /// <summary>Number of groups; their columns come after those of the measures.</summary>
    public static int GroupCount { get; } = Groups.Length;

    /// <summary>Column of all support measures; the last.</summary>
    public static int SupportTotal { get; } = Counted.Length + Groups.Length;

    /// <summary>Column of all disability measures: they are one group.</summary>
    public static int DisabilityTotal { get; } = OfGroup("100");

    /// <summary>Number of columns.</summary>
    public static int Count { get; } = SupportTotal + 1;

    /// <summary>The measures that have columns, in order.</summary>
    public static IReadOnlyList<Measure> CountedMeasures => Counted;

    /// <summary>Column of a measure, or -1 when it is not counted (placements).</summary>
    public static int Of(Measure measure) => Array.IndexOf(Counted, measure);

    /// <summary>Column of the group with the code.</summary>
    /// <exception cref="KeyNotFoundException">No measure has the group.</exception>
    public static int OfGroup(string group)
    {
        var position = Array.IndexOf(Groups, group);
        return position >= 0 ? Counted.Length + position : throw new KeyNotFoundException($"No measure has the group {group}.");
    }

    /// <summary>Column of the total that a group belongs to, or -1 when the group is the total itself.</summary>
    public static int TotalOfGroup(int groupColumn) => groupColumn == DisabilityTotal ? -1 : SupportTotal;

    /// <summary>Whether the measure is counted in the column.</summary>
    public static bool Contains(int column, Measure measure)
    {
        var own = Of(measure);
        if (own < 0)
            return false;
        var group = OfGroup(measure.Group);
        return column == own || column == group || column == TotalOfGroup(group);
    }
}
