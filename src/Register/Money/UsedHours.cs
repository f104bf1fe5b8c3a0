using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>Hours that an internal provider has used on a child on a day.</summary>
public sealed record UsedHours : MoneyRow
{
    /// <summary>The row's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The service.</summary>
    public required string Service { get; init; }

    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Hours.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Who; empty when not given.</summary>
    public string Employee { get; init; } = "";
}
