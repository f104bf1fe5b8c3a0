using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Districts of a municipality beside each other, with small numbers protected.</summary>
public static class DistrictGrids
{
    /// <summary>Fewer children than this are not shown by themselves.</summary>
    public const int Fewest = 5;

    /// <summary>Budget and forecast for each district; what is budgeted for no district stands last.</summary>
    public static Grid Budget(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var budget = book.Budgets.Where(b => b.Year == table.Question.Year).GroupBy(b => b.District).ToDictionary(g => g.Key, BudgetOf, StringComparer.Ordinal);
        var forecast = table.Lines.GroupBy(l => l.Grant.District).ToDictionary(g => g.Key, g => (Kroner: g.Sum(l => l.Amounts.Forecast.Amount), Children: g.Select(l => l.Grant.Person).Distinct().Count()), StringComparer.Ordinal);
        IReadOnlyList<GridCell> Row(Text name, decimal? wanted, decimal expected, int children) => [name, children, wanted, expected, GridCell.Of(wanted - expected), GridCell.Of(wanted is > 0 ? 100 * expected / wanted : null)];
        // A budget of the whole municipality is of no district, and nothing is left of it in one.
        var isWhole = budget.Keys.All(k => k.Length == 0) && forecast.Keys.Any(k => k.Length > 0);
        var names = (isWhole ? forecast.Keys : budget.Keys.Union(forecast.Keys)).OrderBy(n => n.Length == 0).ThenBy(n => n, StringComparer.Ordinal);
        return new Grid("district_budget", new($"Budget og forventet regnskab {table.Question.Year}", $"Budget and forecast {table.Question.Year}"),
            [new("district", new("Distrikt", "District")), new("children", new("Børn", "Children"), 0), Kroner("budget", "Budget, kr.", "Budget, kroner"), Kroner("forecast", "Forventet, kr.", "Forecast, kroner"), Kroner("left", "Tilbage, kr.", "Left, kroner"), new("percent", new("Forventet, % af budget", "Forecast, % of budget"), 1)],
            [
                .. names.Select(n => Row(NameOf(n), !isWhole && budget.TryGetValue(n, out var wanted) ? wanted : null, forecast.GetValueOrDefault(n).Kroner, forecast.GetValueOrDefault(n).Children)),
                Row(new("I alt", "All"), budget.Count == 0 ? null : budget.Values.Sum(), table.Total.Forecast.Amount, table.Lines.Select(l => l.Grant.Person).Distinct().Count()),
            ])
        { Note = isWhole && budget.Count > 0 ? new("Budgettet er lagt for hele kommunen og ikke for hvert distrikt.", "The budget is that of the whole municipality and not of each district.") : null };
    }

    /// <summary>What some lines of a budget come to: their amounts, or activity times price.</summary>
    public static decimal BudgetOf(IEnumerable<BudgetLine> lines) => lines.Sum(b => b.Amount?.Amount ?? ((b.Activity ?? 0) * (b.UnitPrice?.Amount ?? 0)));

    /// <summary>Children and mean cost for each service in each district. Small groups are hidden, and with them another of the service, so that they cannot be found by taking away.</summary>
    public static Grid Services(MoneyBook book, CommitmentTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var lines = table.Lines.Where(l => !l.Grant.IsIncome && l.Grant.District.Length > 0).ToList();
        var districts = lines.Select(l => l.Grant.District).Distinct().Order(StringComparer.Ordinal).ToList();
        var rows = lines.GroupBy(l => l.Grant.Service).OrderBy(g => CommitmentGrids.NameOf(book, g.Key), StringComparer.Ordinal).Select(service =>
        {
            var cells = districts.Select(d => service.Where(l => l.Grant.District == d).ToList()).Select(own => (Children: own.Select(l => l.Grant.Person).Distinct().Count(), Kroner: own.Sum(l => l.Amounts.Forecast.Amount))).ToList();
            var hidden = Hidden([.. cells.Select(c => c.Children)]);
            return (IReadOnlyList<GridCell>)[CommitmentGrids.NameOf(book, service.Key), .. cells.SelectMany((c, i) => hidden[i] ? [GridCell.Hidden, GridCell.Hidden] : new GridCell[] { c.Children, c.Children == 0 ? GridCell.None : (GridCell)(c.Kroner / c.Children) })];
        });
        return new Grid("services", new($"Ydelser efter distrikt, {table.Question.Year}", $"Services by district, {table.Question.Year}"),
            [new("service", new("Ydelse", "Service")), .. districts.SelectMany((d, i) => new GridColumn[] { new($"children_{i + 1}", new($"{d}: børn", $"{d}: children"), 0), new($"mean_{i + 1}", new($"{d}: kr. pr. barn", $"{d}: kroner a child"), 0) })], [.. rows])
        { Note = new($"Hvor der er 1-{Fewest - 1} børn, vises intet (..), og mindst et andet distrikt skjules, så tallet ikke kan findes ved at trække fra.", $"Where there are 1-{Fewest - 1} children nothing is shown (..), and at least one other district is hidden, so that the number cannot be found by taking away.") };
    }

    /// <summary>Which of the counts are hidden: small ones, and where only one is, the smallest of the others that are not zero.</summary>
    public static IReadOnlyList<bool> Hidden(IReadOnlyList<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var hidden = counts.Select(c => c is > 0 and < Fewest).ToArray();
        if (hidden.Count(h => h) == 1 && Enumerable.Range(0, counts.Count).Where(i => !hidden[i] && counts[i] > 0).OrderBy(i => counts[i]).Select(i => (int?)i).FirstOrDefault() is { } other)
            hidden[other] = true;
        return hidden;
    }

    /// <summary>A district's name; children of no district have none.</summary>
    public static Text NameOf(string district) => string.IsNullOrEmpty(district) ? new("uden distrikt", "no district") : new(district, district);

    private static GridColumn Kroner(string name, string danish, string english) => new(name, new(danish, english), 0);
}
