using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A common rate in a period.</summary>
public sealed record Rate : MoneyRow
{
    /// <summary>The rate.</summary>
    public required string Code { get; init; }

    /// <summary>Name; empty when not given.</summary>
    public string Name { get; init; } = "";

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null when it still holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What it is for.</summary>
    public PriceUnit? Unit { get; init; }

    /// <summary>The rate.</summary>
    public required Kroner Price { get; init; }
}
