using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for treatment of drug abuse: Jens asks on 3 March 2025, is referred on the 6th and treated from the 10th; the days before, on and after each limit.</summary>
public class DrugRuleTests
{
    private const string Youth = "7003074069"; // Born 10 March 2007.

    private static Reports Sent(params Dictionary<string, string>[] forms) => Sent("2025-04-12", forms);

    private static Reports Sent(string day, params Dictionary<string, string>[] forms) =>
        new Reports().Knows(Youth, "2007-03-10", Sex.Male).Send(DrugRecord.Declaration, day, forms);

    [Fact]
    public void STO_001_A_form_without_a_day_is_found_by_itself()
    {
        Assert.Equal(["STO-001"], Sent(Valid.Drug("request", "event_date", "")).Codes());
        Assert.Equal(["STO-001"], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("end", "event_date", "")).Codes());
    }

    [Fact]
    public void STO_001_A_case_without_a_request_is_told_once_and_waits()
    {
        var reports = Sent(Valid.Drug("referral"), Valid.Drug("start"));
        Assert.Equal(["STO-001@1:1"], reports.Places());
        Assert.Equal(["D1 start 2025-03-10"], reports.InForce(DrugRecord.Declaration));
        Assert.Empty(reports.Send(DrugRecord.Declaration, "2025-04-13", Valid.Drug("request")).Codes());
    }

    [Fact]
    public void STO_001_A_request_with_an_error_of_its_own_is_a_request() =>
        Assert.DoesNotContain("STO-001", Sent(Valid.Drug("request", "acting_municipality", "101", "action", "nonsense"), Valid.Drug("start")).Codes());

    [Fact]
    public void STO_002_A_person_who_is_not_treated_has_only_a_request_and_a_closing_form()
    {
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("end", "event_date", "2025-04-05", "end_status", "never_started")).Codes());
        Assert.Equal(["STO-002@1:2"], Sent(Valid.Drug("request"), Valid.Drug("referral"), Valid.Drug("end", "event_date", "2025-04-05", "end_status", "withdrawn")).Places());
        Assert.Equal(["STO-002@1:2"], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("end", "event_date", "2025-04-05", "end_status", "never_started")).Places());
    }

    [Fact]
    public void STO_002_The_closing_form_of_an_untreated_person_comes_within_90_days()
    {
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("referral")).AsOf("2025-06-01").Codes());
        Assert.Equal(["STO-002@1:1"], Sent(Valid.Drug("request"), Valid.Drug("referral")).AsOf("2025-06-02").Places());
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start")).AsOf("2025-06-02").Codes());
    }

    [Fact]
    public void STO_003_Referral_and_start_do_not_come_before_the_request()
    {
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("referral", "event_date", "2025-03-03"), Valid.Drug("start", "event_date", "2025-03-03")).Codes());
        Assert.Equal(["STO-003@1:2"], Sent("2025-03-12", Valid.Drug("request"), Valid.Drug("referral", "event_date", "2025-03-02"), Valid.Drug("start")).Places());
        Assert.Equal(["STO-003@1:2"], Sent("2025-03-12", Valid.Drug("request"), Valid.Drug("start", "event_date", "2025-03-02")).Places());
    }

    [Theory]
    [InlineData("2025-03-17", "", false)]
    [InlineData("2025-03-18", "", true)]
    [InlineData("2025-03-18", "free_choice", false)]
    [InlineData("2025-03-18", "own_later_date", false)]
    [InlineData("2025-03-18", "other", true)]
    public void STO_004_Treatment_starts_within_14_days_or_has_a_lawful_reason(string day, string reason, bool breaks) =>
        Assert.Equal(breaks ? ["STO-004"] : [], Sent(Valid.Drug("request"), Valid.Drug("start", "event_date", day, "guarantee_exception", reason)).Codes());

    [Theory]
    [InlineData(20, 16, false)]
    [InlineData(20, 17, true)]
    [InlineData(19, 19, false)]
    public void STO_005_More_than_80_percent_of_20_cases_on_the_same_day_is_asked_about(int cases, int sameDay, bool breaks)
    {
        var forms = new List<Dictionary<string, string>>();
        for (var i = 0; i < cases; i++)
        {
            var id = "S" + i.ToString(CultureInfo.InvariantCulture);
            forms.Add(Valid.Drug("request", "case_id", id));
            forms.Add(Valid.Drug("start", "case_id", id, "event_date", i < sameDay ? "2025-03-03" : "2025-03-04"));
        }

        Assert.Equal(breaks ? ["STO-005"] : [], Sent([.. forms]).Codes());
    }

    [Fact]
    public void STO_006_More_than_three_kinds_of_treatment_at_one_offer_are_refused_in_one_form_or_two()
    {
        Assert.Equal(["STO-006"], Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|other_medical|methadone|heroin")).Codes());
        Assert.Equal(["STO-006@1:4"], Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|other_medical|methadone"),
            Valid.Drug("request", "case_id", "D2"), Valid.Drug("start", "case_id", "D2", "event_date", "2025-03-12", "treatment_types", "heroin")).Places());
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|other_medical|methadone")).Codes());
    }

    [Fact]
    public void STO_007_One_substitution_drug_at_a_time_at_whatever_offers()
    {
        Dictionary<string, string>[] second = [Valid.Drug("request", "case_id", "D2"), Valid.Drug("start", "case_id", "D2", "offer_id", "T2", "event_date", "2025-04-01", "treatment_types", "heroin")];
        Assert.Equal(["STO-007"], Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|methadone|buprenorphine")).Codes());
        Assert.Equal(["STO-007@1:4"], Sent([Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|methadone"), .. second]).Places()
            .Where(p => !p.StartsWith("STO-004", StringComparison.Ordinal)));
        Assert.DoesNotContain("STO-007", Sent([Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|heroin"), .. second]).Codes());
    }

    [Fact]
    public void STO_007_A_drug_that_ends_on_the_day_when_another_begins_is_no_second_drug() =>
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "drug_free|methadone"),
            Valid.Drug("change", "treatment_types", "drug_free|heroin")).Codes());

    [Fact]
    public void STO_008_Running_substitution_without_other_treatment_is_asked_about()
    {
        Assert.Equal(["STO-008"], Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "methadone")).Codes());
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "methadone|other_medical")).Codes());
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "methadone"), Valid.Drug("end", "event_date", "2025-04-05")).Codes());
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start", "treatment_types", "methadone"), Valid.Drug("request", "case_id", "D2"), Valid.Drug("start", "case_id", "D2", "offer_id", "T2")).Codes());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("2025-04-10", false)]
    [InlineData("2025-04-09", false)]
    [InlineData("2025-04-08", true)]
    [InlineData("2025-04-11", true)]
    public void STO_009_What_was_before_ends_on_the_day_of_the_change(string end, bool breaks) =>
        Assert.Equal(breaks ? ["STO-009"] : [], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("change", "old_period_end", end)).Codes());

    [Fact]
    public void STO_009_A_change_has_a_day_and_a_second_start_is_a_change_that_was_not_sent()
    {
        Assert.Equal(["STO-009"], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("change", "event_date", "")).Codes());
        Assert.Equal(["STO-009@1:3"], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("start", "event_date", "2025-04-01", "intensity", "day")).Places());
    }

    [Theory]
    [InlineData("2025-03-09", "BL 33", false)]
    [InlineData("2025-03-09", "SEL 101", true)]
    [InlineData("2025-03-10", "BL 33", true)]
    [InlineData("2025-03-10", "SEL 101", false)]
    [InlineData("2025-03-10", "", false)]
    public void STO_010_The_legal_basis_changes_on_the_18th_birthday(string day, string basis, bool breaks) =>
        Assert.Equal(breaks ? ["STO-010"] : [], Sent(
            Valid.Drug("request", "person_id", Youth), Valid.Drug("start", "person_id", Youth, "event_date", day, "legal_basis", basis)).Codes());

    [Fact]
    public void STO_010_A_treatment_that_began_before_the_18th_birthday_may_end_after_it() =>
        Assert.Empty(Sent(Valid.Drug("request", "person_id", Youth, "legal_basis", "BL 33"), Valid.Drug("start", "person_id", Youth, "event_date", "2025-03-09"),
            Valid.Drug("end", "person_id", Youth, "legal_basis", "BL 33", "event_date", "2025-04-01")).Codes());

    [Fact]
    public void STO_010_A_person_born_on_29_February_is_an_adult_on_1_March()
    {
        static Reports On(string day) => new Reports().Knows("8902044001", "2004-02-29", Sex.Male).Send(DrugRecord.Declaration, "2022-03-10",
            Valid.Drug("request", "person_id", "8902044001", "event_date", day, "legal_basis", "SEL 101"));
        Assert.True(On("2022-02-28").Breaks("STO-010"));
        Assert.False(On("2022-03-01").Breaks("STO-010"));
    }

    [Theory]
    [InlineData("2025-04-15", false)]
    [InlineData("2025-04-16", true)]
    public void STO_011_A_form_comes_by_15_days_after_the_month(string day, bool breaks) =>
        Assert.Equal(breaks ? ["STO-011"] : [], Sent(day, Valid.Drug("request", "event_date", "2025-03-31")).Codes());

    [Fact]
    public void STO_011_A_correction_of_a_form_that_came_in_time_is_not_late() =>
        Assert.Empty(Sent("2025-04-12", Valid.Drug("request")).Send(DrugRecord.Declaration, "2025-05-20", Valid.Drug("request", "legal_basis", "SEL 101")).Codes());

    [Theory]
    [InlineData("2026-10-10", false)]
    [InlineData("2026-10-11", true)]
    public void STO_012_A_treatment_without_news_for_18_months_is_probably_over(string today, bool breaks) =>
        Assert.Equal(breaks ? ["STO-012@1:3"] : [], Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("change")).AsOf(today).Places());

    [Fact]
    public void STO_012_A_closed_treatment_is_over() =>
        Assert.Empty(Sent(Valid.Drug("request"), Valid.Drug("start"), Valid.Drug("end", "event_date", "2025-04-05")).AsOf("2027-01-01").Codes());
}
