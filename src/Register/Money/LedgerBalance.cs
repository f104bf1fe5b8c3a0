using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>The finance system's own sum for an account in a month.</summary>
public sealed record LedgerBalance : MoneyRow
{
    /// <summary>The account.</summary>
    public required AccountCode Account { get; init; }

    /// <summary>The account as it was written.</summary>
    public required string AccountText { get; init; }

    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>Month 1-12.</summary>
    public required int Month { get; init; }

    /// <summary>The sum.</summary>
    public required Kroner Amount { get; init; }
}
