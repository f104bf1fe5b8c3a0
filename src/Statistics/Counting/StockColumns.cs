using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>What is counted beside each other in tables of the stock on 31 December (BU04A, BU43): totals first, then each support measure.</summary>
public static class StockColumns
{
    private static readonly Measure[] Support = [.. Measures.Of(Statistic.Support)];

    /// <summary>Persons placed or with a support measure.</summary>
    public const int Any = 0;

    /// <summary>Persons with a support measure.</summary>
    public const int WithSupport = 1;

    /// <summary>Episodes of support measures.</summary>
    public const int SupportEpisodes = 2;

    /// <summary>Persons placed.</summary>
    public const int Placed = 3;

    /// <summary>Column of the first measure.</summary>
    public const int FirstMeasure = 4;

    /// <summary>Number of columns.</summary>
    public static int Count { get; } = FirstMeasure + Support.Length;

    /// <summary>The support measures in the order of their columns.</summary>
    public static IReadOnlyList<Measure> SupportMeasures => Support;

    /// <summary>Column of a support measure.</summary>
    public static int Of(Measure measure) => FirstMeasure + Array.IndexOf(Support, measure);

    /// <summary>Whether an episode of the measure is behind the column.</summary>
    public static bool Contains(int column, Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return column switch
        {
            Any => measure.Statistic is Statistic.Support or Statistic.Placement,
            WithSupport or SupportEpisodes => measure.Statistic == Statistic.Support,
            Placed => measure.Statistic == Statistic.Placement,
            _ => Support[column - FirstMeasure] == measure,
        };
    }
}
