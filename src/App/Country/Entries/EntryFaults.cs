using System.Globalization;

namespace Socialstat.App;

/// <summary>Faults that practitioners report in the statistics besides measures (guideline 001, chapters 2, 4 and 6-11).</summary>
internal static class EntryFaults
{
    /// <summary>All faults.</summary>
    public static IReadOnlyList<EntryFault> All { get; } =
    [
        Blank("placement", "no-place-type", "ANB-014", "placement_type", "start"),
        Blank("placement", "no-legal-basis", "ANB-018", "legal_basis", "decision"),
        Set("placement", "unknown-legal-basis", "ANB-019", "legal_basis", "BL 32.1.3", "decision"),
        Blank("placement", "no-reasons", "ANB-026", "decisive_circumstances", "decision"),
        Blank("placement", "no-end-reason", "ANB-035", "end_reason", "end"),
        Blank("placement", "no-residence-after", "ANB-036", "residence_after", "end"),
        Unknown("placement"),
        Blank("notification", "no-date", "UND-001", "received_date"),
        Set("notification", "unknown-notifier", "UND-004", "notifier", "44"),
        Blank("notification", "no-causes", "UND-005", "causes"),
        new("notification", "same-cause-twice", "UND-006", r => r["causes"].Length > 0, (r, _) => r["causes"] += "|" + r["causes"].Split('|')[0]),
        Unknown("notification"),
        Set("drug", "two-substitution-drugs", "STO-007", "treatment_types", "methadone|heroin", "start"),
        Unknown("drug"),
        Blank("shelter_stay", "no-last-residence", "HER-002", "last_residence"),
        new("shelter_stay", "sentinel-discharge", "GEN-F014", r => r["discharge_date"].Length == 0, (r, _) => r["discharge_date"] = "9999-12-31"),
        Blank("shelter_stay", "no-department", "HER-008", "department_id"),
        Blank("shelter_enquiry", "no-target-group", "HEH-008", "in_target_group"),
        new("crisis_stay", "children-do-not-agree", "KRI-001", _ => true, (r, _) => r["number_of_children"] = (int.Parse(r["number_of_children"], CultureInfo.InvariantCulture) + 1).ToString(CultureInfo.InvariantCulture)),
        new("adult", "end-before-start", "GEN-D001", r => r["end_date"].Length > 0, (r, _) => r["end_date"] = Day.Text(DateOnly.ParseExact(r["start_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - 5)),
        Set("adult", "unknown-service", "VOK-001", "service_paragraph", "SEL 999"),
        Set("car", "granted-without-amount", "BIL-002", "amount", "", r => r["outcome"] == "granted"),
        new("car", "decided-before-applied", "BIL-001", _ => true, (r, _) => r["application_date"] = Day.Text(DateOnly.ParseExact(r["first_decision_date"], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber + 10)),
        Set("expenditure", "account-too-short", "IHU-002", "account", "528"),
        Blank("expenditure", "no-period", "IHU-006", "period_start"),
    ];

    private static EntryFault Blank(string type, string name, string rule, string field, string? theEvent = null) => Set(type, name, rule, field, "", theEvent);

    private static EntryFault Set(string type, string name, string rule, string field, string value, string? theEvent = null) =>
        Set(type, name, rule, field, value, r => theEvent is null || r["event"] == theEvent);

    private static EntryFault Set(string type, string name, string rule, string field, string value, Func<Dictionary<string, string>, bool> fits) =>
        new(type, name, rule, r => fits(r) && r.GetValueOrDefault(field, "").Length > 0, (r, _) => r[field] = value);

    private static EntryFault Unknown(string type) => new(type, "unknown-person", "GEN-I006", r => r.GetValueOrDefault("person_id", "").Length == 10,
        (r, draw) => r["person_id"] = SyntheticCpr.OfNobody(Day.Of(1990, 1, 1) + draw.Below(4_000), draw.Below(200), draw.Percent(50)));
}
