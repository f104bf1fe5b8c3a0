using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>Provision, service, kind of place and account that belong together; null means all.</summary>
public sealed record AccountRule : MoneyRow
{
    /// <summary>The provision; a longer one inside it is covered too.</summary>
    public required LawRef Paragraph { get; init; }

    /// <summary>The service.</summary>
    public string? Service { get; init; }

    /// <summary>Kind of place.</summary>
    public Measure? PlaceType { get; init; }

    /// <summary>The account.</summary>
    public required AccountCode Account { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Note.</summary>
    public string Note { get; init; } = "";
}
