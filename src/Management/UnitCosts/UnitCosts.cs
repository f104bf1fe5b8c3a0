using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Divides cost by users in each municipality and sums up over all of them (joining report, section 3.3 and annex 1).</summary>
public static class UnitCosts
{
    private const decimal Tenth = 0.1m;
    private const decimal ThreeTimes = 3m;

    /// <summary>The table of one area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="year">Accounting year.</param>
    /// <param name="basis">How users are counted.</param>
    /// <param name="costs">Cost of the areas (<see cref="AreaCosts"/>).</param>
    /// <param name="users">Users of the areas (<see cref="AreaUsers"/>).</param>
    /// <param name="rule">How percentiles are found.</param>
    public static UnitCostTable Of(UnitCostArea area, int year, UserBasis basis, AreaCostTable costs, IReadOnlyDictionary<(int Area, int Municipality), AreaUser> users, PercentileRule rule = PercentileRule.Inclusive)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(users);
        var rows = Geography.Municipalities.Select(m =>
        {
            var cost = costs.Kroner.GetValueOrDefault((area.Number, m.Index));
            var number = users.GetValueOrDefault((area.Number, m.Index)).By(basis);
            return new UnitCostRow(m, cost, number, StateOf(cost, number), CostFlag.None);
        }).ToList();
        var both = rows.Where(r => r.State == CostState.Both).ToList();
        var weighted = both.Count == 0 ? (decimal?)null : both.Sum(r => r.Cost) / both.Sum(r => r.Users);
        return new UnitCostTable(area, year, basis, [.. rows.Select(r => r with { Flag = FlagOf(r.UnitCost, weighted) })], Sum(rows, both, weighted, rule));
    }

    private static UnitCostSummary Sum(List<UnitCostRow> rows, List<UnitCostRow> both, decimal? weighted, PercentileRule rule)
    {
        var sorted = both.Select(r => r.UnitCost!.Value).Order().ToList();
        var (cost, users) = (rows.Sum(r => r.Cost), rows.Sum(r => r.Users));
        var shown = sorted.Count >= Percentile.Fewest;
        return new UnitCostSummary
        {
            Mean = Whole(sorted.Count == 0 ? null : sorted.Sum() / sorted.Count),
            Weighted = Whole(weighted),
            WeightedOfAll = Whole(users == 0 || cost == 0 ? null : cost / users),
            Minimum = Whole(sorted.Count == 0 ? null : sorted[0]),
            P10 = shown ? Whole(Percentile.Of(sorted, 0.1m, rule)) : null,
            P90 = shown ? Whole(Percentile.Of(sorted, 0.9m, rule)) : null,
            Maximum = Whole(sorted.Count == 0 ? null : sorted[^1]),
            Municipalities = both.Count,
            OnlyUsers = rows.Count(r => r.State == CostState.OnlyUsers),
            OnlyCost = rows.Count(r => r.State == CostState.OnlyCost),
            Neither = rows.Count(r => r.State == CostState.Neither),
            Cost = cost,
            Users = users,
            Coverage = users == 0 ? null : Math.Round(100 * both.Sum(r => r.Users) / users, 1, MidpointRounding.AwayFromZero),
        };
    }

    private static CostState StateOf(decimal cost, decimal users) => (cost != 0, users > 0) switch
    {
        (true, true) => CostState.Both,
        (false, true) => CostState.OnlyUsers,
        (true, false) => CostState.OnlyCost,
        _ => CostState.Neither,
    };

    // 763 kroner and 9,959,285 kroner for a place were both faults in the data (report, section 3.3).
    private static CostFlag FlagOf(decimal? unit, decimal? weighted) =>
        unit is null || weighted is null or <= 0 ? CostFlag.None
        : unit < Tenth * weighted ? CostFlag.VeryLow
        : unit > ThreeTimes * weighted ? CostFlag.VeryHigh
        : CostFlag.None;

    private static decimal? Whole(decimal? kroner) => kroner is { } given ? Math.Round(given, 0, MidpointRounding.AwayFromZero) : null;
}
