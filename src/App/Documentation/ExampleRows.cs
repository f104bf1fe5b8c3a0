using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A small delivery of a record type, with what each event must have. The child is synthetic (day of birth + 60).</summary>
internal static class ExampleRows
{
    public static IEnumerable<string> Of(RecordType type)
    {
        yield return string.Join(';', type.Fields.Select(u => u.Field.Name));
        var events = type.PlaceOf(Fields.Event) >= 0 ? CodeLists.Events.Codes.Select(c => c.Value) : [""];
        foreach (var name in events)
            yield return string.Join(';', type.Fields.Select(u => IsGiven(u, name) ? Value(type, u.Field, name) : ""));
    }

    private static bool IsGiven(FieldUse use, string name)
    {
        if (use.Events.Count > 0 && !use.Events.Contains(name))
            return false;
        return use.Requirement == Requirement.Always
            || use.Field == Fields.BirthDate || use.Field == Fields.Sex
            || (name == "offer_change" && (use.Field == Fields.PNumber || use.Field == Fields.DepartmentId))
            || (name == "end" && use.Field == Fields.EndDate);
    }

    private static string Value(RecordType type, Field field, string name) => field.Name switch
    {
        "event" => name,
        "case_id" => "S-1001",
        "acting_municipality" or "municipality" => "101",
        "person_id_type" => "cpr",
        "person_id" => "7405124016",
        "measure_paragraph" => type.Statistic == Statistic.Disability ? "BL 89" : "BL 32.1.3",
        "start_date" => "2025-02-03",
        "change_date" => "2025-06-02",
        "end_date" => "2025-11-28",
        "decisive_circumstances" => "UDSLAG1|UDSLAG3",
        "p_number" => "1003456789",
        "department_id" => "5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54",
        "birth_date" => "2012-05-14",
        "sex" => "K",
        "from" => "2012-05-14",
        "year" => "2025",
        "age" => "12",
        "persons" => "3105",
        _ => throw new InvalidOperationException($"The example of {type} has no value for {field}."),
    };
}
