namespace Socialstat.Validation;

/// <summary>Rules common to all statistics (GEN), in official order.</summary>
public static class GeneralRules
{
    /// <summary>The active rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        GenF013DateUnreadable.Rule,
    ];

    /// <summary>The rules that cannot be judged yet.</summary>
    public static IReadOnlyList<InactiveRule> Inactive { get; } = [];
}
