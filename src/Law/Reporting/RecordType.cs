namespace Socialstat.Law;

/// <summary>When a field must be filled in.</summary>
public enum Requirement
{
    /// <summary>In every record (of the events that the field belongs to).</summary>
    Always,

    /// <summary>Decided by rules, see the rule pages.</summary>
    ByRule,

    /// <summary>May be left out.</summary>
    Optional,
}

/// <summary>A field's place in a record type: whether it is required, and in which events it has meaning.</summary>
/// <param name="Field">The field.</param>
/// <param name="Requirement">When it must be filled in.</param>
/// <param name="Events">Event codes for which it has meaning; empty = all.</param>
public sealed record FieldUse(Field Field, Requirement Requirement, IReadOnlyList<string> Events)
{
    /// <summary>Whether the column itself must be in the header: it is required in every record of every event.</summary>
    public bool IsMandatoryColumn => Requirement == Requirement.Always && Events.Count == 0;

    /// <summary>The rule that says when the field is missing, in place of the general GEN-F028; null when the general rule does.</summary>
    public string? MissingJudgedBy { get; init; }

    /// <summary>The rule that says when a code is not in the list, in place of the general GEN-F016; null when the general rule does.</summary>
    public string? CodesJudgedBy { get; init; }

    /// <summary>First day from which records can have the field; null when it has always been there.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which records can have the field; null when it still is there.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>First day from which the field is asked for; before it, it may be left out. Null when that has not changed.</summary>
    public DateOnly? RequiredFrom { get; init; }

    /// <summary>Where the days are laid down; empty when there are none.</summary>
    public string DaysSource { get; init; } = "";

    /// <summary>The same use, of a field that came into the record type on a day.</summary>
    public FieldUse Since(int year, int month, int day, string source) => this with { ValidFrom = new DateOnly(year, month, day), DaysSource = source };

    /// <summary>The same use, of a field that has been asked for since a day.</summary>
    public FieldUse RequiredSince(int year, int month, int day, string source) => this with { RequiredFrom = new DateOnly(year, month, day), DaysSource = source };

    /// <summary>The same use, where a rule of the statistic says when the field is missing.</summary>
    public FieldUse MissingBy(string rule) => this with { MissingJudgedBy = rule };

    /// <summary>The same use, where a rule of the statistic says when the code is not in the list.</summary>
    public FieldUse CodesBy(string rule) => this with { CodesJudgedBy = rule };
}

/// <summary>Who reports a record type.</summary>
public enum ReporterKind
{
    /// <summary>A municipality, by its code.</summary>
    Municipality,

    /// <summary>A shelter or crisis centre, by its P-number.</summary>
    Offer,

    /// <summary>The population register or the accounts (000).</summary>
    Register,
}

/// <summary>How a delivery takes the place of what was sent before.</summary>
public enum Replacement
{
    /// <summary>A record replaces the one with the same key; what is not sent stays.</summary>
    ByKey,

    /// <summary>A delivery is the reporter's full stock: what it does not hold is deleted.</summary>
    FullStock,

    /// <summary>A delivery is everything of the reporter's year: what belongs to the year and is not in it is deleted.</summary>
    ReportersYear,
}

/// <summary>
/// A record type of the order, or a supporting file. This one declaration is enough for parsing, field checks, the documentation page,
/// and later forms, templates and interfaces.
/// </summary>
public sealed class RecordType
{
    private readonly FieldUse[] _fields = [];
    private short[] _place = [];

    /// <summary>Machine name, as in file names: <c>support</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The statistic it belongs to.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>Who reports it, when, and how records replace each other.</summary>
    public required Text Description { get; init; }

    /// <summary>Where the record type is laid down.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>The fields in official order.</summary>
    public required IReadOnlyList<FieldUse> Fields
    {
        get => _fields;
        init
        {
            _fields = [.. value];
            var place = new short[_fields.Length == 0 ? 0 : _fields.Max(f => Math.Max(f.Field.Id, f.Field.StandsFor?.Id ?? 0)) + 1];
            Array.Fill(place, (short)-1);
            for (var i = 0; i < _fields.Length; i++)
            {
                place[_fields[i].Field.Id] = (short)i;
                if (_fields[i].Field.StandsFor is { } other)
                    place[other.Id] = (short)i;
            }

            _place = place;
        }
    }

    /// <summary>What the record type must hold, where that has changed: each step says what has been asked for since its day.</summary>
    public IReadOnlyList<DatedStep<Text>> Scope { get; init; } = [];

    /// <summary>Who reports it.</summary>
    public ReporterKind Reporter { get; init; } = ReporterKind.Municipality;

    /// <summary>How a delivery takes the place of what was sent before.</summary>
    public Replacement Replacement { get; init; }

    /// <summary>The field of the day that the record is about: its opening, or its event. Null for supporting files and for cases of measures, where it depends on the event.</summary>
    public Field? DayField { get; init; }

    /// <summary>The field of the day that what the record tells of ended; null when it has none.</summary>
    public Field? EndField { get; init; }

    /// <summary>
    /// Whether a record stands by itself under its key (with event and day where it has events), and not in a case with one start and one end
    /// as measures do. See the register for the two ways of keeping records.
    /// </summary>
    public bool IsEntry => DayField is not null;

    /// <summary>The codes of its events; null when it has none.</summary>
    public CodeList? Events => PlaceOf(Law.Fields.Event) < 0 ? null : _fields[PlaceOf(Law.Fields.Event)].Field.Codes;

    /// <summary>Whether a record of the event says who the person is. Without events every record does.</summary>
    public bool IdentifiesPerson(int theEvent)
    {
        var place = PlaceOf(Law.Fields.PersonId);
        if (place < 0)
            return false;
        var events = _fields[place].Events;
        return events.Count == 0 || Events is null || (theEvent >= 0 && events.Contains(Events.Codes[theEvent].Value));
    }

    /// <summary>Position of the field in a record, or -1 when the record type has no such field.</summary>
    public int PlaceOf(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Id < _place.Length ? _place[field.Id] : -1;
    }

    /// <summary>The machine name.</summary>
    public override string ToString() => Name;
}
