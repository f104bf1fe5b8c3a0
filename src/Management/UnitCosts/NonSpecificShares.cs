using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>How much of a function a municipality has put on a grouping that tells nothing about the help.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Ore">Amount on the grouping.</param>
/// <param name="FunctionOre">Amount on the function.</param>
/// <param name="IsAlert">Whether the share is above the limit.</param>
public sealed record NonSpecificRow(Municipality Municipality, long Ore, long FunctionOre, bool IsAlert)
{
    /// <summary>Numeric share in percent, not rounded; null when nothing is on the function.</summary>
    public decimal? Share => ShareOf(Ore, FunctionOre);

    internal static decimal? ShareOf(long ore, long functionOre) => functionOre == 0 ? null : Math.Abs(100m * ore / functionOre);
}

/// <summary>A grouping over all municipalities (joining report, table 3.6); percent with one decimal.</summary>
/// <param name="Function">Function.</param>
/// <param name="Grouping">Grouping.</param>
/// <param name="Mean">Mean of the municipalities' shares, each counting the same.</param>
/// <param name="Maximum">Highest share.</param>
/// <param name="Minimum">Lowest share.</param>
/// <param name="Rows">Municipalities with anything on the function.</param>
public sealed record NonSpecificShare(string Function, int Grouping, decimal? Mean, decimal? Maximum, decimal? Minimum, IReadOnlyList<NonSpecificRow> Rows);

/// <summary>
/// The share of non-specific groupings: where it is high, one or more unit costs are too low. One municipality's 25 percent was foster families' fees
/// posted in the wrong place (joining report, section 3.2.1).
/// </summary>
public static class NonSpecificShares
{
    /// <summary>Share in percent above which a municipality should look at its postings.</summary>
    public const decimal UsualLimit = 10;

    /// <summary>The shares of the year.</summary>
    public static IReadOnlyList<NonSpecificShare> Of(IEnumerable<AccountRow> accounts, int year, decimal alertAbove = UsualLimit)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        var ore = new Dictionary<(int Function, int Grouping, int Municipality), long>();
        var functions = new Dictionary<(int Function, int Municipality), long>();
        foreach (var row in accounts.Where(a => a.Year == year && AreaCosts.WhyNot(a, CostBasis.Paying) is null))
        {
            ore[(row.Function, row.Grouping, row.Municipality)] = ore.GetValueOrDefault((row.Function, row.Grouping, row.Municipality)) + row.Ore;
            functions[(row.Function, row.Municipality)] = functions.GetValueOrDefault((row.Function, row.Municipality)) + row.Ore;
        }

        return [.. UnitCostAreas.NonSpecific.SelectMany(g => g.Groupings.Select(grouping => Share(g.Function, grouping)))];

        NonSpecificShare Share(string name, int grouping)
        {
            var function = AccountRow.FunctionOf(name);
            var rows = Geography.Municipalities.Where(m => functions.GetValueOrDefault((function, m.Index)) != 0).Select(m =>
            {
                var (part, whole) = (ore.GetValueOrDefault((function, grouping, m.Index)), functions[(function, m.Index)]);
                return new NonSpecificRow(m, part, whole, NonSpecificRow.ShareOf(part, whole) > alertAbove);
            }).ToList();
            var shares = rows.Select(r => r.Share!.Value).ToList();
            return new NonSpecificShare(name, grouping, One(shares.Count == 0 ? null : shares.Sum() / shares.Count), One(shares.Count == 0 ? null : shares.Max()), One(shares.Count == 0 ? null : shares.Min()), rows);
        }
    }

    private static decimal? One(decimal? percent) => percent is { } given ? Math.Round(given, 1, MidpointRounding.AwayFromZero) : null;
}
