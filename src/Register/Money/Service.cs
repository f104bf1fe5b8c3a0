using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A service that can be granted.</summary>
public sealed record Service : MoneyRow
{
    /// <summary>The service.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The measure or kind of place that it is in the case system; null for follow costs and income.</summary>
    public Measure? Measure { get; init; }

    /// <summary>What its lines are.</summary>
    public GrantKind Kind { get; init; }

    /// <summary>What it is usually priced for.</summary>
    public PriceUnit? Unit { get; init; }

    /// <summary>Its account.</summary>
    public AccountCode Account { get; init; } = AccountCode.None;

    /// <summary>The account as it was written.</summary>
    public string AccountText { get; init; } = "";

    /// <summary>Percent that an invoice may deviate by; null = the municipality's own.</summary>
    public decimal? TolerancePercent { get; init; }

    /// <summary>Kroner that an invoice may deviate by; null = no limit in kroner.</summary>
    public Kroner? ToleranceAmount { get; init; }

    /// <summary>First day on which it can be granted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }
}
