using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>Which household a child belongs to; a placed child belongs to the household before placement.</summary>
public sealed record HouseholdMember : MoneyRow
{
    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The household.</summary>
    public required string Household { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null when still.</summary>
    public DateOnly? To { get; init; }
}
