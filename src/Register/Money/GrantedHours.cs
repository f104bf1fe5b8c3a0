using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>Hours granted to a child at an internal provider in a period.</summary>
public sealed record GrantedHours : MoneyRow
{
    /// <summary>The row's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The grant line.</summary>
    public string? GrantId { get; init; }

    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Hours in the whole period.</summary>
    public required decimal Hours { get; init; }
}
