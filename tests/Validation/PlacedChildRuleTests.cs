using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Measures beside a placement: Maria is placed in a residential institution from 20 January to 20 March 2025.</summary>
public sealed class PlacedChildRuleTests
{
    private const string Oskar = "7501074001"; // Boy, born 15 January 2007 (day + 60): 18 on 15 January 2025.

    private static Reports Placed() => new Reports().Send(Valid.Decision(), Valid.Start("placement_type", "7", "place_ref", "", "p_number", Valid.PNumber, "department_id", Valid.Department), Valid.End());

    private static Dictionary<string, string> Support(string start, string end, params string[] changes) =>
        Example.Support(["decision_date", "", "start_date", start, "end_date", end, .. changes]);

    [Theory]
    [InlineData(Valid.Department, "2025-03-20", true)]
    [InlineData(Valid.Department, "2025-03-21", false)]
    [InlineData("", "2025-03-20", true)]
    [InlineData(Valid.OtherDepartment, "2025-03-20", false)]
    public void IND_032_support_at_the_place_of_the_placement_is_no_measure_of_its_own(string department, string start, bool broken)
    {
        var reports = Placed().Send(SupportRecord.Declaration, "2025-04-10",
            Support(start, "2025-05-01", "measure_paragraph", "BL 32.1.5", "offer_outside_portal", "nej",
                "p_number", department.Length == 0 ? Valid.PNumber : "1003398766", "department_id", department.Length == 0 ? Valid.OtherDepartment : department));
        Assert.Equal(broken ? ["ANB-062", "IND-032"] : [], reports.Codes());
    }

    [Theory]
    [InlineData("2025-03-20", false)]
    [InlineData("2026-03-21", false)]
    [InlineData("2026-03-22", true)]
    public void IND_045_some_measures_presuppose_a_placement_at_most_366_days_before(string start, bool broken)
    {
        var reports = Placed().AsOf("2026-06-01").Send(SupportRecord.Declaration, "2026-04-10", Support(start, "2026-04-01", "measure_paragraph", "BL 53.1"));
        Assert.Equal(broken, reports.Breaks("IND-045"));
    }

    [Fact]
    public void IND_045_cannot_be_judged_before_placements_are_reported()
    {
        var support = Support("2025-03-20", "2025-04-01", "measure_paragraph", "BL 53.1");
        Assert.Empty(new Reports().Send(SupportRecord.Declaration, "2025-04-10", support).Codes());
        Assert.Equal(["IND-045"], Placed().Knows(Oskar, "2007-01-15", Socialstat.Law.Sex.Male).Send(SupportRecord.Declaration, "2025-04-10", With(support, "person_id", Oskar, "start_date", "2025-01-02", "end_date", "2025-01-10")).Codes());
    }

    private static Reports PlacedElsewhere(string residence = "751") => new Reports().Knows(Oskar, "2007-01-15", Socialstat.Law.Sex.Male).Lives(Oskar, residence, "2020-01-01")
        .From("101", PlacementRecord.Declaration, "2025-01-20", Valid.Decision("person_id", Oskar, "event_date", "2024-10-20"), Valid.Start("person_id", Oskar, "event_date", "2024-11-01"),
            Valid.End("event_date", "2025-01-14", "end_reason", "2", "residence_after", "3"));

    [Theory]
    [InlineData("751", "2025-01-14", false)]
    [InlineData("751", "2025-01-15", true)]
    [InlineData("101", "2025-01-15", false)]
    public void IND_035_the_municipality_that_placed_a_child_elsewhere_closes_its_case_at_18(string residence, string today, bool broken)
    {
        var reports = PlacedElsewhere(residence).AsOf(today).Send(SupportRecord.Declaration, "2025-01-10", Support("2024-12-01", "", "person_id", Oskar));
        Assert.Equal(broken, reports.Breaks("IND-035"));
    }

    [Fact]
    public void IND_035_a_child_that_the_municipality_has_not_placed_is_left_to_the_age_limit()
    {
        var reports = new Reports().Knows(Oskar, "2007-01-15", Socialstat.Law.Sex.Male).Lives(Oskar, "751", "2020-01-01").Send(Valid.Decision(), Valid.Start())
            .Send(SupportRecord.Declaration, "2025-01-10", Support("2024-12-01", "", "person_id", Oskar));
        Assert.False(reports.Breaks("IND-035"));
        Assert.True(reports.Breaks("IND-009"));
    }

    [Fact]
    public void IND_036_youth_support_is_given_where_the_young_person_lives()
    {
        var youth = Support("2025-02-01", "", "person_id", Oskar, "measure_paragraph", "BL 114.1.2");
        Assert.Equal(["IND-036"], PlacedElsewhere().Send(SupportRecord.Declaration, "2025-04-10", youth).Codes().Except(["ANB-057"])); // The placement was reported late.
        Assert.DoesNotContain("IND-036", PlacedElsewhere("101").Send(SupportRecord.Declaration, "2025-04-10", youth).Codes());
        Assert.DoesNotContain("IND-036", PlacedElsewhere().Send(SupportRecord.Declaration, "2025-04-10", With(youth, "start_date", "2025-01-14")).Codes());
    }

    [Fact]
    public void IND_036_the_placing_municipality_keeps_the_duty_after_a_decision_under_section_120_or_a_move_to_another_social_offer()
    {
        var youth = Support("2025-02-01", "", "person_id", Oskar, "measure_paragraph", "BL 114.1.2");
        var decided = PlacedElsewhere().Send(Valid.Placement("youth_decision", "2025-01-10", "person_id_type", "cpr", "person_id", Oskar, "legal_basis", "BL 120", "youth_stay", "kept"));
        Assert.DoesNotContain("IND-036", decided.Send(SupportRecord.Declaration, "2025-04-10", youth).Codes());
        var moved = PlacedElsewhere().Send(Valid.End("event_date", "2025-01-14", "end_reason", "2", "residence_after", "4"));
        Assert.DoesNotContain("IND-036", moved.Send(SupportRecord.Declaration, "2025-04-10", youth).Codes());
    }

    [Fact]
    public void GEN_I021_and_IND_034_a_child_that_the_municipality_has_placed_may_live_elsewhere()
    {
        var reports = new Reports().Lives(Valid.Maria, "101", "2010-06-15", "2025-01-19").Lives(Valid.Maria, "751", "2025-01-20").Send(Valid.Decision(), Valid.Start());
        Assert.Empty(reports.Send(SupportRecord.Declaration, "2025-04-10", Support("2025-02-01", "")).Codes());
    }

    private static Dictionary<string, string> With(Dictionary<string, string> record, params string[] changes)
    {
        var copy = new Dictionary<string, string>(record);
        for (var i = 0; i < changes.Length; i += 2)
            copy[changes[i]] = changes[i + 1];
        return copy;
    }
}
