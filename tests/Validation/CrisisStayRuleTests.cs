using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about stays at crisis centres and the children who come along.</summary>
public class CrisisStayRuleTests
{
    private const string OtherCentre = "1009876543";
    private const string Boy = "6101154005";
    private static readonly RecordType Type = CrisisStayRecord.Declaration;

    [Theory]
    [InlineData("0", "", "")]
    [InlineData("1", "123456-9998", "")]
    [InlineData("2", "123456-9998|123456-9998", "")] // Two anonymous girls.
    [InlineData("2", Valid.Maria + "|010112-9999", "")]
    [InlineData("0", "123456-9998", "KRI-001")]
    [InlineData("2", "123456-9998", "KRI-001")]
    [InlineData("1", "123456-9998|123456-9990", "KRI-001")]
    [InlineData("2", Valid.Maria + "|" + Valid.Maria, "KRI-001")] // One girl written twice.
    [InlineData("1", "ukendt", "KRI-001")]
    [InlineData("1", "010112-XXXX", "KRI-001")] // Only shelters take XXXX.
    [InlineData("1", "311312-4001", "KRI-001")] // No date, so no CPR number.
    [InlineData("1", "??", "KRI-001")]
    [InlineData("1", Valid.Maria + "|", "")] // A separator at the end is no child.
    public void KRI_001_The_number_of_children_is_that_of_their_numbers(string children, string ids, string code) =>
        Assert.Equal(Only(code), Codes("number_of_children", children, "children_ids", ids));

    [Theory]
    [InlineData("1", "")]
    [InlineData("2", Valid.Maria + "|")]
    [InlineData("3", "123456-9998||123456-9999")]
    public void KRI_002_An_anonymous_child_has_an_anonymous_number(string children, string ids) =>
        Assert.Equal(["KRI-002"], Codes("number_of_children", children, "children_ids", ids));

    [Theory]
    [InlineData("010207-9998", true)] // 18 on the day of moving in.
    [InlineData("020207-9998", false)]
    [InlineData("010225-9990", false)] // Born that day, not a hundred years old.
    [InlineData("020225-9990", true)] // Not born yet on that day, so born in 1925.
    [InlineData(Valid.Jens, true)]
    [InlineData(Valid.Maria, false)]
    public void KRI_003_A_child_is_under_18(string child, bool broken) =>
        Assert.Equal(broken ? ["KRI-003"] : Array.Empty<string>(), Codes("children_ids", child));

    [Fact]
    public void KRI_003_Believes_the_population_register_before_the_number() =>
        Assert.Equal(["KRI-003"], new Reports().Knows(Boy, "2000-01-01").Send(Type, "2025-04-10", Valid.CrisisStay("children_ids", Boy)).Codes());

