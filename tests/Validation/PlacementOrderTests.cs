using Socialstat.Law;
using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about the order of the events of a case, and about a child's cases in one municipality.</summary>
public class PlacementOrderTests
{
    [Fact]
    public void ANB_006_a_start_needs_a_decision_or_a_received_duty()
    {
        Assert.Equal(["ANB-006"], new Reports().Send(Valid.Start()).Codes());
        Assert.Empty(new Reports().Send(Valid.Start(), Decision("2025-01-20")).Codes());
        Assert.Empty(new Reports().Tell(Valid.Decision(), Valid.Start(), Given("2025-02-01")).TellFrom("147", Received("2025-02-01"), Start("2025-02-01", "case_id", "B1")).Codes());
    }

    [Fact]
    public void ANB_006_a_decision_on_the_error_list_does_not_bring_a_second_error() =>
        Assert.Equal(["ANB-026"], new Reports().Send(Valid.Decision("decisive_circumstances", ""), Valid.Start()).Codes());

    [Fact]
    public void ANB_006_the_start_enters_when_the_decision_arrives() =>
        Assert.Equal(["A1 decision 2025-01-10", "A1 start 2025-01-20"], new Reports().Send(Valid.Start()).Send(Valid.Decision()).InForce(PlacementRecord.Declaration));

    [Theory]
    [InlineData("2025-01-19", false)]
    [InlineData("2025-01-20", false)]
    [InlineData("2025-01-21", true)]
    public void ANB_007_a_placement_does_not_start_before_its_decision(string decision, bool broken) =>
        Assert.Equal(broken ? ["ANB-007"] : [], new Reports().Send(Decision(decision), Valid.Start()).Codes());

    [Theory]
    [InlineData("2025-07-09", false)]
    [InlineData("2025-07-10", true)]
    public void ANB_008_a_decision_is_followed_within_180_days(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-008"] : [], new Reports().AsOf(today).Send(Valid.Decision()).Codes());

    [Theory]
    [InlineData("2025-07-09", false)]
    [InlineData("2025-07-10", true)]
    public void ANB_008_a_start_after_more_than_180_days_is_too_late(string start, bool broken) =>
        Assert.Equal(broken ? ["ANB-008"] : [], new Reports().AsOf("2025-12-01").Tell(Valid.Decision(), Start(start)).Codes());

    [Fact]
    public void ANB_008_a_planned_start_is_enough_and_a_withdrawn_decision_is_gone()
    {
        Assert.Empty(new Reports().AsOf("2025-12-01").Send(Valid.Decision(), Start("2025-05-20", "start_is_planned", "ja")).Codes());
        Assert.Empty(new Reports().AsOf("2025-12-01").Send(Valid.Decision()).Send(Valid.Placement("decision", "2025-01-10", "action", "delete")).Codes());
    }

    [Fact]
    public void ANB_009_a_change_needs_a_start()
    {
        Assert.Equal(["ANB-009"], new Reports().Send(Valid.Decision(), Valid.Move()).Codes());
        Assert.Equal(["ANB-009"], new Reports().Send(Valid.Decision(), Start("2025-02-16"), Valid.Basis()).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Start("2025-02-15"), Valid.Basis()).Codes());
    }

