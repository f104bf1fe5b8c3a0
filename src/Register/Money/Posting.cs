using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>An amount booked in the finance system. Income is negative.</summary>
public sealed record Posting : MoneyRow
{
    /// <summary>The posting's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The account; <see cref="AccountCode.None"/> when the text is none.</summary>
    public required AccountCode Account { get; init; }

    /// <summary>The account as it was written.</summary>
    public required string AccountText { get; init; }

    /// <summary>The amount.</summary>
    public required Kroner Amount { get; init; }

    /// <summary>The day it was booked.</summary>
    public required DateOnly BookedOn { get; init; }

    /// <summary>First day that it covers.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day that it covers.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The child; none when it is not booked on a child.</summary>
    public PersonId Person { get; init; }

    /// <summary>The service, when finance knows it.</summary>
    public string? Service { get; init; }

    /// <summary>The provider, when finance knows it.</summary>
    public string? Provider { get; init; }

    /// <summary>The grant line, when finance knows it.</summary>
    public string? GrantId { get; init; }

    /// <summary>The invoice.</summary>
    public string? InvoiceId { get; init; }

    /// <summary>The document.</summary>
    public string? DocumentId { get; init; }

    /// <summary>Text; empty when there is none.</summary>
    public string Text { get; init; } = "";
}
