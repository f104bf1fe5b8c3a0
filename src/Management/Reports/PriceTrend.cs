using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>What grants cost on some days: the mean price of a placement by kind of place, and of preventive measures together, as kroner for a full year.</summary>
public static class PriceTrend
{
    private const int DaysOfYear = 365;

    /// <summary>The prices as a table; a price of fewer than <paramref name="fewest"/> children is hidden.</summary>
    public static Grid Of(MoneyBook book, GrantPrices prices, IReadOnlyList<DateOnly> days, int fewest = 3)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(days);
        var columns = days.Select(d => OnDay(book, prices, d)).ToList();
        var kinds = PlacementTrend.Kinds.Where(k => columns.Exists(c => c.ContainsKey(k.Key))).ToList();
        IReadOnlyList<GridCell> Row(Text title, string key) => [title, .. columns.Select(c => !c.TryGetValue(key, out var sum) ? GridCell.None : sum.Children.Count < fewest ? GridCell.Hidden : (GridCell)(sum.Year / sum.Children.Count))];
        return new Grid("prices", new("Gennemsnitspris for et barn, kroner om året", "Mean price of a child, kroner a year"), [new("kind", new("Slags", "Kind")), .. days.Select(d => new GridColumn(KeyFigureGrids.Head(d), new(KeyFigureGrids.Head(d), KeyFigureGrids.Head(d)), 0))],
            [.. kinds.Select(k => Row(k.Title, k.Key)), Row(new("Anbringelser i alt", "All placements"), All), Row(new("Forebyggende foranstaltninger i alt", "All preventive measures"), Support)])
        {
            Note = new($"Det, der er bevilget i dagens måned, regnet om til et helt år, uden indtægter. Engangsudgifter er ikke med. Priser for færre end {fewest} børn vises ikke.", $"What is granted in the month of the day, as for a whole year, without income. One-off cost is left out. Prices of fewer than {fewest} children are not shown."),
        };
    }

    private const string All = "", Support = "-";

    private static Dictionary<string, (decimal Year, HashSet<PersonId> Children)> OnDay(MoneyBook book, GrantPrices prices, DateOnly day)
    {
        var (first, last) = (new DateOnly(day.Year, day.Month, 1), new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)));
        var factor = DaysOfYear / (decimal)(last.DayNumber - first.DayNumber + 1);
        var main = book.Grants.ToDictionary(g => g.Id, StringComparer.Ordinal);
        var sums = new Dictionary<string, (decimal, HashSet<PersonId>)>(StringComparer.Ordinal);
        foreach (var grant in book.Grants.Where(g => g is { Status: GrantStatus.Granted, IsIncome: false } && g.Unit != PriceUnit.Once && g.From <= day && (g.To is null || g.To >= day)))
        {
            // A follow cost belongs to the placement that it follows.
            var placed = grant.PlaceType ?? (grant.MainGrant is { } id && main.TryGetValue(id, out var of) ? of.PlaceType : null);
            var year = prices.Between(grant, first, last).Amount * factor;
            foreach (var key in placed is null ? [Support] : new[] { placed.Key, All })
            {
                var (sum, children) = sums.GetValueOrDefault(key, (0m, []));
                children.Add(grant.Person);
                sums[key] = (sum + year, children);
            }
        }

        return sums;
    }
}
