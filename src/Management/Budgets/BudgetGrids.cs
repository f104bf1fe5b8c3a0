using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Management;

/// <summary>The budget as a plain table.</summary>
public static class BudgetGrids
{
    /// <summary>The rows with their sum.</summary>
    public static Grid Of(MoneyBook book, BudgetTable table)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(table);
        return new Grid("budget", new($"Budget {table.Question.Year}, forventet pr. {table.Question.CutOff:yyyy-MM-dd}, kr.", $"Budget of {table.Question.Year}, expected on {table.Question.CutOff:yyyy-MM-dd}, kroner"),
            [
                new("service", new("Ydelse", "Service")), new("account", new("Konto", "Account")), new("district", new("Distrikt", "District")),
                new("budget_activity", new("Budgetteret, helårspersoner", "Budgeted, full-year persons"), 1), Kroner("budget_price", "Budgetteret pris", "Budgeted price"), Kroner("budget", "Budget", "Budget"),
                new("activity", new("Forventet, helårspersoner", "Expected, full-year persons"), 1), Kroner("price", "Forventet pris", "Expected price"), Kroner("forecast", "Forventet", "Expected"), Kroner("booked", "Bogført til dato", "Booked to date"),
                Kroner("deviation", "Forventet minus budget", "Expected less budget"), Kroner("from_activity", "Heraf aktivitet", "Of it activity"), Kroner("from_price", "Heraf pris", "Of it price"),
            ],
            [
                .. table.Rows.Select(r => (IReadOnlyList<GridCell>)[
                    r.Service is null ? new Text("Hele kontoen", "The whole account") : CommitmentGrids.NameOf(book, r.Service), r.Account, r.District, r.BudgetActivity, r.BudgetPrice?.Amount, r.Budget is null ? new Text("uden budget", "no budget") : r.Budget?.Amount,
                    r.Activity, r.Price, r.Forecast.Amount, r.Booked.Amount, r.Deviation?.Amount, r.FromActivity, r.FromPrice]),
                [new Text("I alt", "All"), "", "", GridCell.None, GridCell.None, table.Budget.Amount, GridCell.None, GridCell.None, table.Forecast.Amount, table.Commitments.Total.Booked.Amount, (table.Forecast - table.Budget).Amount, GridCell.None, GridCell.None],
            ]);
    }

    private static GridColumn Kroner(string name, string danish, string english) => new(name, new(danish, english), 0);
}
