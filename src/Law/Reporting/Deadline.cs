namespace Socialstat.Law;

/// <summary>The deadline of a record type: dated rules, exceptions, sources, and where the sources pull apart.</summary>
public sealed class Deadline
{
    /// <summary>The record type.</summary>
    public required RecordType Type { get; init; }

    /// <summary>The rule with its history.</summary>
    public required Dated<DeadlineRule> Rule { get; init; }

    /// <summary>The field whose day (or year) decides which period a record belongs to.</summary>
    public required Field ReferenceField { get; init; }

    /// <summary>Where the deadline is laid down.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }

    /// <summary>Provisions with a deadline of their own.</summary>
    public IReadOnlyList<DeadlineException> Exceptions { get; init; } = [];

    /// <summary>Where the sources say two things, and what was decided.</summary>
    public IReadOnlyList<Text> Contradictions { get; init; } = [];

    /// <summary>The rule in force on the day; before the first step, the first.</summary>
    public DeadlineRule RuleOn(DateOnly day) => Clamped(Rule, day);

    /// <summary>The last day on which what happened on the reference day can be reported in time.</summary>
    public DateOnly LastDay(DateOnly referenceDay) => RuleOn(referenceDay).LastDay(referenceDay);

    /// <summary>The last day for a record under the provision: after it the record is late.</summary>
    public DateOnly LastDay(DateOnly referenceDay, string provision) =>
        ExceptionFor(provision) is { } exception ? Clamped(exception.Limit, referenceDay).LastDay(referenceDay) : LastDay(referenceDay);

    /// <summary>The day after which a record under the provision is warned about; the last day itself when the sources agree.</summary>
    public DateOnly WarningDay(DateOnly referenceDay, string provision) =>
        ExceptionFor(provision) is { } exception ? Clamped(exception.Warning, referenceDay).LastDay(referenceDay) : LastDay(referenceDay);

    /// <summary>The exception for the provision (<c>SEL 117a</c>); null when the general rule holds.</summary>
    public DeadlineException? ExceptionFor(string provision) =>
        Exceptions.FirstOrDefault(e => string.Equals(e.Provision, provision, StringComparison.OrdinalIgnoreCase));

    private static DeadlineRule Clamped(Dated<DeadlineRule> rule, DateOnly day) => rule.On(day < rule.Steps[0].From ? rule.Steps[0].From : day);
}

/// <summary>A provision whose deadline is another than that of its record type.</summary>
/// <param name="Provision">The provision in short form.</param>
/// <param name="Warning">The earlier day: after it there is a warning.</param>
/// <param name="Limit">The later day: after it the record is late. Which of the two days binds is decided here, as dated steps.</param>
public sealed record DeadlineException(string Provision, Dated<DeadlineRule> Warning, Dated<DeadlineRule> Limit);
