namespace Socialstat.Management;

/// <summary>A key figure on a day.</summary>
/// <param name="Figure">The key figure.</param>
/// <param name="Day">The cut-off day.</param>
/// <param name="Count">Children, or measures.</param>
/// <param name="Whole">Count of the key figure that it is a part of, or null.</param>
/// <param name="Population">Children in the age group; null when not known.</param>
/// <param name="PopulationDay">The day of the population: the 1 January before, unless the municipality gave another number.</param>
public sealed record KeyFigureRow(KeyFigure Figure, DateOnly Day, int Count, int? Whole, long? Population, DateOnly? PopulationDay)
{
    /// <summary>For each thousand children, rounded once to two decimals; null when the population is not known or is 0.</summary>
    public decimal? PerThousand => PerThousandOf(Count, Population);

    /// <summary>Percent of the whole, rounded once to one decimal; null for a whole or when the whole is 0.</summary>
    public decimal? Share => Whole is > 0 ? Math.Round(100m * Count / Whole.Value, 1, MidpointRounding.AwayFromZero) : null;

    /// <summary>A count for each thousand, rounded once to two decimals, half away from zero.</summary>
    public static decimal? PerThousandOf(long count, long? population) =>
        population is > 0 ? Math.Round(1000m * count / population.Value, 2, MidpointRounding.AwayFromZero) : null;
}

/// <summary>Key figures with what was left out, so that nobody takes them for more than they are.</summary>
/// <param name="Rows">The rows, by key figure and day.</param>
/// <param name="UnknownAge">Children with help on a day whose age is not known, for each day; they are not counted.</param>
/// <param name="OutsideAges">Children with help on a day outside the ages.</param>
/// <param name="LeftOut">Children with help on a day that the municipality has left out.</param>
/// <param name="NotPlaced">Children with help on a day that no key figure counts (orders, coordinators, help that the guide does not name).</param>
public sealed record KeyFigureTable(
    IReadOnlyList<KeyFigureRow> Rows,
    IReadOnlyDictionary<DateOnly, int> UnknownAge,
    IReadOnlyDictionary<DateOnly, int> OutsideAges,
    IReadOnlyDictionary<DateOnly, int> LeftOut,
    IReadOnlyDictionary<DateOnly, int> NotPlaced);
