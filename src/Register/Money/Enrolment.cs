using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A stay at an offer as the offer has enrolled it.</summary>
public sealed record Enrolment : MoneyRow
{
    /// <summary>The offer.</summary>
    public required string Provider { get; init; }

    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, day of departure; null when still there.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The service.</summary>
    public string? Service { get; init; }

    /// <summary>The municipality that pays.</summary>
    public Municipality? Paying { get; init; }
}
