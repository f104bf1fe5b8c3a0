using System.Globalization;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The reconciliation and the discrepancy lists as plain tables.</summary>
public static class ReconciliationGrids
{
    /// <summary>Classes by month, with the sum of the classes, the ledger, and the difference.</summary>
    public static Grid ByMonth(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        var rows = new List<IReadOnlyList<GridCell>>();
        foreach (var @class in PostingClasses.All.Reverse())
            rows.Add([PostingClasses.TitleOf(@class), reconciliation.Counts[(int)@class], .. Months(m => reconciliation.ByMonth[(int)@class, m].Amount), reconciliation.Of(@class).Amount]);
        rows.Add([new Text("Alle grupper", "All classes"), reconciliation.Counts.Sum(), .. Months(m => reconciliation.InMonth(m).Amount), reconciliation.Total.Amount]);
        if (reconciliation.Ledger is { } ledger)
        {
            var total = ledger.Aggregate(Kroner.Zero, (sum, m) => sum + m);
            rows.Add([new Text("Saldo i økonomisystemet", "Balance of the ledger"), GridCell.None, .. Months(m => ledger[m].Amount), total.Amount]);
            rows.Add([new Text("Forskel", "Difference"), GridCell.None, .. Months(m => (reconciliation.InMonth(m) - ledger[m]).Amount), (reconciliation.Total - total).Amount]);
        }

        return new Grid("reconciliation", new($"Afstemning {reconciliation.Year}, kr.", $"Reconciliation of {reconciliation.Year}, kroner"),
            [new("class", new("Gruppe", "Class")), new("postings", new("Posteringer", "Postings"), 0), .. Enumerable.Range(1, 12).Select(m => Kroner2($"m{m:00}", $"{m:00}", $"{m:00}")), Kroner2("total", "I alt", "All")], rows)
        {
            Note = reconciliation.Ledger is null ? new("Der er ikke indlæst saldi (ledger) for året, så det ses ikke, om alle posteringer er kommet med.", "No balances (ledger) are imported for the year, so it is not seen whether all postings have come.") : null,
        };
    }

    /// <summary>Accounts and months in which postings and ledger differ.</summary>
    public static Grid Differences(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return new Grid("ledger_differences", new("Konti, hvor posteringer og saldo ikke stemmer", "Accounts where postings and balance differ"),
            [new("account", new("Konto", "Account")), new("month", new("Måned", "Month")), Kroner2("postings", "Posteringer, kr.", "Postings, kroner"), Kroner2("ledger", "Saldo, kr.", "Balance, kroner"), Kroner2("difference", "Forskel, kr.", "Difference, kroner")],
            [.. reconciliation.Differences.Select(d => (IReadOnlyList<GridCell>)[d.Account.ToString(), d.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), d.Postings.Amount, d.Ledger?.Amount, d.Difference.Amount])])
        { Empty = reconciliation.Ledger is null ? null : new("Ingen: alle konti stemmer i alle måneder.", "None: all accounts agree in all months.") };
    }

    /// <summary>The discrepancies in order.</summary>
    public static Grid Discrepancies(IReadOnlyList<StandingDiscrepancy> discrepancies, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(discrepancies);
        return new Grid("discrepancies", new($"Uoverensstemmelser pr. {today:yyyy-MM-dd}", $"Discrepancies on {today:yyyy-MM-dd}"),
            [
                new("id", new("Id", "Id")), new("code", new("Kode", "Code")), new("title", new("Hvad", "What")), new("child", new("Barn", "Child")), new("grant", new("Bevilling", "Grant")), new("service", new("Ydelse", "Service")),
                new("provider", new("Leverandør", "Provider")), Kroner2("amount", "Beløb, kr.", "Amount, kroner"), new("since", new("Siden", "Since")), new("age", new("Alder i dage", "Age in days"), 0), new("owner", new("Ejer", "Owner")),
                new("state", new("Status", "Status")), new("message", new("Forklaring", "Explanation")), new("todo", new("Gør sådan", "What to do")),
            ],
            [
                .. discrepancies.Select(s => (s, d: s.Discrepancy)).Select(x => (IReadOnlyList<GridCell>)[
                    x.d.Id, x.d.Kind.Code, x.d.Kind.Title, x.d.Person.ToString(), x.d.Grant?.Id ?? "", x.d.Service, x.d.Provider, x.d.Amount?.Amount, x.d.Since, x.d.AgeOn(today), x.s.Owner, WordOf(x.s), x.d.Message, x.d.Kind.Todo]),
            ])
        { Empty = new("Ingen: sager, bevillinger og bogføring stemmer.", "None: cases, grants and booking agree.") };
    }

    /// <summary>Number and money of each kind, open and closed.</summary>
    public static Grid ByKind(IReadOnlyList<StandingDiscrepancy> discrepancies, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(discrepancies);
        return new Grid("by_kind", new("Efter art", "By kind"),
            [new("code", new("Kode", "Code")), new("title", new("Hvad", "What")), new("open", new("Åbne", "Open"), 0), new("returned", new("Kommet igen", "Returned"), 0), new("closed", new("Lukkede", "Closed"), 0), Kroner2("amount", "Beløb i åbne, kr.", "Amount of open, kroner"), new("oldest", new("Ældste åbne, dage", "Oldest open, days"), 0)],
            [
                .. DiscrepancyKinds.All.Select(k => (Kind: k, Own: discrepancies.Where(d => d.Discrepancy.Kind == k).ToList())).Where(k => k.Own.Count > 0).Select(k => (k.Kind, k.Own, Open: k.Own.Where(d => d.State != DiscrepancyState.Closed).ToList())).Select(k => (IReadOnlyList<GridCell>)[
                    k.Kind.Code, k.Kind.Title, k.Own.Count(d => d.State == DiscrepancyState.Open), k.Own.Count(d => d.State == DiscrepancyState.Returned), k.Own.Count(d => d.State == DiscrepancyState.Closed),
                    k.Open.Sum(d => d.Discrepancy.Amount?.Absolute.Amount ?? 0m), k.Open.Count == 0 ? GridCell.None : k.Open.Max(d => d.Discrepancy.AgeOn(today))]),
            ]);
    }

    private static Text WordOf(StandingDiscrepancy standing) => standing.State switch
    {
        DiscrepancyState.Closed => standing.Decision!.Reason == DiscrepancyLife.Explained ? new("lukket: forklaret", "closed: explained") : new("lukket: rettes", "closed: being corrected"),
        DiscrepancyState.Returned => new("kommet igen", "returned"),
        _ => new("åben", "open"),
    };

    private static IEnumerable<GridCell> Months(Func<int, decimal> amount) => Enumerable.Range(0, 12).Select(m => (GridCell)amount(m));

    private static GridColumn Kroner2(string name, string danish, string english) => new(name, new(danish, english), 2);
}
