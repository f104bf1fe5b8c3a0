using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>An agreement that another municipality acts or pays for a child.</summary>
public sealed record MunicipalAgreement : MoneyRow
{
    /// <summary>The child.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The municipality that acts.</summary>
    public required Municipality Acting { get; init; }

    /// <summary>The municipality that pays.</summary>
    public required Municipality Paying { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null when it still holds.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Note.</summary>
    public string Note { get; init; } = "";
}
