namespace Socialstat.Validation;

/// <summary>Rules for measures and support for children (IND), in official order.</summary>
public static class SupportRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Ind009EndAfterAgeLimit18.Rule,
        Ind037Overlap.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}
