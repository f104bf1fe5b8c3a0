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
            var place = new short[_fields.Length == 0 ? 0 : _fields.Max(f => f.Field.Id) + 1];
            Array.Fill(place, (short)-1);
            for (var i = 0; i < _fields.Length; i++)
                place[_fields[i].Field.Id] = (short)i;
            _place = place;
        }
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
