using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>A caseworker's active cases.</summary>
public static class CaseGrids
{
    /// <summary>The caseworkers that running grants name.</summary>
    public static IReadOnlyList<string> Caseworkers(MoneyBook book, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. book.Grants.Where(g => g.Caseworker.Length > 0 && IsRunning(g, day)).Select(g => g.Caseworker).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The running grants of a caseworker, by child; those that should be looked at say why.</summary>
    public static Grid Of(MoneyBook book, CommitmentTable table, string caseworker, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        var lines = table.Lines.Where(l => l.Grant.Caseworker == caseworker && IsRunning(l.Grant, day)).ToList();
        return new Grid("cases", new($"Aktive sager hos {caseworker} {day:yyyy-MM-dd}", $"Active cases of {caseworker} {day:yyyy-MM-dd}"),
            [
                new("child", new("Barn", "Child")), new("service", new("Ydelse", "Service")), new("provider", new("Leverandør", "Provider")), new("from", new("Fra", "From")), new("to", new("Slut", "End")), new("look", new("Se på", "Look at")),
                new("year", new("Disponeret i året, kr.", "Committed in the year, kroner"), 0), new("booked", new("Bogført, kr.", "Booked, kroner"), 0),
            ],
            [
                .. lines.OrderBy(l => l.Grant.Person).ThenBy(l => l.Grant.From).Select(l => (IReadOnlyList<GridCell>)[
                    l.Grant.Person.ToString(), CommitmentGrids.NameOf(book, l.Grant.Service), book.Providers.TryGetValue(l.Grant.Provider, out var provider) ? provider.Name : l.Grant.Provider, l.Grant.From, GridCell.Of(l.Grant.To ?? l.Grant.ExpectedEnd), Look(l, day), l.Amounts.Forecast.Amount, l.Amounts.Booked.Amount]),
                [new Text("I alt", "All"), lines.Select(l => l.Grant.Person).Distinct().Count() is var children ? new Text($"{children} børn", $"{children} children") : GridCell.None, "", GridCell.None, GridCell.None, "", lines.Sum(l => l.Amounts.Forecast.Amount), lines.Sum(l => l.Amounts.Booked.Amount)],
            ]);
    }

    private static Text Look(CommitmentLine line, DateOnly day)
    {
        var grant = line.Grant;
        if (grant.To is null && grant.ExpectedEnd < day)
            return new("den ventede slutdato er passeret", "the expected end has passed");
        if (grant.To is { } end && end <= day.AddMonths(2))
            return new("slutter inden to måneder", "ends within two months");
        if (grant.To is null && grant.ExpectedEnd is null && grant.From <= day.AddYears(-3))
            return new("har løbet i tre år uden slutdato", "has run for three years without an end");
        return line.UnbookedMonths.Count > 1 ? new("intet bogført i flere måneder: er den i gang?", "nothing booked in several months: has it begun?") : new("", "");
    }

    private static bool IsRunning(Grant grant, DateOnly day) => grant.Status == GrantStatus.Granted && !grant.IsIncome && grant.From <= day && (grant.To is null || grant.To >= day);
}
