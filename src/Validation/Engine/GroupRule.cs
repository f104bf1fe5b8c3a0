namespace Socialstat.Validation;

/// <summary>Which records a group rule sees together.</summary>
public enum Together : byte
{
    /// <summary>The events of one case.</summary>
    Case,

    /// <summary>The records of one person at one municipality (or, for shelters and crisis centres, in the country).</summary>
    Person,

    /// <summary>All records of a municipality (or, for shelters and crisis centres, of the country), and what its newest full delivery lacks.</summary>
    Reporter,
}

/// <summary>A record that breaks a group rule, with the values of its message.</summary>
/// <param name="Entry">The record that the finding points at.</param>
/// <param name="Values">Values of the message; the first is the offending value.</param>
public readonly record struct Violation(Entry? Entry, params string[] Values);

/// <summary>What a group rule says of a record as it was sent.</summary>
/// <param name="IsBrokenBy">Whether the record breaks the rule.</param>
/// <param name="Values">The values of the message.</param>
public sealed record AsSent(Func<Candidate, Outcome> IsBrokenBy, Func<Candidate, string[]> Values);

/// <summary>
/// Judged on records together, in order of day, event and delivery. Records that cannot be accepted by themselves are seen too when nothing
/// better is known (<see cref="Entry.InForce"/> is false), so that one error does not bring others with it.
/// With severity error the record that a violation points at is not accepted, and the version before it is tried.
/// </summary>
public sealed class GroupRule : Rule
{
    private Func<GroupView, IEnumerable<Violation>> _violations = null!;

    /// <summary>Which records it sees together.</summary>
    public required Together Together { get; init; }

    /// <summary>The violations; none when kept.</summary>
    public required Func<GroupView, IEnumerable<Violation>> Violations { get => _violations; init => _violations = value; }

    /// <summary>
    /// Of rules whose condition also holds for a record that lacks what makes it known (its day), so that it never stands among others:
    /// what they say of a record as it was sent. Null when there is nothing to say.
    /// </summary>
    public AsSent? AsSent { get; init; }

    /// <summary>The part about records as sent, as a rule of its own under the same code; null when there is none.</summary>
    internal RecordRule? ByItself() => AsSent is not { } sent ? null : new RecordRule
    {
        Code = Code,
        Title = Title,
        Severity = Severity,
        AppliesTo = AppliesTo,
        Fields = Fields,
        JudgedOn = JudgedOn,
        IsBrokenBy = sent.IsBrokenBy,
        Values = sent.Values,
        Message = Message,
        Fix = Fix,
        Sources = Sources,
        IsDerived = IsDerived,
        Thresholds = Thresholds,
        Index = Index,
    };

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (GroupRule)base.InShadow(count);
        copy._violations = v => Violations(count.Note(v));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Together switch
    {
        Together.Case => Scope.Case,
        Together.Person => Scope.Person,
        _ => Scope.Municipality,
    };
}

/// <summary>Judged on a municipality's figures against those of the others. Always a warning about the whole.</summary>
public sealed class ComparisonRule : Rule
{
    private Func<GroupView, int[]?> _figures = null!;

    /// <summary>The municipality's figures; null when it has none to compare.</summary>
    public required Func<GroupView, int[]?> Figures { get => _figures; init => _figures = value; }

    /// <summary>The violations by its own figures and those of all municipalities that have any, itself among them; each with the values of its message.</summary>
    public required Func<int[], IReadOnlyList<int[]>, IEnumerable<string[]>> Violations { get; init; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (ComparisonRule)base.InShadow(count);
        copy._figures = v => count.Note(v.Municipality?.Code ?? "000", 0, Figures(v));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Municipality;
}

/// <summary>
/// Judged on records of several municipalities or statistics together: those of one person, or of one municipality. A warning: all records
/// are accepted already. The finding points at a record of one of the types that the rule applies to.
/// </summary>
public sealed class AcrossRule : Rule
{
    private Func<AcrossView, IEnumerable<Violation>> _violations = null!;

    /// <summary>The record types that it reads, besides those it applies to.</summary>
    public required IReadOnlyList<Law.RecordType> Reads { get; init; }

    /// <summary>Whether it sees the records of one person in the whole country; otherwise those of one municipality.</summary>
    public required bool ByPerson { get; init; }

    /// <summary>
    /// Of rules by person: the events by which a person is looked at also when all the person's records stand in one municipality and statistic;
    /// empty when two are needed for a violation.
    /// </summary>
    public IReadOnlyList<int> AlsoAloneWith { get; init; } = [];

    /// <summary>
    /// The same rule as far as a record tells it alone, where it has a field for it: a record rule with the same code. Null when nothing does.
    /// A record that breaks this is passed over by <see cref="Violations"/>.
    /// </summary>
    public RecordRule? Alone { get; init; }

    /// <summary>The violations; none when kept.</summary>
    public required Func<AcrossView, IEnumerable<Violation>> Violations { get => _violations; init => _violations = value; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (AcrossRule)base.InShadow(count);
        copy._violations = v => Violations(count.Note(v, AppliesTo));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => ByPerson ? Scope.Person : Scope.Municipality;
}