    [Theory]
    [InlineData("123456-9998", "1950-03-02", "KRI-004")]
    [InlineData("020350-9998", "1950-03-02", "")]
    [InlineData("123456-9998", "", "")]
    [InlineData(Valid.Karen, "1980-01-01", "")]
    public void KRI_004_A_known_birth_date_stands_in_the_anonymous_number(string person, string born, string code)
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("person_id", person, "birth_date", born));
        Assert.Equal(Only(code), reports.Codes());
        if (code.Length > 0)
            Assert.Equal("020350", reports.The(code).Values[2]);
    }

    [Fact]
    public void KRI_005_A_stay_is_reported_on_a_department() => Assert.Equal(["KRI-005"], Codes("department_id", ""));

    [Fact]
    public void KRI_006_A_change_of_department_is_two_stays()
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.CrisisStay()).Send(Type, "2025-04-11", Valid.CrisisStay("department_id", Valid.OtherDepartment, "move_out_date", "2025-03-01"));
        Assert.Equal(["KRI-006"], reports.Codes());
        Assert.Equal(["K1"], reports.InForce(Type));
    }

    [Theory]
    [InlineData("2025-03-01", "")]
    [InlineData("2025-03-02", "KRI-007")]
    [InlineData("2025-03-04", "KRI-007")]
    [InlineData("2025-03-05", "")]
    [InlineData("2025-02-28", "KRI-007")]
    public void KRI_007_In_an_internal_move_the_two_dates_are_the_same(string movedIn, string code) =>
        Assert.Equal(Only(code), new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("move_out_date", "2025-03-01"),
            Valid.CrisisStay("stay_id", "K2", "department_id", Valid.OtherDepartment, "move_in_date", movedIn)).Codes());

    [Fact]
    public void KRI_007_Also_when_the_first_stay_is_open_and_a_child_is_in_both() =>
        Assert.Equal(["KRI-007"], new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("children_ids", Boy),
            Valid.CrisisStay("stay_id", "K2", "department_id", Valid.OtherDepartment, "move_in_date", "2025-03-05", "children_ids", Boy)).Codes());

    [Fact]
    public void KRI_008_A_missing_P_number_is_a_warning()
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("p_number", ""));
        Assert.Equal(["KRI-008"], reports.Codes());
        Assert.Equal(["K1"], reports.InForce(Type));
    }

    [Fact]
    public void KRI_009_A_stay_of_the_year_is_in_each_later_delivery_of_the_year()
    {
        var reports = new Reports().AsOf("2025-08-01").Send(Type, "2025-04-10", Valid.CrisisStay(), Valid.CrisisStay("stay_id", "K2", "person_id", "123456-9998"))
            .Send(Type, "2025-07-10", Valid.CrisisStay());
        Assert.Equal(["KRI-009@2:0"], reports.Places());
        Assert.Equal(["K1"], reports.InForce(Type));
    }

    [Theory]
    [InlineData("2025-04-15", false)]
    [InlineData("2025-04-16", true)]
    public void KRI_010_A_stay_is_reported_by_the_15th_after_the_quarter(string delivered, bool broken) =>
        Assert.Equal(broken ? ["KRI-010"] : Array.Empty<string>(), new Reports().Send(Type, delivered, Valid.CrisisStay()).Codes());

    [Theory]
    [InlineData("person_id", "123456-9998", "KRI-011")]
    [InlineData("person_id", "123456-9990", "")]
    [InlineData("move_in_date", "2025-02-02", "")]
    [InlineData("department_id", Valid.OtherDepartment, "")]
    public void KRI_011_The_same_anonymous_number_department_and_date_is_told(string field, string value, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code + "@1:2"], new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("person_id", "123456-9998"),
            Valid.CrisisStay(["stay_id", "K2", "person_id", "123456-9998", field, value])).Places());

    [Fact]
    public void KRI_012_A_child_is_in_one_open_stay()
    {
        var other = Valid.CrisisStay("stay_id", "K2", "person_id", "010190-9998", "children_ids", Boy, "p_number", OtherCentre, "department_id", Valid.OtherDepartment);
        var reports = new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("children_ids", Boy)).From(OtherCentre, Type, "2025-04-10", other);
        Assert.Equal(["KRI-012@2:1"], reports.Places());
        Assert.DoesNotContain(Valid.PNumber, reports.The("KRI-012").Message(Language.Danish), StringComparison.Ordinal);
        other["move_out_date"] = "2025-03-01";
        Assert.Empty(new Reports().Send(Type, "2025-04-10", Valid.CrisisStay("children_ids", Boy)).From(OtherCentre, Type, "2025-04-10", other).Codes());
    }

    [Fact]
    public void KRI_012_Anonymous_children_can_have_the_same_number() =>
        Assert.Empty(new Reports().Send(Type, "2025-04-10", Valid.CrisisStay(), Valid.CrisisStay("stay_id", "K2", "person_id", "010190-9998")).Codes());

    private static string[] Codes(params string[] changes) => new Reports().Send(Type, "2025-04-10", Valid.CrisisStay(changes)).Codes();

    private static string[] Only(string code) => code.Length == 0 ? [] : [code];
}
