using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>Expensive cases as plain tables for pages and files.</summary>
public static class ExpensiveGrids
{
    private const int Most = 500;

    /// <summary>The dearest households, those at or near a limit first.</summary>
    public static Grid Cases(IReadOnlyList<ExpensiveCase> cases, int year)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return new Grid("cases", new($"De dyreste sager i {year}", $"The dearest cases of {year}"),
            [
                new("children", new("Børn", "Children")), new("alert", new("Refusion", "Refund")), new("total", new("Bogført, kr.", "Booked, kroner"), 0), new("expected", new("Ventet for året, kr.", "Expected for the year, kroner"), 0), new("dearest", new("Dyreste måned, kr.", "Dearest month, kroner"), 0),
                new("refund", new("Refusion af det bogførte, kr.", "Refund of what is booked, kroner"), 0), new("expected_refund", new("Ventet refusion, kr.", "Expected refund, kroner"), 0),
            ],
            [.. cases.Take(Most).Select(c => (IReadOnlyList<GridCell>)[string.Join(", ", c.Persons), Words(c.Alert), c.Total, c.ExpectedTotal, c.Booked.Zip(c.Expected).Select(m => m.First + m.Second).DefaultIfEmpty(0).Max(), c.Refund, c.ExpectedRefund])]);
    }

    /// <summary>How many stand where, and what can be claimed.</summary>
    public static Grid Summary(IReadOnlyList<ExpensiveCase> cases, RefundLimits limits)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(limits);
        return new Grid("summary", new("Sager efter refusion", "Cases by refund"), [new("alert", new("Refusion", "Refund")), new("cases", new("Sager", "Cases"), 0), new("refund", new("Refusion af det bogførte, kr.", "Refund of what is booked, kroner"), 0), new("expected_refund", new("Ventet refusion, kr.", "Expected refund, kroner"), 0)],
            [.. new[] { RefundAlert.Above, RefundAlert.WillReach, RefundAlert.Approaching, RefundAlert.None }.Select(a => (IReadOnlyList<GridCell>)[Words(a), cases.Count(c => c.Alert == a), cases.Where(c => c.Alert == a).Sum(c => c.Refund), cases.Where(c => c.Alert == a).Sum(c => c.ExpectedRefund)])])
        {
            Note = new(
                string.Create(NumberForm.In(Language.Danish), $"Årets grænser: 25 % over {limits.First:N0} kr., 50 % over {limits.Second:N0} kr.{(limits.Third is { } third ? string.Create(NumberForm.In(Language.Danish), $", 75 % over {third:N0} kr.") : "")}; hver måned mod en tolvtedel. Kilde: {limits.Source}."),
                string.Create(NumberForm.In(Language.English), $"Limits of the year: 25 % above {limits.First:N0} kroner, 50 % above {limits.Second:N0} kroner{(limits.Third is { } last ? string.Create(NumberForm.In(Language.English), $", 75 % above {last:N0} kroner") : "")}; each month against a twelfth. Source: {limits.Source}.")),
        };
    }

    /// <summary>An alert in words.</summary>
    public static Text Words(RefundAlert alert) => alert switch
    {
        RefundAlert.Above => new("over grænsen: søg refusion", "above the limit: claim refund"),
        RefundAlert.WillReach => new("når grænsen med det disponerede", "will reach the limit with what is committed"),
        RefundAlert.Approaching => new("nærmer sig grænsen", "approaches the limit"),
        _ => new("langt fra grænsen", "far from the limit"),
    };
}
