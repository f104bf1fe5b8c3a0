using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A small delivery of a record type, with what each event must have. The persons are synthetic (day of birth + 60).</summary>
internal static class ExampleRows
{
    private const string Child = "7405124016";
    private const string Adult = "6101804002";

    public static IEnumerable<string> Of(RecordType type)
    {
        yield return string.Join(';', type.Fields.Select(u => u.Field.Name));
        var events = type.Events is { } list ? list.Codes.Select(c => c.Value) : [""];
        foreach (var name in events)
            yield return string.Join(';', type.Fields.Select(u => IsGiven(u, name) ? Value(type, u.Field, name) : ""));
    }

    private static bool IsGiven(FieldUse use, string name)
    {
        if (use.Events.Count > 0 && !use.Events.Contains(name))
            return false;
        return use.Requirement == Requirement.Always
            || use.Field == Fields.BirthDate || (use.Field == Fields.Sex && name.Length == 0 && use.Requirement == Requirement.Optional)
            || use.Field.Name is "person_id" or "final_decision_date" or "children_ids" or "amount" or "discharge_date" or "discharged_to"
            || (name is "offer_change" or "place_change" && (use.Field == Fields.PNumber || use.Field == Fields.DepartmentId))
            || (name == "end" && use.Field == Fields.EndDate);
    }

    private static string Value(RecordType type, Field field, string name) => field.Name switch
    {
        "event" => name,
        "case_id" or "notification_id" or "stay_id" or "enquiry_id" or "service_id" or "posting_id" => "S-1001",
        "acting_municipality" or "municipality" or "paying_municipality" => "101",
        "other_municipality" => "147",
        "person_id_type" => "cpr",
        "person_id" => type.Statistic switch
        {
            Statistic.CrisisEnquiry => "123456-9998",
            Statistic.ShelterEnquiry => "010590-9999",
            Statistic.Register or Statistic.Support or Statistic.Disability or Statistic.Placement or Statistic.Notification or Statistic.Expenditure => Child,
            _ => Adult,
        },
        "measure_paragraph" => type.Statistic == Statistic.Disability ? "BL 89" : "BL 32.1.3",
        "legal_basis" => type.Statistic == Statistic.Car ? "SEL 114" : name == "youth_decision" ? "BL 114.1.1" : "BL 46",
        "service_paragraph" => "SEL 97",
        "event_date" => EventDay(name),
        "start_date" when type.Statistic == Statistic.Adult => "2024-02-05", // Before target groups are asked for.
        "start_date" or "admission_date" or "move_in_date" or "received_date" or "enquiry_date" or "application_date" => "2025-02-03",
        "first_decision_date" or "final_decision_date" or "discharge_date" => "2025-03-03",
        "change_date" => "2025-06-02",
        "end_date" => "2025-11-28",
        "decisive_circumstances" or "causes" => "UDSLAG1|UDSLAG3",
        "p_number" => "1003456789",
        "department_id" => "5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54",
        "birth_date" => type.Statistic == Statistic.Register ? "2012-05-14" : "",
        "sex" => type.Statistic == Statistic.Register ? "K" : "",
        "from" => "2012-05-14",
        "year" or "accounting_year" => type.Statistic == Statistic.Expenditure ? "2024" : "2025",
        "age" => "12",
        "persons" => "3105",
        "placement_type" => name == "place_change" ? "7" : "1",
        "end_reason" or "residence_after" => "1",
        "youth_stay" => "kept",
        "notifier" => "2",
        "offer_id" => "T-7",
        "treatment_types" => "drug_free",
        "intensity" => "outpatient",
        "end_status" => "completed",
        "last_residence" => "street",
        "discharged_to" => "own_home",
        "in_target_group" => "1",
        "rejection_reasons" => "no_room",
        "number_of_children" => "1",
        "children_ids" => "123456-9990",
        "contact_person" => "self",
        "channel" => "phone",
        "content" => "advice",
        "aftercare" or "appealed" => "0",
        "violence_types" => "psychological",
        "outcome" => "granted",
        "amount" => type.Statistic == Statistic.Car ? "180000" : "12500,00",
        "account" => "5282211000000140",
        "kind" => "expense",
        "period_start" => "2024-01-01",
        "period_end" => "2024-12-31",
        "function" => "5.28.22",
        "grouping" => "001",
        "dranst" => "1",
        "art" => "4.7",
        "name" => "Solgaarden, afdeling 1",
        "opened" => "2015-01-01",
        _ => throw new InvalidOperationException($"The example of {type} has no value for {field}."),
    };

    // The events of a case one after another.
    private static string EventDay(string name) => name switch
    {
        "decision" or "request" => "2025-01-06",
        "referral" => "2025-01-08",
        "start" => "2025-01-13",
        "place_change" or "change" => "2025-04-07",
        "basis_change" => "2025-05-05",
        "end" => "2025-09-30",
        _ => "2025-06-02",
    };
}
