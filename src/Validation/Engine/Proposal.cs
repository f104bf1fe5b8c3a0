using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// The correction that a rule knows by itself: which field, and the value that would be right. It is only ever proposed; to apply it somebody
/// gives a reason, and what comes of it is a delivery of its own.
/// </summary>
public sealed record Proposal
{
    /// <summary>The field that is corrected.</summary>
    public required Field Field { get; init; }

    /// <summary>The value in the words of a delivery; null when the finding does not tell which it would be.</summary>
    public required Func<ProposalBasis, string?> Value { get; init; }

    /// <summary>Why this value: {0} is the value found, {1} the value proposed.</summary>
    public required Text Explanation { get; init; }
}

/// <summary>What a proposal is made from.</summary>
/// <param name="Values">The values of the finding's message.</param>
/// <param name="DepartmentOf">The only department that the register has for a P-number; null when it has none or several.</param>
public sealed record ProposalBasis(IReadOnlyList<string> Values, Func<string, string?> DepartmentOf);
