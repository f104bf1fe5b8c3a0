namespace Socialstat.Validation;

/// <summary>A place in the built register that breaks a rule.</summary>
/// <param name="Municipality">Index of the municipality; -1 when it is about the whole country.</param>
/// <param name="Count">How many it stands for.</param>
/// <param name="Values">Values of the message; the first is the offending value.</param>
public readonly record struct RegisterViolation(int Municipality, int Count, params string[] Values);

/// <summary>
/// Judged on the register as built: what was joined, counted and left out. Nobody is asked to mend what it lists, so it does not stand on the error
/// list: a rule with severity error must never be broken (it would be a fault of the program, and <c>verify</c> falls short), the others are lists.
/// </summary>
public sealed class RegisterRule : Rule
{
    /// <summary>How many things it looks at: records, courses, counts.</summary>
    public required Func<RegisterView, long> Judged { get; init; }

    /// <summary>The violations; none when kept.</summary>
    public required Func<RegisterView, IEnumerable<RegisterViolation>> Violations { get; init; }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Register;
}

/// <summary>What judging a rule on the built register came to.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Judged">How many things were judged.</param>
/// <param name="Violations">The violations.</param>
/// <param name="Crash">What went wrong when the rule crashed; null when it was judged.</param>
public sealed record RegisterResult(RegisterRule Rule, long Judged, IReadOnlyList<RegisterViolation> Violations, string? Crash)
{
    /// <summary>Number of hits.</summary>
    public long Hits => Violations.Sum(v => (long)v.Count);

    /// <summary>Whether the register is not as it must be.</summary>
    public bool IsFault => Crash is not null || (Rule.Severity == Severity.Error && Violations.Count > 0);

    /// <summary>Judges the rule.</summary>
    public static RegisterResult Of(RegisterRule rule, RegisterView view)
    {
        ArgumentNullException.ThrowIfNull(rule);
        try
        {
            return new RegisterResult(rule, rule.Judged(view), [.. rule.Violations(view)], null);
        }
        // house: crash boundary - a rule that fails must be seen, and must not stop the others.
        catch (Exception fault)
        {
            return new RegisterResult(rule, 0, [], fault.GetType().Name);
        }
    }
}
