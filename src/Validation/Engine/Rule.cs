using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>
/// What may not be: one declaration in one file. It reads like a form; the kinds of rule differ only in what they are judged on.
/// </summary>
public abstract class Rule
{
    private Severity _severity;

    /// <summary>Code, e.g. IND-009.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>What a violation means for the record.</summary>
    public required Severity Severity { get => _severity; init => _severity = value; }

    /// <summary>The record types it is judged for.</summary>
    public required IReadOnlyList<RecordType> AppliesTo { get; init; }

    /// <summary>The fields it is about; the first is the one that a finding points at.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>Which day decides which law and threshold applies.</summary>
    public required JudgedOn JudgedOn { get; init; }

    /// <summary>
    /// The message with {0}, {1}, ... for the values of the finding. {0} is always the offending value.
    /// </summary>
    public required Text Message { get; init; }

    /// <summary>How to fix it.</summary>
    public required Text Fix { get; init; }

    /// <summary>The texts that require it.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }

    /// <summary>Whether the rule follows from the text without being said in it, so that a domain owner should confirm it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>
    /// First day on which the rule has teeth; null when it always has. Before it the rule is only judged in shadow, so that what it would hit is
    /// known before it takes effect.
    /// </summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Whether the rule has teeth on the day.</summary>
    public bool IsInForceOn(DateOnly day) => InForceFrom is not { } from || day >= from;

    /// <summary>The thresholds of the rule, dated, for the documentation.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>
    /// Number of leading values of the message that an acceptance hangs on; the others tell of today and change by themselves.
    /// </summary>
    public int AcceptedValues { get; init; } = int.MaxValue;

    /// <summary>The correction that the rule knows, when it knows one.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>What it is judged on.</summary>
    public abstract Scope Scope { get; }

    /// <summary>Position in the catalogue; set when the catalogue is made.</summary>
    public int Index { get; internal set; } = -1;

    /// <summary>Whether the rule is judged for records of the type.</summary>
    public bool IsFor(RecordType type) => AppliesTo.Contains(type);

    /// <summary>The field that a finding on a record of the type points at: the first of the rule's fields that the type has, under the type's own name.</summary>
    public Field? FieldIn(RecordType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var field in Fields)
        {
            if (type.PlaceOf(field) is >= 0 and var place)
                return type.Fields[place].Field;
        }

        return Fields.Count > 0 ? Fields[0] : null;
    }

    /// <summary>The same rule without teeth: what breaks it is told, and nothing comes of it. What it judges is noted.</summary>
    public virtual Rule InShadow(ShadowCount count)
    {
        var copy = (Rule)MemberwiseClone();
        copy._severity = Severity.Info;
        return copy;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}

/// <summary>A number that decides where a rule begins to bite, with its history.</summary>
/// <param name="Name">What it is, with its unit.</param>
/// <param name="Value">The dated value.</param>
public sealed record Threshold(Text Name, Dated<int> Value)
{
    /// <summary>The value on the day.</summary>
    public int On(DateOnly day) => Value.On(day);
}

/// <summary>Judged on one record by itself.</summary>
public sealed class RecordRule : Rule
{
    /// <summary>Whether the record breaks the rule.</summary>
    public required Func<Candidate, Outcome> IsBrokenBy { get; init; }

    /// <summary>The values of the message.</summary>
    public required Func<Candidate, string[]> Values { get; init; }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Record;
}

/// <summary>Which fields a field rule looks at, by how they could be read.</summary>
public enum FieldLook : byte
{
    /// <summary>All fields.</summary>
    Everything,

    /// <summary>Fields with text.</summary>
    Given,

    /// <summary>Fields whose text is not a value of their kind, or not in the list.</summary>
    NotRead,

    /// <summary>Fields with blanks around the value.</summary>
    Trimmed,

    /// <summary>Fields without text.</summary>
    Missing,
}

/// <summary>Judged on every field of a record, so that one declaration covers, say, all dates.</summary>
public sealed class FieldRule : Rule
{
    /// <summary>The kinds of field it looks at; empty = all.</summary>
    public required IReadOnlyList<FieldKind> Kinds { get; init; }

