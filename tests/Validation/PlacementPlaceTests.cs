using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about places, offers and legal bases in the course of a case.</summary>
public class PlacementPlaceTests
{
    [Fact]
    public void ANB_015_a_move_is_to_another_place()
    {
        Assert.Equal(["ANB-015"], Placed(MoveToFamily("2025-02-10", "family 1")).Codes());
        Assert.Equal(["ANB-015"], new Reports().Send(Valid.Decision(), StartInHome("2025-01-20"), Valid.Move()).Codes());
        Assert.Empty(Placed(MoveToFamily("2025-02-10", "family 2")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), StartInHome("2025-01-20"), Valid.Move("department_id", Valid.OtherDepartment)).Codes());
    }

    [Fact]
    public void ANB_015_cannot_be_judged_when_nothing_tells_the_family() =>
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start("place_ref", ""), MoveToFamily("2025-02-10", "")).Codes());

    [Fact]
    public void ANB_016_a_family_that_becomes_specialised_is_the_same_place()
    {
        Assert.Equal(["ANB-016"], Placed(MoveToFamily("2025-02-10", "family 1", "placement_type", "3")).Codes());
        Assert.Empty(Placed(MoveToFamily("2025-02-10", "family 2", "placement_type", "3")).Codes());
        Assert.Empty(Placed(MoveToFamily("2025-02-10", "family 1", "placement_type", "4")).Codes());
    }

    [Fact]
    public void ANB_017_another_family_without_a_move_between()
    {
        Assert.Equal(["ANB-017"], Placed(Start("2025-02-10", "place_ref", "family 2")).Codes());
        Assert.Equal(["ANB-012"], Placed(Start("2025-02-10")).Codes());
        Assert.Equal(["ANB-012"], Placed(MoveToFamily("2025-02-05", "family 2"), Start("2025-02-10", "place_ref", "family 2")).Codes());
    }

    [Fact]
    public void ANB_017_a_planned_family_may_become_another() =>
        Assert.Empty(new Reports().Send(Valid.Decision(), Start("2025-01-20", "start_is_planned", "ja"), Start("2025-01-27", "place_ref", "family 2")).Codes());

    [Fact]
    public void ANB_020_a_changed_basis_is_another_one()
    {
        Assert.Equal(["ANB-020"], Placed(Valid.Basis("legal_basis", "BL 46")).Codes());
        Assert.Equal(["ANB-020"], Placed(Valid.Basis(), Basis("2025-02-20")).Codes());
        Assert.Empty(Placed(Valid.Basis(), Basis("2025-02-20", "legal_basis", "BL 46")).Codes());
    }

    [Fact]
    public void ANB_021_a_remand_surrogate_is_in_a_secure_institution()
    {
        Assert.Equal(["ANB-021"], Sentenced("RPL 765", "7").Codes());
        Assert.Empty(Sentenced("RPL 765", "9").Codes());
        Assert.Empty(Sentenced("RPL 765", "10").Codes());
        Assert.Equal(["ANB-021"], Placed(Valid.Basis("legal_basis", "RPL 765")).Codes());
        Assert.Equal(["ANB-021"], new Reports().Send(Valid.Decision("legal_basis", "RPL 765"), StartInHome("2025-01-20", "placement_type", "9"), Valid.Move("department_id", Valid.OtherDepartment)).Codes());
    }

    [Theory]
    [InlineData("STRFL 74a", "1", true)]
    [InlineData("STRFL 74a", "11", true)]
    [InlineData("SFBL 78.2", "5", true)]
    [InlineData("SFBL 78.2", "7", false)]
    [InlineData("LBU 14.2", "1", false)]
    public void ANB_022_a_sentence_is_not_served_in_a_family_or_school(string basis, string type, bool broken)
    {
        var start = type is "1" or "5" ? Valid.Start("placement_type", type) : StartInHome("2025-01-20", "placement_type", type);
        Assert.Equal(broken ? ["ANB-022"] : [], new Reports().Send(Valid.Decision("legal_basis", basis), start).Codes());
    }

    [Theory]
    [InlineData("2013-01-21", true)]
    [InlineData("2013-01-20", false)]
    public void ANB_023_a_secure_institution_is_not_for_children_under_12(string born, bool broken) =>
        Assert.Equal(broken ? ["ANB-023"] : [], new Reports().Knows(Valid.Maria, born).Send(Valid.Decision(), StartInHome("2025-01-20", "placement_type", "9")).Codes());

    [Theory]
    [InlineData("p_number", "")]
    [InlineData("department_id", "")]
    public void ANB_046_an_offer_has_p_number_and_department(string field, string value)
    {
        Assert.Equal(["ANB-046"], new Reports().Send(Valid.Decision(), StartInHome("2025-01-20", field, value)).Codes());
        Assert.Equal(["ANB-046"], Placed(Valid.Move(field, value)).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), StartInHome("2025-01-20", field, value, "offer_outside_portal", "ja")).Codes());
    }

    [Theory]
    [InlineData("6", true)]
    [InlineData("8", true)]
    [InlineData("9", true)]
    [InlineData("10", true)]
    [InlineData("11", true)]
    [InlineData("4", false)]
    [InlineData("5", false)]
    [InlineData("13", false)]
    public void ANB_046_depends_on_the_kind_of_place(string type, bool broken) =>
        Assert.Equal(broken ? ["ANB-046"] : [], new Reports().Send(Valid.Decision(), Valid.Start("placement_type", type)).Codes());

    [Fact]
    public void ANB_048_a_move_inside_the_offer_names_the_new_department()
    {
        Assert.Equal(["ANB-048"], InHome(Valid.Move("department_id", "")).Codes());
        Assert.Equal(["ANB-048"], InHome(Valid.Move("placement_type", "8")).Codes());
        Assert.Empty(InHome(Valid.Move("placement_type", "8", "department_id", Valid.OtherDepartment)).Codes());
        Assert.Empty(InHome(Valid.Move("p_number", "1003398766", "department_id", Valid.OtherDepartment)).Codes());
    }

    [Fact]
    public void ANB_048_a_second_start_with_another_department_is_no_move()
    {
        Assert.Equal(["ANB-048"], InHome(StartInHome("2025-02-10", "department_id", Valid.OtherDepartment)).Codes());
        Assert.Empty(InHome(Valid.End(), Decision("2025-03-28"), StartInHome("2025-03-28", "department_id", Valid.OtherDepartment)).Codes());
    }

    [Theory]
    [InlineData("2025-07-22", false)]
    [InlineData("2025-07-23", true)]
    public void ANB_049_a_temporary_offer_is_left_within_183_days(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-049"] : [], Temporary().AsOf(today).Codes());

    [Theory]
    [InlineData("2025-07-23", false)]
    [InlineData("2025-07-24", true)]
    public void ANB_049_a_move_to_an_approved_place_ends_it(string move, bool broken) =>
        Assert.Equal(broken ? ["ANB-049"] : [], Temporary().Tell(Move(move)).AsOf("2025-07-31").Codes());

    private static Reports Temporary() => new Reports().Send(Valid.Decision(), Valid.Start("placement_type", "13"));

    private static Reports Placed(params Dictionary<string, string>[] more) => new Reports().Send([Valid.Decision(), Valid.Start(), .. more]);

    private static Reports InHome(params Dictionary<string, string>[] more) => new Reports().Send([Valid.Decision(), StartInHome("2025-01-20"), .. more]);

    private static Reports Sentenced(string basis, string type) => new Reports().Send(Valid.Decision("legal_basis", basis), StartInHome("2025-01-20", "placement_type", type));
}
