using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Rows on the accounts of the areas that are not cost, and why.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Ore">Their amount.</param>
/// <param name="Why">The reason.</param>
public sealed record LeftOutRows(int Rows, long Ore, Text Why);

/// <summary>The cost of each area in each municipality, and what was left out.</summary>
/// <param name="Kroner">Cost by number of the area and index of the municipality.</param>
/// <param name="LeftOut">Rows on the areas' accounts that are not cost.</param>
/// <param name="Distributed">Whether the non-specific groupings have been shared out among the areas of their function.</param>
public sealed record AreaCostTable(IReadOnlyDictionary<(int Area, int Municipality), decimal> Kroner, IReadOnlyList<LeftOutRows> LeftOut, bool Distributed);

/// <summary>
/// Cost of the ten areas from the municipal accounts (joining report, section 3.2): operation (dranst 1), kinds 1-9, the accounts of the year;
/// with payments to and from the state, municipalities and regions for the municipality that pays, without them for the one that runs the offer.
/// </summary>
public static class AreaCosts
{
    private static readonly Text NotOperation = new("Ikke drift (dranst 1): statsrefusion, anlæg m.v.", "Not operation (dranst 1): state refund, construction etc.");
    private static readonly Text NoKind = new("Arten er ikke 1-9 (beregnede omkostninger eller ulæselig)", "The kind is not 1-9 (calculated cost, or cannot be read)");
    private static readonly Text BetweenPayers = new("Betalinger til og fra stat, kommuner og regioner (art 4.6-4.8 og 7.6-7.8), hvor udgiften er driftskommunens", "Payments to and from the state, municipalities and regions (kinds 4.6-4.8 and 7.6-7.8), where the cost is that of who runs the offer");

    /// <summary>The cost of the year.</summary>
    /// <param name="accounts">Accounts of all municipalities.</param>
    /// <param name="year">Accounting year.</param>
    /// <param name="distribute">Shares the non-specific groupings out among the areas of their function by their own cost. The report advises against it.</param>
    /// <exception cref="NothingInForceException">There is no map for the year.</exception>
    public static AreaCostTable Of(IEnumerable<AccountRow> accounts, int year, bool distribute = false)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var places = Places(year);
        var nonSpecific = UnitCostAreas.NonSpecific.SelectMany(g => g.Groupings.Select(n => (AccountRow.FunctionOf(g.Function), n))).ToHashSet();
        var ore = new Dictionary<(int Area, int Municipality), long>();
        var byFunction = new Dictionary<(int Function, int Municipality), (long Specific, long Other)>();
        var left = new Dictionary<Text, (int Rows, long Ore)>();
        foreach (var row in accounts.Where(a => a.Year == year))
        {
            var isArea = places.TryGetValue((row.Function, row.Grouping), out var area);
            if (WhyNot(row, isArea ? area!.Basis : CostBasis.Paying) is { } why)
            {
                if (isArea)
                    left[why] = (left.GetValueOrDefault(why).Rows + 1, left.GetValueOrDefault(why).Ore + row.Ore);
                continue;
            }

            if (isArea)
                ore[(area!.Number, row.Municipality)] = ore.GetValueOrDefault((area.Number, row.Municipality)) + row.Ore;
            var sum = byFunction.GetValueOrDefault((row.Function, row.Municipality));
            byFunction[(row.Function, row.Municipality)] = nonSpecific.Contains((row.Function, row.Grouping)) ? (sum.Specific, sum.Other + row.Ore) : (sum.Specific + row.Ore, sum.Other);
        }

        var kroner = ore.ToDictionary(o => o.Key, o => o.Value / 100m);
        if (distribute)
            Distribute(kroner, byFunction, places);
        return new AreaCostTable(kroner, [.. left.Select(l => new LeftOutRows(l.Value.Rows, l.Value.Ore, l.Key))], distribute);
    }

    /// <summary>Why a row is no cost; null when it is.</summary>
    internal static Text? WhyNot(AccountRow row, CostBasis basis) =>
        row.Dranst != 1 ? NotOperation
        : row.Kind < 10 ? NoKind
        : basis == CostBasis.Operating && row.Kind is (46 or 47 or 48 or 76 or 77 or 78) ? BetweenPayers
        : null;

    private static Dictionary<(int Function, int Grouping), UnitCostArea> Places(int year) => UnitCostAreas.All
        .SelectMany(area => area.AccountsIn(year).SelectMany(g => g.Groupings.Select(n => (Key: (AccountRow.FunctionOf(g.Function), n), area))))
        .ToDictionary(p => p.Key, p => p.area);

    private static void Distribute(Dictionary<(int Area, int Municipality), decimal> kroner, Dictionary<(int Function, int Municipality), (long Specific, long Other)> functions, Dictionary<(int Function, int Grouping), UnitCostArea> places)
    {
        foreach (var (key, cost) in kroner.ToArray())
        {
            var function = places.First(p => p.Value.Number == key.Area).Key.Function;
            if (functions.TryGetValue((function, key.Municipality), out var sums) && sums.Specific != 0)
                kroner[key] = cost + (cost * sums.Other / sums.Specific);
        }
    }
}