    /// <summary>Which fields can break the rule at all; the others are passed over without calling it.</summary>
    public FieldLook Looks { get; init; } = FieldLook.Everything;

    /// <summary>Whether the field at the place in the record breaks the rule.</summary>
    public required Func<Candidate, int, Outcome> IsBrokenBy { get; init; }

    /// <summary>The values of the message.</summary>
    public required Func<Candidate, int, string[]> Values { get; init; }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Record;
}

/// <summary>Judged on an event in its case: the version of the event, the start it belongs to, the end in force, and the person.</summary>
public sealed class CaseRule : Rule
{
    private Func<CaseView, Outcome> _isBrokenBy = null!;

    /// <summary>
    /// The events it is judged for: of the record type's own list; empty = all. A rule that measures share with other record types names the
    /// events of measures (<see cref="CodeLists.Events"/>): with start alone it is judged for every record that says who the person is, with all
    /// three for every record.
    /// </summary>
    public required IReadOnlyList<int> Events { get; init; }

    /// <summary>Whether it is judged for records that take an event out (action = delete) too.</summary>
    public bool JudgesDeletes { get; init; }

    /// <summary>Whether it is judged for the second of two identical records, and only for that.</summary>
    public bool JudgesRepeats { get; init; }

    /// <summary>Whether the event breaks the rule.</summary>
    public required Func<CaseView, Outcome> IsBrokenBy { get => _isBrokenBy; init => _isBrokenBy = value; }

    /// <summary>The values of the message.</summary>
    public required Func<CaseView, string[]> Values { get; init; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (CaseRule)base.InShadow(count);
        copy._isBrokenBy = v => count.Note(v.Delivery.Reporter, ShadowCount.KeyOf(v), IsBrokenBy(v));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Case;
}

/// <summary>Judged on a spell and the spells before it of the same person, municipality and measure. Always a warning: spells are already accepted.</summary>
public sealed class CourseRule : Rule
{
    private Func<CourseView, Outcome> _isBrokenBy = null!;

    /// <summary>Whether the later spell breaks the rule.</summary>
    public required Func<CourseView, Outcome> IsBrokenBy { get => _isBrokenBy; init => _isBrokenBy = value; }

    /// <summary>The values of the message.</summary>
    public required Func<CourseView, string[]> Values { get; init; }

    /// <summary>Whether it compares spells in different municipalities.</summary>
    public bool AcrossMunicipalities { get; init; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (CourseRule)base.InShadow(count);
        copy._isBrokenBy = v => count.Note(v.Later.Municipality.Code, ShadowCount.KeyOf(v.Later.Delivery, v.Later.Row), IsBrokenBy(v));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Person;
}

/// <summary>Judged on a municipality's figures of one statistic. Always a warning about the whole, never about one child.</summary>
public sealed class MunicipalityRule : Rule
{
    private Func<MunicipalityView, IReadOnlyList<string[]>?> _violations = null!;

    /// <summary>The violations found, each with the values of its message; empty when kept, null when it cannot be judged.</summary>
    public required Func<MunicipalityView, IReadOnlyList<string[]>?> Violations { get => _violations; init => _violations = value; }

    /// <inheritdoc/>
    public override Rule InShadow(ShadowCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        var copy = (MunicipalityRule)base.InShadow(count);
        copy._violations = v => count.Note(v.Municipality.Code, 0, Violations(v));
        return copy;
    }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Municipality;
}

/// <summary>Judged on a delivery as a whole, and its place in its series.</summary>
public sealed class DeliveryRule : Rule
{
    /// <summary>Whether the delivery breaks the rule.</summary>
    public required Func<DeliveryView, Outcome> IsBrokenBy { get; init; }

    /// <summary>The values of the message.</summary>
    public required Func<DeliveryView, string[]> Values { get; init; }

    /// <summary>Whether the rule needs the series' other deliveries or the register, so that it is judged again when they change.</summary>
    public bool DependsOnSeries { get; init; }

    /// <inheritdoc/>
    public override Scope Scope => Scope.Delivery;
}
