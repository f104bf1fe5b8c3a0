using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A line of the budget against what is expected. Lines that no budget covers stand together in rows without budget, so that all rows add up to the forecast.</summary>
public sealed record BudgetRow
{
    /// <summary>The service; null when the account is budgeted as a whole.</summary>
    public required string? Service { get; init; }

    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The district; empty for the whole municipality.</summary>
    public required string District { get; init; }

    /// <summary>Budgeted full-year users; null when the budget is an amount, or there is none.</summary>
    public required decimal? BudgetActivity { get; init; }

    /// <summary>Budgeted price of a full-year user.</summary>
    public required Kroner? BudgetPrice { get; init; }

    /// <summary>The budget: activity times price, or the amount; null when there is none.</summary>
    public required Kroner? Budget { get; init; }

    /// <summary>Expected full-year users.</summary>
    public required decimal Activity { get; init; }

    /// <summary>Expected for the year: calculated and committed.</summary>
    public required Kroner Forecast { get; init; }

    /// <summary>Booked to date.</summary>
    public required Kroner Booked { get; init; }

    /// <summary>Expected price of a full-year user; null without users.</summary>
    public decimal? Price => Activity == 0 ? null : Forecast.Amount / Activity;

    /// <summary>Expected less budget; null without a budget.</summary>
    public Kroner? Deviation => Budget is { } budget ? Forecast - budget : null;

    /// <summary>The part of the deviation that comes from more or fewer users at the budgeted price.</summary>
    public decimal? FromActivity => BudgetActivity is { } activity && BudgetPrice is { } price ? (Activity - activity) * price.Amount : null;

    /// <summary>The part that comes from another price: what is left, so that both add up to the deviation.</summary>
    public decimal? FromPrice => Deviation is { } deviation && FromActivity is { } activity ? deviation.Amount - activity : null;
}

/// <summary>The budget of a year against the forecast.</summary>
/// <param name="Question">The year and the cut-off day.</param>
/// <param name="Rows">The rows: those with a budget first.</param>
/// <param name="Commitments">The commitment accounts that the rows add up to.</param>
public sealed record BudgetTable(CommitmentQuestion Question, IReadOnlyList<BudgetRow> Rows, CommitmentTable Commitments)
{
    /// <summary>The whole budget.</summary>
    public Kroner Budget => Rows.Aggregate(Kroner.Zero, (sum, r) => sum + (r.Budget ?? Kroner.Zero));

    /// <summary>The whole forecast.</summary>
    public Kroner Forecast => Rows.Aggregate(Kroner.Zero, (sum, r) => sum + r.Forecast);
}
