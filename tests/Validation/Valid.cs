using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>One valid record of each record type whose records stand by themselves; a test changes one thing, given as name, value, name, value.</summary>
internal static class Valid
{
    /// <summary>Maria, a girl born 15 June 2010.</summary>
    public const string Maria = Example.Maria;

    /// <summary>Karen, a woman born 1 January 1980.</summary>
    public const string Karen = "6101804002";

    /// <summary>Jens, a man born 2 March 1975.</summary>
    public const string Jens = "6203754001";

    /// <summary>P-number of an offer.</summary>
    public const string PNumber = "1003398765";

    /// <summary>A department of the offer.</summary>
    public const string Department = "3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    /// <summary>Another department of the offer.</summary>
    public const string OtherDepartment = "8d3c1a52-77aa-4c7e-8b15-6f1f0a1b2c3d";

    /// <summary>A decision with consent about Maria in Copenhagen on 10 January 2025.</summary>
    public static Dictionary<string, string> Decision(params string[] changes) => With(changes, Placement("decision", "2025-01-10",
        "person_id_type", "cpr", "person_id", Maria, "legal_basis", "BL 46", "decisive_circumstances", "UDSLAG4|UDSLAG9"));

    /// <summary>The start in a general foster family on 20 January 2025.</summary>
    public static Dictionary<string, string> Start(params string[] changes) => With(changes, Placement("start", "2025-01-20",
        "person_id_type", "cpr", "person_id", Maria, "placement_type", "1", "place_ref", "family 1"));

    /// <summary>A move to a residential institution on 10 February 2025.</summary>
    public static Dictionary<string, string> Move(params string[] changes) => With(changes, Placement("place_change", "2025-02-10",
        "placement_type", "7", "p_number", PNumber, "department_id", Department));

    /// <summary>Another legal basis on 15 February 2025: without consent.</summary>
    public static Dictionary<string, string> Basis(params string[] changes) => With(changes, Placement("basis_change", "2025-02-15", "legal_basis", "BL 47"));

    /// <summary>The end on 20 March 2025: returned home to the parents.</summary>
    public static Dictionary<string, string> End(params string[] changes) => With(changes, Placement("end", "2025-03-20", "end_reason", "1", "residence_after", "1"));

    /// <summary>An event of placement case A1 in Copenhagen with only what all events have.</summary>
    public static Dictionary<string, string> Placement(string theEvent, string day, params string[] changes) =>
        With(changes, new() { ["event"] = theEvent, ["case_id"] = "A1", ["acting_municipality"] = "101", ["event_date"] = day });

    /// <summary>A notification from a school about Maria.</summary>
    public static Dictionary<string, string> Notification(params string[] changes) => With(changes, new()
    {
        ["notification_id"] = "N1",
        ["acting_municipality"] = "101",
        ["received_date"] = "2025-02-01",
        ["person_id_type"] = "cpr",
        ["person_id"] = Maria,
        ["notifier"] = "2",
        ["causes"] = "UDSLAG4|UDSLAG9",
    });

    /// <summary>A form of drug case D1 about Jens with what the form needs: request 3, referral 6, start 10 March, change 10 April, end 10 May 2025.</summary>
    public static Dictionary<string, string> Drug(string form, params string[] changes)
    {
        var record = new Dictionary<string, string> { ["event"] = form, ["case_id"] = "D1", ["acting_municipality"] = "101", ["person_id"] = Jens };
        record["event_date"] = form switch { "request" => "2025-03-03", "referral" => "2025-03-06", "start" => "2025-03-10", "change" => "2025-04-10", _ => "2025-05-10" };
        if (form is "start" or "change")
            With(["offer_id", "T1", "treatment_types", form == "start" ? "drug_free" : "drug_free|methadone", "intensity", "outpatient"], record);
        if (form == "end")
            record["end_status"] = "completed";
        return With(changes, record);
    }

    /// <summary>Jens at a shelter from 1 February to 1 March 2025.</summary>
    public static Dictionary<string, string> ShelterStay(params string[] changes) => With(changes, new()
    {
        ["stay_id"] = "O1",
        ["p_number"] = PNumber,
        ["department_id"] = Department,
        ["person_id"] = Jens,
        ["admission_date"] = "2025-02-01",
        ["discharge_date"] = "2025-03-01",
        ["last_residence"] = "street",
        ["discharged_to"] = "own_home",
    });

