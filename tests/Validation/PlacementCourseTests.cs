using Socialstat.Law;
using Socialstat.Validation;
using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Where a child is placed, and from when to when, read from the events of a case at their boundaries.</summary>
public class PlacementCourseTests
{
    [Fact]
    public void A_planned_start_counts_until_the_actual_start_takes_its_place()
    {
        var plan = Start("2025-01-20", "start_is_planned", "ja");
        Assert.Equal(["A1 P1 2025-01-20 -"], Stays(new Reports().Send(Valid.Decision(), plan)));
        Assert.Equal(["A1 P1 2025-01-27 -"], Stays(new Reports().Send(Valid.Decision(), plan, Start("2025-01-27"))));
        Assert.Equal(["A1 P1 2025-01-15 -"], Stays(new Reports().Send(Valid.Decision(), plan, Start("2025-01-15"))));
    }

    [Fact]
    public void The_start_sent_again_on_the_planned_day_makes_the_plan_actual() =>
        Assert.Equal(["A1 P1 2025-01-20 -"], Stays(new Reports().Send(Valid.Decision(), Start("2025-01-20", "start_is_planned", "ja")).Send(Valid.Start())));

    [Fact]
    public void A_plan_after_an_end_is_a_new_placement() =>
        Assert.Equal(["A1 P1 2025-01-20 2025-03-20", "A1 P7 2025-05-01 -"],
            Stays(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision("2025-03-28"), StartInHome("2025-05-01", "start_is_planned", "ja"))));

    [Fact]
    public void A_move_ends_the_stay_before_it_on_the_day_before() =>
        Assert.Equal(["A1 P1 2025-01-20 2025-02-09", "A1 P7 2025-02-10 2025-03-20"], Stays(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.Move(), Valid.Basis(), Valid.End())));

    [Fact]
    public void A_move_on_the_day_of_the_start_leaves_no_day_in_the_first_place() =>
        Assert.Equal(["A1 P7 2025-01-20 -"], Stays(new Reports().Send(Valid.Decision(), Valid.Start(), Move("2025-01-20"))));

    [Fact]
    public void A_move_on_the_day_of_the_end_is_one_day_in_the_new_place() =>
        Assert.Equal(["A1 P1 2025-01-20 2025-03-19", "A1 P7 2025-03-20 2025-03-20"], Stays(new Reports().Send(Valid.Decision(), Valid.Start(), Move("2025-03-20"), Valid.End())));

    [Fact]
    public void A_duty_given_closes_here_and_a_duty_received_opens_there_on_the_same_day() =>
        Assert.Equal(["A1 P1 2025-01-20 2025-03-01", "B1 P1 2025-03-01 -"], Stays(new Reports().Tell(Valid.Decision(), Valid.Start(), Given("2025-03-01")).TellFrom("147", Received("2025-03-01"))));

    [Fact]
    public void A_duty_received_back_opens_the_case_again() =>
        Assert.Equal(["A1 P1 2025-01-20 2025-03-01", "A1 P4 2025-04-01 -"], Stays(new Reports()
            .Tell(Valid.Decision(), Valid.Start(), Given("2025-03-01"), Received("2025-04-01", "case_id", "A1", "other_municipality", "147", "placement_type", "4"))));

    [Theory]
    [InlineData("2025-03-20")]
    [InlineData("2025-03-25")]
    public void A_start_after_an_end_is_a_new_stay_also_on_the_same_day(string day) =>
        Assert.Equal(["A1 P1 2025-01-20 2025-03-20", $"A1 P7 {day} -"], Stays(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision(day), StartInHome(day))));

    [Fact]
    public void A_placement_of_one_day_is_one_day() =>
        Assert.Equal(["A1 P1 2025-03-20 2025-03-20"], Stays(new Reports().Send(Valid.Decision(), Start("2025-03-20"), Valid.End())));

    [Fact]
    public void A_youth_decision_keeps_the_stay_and_holds_from_the_18th_birthday()
    {
        string[] grown = ["person_id", Grown];
        var entries = Story().Tell(Decision("2025-01-10", grown), Start("2025-01-20", grown), Youth("2025-02-10")).EntriesOf(PlacementRecord.Declaration);
        var placement = PlacementCase.Of(entries);
        Assert.Equal(["A1 P1 2025-01-20 -"], Stays(entries));
        Assert.Equal("BL 46", placement.BasisOn(new DateOnly(2025, 3, 9))!.Code);
        Assert.Equal("BL 114.1.1", placement.BasisOn(new DateOnly(2025, 3, 10))!.Code);
    }

    [Fact]
    public void A_case_goes_from_the_mothers_number_to_the_childs_at_the_start()
    {
        var entries = Story().Tell(Decision("2025-01-15", OnKaren), Start("2025-02-03", "person_id", Newborn)).EntriesOf(PlacementRecord.Declaration);
        Assert.Equal(["A1 P1 2025-02-03 -"], Stays(entries));
        Assert.All(entries, e => Assert.True(e.IsOnPerson && e.Person == PersonId.Parse(Newborn)));
        Assert.False(PlacementCase.Of(entries).IsOnMother);
    }

    [Fact]
    public void Twins_have_one_case_each()
    {
        const string twin = "6102254001";
        var reports = Story().Knows(twin, "2025-02-01", mother: Valid.Karen).Tell(Decision("2025-01-15", OnKaren), Decision("2025-01-15", [.. OnKaren, "case_id", "A2"]),
            Start("2025-02-03", "person_id", Newborn), Start("2025-02-04", "person_id", twin, "case_id", "A2"));
        Assert.Empty(reports.Codes());
        Assert.Equal(["A1 P1 2025-02-03 -", "A2 P1 2025-02-04 -"], Stays(reports));
        Assert.Equal([PersonId.Parse(Newborn), PersonId.Parse(twin)], reports.EntriesOf(PlacementRecord.Declaration).Where(e => e.Event == PlacementEvents.Start).Select(e => e.Person));
    }

    [Fact]
    public void A_stillborn_child_stays_on_the_mother_who_is_no_placed_person()
    {
        var reports = Story().Tell(Decision("2025-01-15", [.. OnKaren, "child_died", "ja"]), End("2025-02-01", "end_reason", "9", "residence_after", "5", "child_died", "ja"));
        Assert.Empty(reports.Codes());
        var entries = reports.EntriesOf(PlacementRecord.Declaration);
        Assert.Empty(Stays(entries));
        Assert.All(entries, e => Assert.False(e.IsOnPerson));
        Assert.True(PlacementCase.Of(entries).IsOnMother);
    }

    private static string[] Stays(Reports reports) => Stays(reports.EntriesOf(PlacementRecord.Declaration));

    private static string[] Stays(IReadOnlyList<Entry> entries) => [.. entries.GroupBy(e => e.CaseId).SelectMany(c => PlacementCourse.Of([.. c])
        .Select(s => $"{c.Key} {s.Place.Key} {s.From:yyyy-MM-dd} {(s.To is { } to ? to.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "-")}"))];
}
