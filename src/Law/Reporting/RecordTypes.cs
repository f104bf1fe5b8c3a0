namespace Socialstat.Law;

/// <summary>The record types that the product takes in, in official order.</summary>
public static class RecordTypes
{
    /// <summary>All record types.</summary>
    public static IReadOnlyList<RecordType> All { get; } =
    [
        PlacementRecord.Declaration,
        SupportRecord.Declaration,
        NotificationRecord.Declaration,
        DisabilityRecord.Declaration,
        DrugRecord.Declaration,
        ShelterStayRecord.Declaration,
        ShelterEnquiryRecord.Declaration,
        CrisisStayRecord.Declaration,
        CrisisEnquiryRecord.Declaration,
        AdultRecord.Declaration,
        CarRecord.Declaration,
        ExpenditureRecord.Declaration,
        PersonsRecord.Declaration,
        ResidenceRecord.Declaration,
        PopulationRecord.Declaration,
        AccountsRecord.Declaration,
        DepartmentsRecord.Declaration,
    ];

    private static readonly Dictionary<string, RecordType> ByName = All.ToDictionary(t => t.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The record type with the machine name, or null.</summary>
    public static RecordType? Named(string name) => ByName.GetValueOrDefault(name);
}

/// <summary>Short words for declaring a field's place in a record type.</summary>
internal static class Use
{
    /// <summary>Required in every record of the events (none named = all).</summary>
    public static FieldUse Always(Field field, params string[] events) => new(field, Requirement.Always, events);

    /// <summary>Required when a rule says so.</summary>
    public static FieldUse ByRule(Field field, params string[] events) => new(field, Requirement.ByRule, events);

    /// <summary>May be left out.</summary>
    public static FieldUse Optional(Field field, params string[] events) => new(field, Requirement.Optional, events);
}