    /// <summary>A man born 1 May 1990 who was turned away because there was no room.</summary>
    public static Dictionary<string, string> ShelterEnquiry(params string[] changes) => With(changes, new()
    {
        ["enquiry_id"] = "E1",
        ["p_number"] = PNumber,
        ["enquiry_date"] = "2025-02-10",
        ["person_id"] = "010590-9999",
        ["no_cpr_reason"] = "",
        ["in_target_group"] = "ja",
        ["rejection_reasons"] = "no_room",
    });

    /// <summary>Karen at a crisis centre with one anonymous child from 1 February 2025.</summary>
    public static Dictionary<string, string> CrisisStay(params string[] changes) => With(changes, new()
    {
        ["stay_id"] = "K1",
        ["p_number"] = PNumber,
        ["department_id"] = Department,
        ["person_id"] = Karen,
        ["move_in_date"] = "2025-02-01",
        ["move_out_date"] = "",
        ["number_of_children"] = "1",
        ["children_ids"] = "123456-9998",
    });

    /// <summary>An anonymous woman who phones a crisis centre for advice.</summary>
    public static Dictionary<string, string> CrisisEnquiry(params string[] changes) => With(changes, new()
    {
        ["enquiry_id"] = "H1",
        ["p_number"] = PNumber,
        ["enquiry_date"] = "2025-02-10",
        ["person_id"] = "123456-9998",
        ["contact_person"] = "self",
        ["channel"] = "phone",
        ["content"] = "advice",
        ["aftercare"] = "nej",
        ["violence_types"] = "physical|psychological",
    });

    /// <summary>Companion (section 97) for Karen from 1 February 2024.</summary>
    public static Dictionary<string, string> Adult(params string[] changes) => With(changes, new()
    {
        ["service_id"] = "V1",
        ["acting_municipality"] = "101",
        ["person_id"] = Karen,
        ["service_paragraph"] = "SEL 97",
        ["start_date"] = "2024-02-01",
        ["end_date"] = "",
    });

    /// <summary>A car granted to Karen.</summary>
    public static Dictionary<string, string> Car(params string[] changes) => With(changes, new()
    {
        ["case_id"] = "B1",
        ["acting_municipality"] = "101",
        ["person_id"] = Karen,
        ["legal_basis"] = "SEL 114",
        ["application_date"] = "2025-01-10",
        ["first_decision_date"] = "2025-03-01",
        ["outcome"] = "granted",
        ["amount"] = "180000",
        ["appealed"] = "nej",
        ["final_decision_date"] = "2025-03-01",
    });

    /// <summary>An expense for Maria's foster family in 2024.</summary>
    public static Dictionary<string, string> Expenditure(params string[] changes) => With(changes, new()
    {
        ["posting_id"] = "P1",
        ["paying_municipality"] = "101",
        ["accounting_year"] = "2024",
        ["person_id_type"] = "cpr",
        ["person_id"] = Maria,
        ["account"] = "5282211000100140",
        ["kind"] = "expense",
        ["amount"] = "12500,00",
        ["period_start"] = "2024-01-01",
        ["period_end"] = "2024-12-31",
        ["without_vat"] = "ja",
        ["without_refund"] = "ja",
    });

    /// <summary>The record types and a valid record of each.</summary>
    public static IReadOnlyList<(RecordType Type, Dictionary<string, string> Record)> All =>
    [
        (PlacementRecord.Declaration, Decision()), (NotificationRecord.Declaration, Notification()), (DrugRecord.Declaration, Drug("request")),
        (ShelterStayRecord.Declaration, ShelterStay()), (ShelterEnquiryRecord.Declaration, ShelterEnquiry()), (CrisisStayRecord.Declaration, CrisisStay()),
        (CrisisEnquiryRecord.Declaration, CrisisEnquiry()), (AdultRecord.Declaration, Adult()), (CarRecord.Declaration, Car()), (ExpenditureRecord.Declaration, Expenditure()),
    ];

    private static Dictionary<string, string> With(string[] changes, Dictionary<string, string> record)
    {
        for (var i = 0; i < changes.Length; i += 2)
            record[changes[i]] = changes[i + 1];
        return record;
    }
}
