namespace Socialstat.Statistics;

/// <summary>What the figure that is shown in a cell tells about its count, by the method of its table.</summary>
internal sealed class ToldCounts(IReadOnlyList<Cube> cubes, CellMap?[] maps, PopulationShares shares)
{
    /// <summary>The range of the true count for one who knows the method and its numbers.</summary>
    public CountRange Of(CellRef cell, DisclosureMethod method, long trueCount, long shown, int year)
    {
        if (method is not (SmallCountRounding or CellKeyPerturbation))
            return CountRange.Exactly(trueCount);
        var (low, high) = Counts(cell, shown, year);
        return method switch
        {
            // Every three shown may have been one.
            SmallCountRounding rounding => new((low + rounding.Base - 1) / rounding.Base, double.PositiveInfinity),
            CellKeyPerturbation noise => new(Math.Max(low > 0 ? 1 : 0, low - noise.Table.LargestChange), high + noise.Table.LargestChange),
            _ => CountRange.Exactly(trueCount),
        };
    }

    /// <summary>The counts that make the figure: one where numbers are shown, several where shares are.</summary>
    public (long Low, long High) Counts(CellRef cell, long shown, int year) =>
        cubes[cell.Table].Declaration.Basis == TableBasis.ShareOfPopulation ? PopulationShares.Persons(shown, Inhabitants(cell, year)) : (shown, shown);

    /// <summary>The figure to show for a count; null when there is no population to divide by.</summary>
    public long? Figure(CellRef cell, long count, int year) =>
        cubes[cell.Table].Declaration.Basis == TableBasis.ShareOfPopulation ? PopulationShares.Tenths(count, Inhabitants(cell, year)) : count;

    private long Inhabitants(CellRef cell, int year)
    {
        var map = maps[cell.Table]!;
        return shares.Inhabitants(map.CategoryOf(cell.Cell, Axis.Place)!.Positions[0], map.CategoryOf(cell.Cell, Axis.Age)!.Positions, year);
    }
}
