namespace Socialstat.Law;

/// <summary>Budgets.</summary>
public static class BudgetsLayout
{
    /// <summary>The declaration.</summary>
    public static readonly MoneyLayout Declaration = new()
    {
        Name = "budgets",
        Title = new("Budgetter", "Budgets"),
        Description = new(
            "En række er budgettet for en ydelse på en konto: aktivitet gange pris. Uden måned gælder den hele året.",
            "A row is the budget for a service on an account: activity times price. Without a month it is for the whole year."),
        Source = SourceRef.JoiningReport("4.4.1"),
        Key = [MoneyFields.Year, MoneyFields.Month, MoneyFields.Service, MoneyFields.Account, MoneyFields.District],
        Columns =
        [
            Use.Always(MoneyFields.Year),
            Use.Optional(MoneyFields.Month),
            Use.Optional(MoneyFields.Service),
            Use.Always(MoneyFields.Account),
            Use.Optional(MoneyFields.District),
            Use.Optional(MoneyFields.Activity),
            Use.Optional(MoneyFields.BudgetPrice),
            Use.Optional(MoneyFields.Kroner),
        ],
    };
}
