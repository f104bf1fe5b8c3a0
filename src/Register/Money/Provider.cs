using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A provider of services.</summary>
public sealed record Provider : MoneyRow
{
    /// <summary>The provider.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Who it is.</summary>
    public required ProviderKind Kind { get; init; }

    /// <summary>Company number.</summary>
    public string? Cvr { get; init; }

    /// <summary>Production unit.</summary>
    public string? PNumber { get; init; }

    /// <summary>The municipality that runs it, when another one does.</summary>
    public Municipality? Municipality { get; init; }

    /// <summary>Percent of the price that is paid after VAT refund.</summary>
    public decimal VatPercent { get; init; } = 100m;

    /// <summary>Budgeted places.</summary>
    public decimal? Places { get; init; }

    /// <summary>Budgeted occupancy in percent.</summary>
    public decimal? OccupancyPercent { get; init; }

    /// <summary>Whether it is paid before or after.</summary>
    public BillingTime Billing { get; init; }

    /// <summary>Days after a period in which a missing posting is no discrepancy yet.</summary>
    public int? GraceDays { get; init; }

    /// <summary>First day in the register.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }
}
