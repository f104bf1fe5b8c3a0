using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Unit costs of an area as printed somewhere; null where nothing is printed.</summary>
/// <param name="Area">Number of the area.</param>
/// <param name="Basis">How users are counted.</param>
/// <param name="Mean">Unweighted mean.</param>
/// <param name="Weighted">Weighted mean.</param>
/// <param name="Municipalities">Number of municipalities.</param>
public sealed record PrintedUnitCost(int Area, UserBasis Basis, decimal Mean, decimal? Weighted, int Municipalities)
{
    /// <summary>Lowest.</summary>
    public required decimal Minimum { get; init; }

    /// <summary>Tenth percentile.</summary>
    public decimal? P10 { get; init; }

    /// <summary>Ninetieth percentile.</summary>
    public decimal? P90 { get; init; }

    /// <summary>Highest.</summary>
    public required decimal Maximum { get; init; }

    /// <summary>Row of the sheet; 0 when it stands in none.</summary>
    public int Row { get; init; }
}

/// <summary>Something in a printed table that cannot be right, or is not likely to be.</summary>
/// <param name="Area">Number of the area.</param>
/// <param name="Basis">How users are counted.</param>
/// <param name="What">In words.</param>
public sealed record UnitCostFault(int Area, UserBasis Basis, Text What)
{
    /// <summary>Row of the sheet; 0 when it stands in none.</summary>
    public int Row { get; init; }

    /// <summary>The number that cannot be right; null when it is the order of several.</summary>
    public decimal? Printed { get; init; }

    /// <summary>Whether it is a highest value that another area has too.</summary>
    public bool IsCopy { get; init; }
}

/// <summary>
/// Checks a printed table of unit costs: lowest, percentiles, means and highest must stand in order; a highest value that is another area's highest value is
/// most likely copied, and what the mean of the others would be is told with it.
/// </summary>
public static class UnitCostSheet
{
    /// <summary>The faults in the order of the table.</summary>
    public static IReadOnlyList<UnitCostFault> Check(IReadOnlyList<PrintedUnitCost> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return [.. rows.SelectMany(r => OutOfOrder(r).Concat(Copied(r, rows)))];
    }

    private static IEnumerable<UnitCostFault> OutOfOrder(PrintedUnitCost row)
    {
        decimal?[] order = [row.Minimum, row.P10, row.P90, row.Maximum];
        var known = order.Where(v => v is not null).Select(v => v!.Value).ToList();
        if (known.Zip(known.Skip(1)).Any(p => p.First > p.Second))
            yield return new UnitCostFault(row.Area, row.Basis, new("minimum, percentiler og maksimum står ikke i orden", "minimum, percentiles and maximum are not in order")) { Row = row.Row };
        foreach (var mean in new[] { row.Mean, row.Weighted ?? row.Mean }.Distinct().Where(m => m < row.Minimum || m > row.Maximum))
            yield return new UnitCostFault(row.Area, row.Basis, new(string.Create(NumberForm.In(Language.Danish), $"gennemsnittet {mean:N0} ligger uden for minimum og maksimum"), string.Create(NumberForm.In(Language.English), $"the mean {mean:N0} is outside minimum and maximum"))) { Row = row.Row, Printed = mean };
    }

    // The same number under two ways of counting one area is a municipality with full-year users only; in two areas it is a slip of the pen.
    private static IEnumerable<UnitCostFault> Copied(PrintedUnitCost row, IReadOnlyList<PrintedUnitCost> rows)
    {
        if (rows.FirstOrDefault(r => r.Area != row.Area && r.Maximum == row.Maximum) is not { } twin || row.Municipalities < 2)
            yield break;
        var others = ((row.Mean * row.Municipalities) - row.Maximum) / (row.Municipalities - 1);
        // Of two equal numbers the one that is the less at home is the copy: the farther above its own ninetieth percentile.
        if (row.Maximum / (row.P90 ?? row.Mean) < twin.Maximum / (twin.P90 ?? twin.Mean))
            yield break;
        yield return new UnitCostFault(row.Area, row.Basis, new(
            string.Create(NumberForm.In(Language.Danish), $"maksimum {row.Maximum:N0} er også område {twin.Area}'s: efter al sandsynlighed en afskrift; ellers var gennemsnittet af de øvrige {others:N0}, og tallet løfter det med {row.Maximum / row.Municipalities:N0}"),
            string.Create(NumberForm.In(Language.English), $"the maximum {row.Maximum:N0} is area {twin.Area}'s too: most likely copied; otherwise the mean of the others would be {others:N0}, and the number lifts it by {row.Maximum / row.Municipalities:N0}")))
        { Row = row.Row, Printed = row.Maximum, IsCopy = true };
    }
}
