namespace Socialstat.Law;

/// <summary>
/// The layout of a file about money that a municipality imports for its own steering: its columns as a record type has them, and which of them
/// tell a row from all others. A later row with the same key takes the place of the earlier one, which stays and can be asked for.
/// Nothing of this is reported to anyone.
/// </summary>
public sealed class MoneyLayout
{
    /// <summary>Machine name, as in file names: <c>grants</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>What a row is, and where it comes from.</summary>
    public required Text Description { get; init; }

    /// <summary>Where it is asked for.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>The columns in order. Every layout also takes <see cref="Fields.Action"/>, so that a row can be taken out.</summary>
    public required IReadOnlyList<FieldUse> Columns { get; init; }

    /// <summary>The columns that tell a row from all others.</summary>
    public required IReadOnlyList<Field> Key { get; init; }

    /// <summary>The same columns as a record type, so that files and templates are read and written as deliveries are.</summary>
    public RecordType Record => field ??= new RecordType
    {
        Name = Name,
        Statistic = Statistic.Register,
        Title = Title,
        Description = Description,
        Source = Source,
        Fields = [.. Columns, Use.Optional(Fields.Action)],
    };

    /// <summary>The machine name.</summary>
    public override string ToString() => Name;
}
