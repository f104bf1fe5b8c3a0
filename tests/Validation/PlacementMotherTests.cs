using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about unborn children, stillbirths and deaths.</summary>
public class PlacementMotherTests
{
    [Fact]
    public void ANB_030_a_decision_about_an_unborn_child_is_on_the_mothers_number()
    {
        Assert.Equal(["ANB-030"], Story().Tell(Decision("2025-01-15", "unborn", "ja")).Codes());
        Assert.Empty(Story().AsOf("2025-03-01").Tell(Decision("2025-01-15", OnKaren)).Codes());
    }

    [Fact]
    public void ANB_031_a_start_is_on_the_childs_number()
    {
        Assert.Equal(["ANB-031"], Expecting(Start("2025-02-01", OnKaren)).Codes());
        Assert.Empty(Expecting(Start("2025-02-01", [.. OnKaren, "unborn", "nej", "child_died", "ja"])).Codes());
        Assert.Empty(Expecting(Start("2025-02-01", "person_id", Newborn)).Codes());
        Assert.Empty(Expecting(Start("2025-03-10", [.. OnKaren, "start_is_planned", "ja"])).Codes());
    }

    [Theory]
    [InlineData("2025-11-11", false)]
    [InlineData("2025-11-12", true)]
    public void ANB_032_a_case_does_not_stay_on_the_mother_for_more_than_300_days(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-032"] : [], Expecting().AsOf(today).Codes());

    [Fact]
    public void ANB_032_a_start_an_end_a_death_or_a_move_settles_it()
    {
        Assert.Empty(Expecting(Start("2025-02-01", "person_id", Newborn)).AsOf("2025-12-01").Codes().Except(["ANB-058"]));
        Assert.Empty(Expecting(End("2025-02-01", "end_reason", "9")).AsOf("2025-12-01").Codes());
        Assert.Empty(Story().Tell(Decision("2025-01-15", [.. OnKaren, "mother_moved", "ja"])).AsOf("2025-12-01").Codes());
        Assert.Empty(Story().Tell(Decision("2025-01-15", [.. OnKaren, "child_died", "ja"])).AsOf("2025-12-01").Codes());
        Assert.Empty(Expecting().Lives(Valid.Karen, "101", "2020-01-01", "2025-01-20").Lives(Valid.Karen, "147", "2025-01-21").AsOf("2025-12-01").Codes());
        Assert.Equal(["ANB-032"], Expecting().Lives(Valid.Karen, "101", "2020-01-01").AsOf("2025-12-01").Codes());
    }

    [Fact]
    public void ANB_033_when_the_mother_moved_the_case_stays_on_her_number()
    {
        Assert.Equal(["ANB-033"], Story().Tell(Decision("2025-01-15", [.. OnKaren, "mother_moved", "ja"]), Start("2025-02-01", "person_id", Newborn)).Codes());
        Assert.Equal(["ANB-033"], Story().Tell(Decision("2025-01-15", OnKaren)).Send(Decision("2025-01-15", "person_id", Newborn, "previous_person_id", Valid.Karen, "mother_moved", "ja")).Codes());
    }

    [Theory]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    [InlineData("2025-02-02", false)]
    public void ANB_033_her_residence_tells_it_too(string move, bool broken)
    {
        var lastDay = DateOnly.Parse(move, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(broken ? ["ANB-033"] : [], Expecting(Start("2025-02-03", "person_id", Newborn)).Lives(Valid.Karen, "101", "2020-01-01", lastDay).Lives(Valid.Karen, "147", move).Codes());
    }

    [Fact]
    public void ANB_034_a_stillborn_child_stays_on_the_mothers_number()
    {
        Assert.Equal(["ANB-034"], Story().Tell(Decision("2025-02-15", "person_id", Newborn, "child_died", "ja")).Codes());
        Assert.Equal(["ANB-034"], Expecting(Start("2025-02-01", "person_id", Newborn), End("2025-02-02", "end_reason", "9", "residence_after", "5", "child_died", "ja")).Codes());
        Assert.Empty(Expecting(End("2025-02-01", "end_reason", "9", "residence_after", "5", "child_died", "ja")).Codes());
    }

    [Theory]
    [InlineData("9", "5", false)]
    [InlineData("9", "1", true)]
    [InlineData("1", "5", true)]
    public void ANB_037_an_end_at_death_is_other_and_elsewhere(string reason, string residence, bool broken) =>
        Assert.Equal(broken ? ["ANB-037"] : [], Died("2025-03-20", reason, residence).Codes().Except(["ANB-039"]));

    [Theory]
    [InlineData("2025-03-19", true)]
    [InlineData("2025-03-20", true)]
    [InlineData("2025-03-21", false)]
    public void ANB_037_only_when_the_child_died_during_the_placement(string death, bool broken) =>
        Assert.Equal(broken ? ["ANB-037"] : [], Died(death, "1", "1").Codes());

    private static Reports Died(string death, string reason, string residence) => new Reports().Knows(Valid.Maria, "2010-06-15", death: death)
        .Send(Valid.Decision(), Valid.Start(), Valid.End("end_reason", reason, "residence_after", residence));

    private static Reports Expecting(params Dictionary<string, string>[] more) => Story().Tell([Decision("2025-01-15", OnKaren), .. more]);
}
