using Socialstat.Law;
using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about single records: what must be filled in, and what must agree.</summary>
public class PlacementFieldTests
{
    [Theory]
    [InlineData("")]
    [InlineData("flytning")]
    public void ANB_001_the_event_is_one_of_the_eight(string theEvent) =>
        Assert.Equal(["ANB-001"], new Reports().Send(Valid.Decision("event", theEvent)).Codes());

    [Fact]
    public void ANB_002_a_case_id_is_needed_also_to_delete() =>
        Assert.Equal(["ANB-002", "ANB-002"], new Reports().Send(Valid.Decision("case_id", ""), Valid.Decision("case_id", "", "action", "delete")).Codes());

    [Fact]
    public void ANB_003_a_decision_has_its_date()
    {
        Assert.Equal(["ANB-003"], new Reports().Send(Decision("")).Codes());
        Assert.Equal(["ANB-003"], new Reports().Send(Youth("")).Codes());
    }

    [Fact]
    public void ANB_004_a_start_has_its_date() => Assert.Equal(["ANB-004"], new Reports().Send(Start("")).Codes());

    [Fact]
    public void ANB_005_changes_ends_and_handovers_have_their_date()
    {
        foreach (var e in new[] { Move(""), Basis(""), End(""), Given(""), Received("", "other_municipality", "147") })
            Assert.Equal(["ANB-005"], new Reports().Send(e).Codes());
    }

    [Fact]
    public void ANB_014_a_start_a_move_and_a_received_duty_say_the_kind_of_place()
    {
        Assert.Equal(["ANB-014"], new Reports().Send(Valid.Decision(), Valid.Start("placement_type", "")).Codes());
        Assert.Equal(["ANB-014"], new Reports().Send(Valid.Decision(), Valid.Start(), Valid.Move("placement_type", "")).Codes());
        Assert.Equal(["ANB-014", "ANB-053"], new Reports().TellFrom("147", Received("2025-02-01", "placement_type", "", "case_id", "X"), Received("2025-02-01")).Codes());
    }

    [Fact]
    public void ANB_018_decisions_and_changes_name_the_provision()
    {
        Assert.Equal(["ANB-018"], new Reports().Send(Valid.Decision("legal_basis", "")).Codes());
        Assert.Equal(["ANB-018"], new Reports().Send(Valid.Decision(), Valid.Start(), Valid.Basis("legal_basis", "")).Codes());
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start("legal_basis", "")).Codes());
    }

    [Theory]
    [InlineData("BL 32.1.3", "2025-01-10", true)]
    [InlineData("SEL 58.1", "2023-12-31", false)]
    [InlineData("SEL 58.1", "2024-01-01", true)]
    [InlineData("BL 47", "2023-12-31", true)]
    [InlineData("BL 47", "2024-01-01", false)]
    [InlineData("LBU 14.2", "2020-01-01", false)]
    [InlineData("RPL 765", "2021-05-05", false)]
    public void ANB_019_the_provision_is_one_for_placements_on_the_day(string basis, string day, bool broken) =>
        Assert.Equal(broken ? ["ANB-019"] : [], new Reports().AsOf("2025-01-20").Tell(Decision(day, "legal_basis", basis)).Codes().Except(["ANB-008"]));

    [Fact]
    public void ANB_019_a_received_duty_can_rest_on_an_older_decision() =>
        Assert.Empty(new Reports().Tell(Valid.Decision(), Valid.Start(), Given("2025-02-01")).TellFrom("147", Received("2025-02-01", "legal_basis", "SEL 58.1")).Codes());

    [Theory]
    [InlineData("BL 46", "ja", false)]
    [InlineData("BL 46", "nej", true)]
    [InlineData("BL 46", "", false)]
    [InlineData("BL 47", "nej", false)]
    [InlineData("BL 47", "ja", true)]
    [InlineData("BL 151", "ja", false)]
    [InlineData("BL 151", "", true)]
    [InlineData("BL 62.2", "", false)]
    public void ANB_025_consent_agrees_with_the_provision(string basis, string consent, bool broken) =>
        Assert.Equal(broken ? ["ANB-025"] : [], new Reports().Send(Valid.Decision("legal_basis", basis, "consent", consent)).Codes());

    [Fact]
    public void ANB_025_a_delivery_without_the_column_says_nothing() =>
        Assert.Empty(new Reports().Send(Valid.Decision("legal_basis", "BL 151")).Codes());

    [Fact]
    public void ANB_026_a_decision_has_a_decisive_circumstance() =>
        Assert.Equal(["ANB-026"], new Reports().Send(Valid.Decision("decisive_circumstances", "")).Codes());

    [Fact]
    public void ANB_027_a_circumstance_is_given_once() =>
        Assert.Equal(["ANB-027"], new Reports().Send(Valid.Decision("decisive_circumstances", "UDSLAG4|UDSLAG9|UDSLAG4")).Codes());

    [Fact]
    public void ANB_035_an_end_has_its_reason() => Assert.Equal(["ANB-035"], Ended("end_reason", "").Codes());

    [Fact]
    public void ANB_036_an_end_says_where_the_child_stays_afterwards() => Assert.Equal(["ANB-036"], Ended("residence_after", "").Codes());

    [Theory]
    [InlineData("1", "1", false)]
    [InlineData("1", "2", false)]
    [InlineData("1", "3", true)]
    [InlineData("1", "5", true)]
    [InlineData("9", "3", false)]
    public void ANB_039_a_return_home_is_to_parents_or_family(string reason, string residence, bool broken) =>
        Assert.Equal(broken ? ["ANB-039"] : [], Ended("end_reason", reason, "residence_after", residence).Codes());

    [Theory]
    [InlineData("1", true)]
    [InlineData("4", true)]
    [InlineData("5", true)]
    [InlineData("13", true)]
    [InlineData("7", false)]
    public void ANB_047_a_family_has_no_department(string type, bool broken) =>
        Assert.Equal(broken ? ["ANB-047"] : [], new Reports().Send(Valid.Decision(), Valid.Start([.. Offer, "placement_type", type])).Codes());

    [Theory]
    [InlineData("")]
    [InlineData("101")]
    public void ANB_054_a_handover_names_another_municipality(string other) =>
        Assert.Equal(["ANB-054"], new Reports().Send(Valid.Decision(), Valid.Start(), Given("2025-03-01", "other_municipality", other)).Codes());

    [Fact]
    public void Records_that_take_an_event_out_need_only_their_key() =>
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End())
            .Send(PlacementRecord.Declaration, "2025-04-12", Valid.Placement("end", "2025-03-20", "action", "delete")).Codes());

    private static Reports Ended(params string[] changes) => new Reports().Send(Valid.Decision(), Valid.Start(), Valid.End(changes));
}
