using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A course on the municipality's own list of users.</summary>
public sealed record OwnUser : MoneyRow
{
    /// <summary>The row's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The measure or kind of place.</summary>
    public required Measure Measure { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null when it runs.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The municipality that acts.</summary>
    public Municipality? Acting { get; init; }

    /// <summary>The municipality that pays.</summary>
    public Municipality? Paying { get; init; }

    /// <summary>District.</summary>
    public string District { get; init; } = "";
}
