using Socialstat.Law;
using static Socialstat.Tests.Validation.AdultRecords;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about one service to an adult, and about those of one person.</summary>
public class AdultRuleTests
{
    [Theory]
    [InlineData("SEL 97", false)]
    [InlineData("§ 97 i serviceloven", false)]
    [InlineData("SEL 100", true)]
    [InlineData("BL 89", true)]
    [InlineData("", true)]
    public void VOK_001_A_service_stands_under_a_provision_of_the_annex(string provision, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-001"] : [], Codes(Valid.Adult("service_paragraph", provision)));

    [Fact]
    public void VOK_002_Every_service_has_a_start_date()
    {
        Assert.Equal(["VOK-002"], Codes(Valid.Adult("start_date", "")));
        Assert.Equal(["GEN-F013"], Codes(Valid.Adult("start_date", "i går")));
    }

    [Fact]
    public void VOK_003_A_new_stay_without_support_beside_it_is_asked_about()
    {
        Assert.Equal(["VOK-003"], Codes(Stay()));
        Assert.Empty(Sent(Stay(), Support()).Codes());
        Assert.Equal(["VOK-003@1:1"], Sent(Stay(), Support("person_id", Valid.Jens)).Places());
        Assert.Equal(["VOK-003@1:1"], Sent(Stay("start_date", "2025-03-01", "assessment_date", "2025-03-01"), Support("end_date", "2025-02-28")).Places());
        Assert.Empty(Sent(Stay("start_date", "2025-03-01", "assessment_date", "2025-03-01"), Support("end_date", "2025-03-01")).Codes());
    }

    [Theory]
    [InlineData("2024-12-31", "2024-12-31", false)]
    [InlineData("2024-12-31", "2025-01-01", true)]
    [InlineData("2025-01-01", "2025-01-01", true)]
    public void VOK_003_A_stay_from_before_2025_that_was_not_assessed_since_may_hold_its_support(string start, string assessed, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-003"] : [], Codes(Stay("start_date", start, "assessment_date", assessed)));

    private static Reports Paid(string by, string account, Dictionary<string, string> service) => new Reports()
        .Send(AdultRecord.Declaration, "2025-04-10", service)
        .From(by, ExpenditureRecord.Declaration, "2025-04-10", Valid.Expenditure("paying_municipality", by, "person_id", Valid.Karen, "account", account, "period_start", "2024-03-01"));

    [Fact]
    public void VOK_004_A_service_that_another_municipality_has_posted_names_it()
    {
        Assert.Equal(["VOK-004@1:1"], Paid("147", "5385311000100340", Valid.Adult()).Places().Where(p => p.StartsWith("VOK", StringComparison.Ordinal)));
        Assert.False(Paid("147", "5385311000100340", Valid.Adult("paying_municipality", "147")).Breaks("VOK-004"));
        Assert.False(Paid("101", "5385311000100340", Valid.Adult()).Breaks("VOK-004"));
        Assert.False(Paid("147", "5385311000100440", Valid.Adult()).Breaks("VOK-004"));
        Assert.False(Paid("147", "5385311000100340", Valid.Adult("start_date", "2025-01-01", "primary_target_group", Abuse)).Breaks("VOK-004"));
    }

    [Fact]
    public void VOK_005_The_own_code_and_blank_are_not_mixed()
    {
        var own = Valid.Adult("service_id", "V2", "paying_municipality", "101");
        Assert.Equal(["VOK-005@0:0"], Sent(Valid.Adult(), own).Places());
        Assert.Empty(Sent(own, Valid.Adult("paying_municipality", "147")).Codes());
        Assert.Empty(Sent(Valid.Adult(), Valid.Adult("service_id", "V2", "paying_municipality", "147")).Codes());
    }

    [Theory]
    [InlineData("2024-12-31", "", false)]
    [InlineData("2025-01-01", "", true)]
    [InlineData("2025-01-01", "uoplyst", false)]
    [InlineData("2025-01-01", Abuse, false)]
    public void VOK_006_A_service_from_2025_has_a_primary_target_group(string start, string group, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-006"] : [], Codes(Valid.Adult("start_date", start, "primary_target_group", group)));

    [Fact]
    public void VOK_007_A_heading_is_no_target_group_but_one_with_others_below_it_is()
    {
        Assert.Equal(["VOK-007"], Codes(New("primary_target_group", SocialProblem)));
        Assert.Equal(["VOK-007"], Codes(New("primary_target_group", "cda90d67-f65a-4a34-b8d8-168ee9ff0949")));
        Assert.Equal(["VOK-007"], Codes(New("other_target_groups", Homeless + "|" + Impairment)));
        Assert.Empty(Codes(New("primary_target_group", Abuse, "other_target_groups", Homeless)));
    }

    [Theory]
    [InlineData("primary_target_group", "110")]
    [InlineData("primary_target_group", "00000000-1111-2222-3333-444444444444")]
    [InlineData("primary_target_group", MildlyReduced)]
    [InlineData("primary_target_group", Abuse + "|" + Homeless)]
    [InlineData("other_target_groups", Abuse + "|7")]
    [InlineData("functioning_level", "uoplyst")]
    [InlineData("support_need", Abuse)]
    public void VOK_008_Concepts_are_written_as_the_uuids_of_the_right_kind(string field, string value) => Assert.Equal(["VOK-008"], Codes(Support(field, value)));

    [Fact]
    public void VOK_009_Under_117a_the_target_group_is_not_stated()
    {
        Assert.Equal(["VOK-009"], Codes(FreeChoice("primary_target_group", Abuse)));
        Assert.Equal(["VOK-009"], Codes(FreeChoice("other_target_groups", Homeless)));
        Assert.Empty(Codes(FreeChoice()));
        Assert.Empty(Codes(FreeChoice("primary_target_group", "Uoplyst")));
        Assert.Empty(Codes(FreeChoice("primary_target_group", "")));
    }

    [Fact]
    public void VOK_010_The_use_is_said_under_117a_and_only_there()
    {
        Assert.Equal(["VOK-010"], Codes(FreeChoice("usage", "")));
        Assert.Equal(["VOK-010"], Codes(New("usage", "97")));
        Assert.Empty(Codes(New("usage", "")));
        var withoutColumn = FreeChoice();
        withoutColumn.Remove("usage");
        Assert.Empty(Codes(withoutColumn));
    }

    [Theory]
    [InlineData("112", "2025-02-02", false)]
    [InlineData("112", "2025-02-01", true)]
    [InlineData("112", "2025-02-03", true)]
    [InlineData("112", "", true)]
    [InlineData("83", "2025-02-03", false)]
    public void VOK_011_An_aid_ends_on_the_day_after_it_starts(string usage, string end, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-011"] : [], Codes(FreeChoice("usage", usage, "end_date", end)));

    [Theory]
    [InlineData("2024-12-31", "", false)]
    [InlineData("2024-12-31", "2025-01-01", true)]
    [InlineData("2025-01-01", "2025-01-01", true)]
    public void VOK_012_Services_from_2025_carry_the_concepts(string start, string assessed, bool breaks) =>
        Assert.Equal(breaks ? [assessed == start ? "VOK-012" : "VOK-013"] : [], Codes(Support("start_date", start, "assessment_date", assessed, "environment_factors", "", "functioning_level", "")));

    [Fact]
    public void VOK_012_Only_services_that_the_concepts_cover_carry_them()
    {
        Assert.Equal(["VOK-012"], Codes(New("service_paragraph", "SEL 85")));
        Assert.Equal(["VOK-012"], Codes(Support("assessment_date", "")));
        Assert.Empty(Codes(New("service_paragraph", "SEL 102")));
        Assert.Equal("functions_conditions, environment_factors, activity_participation, functioning_level, support_need, assessment_date",
            Sent(New("service_paragraph", "SEL 82b")).The("VOK-012").Values[0]);
    }

    [Theory]
    [InlineData("2025-02-02", "", "", "VOK-013")]
    [InlineData("2025-03-01", "2025-03-01", "", "VOK-012")]
    [InlineData("2025-02-01", "", "", "VOK-012")]
    [InlineData("2025-02-01", "", "ja", "VOK-013")]
    [InlineData("2025-02-02", "", "nej", "VOK-012")]
    public void VOK_013_A_follow_up_carries_everything(string assessed, string end, string followUp, string rule)
    {
        Assert.Equal([rule], Codes(Support("assessment_date", assessed, "end_date", end, "follow_up", followUp, "support_need", "")));
        Assert.Empty(Codes(Support("assessment_date", assessed, "end_date", end, "follow_up", followUp)));
    }

    [Theory]
    [InlineData("SEL 103", "", true)]
    [InlineData("SEL 104", "", true)]
    [InlineData("SEL 107", "", true)]
    [InlineData("SEL 108", "", true)]
    [InlineData("SEL 85", "", false)]
    [InlineData("SEL 85", "nej", false)]
    [InlineData("SEL 85", "ja", true)]
    [InlineData("SEL 102", "", false)]
    public void VOK_014_An_offer_of_the_portal_is_named(string provision, string residentialLike, bool breaks)
    {
        Dictionary<string, string> Of(params string[] changes) => Support(["service_paragraph", provision, "residential_like", residentialLike, .. changes]);
        var stay = provision is "SEL 107" or "SEL 108" ? ["VOK-003"] : Array.Empty<string>();
        Assert.Equal(breaks ? ["VOK-014"] : [], Codes(Of("department_id", Valid.Department)));
        Assert.Equal(breaks ? ["VOK-014"] : [], Codes(Of("p_number", Valid.PNumber)));
        Assert.Equal(stay, Codes(Of("p_number", Valid.PNumber, "department_id", Valid.Department)));
        Assert.Equal(stay, Codes(Of("offer_outside_portal", "ja")));
    }

    [Fact]
    public void VOK_015_Another_department_is_a_new_service()
    {
        var moved = Stay("department_id", Valid.OtherDepartment);
        var reports = new Reports().Send(AdultRecord.Declaration, "2025-04-10", Stay(), Support()).Send(AdultRecord.Declaration, "2025-05-10", moved, Support());
        Assert.Equal(["VOK-015@2:1"], reports.Places());
        Assert.Equal(["VOK-015@3:1"], reports.Send(AdultRecord.Declaration, "2025-05-12", moved, Support()).Places());
        Assert.Empty(new Reports().Send(AdultRecord.Declaration, "2025-04-10", Stay("offer_outside_portal", "ja", "department_id", ""), Support())
            .Send(AdultRecord.Declaration, "2025-05-10", Stay(), Support()).Codes());
        moved["service_id"] = "V3";
        moved["start_date"] = moved["assessment_date"] = "2025-05-01";
        Assert.Empty(new Reports().Send(AdultRecord.Declaration, "2025-04-10", Stay(), Support()).Send(AdultRecord.Declaration, "2025-05-10", Stay("end_date", "2025-04-30"), moved, Support()).Codes());
    }

    [Theory]
    [InlineData("SEL 97", "2021-12-31", true)]
    [InlineData("SEL 97", "2022-01-01", false)]
    [InlineData("SEL 82a", "2021-12-31", true)]
    [InlineData("SEL 82a", "2022-01-01", false)]
    [InlineData("SEL 85a", "2023-12-31", true)]
    [InlineData("SEL 85a", "2024-01-01", false)]
    [InlineData("SEL 117a", "2024-06-30", true)]
    [InlineData("SEL 117a", "2024-07-01", false)]
    public void VOK_017_The_stock_holds_what_has_been_active_since_its_first_day(string provision, string end, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-017"] : [], Sent(Valid.Adult("service_id", "V9"),
            Valid.Adult("service_paragraph", provision, "start_date", "2021-02-01", "end_date", end, "usage", provision == "SEL 117a" ? "97" : "")).Codes());

    [Theory]
    [InlineData("2024-09-09", true)]
    [InlineData("2024-09-10", false)]
    public void VOK_020_A_service_starts_at_18_or_half_a_year_before(string start, bool breaks) =>
        Assert.Equal(breaks ? ["VOK-020"] : [], new Reports().Knows("7003074069", "2007-03-10", Sex.Male)
            .Send(AdultRecord.Declaration, "2025-05-12", Valid.Adult("person_id", "7003074069", "start_date", start)).Codes());
}
