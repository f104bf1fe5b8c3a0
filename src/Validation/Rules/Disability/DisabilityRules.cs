namespace Socialstat.Validation;

/// <summary>Rules for disability measures for children (HAN), in official order.</summary>
public static class DisabilityRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}
