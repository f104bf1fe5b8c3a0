namespace Socialstat.Register;

/// <summary>Hours that an internal provider's staff can deliver in a period.</summary>
public sealed record StaffHours : MoneyRow
{
    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Who; empty for all together.</summary>
    public string Employee { get; init; } = "";

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Hours in the whole period.</summary>
    public required decimal Hours { get; init; }
}