    [Fact]
    public void ANB_010_an_end_needs_a_running_placement()
    {
        Assert.Equal(["ANB-010"], new Reports().Send(Valid.Decision(), Start("2025-03-21"), Valid.End()).Codes());
        Assert.Equal(["ANB-010"], new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), End("2025-03-25")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision("2025-03-25"), Start("2025-03-25"), End("2025-03-29")).Codes());
    }

    [Fact]
    public void ANB_010_the_second_end_is_not_in_force() =>
        Assert.Equal(["A1 decision 2025-01-10", "A1 end 2025-03-20", "A1 start 2025-01-20"],
            new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), End("2025-03-25")).InForce(PlacementRecord.Declaration));

    [Theory]
    [InlineData("2025-03-19", false)]
    [InlineData("2025-03-20", false)]
    [InlineData("2025-03-21", true)]
    public void ANB_011_nothing_changes_after_the_end(string day, bool broken) =>
        Assert.Equal(broken ? ["ANB-011"] : [], new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Move(day)).Codes());

    [Fact]
    public void ANB_012_a_new_decision_during_a_placement_should_be_a_change()
    {
        Assert.Equal(["ANB-012"], new Reports().Send(Valid.Decision(), Valid.Start(), Decision("2025-02-01", "legal_basis", "BL 47")).Codes());
        Assert.Equal(["ANB-012"], new Reports().Send(Valid.Decision(), Valid.Start(), Decision("2025-02-01", "case_id", "A2")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision("2025-03-20", "case_id", "A2")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Decision("2025-01-15", "legal_basis", "BL 47"), Valid.Start()).Codes());
    }

    [Fact]
    public void ANB_012_a_second_start_in_the_case_should_be_a_move()
    {
        Assert.Equal(["ANB-012"], new Reports().Send(Valid.Decision(), Valid.Start(), StartInHome("2025-02-01")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Start("2025-01-20", "start_is_planned", "ja"), Start("2025-01-27")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision("2025-03-28"), Start("2025-03-28")).Codes());
    }

    [Theory]
    [InlineData("2025-03-20", "9", true)]
    [InlineData("2025-03-21", "9", true)]
    [InlineData("2025-03-22", "9", false)]
    [InlineData("2025-03-21", "1", false)]
    public void ANB_013_a_start_right_after_an_end_looks_like_a_move(string start, string reason, bool broken)
    {
        var end = Valid.End("end_reason", reason);
        Assert.Equal(broken ? ["ANB-013"] : [], new Reports().Send(Valid.Decision(), Valid.Start(), end, Decision(start), Start(start)).Codes());
        Assert.Equal(broken ? ["ANB-013"] : [], new Reports().Send(Valid.Decision(), Valid.Start(), end, Decision(start, "case_id", "A2"), Start(start, "case_id", "A2")).Codes());
    }

    [Theory]
    [InlineData("2025-03-19", true)]
    [InlineData("2025-03-20", false)]
    [InlineData("2025-03-22", false)]
    public void ANB_050_two_cases_of_a_child_do_not_overlap(string start, bool broken) =>
        Assert.Equal(broken ? ["ANB-050"] : [], new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(), Decision("2025-01-10", "case_id", "A2"), Start(start, "case_id", "A2")).Codes());

    [Fact]
    public void ANB_050_the_later_of_the_two_is_not_in_force() =>
        Assert.DoesNotContain("A2 start 2025-02-20", new Reports().Send(Valid.Decision(), Valid.Start(), Decision("2025-01-10", "case_id", "A2"), Start("2025-02-20", "case_id", "A2"))
            .InForce(PlacementRecord.Declaration));

    [Theory]
    [InlineData("place_change")]
    [InlineData("basis_change")]
    [InlineData("end")]
    public void ANB_056_nothing_more_is_reported_after_the_duty_is_given(string theEvent)
    {
        var late = theEvent switch { "place_change" => Move("2025-03-02"), "basis_change" => Basis("2025-03-02"), _ => End("2025-03-02") };
        Assert.Equal(["ANB-056"], Handed().Tell(late).Codes());
        late["event_date"] = "2025-03-01";
        Assert.DoesNotContain("ANB-056", Handed().Tell(late).Codes());
    }

    [Fact]
    public void ANB_056_a_duty_received_back_or_a_new_decision_opens_the_case_again()
    {
        Assert.Equal(["ANB-056"], Handed().Tell(Start("2025-03-20")).Codes());
        Assert.Empty(Handed().Tell(Decision("2025-03-18"), Start("2025-03-20")).Codes().Except(["ANB-051"]));
    }

    [Theory]
    [InlineData("2025-03-19", false)]
    [InlineData("2025-03-20", true)]
    public void ANB_060_a_placement_of_no_days_is_suspicious(string start, bool broken) =>
        Assert.Equal(broken ? ["ANB-060"] : [], new Reports().Send(Valid.Decision(), Start(start), Valid.End()).Codes());

    [Fact]
    public void GEN_I020_twins_have_a_case_each_also_when_placed() =>
        Assert.Equal(["GEN-F018", "GEN-F018", "GEN-I020", "GEN-I020"], Story().Send(Valid.Decision(), Valid.Decision("person_id", Grown)).Codes());

    // Any events on any days, also the first and the last there are.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_rule_fails_whatever_the_events(int seed)
    {
        var random = new Random(seed);
        string[] days = ["0001-01-02", "1900-01-01", "2010-06-15", "2025-01-20", "2025-03-10", "2025-03-11", "2028-06-15", "2033-06-15", "9999-12-31"];
        string[] today = ["2024-02-29", "2025-06-01", "2033-06-15"];
        for (var round = 0; round < 60; round++)
        {
            var reports = Story().AsOf(Any(today));
            for (var i = 0; i < 12; i++)
            {
                var e = AnyEvent();
                reports.From(e["acting_municipality"], PlacementRecord.Declaration, Any(["2025-04-10", "2033-07-01", "9999-12-30"]), e);
            }

            reports.Findings();
        }

        T Any<T>(T[] of) => of[random.Next(of.Length)];

        Dictionary<string, string> AnyEvent()
        {
            var day = Any(days);
            var e = random.Next(8) switch
            {
                0 => Decision(day, "legal_basis", Any(["BL 46", "RPL 765", "BL 120", "UOPLYST"])),
                1 => Start(day, "start_is_planned", Any(["", "ja"])),
                2 => Move(day, "placement_type", Any(["7", "9", "13"])),
                3 => Basis(day, "legal_basis", Any(["BL 47", "STRFL 74a", "SEL 58.1"])),
                4 => End(day, "end_reason", Any(["1", "9"])),
                5 => Given(day),
                6 => Received(day),
                _ => Youth(day),
            };
            e["acting_municipality"] = Any(["101", "147"]);
            e["case_id"] = Any(["A1", "A2"]);
            if (e.TryGetValue("person_id", out _))
                (e["person_id"], e["person_id_type"]) = Any([(Valid.Maria, "cpr"), (Grown, "cpr"), (Young, "cpr"), (Valid.Karen, "mother_cpr")]);
            return e;
        }
    }

    private static Reports Handed() => new Reports().Tell(Valid.Decision(), Valid.Start(), Given("2025-03-01")).TellFrom("147", Received("2025-03-01"));
}
