using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for support for cars: Karen applied on 10 January 2025 and was granted a car on 1 March.</summary>
public class CarRuleTests
{
    private const string Youth = "7003074069"; // Born 10 March 2007.

    private static string[] Codes(params string[] changes) => Sent("2025-04-10", Valid.Car(changes)).Codes();

    private static Reports Sent(string day, params Dictionary<string, string>[] cars) =>
        new Reports().Knows(Youth, "2007-03-10", Sex.Male).Send(CarRecord.Declaration, day, cars);

    private static string[] Refused(params string[] changes) => Codes([.. changes, "outcome", "refused"]);

    private static string[] Appealed(params string[] changes) =>
        Codes(["appealed", "ja", "substantially_changed", "nej", "final_decision_date", "2025-04-01", .. changes]);

    [Theory]
    [InlineData("2025-03-01", "2025-03-01", false)]
    [InlineData("2025-03-02", "2025-03-01", true)]
    [InlineData("", "2025-03-01", true)]
    [InlineData("2025-01-10", "", true)]
    public void BIL_001_A_decision_follows_its_application_and_both_have_a_day(string applied, string decided, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-001"] : [], Codes("application_date", applied, "first_decision_date", decided, "final_decision_date", decided));

    [Fact]
    public void BIL_001_A_date_that_cannot_be_read_is_told_as_that() => Assert.Equal(["GEN-F013"], Codes("application_date", "10/1 2025"));

    [Theory]
    [InlineData("", true)]
    [InlineData("0", true)]
    [InlineData("-1", true)]
    [InlineData("0,01", false)]
    public void BIL_002_A_grant_has_an_amount(string amount, bool breaks) => Assert.Equal(breaks ? ["BIL-002"] : [], Codes("amount", amount));

    [Fact]
    public void BIL_002_An_amount_that_cannot_be_read_is_told_as_that() => Assert.Equal(["GEN-F027"], Codes("amount", "mange penge"));

    [Theory]
    [InlineData("", false)]
    [InlineData("0", false)]
    [InlineData("0,01", true)]
    public void BIL_003_A_refusal_has_no_amount(string amount, bool breaks) => Assert.Equal(breaks ? ["BIL-003"] : [], Refused("amount", amount));

    [Theory]
    [InlineData("2025-03-01", "", false)]
    [InlineData("", "", false)]
    [InlineData("2025-03-02", "", true)]
    [InlineData("2025-03-01", "nej", true)]
    [InlineData("", "ja", true)]
    public void BIL_004_Without_a_complaint_nothing_is_said_about_one(string final, string changed, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-004"] : [], Codes("final_decision_date", final, "substantially_changed", changed));

    [Theory]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-02-28", true)]
    [InlineData("", true)]
    public void BIL_005_After_a_complaint_the_final_decision_has_a_day_after_the_first(string final, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-005"] : [], Appealed("final_decision_date", final));

    [Theory]
    [InlineData("ja", false)]
    [InlineData("nej", false)]
    [InlineData("", true)]
    public void BIL_006_After_a_complaint_it_is_said_whether_the_decision_changed(string changed, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-006"] : [], Appealed("substantially_changed", changed));

    [Theory]
    [InlineData("", false)]
    [InlineData("nej", false)]
    [InlineData("ja", true)]
    public void BIL_007_A_case_that_waits_for_a_licence_is_not_closed(string pending, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-007"] : [], Codes("driver_licence_pending", pending));

    private static Reports After(Dictionary<string, string> first, Dictionary<string, string> then) => Sent("2025-04-10", first).Send(CarRecord.Declaration, "2025-05-10", then);

    private static Dictionary<string, string> Refusal(params string[] changes) => Valid.Car(["outcome", "refused", "amount", "", .. changes]);

    [Theory]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-02", true)]
    public void BIL_008_An_application_after_a_refusal_is_a_case_of_its_own(string applied, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-008"] : [], After(Refusal(), Valid.Car("application_date", applied, "first_decision_date", "2025-05-01", "final_decision_date", "2025-05-01")).Codes());

    [Fact]
    public void BIL_008_An_application_after_a_grant_and_one_with_an_id_of_its_own_are_let_be()
    {
        var again = Valid.Car("application_date", "2025-04-02", "first_decision_date", "2025-05-01", "final_decision_date", "2025-05-01");
        Assert.DoesNotContain("BIL-008", After(Valid.Car(), again).Codes());
        again["case_id"] = "B2";
        Assert.Empty(After(Refusal(), again).Codes());
    }

    [Fact]
    public void BIL_009_A_changed_price_changes_the_amount_alone()
    {
        Assert.Empty(After(Valid.Car(), Valid.Car("amount", "190000,00", "appealed", "0")).Codes());
        var reports = After(Valid.Car(), Valid.Car("amount", "190000", "first_decision_date", "2025-03-05", "final_decision_date", ""));
        Assert.Equal(["BIL-009"], reports.Codes());
        Assert.Equal(["190000", "180000", "first_decision_date, final_decision_date"], reports.The("BIL-009").Values);
    }

    [Fact]
    public void BIL_009_A_correction_with_the_same_amount_and_an_amount_changed_by_a_complaint_are_let_be()
    {
        Assert.Empty(After(Valid.Car(), Valid.Car("amount", "180000,00", "first_decision_date", "2025-03-05", "final_decision_date", "")).Codes());
        Assert.Empty(After(Valid.Car(), Valid.Car("amount", "190000", "appealed", "ja", "final_decision_date", "2025-05-01", "substantially_changed", "nej")).Codes());
    }

    [Theory]
    [InlineData("2025-03-09", "SEL 114", true)]
    [InlineData("2025-03-09", "BL 90.1.7", false)]
    [InlineData("2025-03-10", "SEL 114", false)]
    public void BIL_010_A_child_gets_a_car_through_the_childrens_act_until_the_18th_birthday(string decided, string basis, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-010"] : [], Codes("person_id", Youth, "first_decision_date", decided, "final_decision_date", decided, "legal_basis", basis));

    [Theory]
    [InlineData("2023-12-31", "2024-01-10", false)]
    [InlineData("2024-01-01", "2024-01-10", true)]
    public void BIL_010_Before_the_childrens_act_children_came_under_section_114(string decided, string sent, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-010"] : [], Sent(sent, Valid.Car("person_id", Youth, "application_date", "2023-12-01", "first_decision_date", decided, "final_decision_date", decided)).Codes());

    [Theory]
    [InlineData("2026-01-15", false)]
    [InlineData("2026-01-16", true)]
    public void BIL_011_A_decision_comes_by_15_January_of_the_next_year(string day, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-011"] : [], Sent(day, Valid.Car()).AsOf("2026-02-01").Codes());

    [Fact]
    public void BIL_011_A_correction_of_a_decision_that_came_in_time_is_not_late() =>
        Assert.Empty(Sent("2025-04-10", Valid.Car()).Send(CarRecord.Declaration, "2026-03-01", Valid.Car("amount", "185000")).AsOf("2026-03-02").Codes());

    [Theory]
    [InlineData("grant_not_used", true)]
    [InlineData("citizen_moved", true)]
    [InlineData("error", false)]
    [InlineData("", false)]
    public void BIL_012_A_grant_that_was_not_used_stays(string reason, bool breaks) =>
        Assert.Equal(breaks ? ["BIL-012"] : [], After(Valid.Car(), new() { ["action"] = "delete", ["case_id"] = "B1", ["acting_municipality"] = "101", ["delete_reason"] = reason }).Codes());
}
