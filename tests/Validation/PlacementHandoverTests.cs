using Socialstat.Law;
using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) across municipalities and statistics.</summary>
public class PlacementHandoverTests
{
    [Fact]
    public void ANB_051_a_child_is_placed_by_one_municipality_at_a_time()
    {
        Assert.Equal(["ANB-051"], PlacedHere().TellFrom("147", Decision("2025-02-01", "case_id", "B1"), Start("2025-02-10", "case_id", "B1")).Codes());
        Assert.Empty(PlacedHere().Tell(Valid.End()).TellFrom("147", Decision("2025-02-01", "case_id", "B1"), Start("2025-03-20", "case_id", "B1")).Codes());
        Assert.Equal(["ANB-051"], PlacedHere().Tell(Valid.End()).TellFrom("147", Decision("2025-02-01", "case_id", "B1"), Start("2025-03-19", "case_id", "B1")).Codes());
    }

    [Fact]
    public void ANB_051_a_handover_is_no_overlap() =>
        Assert.Empty(PlacedHere().Tell(Given("2025-03-01")).TellFrom("147", Received("2025-03-01")).Codes());

    [Theory]
    [InlineData("2025-03-31", false)]
    [InlineData("2025-04-01", true)]
    public void ANB_052_a_duty_given_is_received_within_30_days(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-052"] : [], PlacedHere().Tell(Given("2025-03-01")).AsOf(today).Codes());

    [Theory]
    [InlineData("2025-03-31", false)]
    [InlineData("2025-04-01", true)]
    public void ANB_053_a_duty_received_was_given(string today, bool broken)
    {
        Assert.Equal(broken ? ["ANB-053"] : [], new Reports().TellFrom("147", Received("2025-03-01")).AsOf(today).Codes());
        Assert.Equal(broken ? ["ANB-053"] : [], PlacedHere().TellFrom("147", Received("2025-03-01")).AsOf(today).Codes());
    }

    [Fact]
    public void ANB_053_and_ANB_052_fire_when_the_two_sides_are_more_than_30_days_apart()
    {
        Assert.Equal(["ANB-052", "ANB-053"], PlacedHere().Tell(Given("2025-03-01")).TellFrom("147", Received("2025-04-01")).Codes());
        Assert.Equal(["ANB-055"], PlacedHere().Tell(Given("2025-03-01")).TellFrom("147", Received("2025-03-31")).Codes());
    }

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-02", true)]
    public void ANB_055_the_two_sides_have_the_same_date(string received, bool broken) =>
        Assert.Equal(broken ? ["ANB-055@4:1"] : [], PlacedHere().Tell(Given("2025-03-01")).TellFrom("147", Received(received)).Places());

    [Fact]
    public void ANB_062_support_in_the_childs_own_offer_is_no_measure()
    {
        Assert.Equal(["ANB-062", "IND-032"], InHome().Send(SupportRecord.Declaration, "2025-04-10", Support("2025-02-01", Offer)).Codes());
        Assert.Equal(["ANB-062", "IND-032"], InHome().Send(SupportRecord.Declaration, "2025-04-10", Support("2025-02-01", "p_number", "1003398766", "department_id", Valid.Department)).Codes());
        Assert.Empty(InHome().Send(SupportRecord.Declaration, "2025-04-10", Support("2025-02-01", "p_number", "1003398766", "department_id", Valid.OtherDepartment)).Codes());
    }

    [Theory]
    [InlineData("2025-03-20", true)]
    [InlineData("2025-03-21", false)]
    public void ANB_062_only_while_the_child_is_placed_there(string start, bool broken) =>
        Assert.Equal(broken ? ["ANB-062", "IND-032"] : [], InHome().Tell(Valid.End()).Send(SupportRecord.Declaration, "2025-04-10", Support(start, Offer)).Codes());

    private static Reports PlacedHere() => new Reports().Tell(Valid.Decision(), Valid.Start());

    private static Reports InHome() => new Reports().Tell(Valid.Decision(), StartInHome("2025-01-20"));

    private static Dictionary<string, string> Support(string start, params string[] changes) => Example.Support(["start_date", start, "decision_date", "2025-01-15", .. changes]);
}
