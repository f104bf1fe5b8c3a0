using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Valid services to adults of the kinds that rules tell apart, and concepts of Faelles Faglige Begreber.</summary>
internal static class AdultRecords
{
    public const string Abuse = "e2ecc751-21b9-4aab-a20f-2f3dd9701c97";
    public const string Homeless = "293bf940-c075-4e3d-b5ef-6e331202e556";
    public const string SocialProblem = "0919515d-9975-4743-a16f-edb45374b0da";
    public const string Impairment = "f3ec0ccd-2b0c-4a60-85fc-3cdd0ca73cef";
    public const string MildlyReduced = "8328ce4a-6238-4f73-bf1a-74aadb68eff8";

    /// <summary>Deliveries in time, on 12 May 2025.</summary>
    public static Reports Sent(params Dictionary<string, string>[] services) => new Reports().Send(AdultRecord.Declaration, "2025-05-12", services);

    public static string[] Codes(Dictionary<string, string> service) => Sent(service).Codes();

    /// <summary>Companion (section 97) for Karen from 1 February 2025.</summary>
    public static Dictionary<string, string> New(params string[] changes) => Valid.Adult(["start_date", "2025-02-01", "primary_target_group", Abuse, .. changes]);

    /// <summary>Support (section 85) for Karen from 1 February 2025, assessed on that day.</summary>
    public static Dictionary<string, string> Support(params string[] changes) => New(
    [
        "service_paragraph", "SEL 85", "assessment_date", "2025-02-01", "functions_conditions", "25c5c614-305f-46cd-9891-55d564fc30cf",
        "environment_factors", "7445fb2b-0009-43d9-b49b-1b9782f2fcd9", "activity_participation", "3856b434-f72e-42a5-b9d1-0cc93f48434b",
        "functioning_level", MildlyReduced, "support_need", "401a397b-b3aa-4ca3-8b23-bd8f99dd3f76", .. changes,
    ]);

    /// <summary>A stay in a temporary residential offer (section 107) for Karen from 1 February 2025.</summary>
    public static Dictionary<string, string> Stay(params string[] changes) =>
        Support(["service_id", "V2", "service_paragraph", "SEL 107", "p_number", Valid.PNumber, "department_id", Valid.Department, .. changes]);

    /// <summary>Free choice of support (section 117 a) for Karen, used for companion.</summary>
    public static Dictionary<string, string> FreeChoice(params string[] changes) =>
        New(["service_paragraph", "SEL 117a", "primary_target_group", "uoplyst", "usage", "97", .. changes]);
}
