using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about stays at shelters.</summary>
public class ShelterStayRuleTests
{
    private const string OtherOffer = "1009876543";
    private static readonly RecordType Type = ShelterStayRecord.Declaration;

    [Theory]
    [InlineData("", "HER-001")]
    [InlineData("123456-9999", "HER-001")]
    [InlineData("010130-9998", "HER-001")] // Not also born after the delivery.
    [InlineData("311390-9990", "HER-001")] // Not also a CPR number without a date.
    [InlineData("010190-XXXX", "GEN-I002")]
    [InlineData(Valid.Jens, "")]
    public void HER_001_Who_stays_gives_the_CPR_number(string person, string code) => Assert.Equal(Only(code), Codes("person_id", person));

    [Fact]
    public void HER_002_The_last_residence_is_given()
    {
        Assert.Equal(["HER-002"], Codes("last_residence", ""));
        Assert.Equal(["GEN-F016"], Codes("last_residence", "dead")); // Only where somebody goes to.
    }

    [Theory]
    [InlineData("ja", "family_friends_partner", "HER-003")]
    [InlineData("ja", "own_home", "")]
    [InlineData("nej", "family_friends_partner", "")]
    [InlineData("", "family_friends_partner", "")]
    [InlineData("ja", "", "HER-002")]
    public void HER_003_Who_leaves_the_parents_home_comes_from_an_own_home(string fromParents, string last, string code) =>
        Assert.Equal(Only(code), Codes("lived_with_parents", fromParents, "last_residence", last));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("2025-03-01", "own_home", "")]
    [InlineData("2025-03-01", "", "HER-004")]
    [InlineData("", "own_home", "HER-004")]
    [InlineData("9999-12-31", "", "HER-004")]
    [InlineData("9999-12-31", "unknown", "HER-004")]
    [InlineData("2025-04-10", "own_home", "")] // The day of the delivery.
    [InlineData("2025-04-11", "own_home", "HER-004")]
    [InlineData("00-00-0000", "own_home", "GEN-F013")]
    public void HER_004_A_discharge_date_is_given_exactly_when_the_citizen_has_been_discharged(string discharged, string to, string code) =>
        Assert.Equal(Only(code), Codes("discharge_date", discharged, "discharged_to", to));

    [Fact]
    public void HER_005_An_offer_with_several_departments_reports_on_them()
    {
        Dictionary<string, string>[] stays = [Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "person_id", Valid.Karen, "department_id", Valid.OtherDepartment), Valid.ShelterStay("stay_id", "O3", "person_id", Valid.Maria, "department_id", "")];
        Assert.Equal(["HER-005@1:3"], new Reports().Knows(Valid.Maria, "1990-01-01").Send(Type, "2025-04-10", stays).Places());
        stays[1]["department_id"] = Valid.Department;
        Assert.Equal(["HER-008@1:3"], new Reports().Knows(Valid.Maria, "1990-01-01").Send(Type, "2025-04-10", stays).Places());
    }

    [Fact]
    public void HER_006_A_change_of_department_is_two_stays()
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.ShelterStay()).Send(Type, "2025-04-11", Valid.ShelterStay("department_id", Valid.OtherDepartment));
        Assert.Equal(["HER-006"], reports.Codes());
        Assert.Equal(["O1"], reports.InForce(Type));
        Assert.Contains(Valid.OtherDepartment, reports.The("HER-006").Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void HER_006_A_stay_that_was_taken_out_can_be_sent_on_another_department() =>
        Assert.Empty(new Reports().Send(Type, "2025-04-10", Valid.ShelterStay())
            .Send(Type, "2025-04-11", Valid.ShelterStay("action", "delete"))
            .Send(Type, "2025-04-12", Valid.ShelterStay("department_id", Valid.OtherDepartment)).Codes());

    [Theory]
    [InlineData("2025-03-01", "")] // Out and in on one day.
    [InlineData("2025-03-02", "HER-007")]
    [InlineData("2025-03-04", "HER-007")]
    [InlineData("2025-03-05", "")] // Four days later it is a new stay.
    [InlineData("2025-02-28", "HER-007")] // Not also an overlap.
    public void HER_007_In_an_internal_move_the_two_dates_are_the_same(string admitted, string code) =>
        Assert.Equal(Only(code), new Reports().Send(Type, "2025-04-10", Valid.ShelterStay(),
            Valid.ShelterStay("stay_id", "O2", "department_id", Valid.OtherDepartment, "admission_date", admitted, "discharge_date", "", "discharged_to", "")).Codes());

    [Fact]
    public void HER_007_The_first_stay_is_ended_when_the_second_begins() =>
        Assert.Equal(["HER-007@1:2"], new Reports().Send(Type, "2025-04-10", Valid.ShelterStay("discharge_date", "", "discharged_to", ""),
            Valid.ShelterStay("stay_id", "O2", "department_id", Valid.OtherDepartment, "admission_date", "2025-03-20", "discharge_date", "", "discharged_to", "")).Places());

    [Theory]
    [InlineData("p_number", "")]
    [InlineData("department_id", "")]
    public void HER_008_A_stay_has_P_number_and_department(string field, string value) => Assert.Equal(["HER-008"], Codes(field, value));

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)] // A change on one day.
    [InlineData("2025-03-02", false)]
    [InlineData("2025-02-01", true)]
    public void HER_009_Two_stays_do_not_overlap(string admitted, bool broken)
    {
        var later = Valid.ShelterStay("stay_id", "O2", "admission_date", admitted, "discharge_date", "", "discharged_to", "");
        Assert.Equal(broken ? ["HER-009"] : Array.Empty<string>(), new Reports().Send(Type, "2025-04-10", Valid.ShelterStay(), later).Codes());
        Assert.Equal(broken ? ["HER-009"] : Array.Empty<string>(), new Reports().Send(Type, "2025-04-10", Valid.ShelterStay())
            .From(OtherOffer, Type, "2025-04-10", new Dictionary<string, string>(later) { ["p_number"] = OtherOffer, ["department_id"] = Valid.OtherDepartment }).Codes());
    }

    [Fact]
    public void HER_009_Does_not_tell_where_else_the_citizen_stays()
    {
        var message = new Reports().Send(Type, "2025-04-10", Valid.ShelterStay())
            .From(OtherOffer, Type, "2025-04-10", Valid.ShelterStay("stay_id", "O2", "p_number", OtherOffer, "admission_date", "2025-02-20")).The("HER-009").Message(Language.Danish);
        Assert.DoesNotContain(Valid.PNumber, message, StringComparison.Ordinal);
        Assert.DoesNotContain("O1", message, StringComparison.Ordinal);
    }

    [Fact]
    public void HER_010_A_stay_of_the_year_is_in_each_later_delivery_of_the_year()
    {
        var reports = new Reports().AsOf("2025-08-01").Send(Type, "2025-04-10", Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "person_id", Valid.Karen))
            .Send(Type, "2025-07-10", Valid.ShelterStay());
        Assert.Equal(["HER-010@2:0"], reports.Places());
        Assert.Equal("O2", reports.The("HER-010").Values[0]);
        Assert.Empty(reports.Send(Type, "2025-07-11", Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "person_id", Valid.Karen)).Codes());
    }

    [Fact]
    public void HER_010_Is_not_about_stays_taken_out_or_rejected_or_of_the_year_before()
    {
        Assert.Empty(new Reports().AsOf("2025-08-01").Send(Type, "2025-04-10", Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "person_id", Valid.Karen))
            .Send(Type, "2025-04-11", Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "action", "delete"))
            .Send(Type, "2025-07-10", Valid.ShelterStay()).Codes());
        Assert.DoesNotContain("HER-010", new Reports().Send(Type, "2025-04-10", Valid.ShelterStay(), Valid.ShelterStay("stay_id", "O2", "last_residence", ""))
            .Send(Type, "2025-04-12", Valid.ShelterStay()).Codes());
        Assert.Empty(new Reports().Send(Type, "2025-01-10", Valid.ShelterStay("stay_id", "O0", "admission_date", "2024-11-01", "discharge_date", "2024-12-01"))
            .Send(Type, "2025-04-10", Valid.ShelterStay()).Codes());
    }

    [Fact]
    public void HER_010_A_delivery_of_open_stays_from_last_year_alone_is_about_this_year()
    {
        var open = Valid.ShelterStay("stay_id", "O2", "person_id", Valid.Karen, "admission_date", "2024-12-10", "discharge_date", "", "discharged_to", "");
        var reports = new Reports().Send(Type, "2025-01-10", Valid.ShelterStay("admission_date", "2024-11-01", "discharge_date", "2024-12-01"), open).Send(Type, "2025-04-10", open);
        Assert.Empty(reports.Codes());
        Assert.Equal(["O1", "O2"], reports.InForce(Type));
    }

    [Theory]
    [InlineData("2025-04-10", "2024-12-31", true)]
    [InlineData("2025-04-10", "2025-01-01", false)]
    [InlineData("2025-03-31", "2024-01-01", false)] // Still the deliveries of 2024.
    [InlineData("2025-03-31", "2023-12-31", true)]
    [InlineData("2025-04-10", "2023-11-30", false)] // Before the admission: GEN-D001.
    public void HER_011_Stays_that_ended_before_the_year_are_not_sent(string delivered, string discharged, bool broken) =>
        Assert.Equal(broken, new Reports().Send(Type, delivered, Valid.ShelterStay("admission_date", "2023-12-01", "discharge_date", discharged)).Breaks("HER-011"));

    [Theory]
    [InlineData("2025-02-01", "2025-04-15", false)]
    [InlineData("2025-02-01", "2025-04-16", true)]
    [InlineData("2025-03-31", "2025-04-15", false)]
    [InlineData("2025-04-01", "2025-04-16", false)]
    [InlineData("2024-07-01", "2024-10-15", false)]
    [InlineData("2023-07-01", "2023-10-16", false)] // 15 October 2023 was a Sunday.
    [InlineData("2023-07-01", "2023-10-17", true)]
    public void HER_012_A_stay_is_reported_by_the_15th_after_the_quarter_or_the_next_working_day(string admitted, string delivered, bool broken) =>
        Assert.Equal(broken ? ["HER-012"] : Array.Empty<string>(), new Reports().Send(Type, delivered, Valid.ShelterStay("admission_date", admitted, "discharge_date", "", "discharged_to", "")).Codes());

    [Fact]
    public void HER_012_What_was_reported_in_time_is_not_late_when_it_is_sent_again_with_the_year()
    {
        var open = Valid.ShelterStay("discharge_date", "", "discharged_to", "");
        Assert.Empty(new Reports().AsOf("2025-11-01").Send(Type, "2025-04-10", open).Send(Type, "2025-07-10", open).Send(Type, "2025-10-10", Valid.ShelterStay("discharge_date", "2025-09-01")).Codes());
    }

    [Theory]
    [InlineData("2007-02-01", false)]
    [InlineData("2007-02-02", true)] // Turns 18 the day after the admission.
    public void HER_013_The_citizen_is_grown_up(string born, bool broken) =>
        Assert.Equal(broken ? ["HER-013"] : Array.Empty<string>(), new Reports().Knows(Valid.Jens, born, Sex.Male).Send(Type, "2025-04-10", Valid.ShelterStay()).Codes());

    private static string[] Codes(params string[] changes) => new Reports().Send(Type, "2025-04-10", Valid.ShelterStay(changes)).Codes();

    private static string[] Only(string code) => code.Length == 0 ? [] : [code];
}
