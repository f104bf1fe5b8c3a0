using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>A rule of the official list that is not judged yet, and why.</summary>
/// <param name="Code">Code.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Reason">What is missing before it can be judged.</param>
public sealed record InactiveRule(string Code, Text Title, Text Reason);

/// <summary>The rules of the groups GEN, IND and HAN that are not active, listed so that nobody takes silence for "kept".</summary>
public static class NotYetActive
{
    /// <summary>The inactive rules in official order.</summary>
    public static IReadOnlyList<InactiveRule> Rules { get; } = [.. GeneralRules.Inactive, .. SupportRules.Inactive, .. DisabilityRules.Inactive];
}
