namespace Socialstat.Tests.Validation;

/// <summary>Rules for support (IND) about unborn children and the number that the case is on.</summary>
public class SupportMotherTests
{
    // Lone, born 5 January 1990, expects Nor, born 10 August 2024 (day + 60).
    private const string Lone = "6501900002";
    private const string Nor = "7008244000";

    [Theory]
    [InlineData("2024-12-25", false)]
    [InlineData("2024-12-26", false)]
    [InlineData("2024-12-27", true)]
    public void IND_021_an_open_case_stays_on_the_mother_for_300_days(string today, bool broken) =>
        Assert.Equal(broken, Family().AsOf(today).SendOn("2024-03-20", OnMother()).Breaks("IND-021"));

    [Theory]
    [InlineData("child_died", "ja")]
    [InlineData("mother_moved", "ja")]
    [InlineData("end_date", "2024-07-01")]
    public void IND_021_a_case_that_must_stay_on_the_mother_is_left_alone(string field, string value) =>
        Assert.False(Family().SendOn("2024-07-20", OnMother(field, value)).Breaks("IND-021"));

    [Fact]
    public void IND_021_an_end_event_or_the_childs_number_closes_the_question()
    {
        Assert.False(Family().SendOn("2024-07-20", OnMother(), Example.SupportEnd("2024-07-01")).Breaks("IND-021"));
        Assert.False(Family().SendOn("2024-03-20", OnMother()).SendOn("2024-09-01", OnChild()).Breaks("IND-021"));
    }

    [Theory]
    [InlineData("147", false)]
    [InlineData("101", true)]
    public void IND_021_a_mother_who_lives_in_another_municipality_has_moved(string home, bool broken) =>
        Assert.Equal(broken, Family().Lives(Lone, "101", "2015-01-01", "2024-06-30").Lives(Lone, home, "2024-07-01").SendOn("2024-03-20", OnMother()).Breaks("IND-021"));

    [Theory]
    [InlineData("2024-08-08", true)]
    [InlineData("2024-08-09", true)]
    [InlineData("2024-08-10", false)]
    [InlineData("2024-08-11", false)]
    public void IND_022_a_case_that_ended_before_the_birth_stays_on_the_mother(string end, bool broken)
    {
        Assert.Equal(broken, Family().SendOn("2024-08-20", OnMother("end_date", end)).SendOn("2024-09-01", OnChild("end_date", end)).Breaks("IND-022"));
        Assert.Equal(broken, Family().SendOn("2024-08-20", OnMother(), Example.SupportEnd(end)).SendOn("2024-09-01", OnChild()).Breaks("IND-022"));
    }

    [Fact]
    public void IND_022_an_open_case_moves_to_the_child() =>
        Assert.False(Family().SendOn("2024-03-20", OnMother()).SendOn("2024-09-01", OnChild()).Breaks("IND-022"));

    [Theory]
    [InlineData("2024-08-09", true)]
    [InlineData("2024-08-10", false)]
    [InlineData("2024-08-11", false)]
    public void IND_023_the_case_stays_on_a_mother_who_moved_before_the_birth(string move, bool broken)
    {
        var lastDay = DateOnly.Parse(move, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var family = Family().Lives(Lone, "101", "2015-01-01", lastDay).Lives(Lone, "147", move);
        Assert.Equal(broken, family.SendOn("2024-03-20", OnMother()).SendOn("2024-09-01", OnChild()).Breaks("IND-023"));
    }

    [Fact]
    public void IND_023_the_municipality_can_say_that_she_moved()
    {
        Assert.True(Family().SendOn("2024-03-20", OnMother("mother_moved", "ja")).SendOn("2024-09-01", OnChild()).Breaks("IND-023"));
        Assert.False(Family().SendOn("2024-03-20", OnMother()).SendOn("2024-09-01", OnChild()).Breaks("IND-023"));
    }

    private static Example Family() => new Example().AsOf("2025-06-01").Knows(Lone, "1990-01-05", Law.Sex.Female).Knows(Nor, "2024-08-10", mother: Lone);

    private static Dictionary<string, string> OnMother(params string[] changes) =>
        Example.Support(["person_id_type", "mother_cpr", "person_id", Lone, "unborn", "ja", .. changes]);

    private static Dictionary<string, string> OnChild(params string[] changes) =>
        Example.Support(["person_id", Nor, "previous_person_id", Lone, "unborn", "nej", .. changes]);
}
