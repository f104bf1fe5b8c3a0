namespace Socialstat.Validation;

/// <summary>A spell of a person that breaks a rule.</summary>
/// <param name="Spell">Position among the person's spells.</param>
/// <param name="Values">Values of the message; the first is the offending value.</param>
public readonly record struct SpellViolation(int Spell, params string[] Values);

/// <summary>
/// Judged on each person's spells in the packed register, beside those of other persons: of all statistics and municipalities. Always a warning:
/// spells are already accepted. The finding points at the record that the spell began with.
/// </summary>
public sealed class PersonsRule : Rule
{
    private Func<PersonSpells, IEnumerable<SpellViolation>> _violations = null!;

    /// <summary>The violations; none when kept. Called for every person of the register, so it must be quick to see that there are none.</summary>
    public required Func<PersonSpells, IEnumerable<SpellViolation>> Violations { get => _violations; init => _violations = value; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (PersonsRule)base.InShadow(count);
        copy._violations = p => Violations(count.Note(p, AppliesTo));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Person;
}
