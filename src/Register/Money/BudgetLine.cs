using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>The budget for a service on an account: activity times price, or an amount.</summary>
public sealed record BudgetLine : MoneyRow
{
    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>Month 1-12; null = the whole year.</summary>
    public int? Month { get; init; }

    /// <summary>The service; null when the account is budgeted as a whole.</summary>
    public string? Service { get; init; }

    /// <summary>The account.</summary>
    public required AccountCode Account { get; init; }

    /// <summary>The account as it was written.</summary>
    public required string AccountText { get; init; }

    /// <summary>District; empty for the whole municipality.</summary>
    public string District { get; init; } = "";

    /// <summary>Full-year users, for a month users in the month.</summary>
    public decimal? Activity { get; init; }

    /// <summary>Price of a full-year user.</summary>
    public Kroner? UnitPrice { get; init; }

    /// <summary>The amount, when it is not activity times price.</summary>
    public Kroner? Amount { get; init; }
}
