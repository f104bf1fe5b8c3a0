using static Socialstat.Tests.Validation.PlacementStory;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for placements (ANB) about ages: 18 years, 23 years, and stays at 18-22 years.</summary>
public class PlacementAgeTests
{
    private static readonly string[] Is = ["person_id", Grown];
    private static readonly string[] IsYoung = ["person_id", Young];

    [Theory]
    [InlineData("2025-03-09", false)]
    [InlineData("2025-03-10", true)]
    [InlineData("2025-03-11", true)]
    public void ANB_040_nobody_is_placed_as_a_child_from_18(string day, bool broken)
    {
        Assert.Equal(broken ? ["ANB-040"] : [], Story().AsOf("2025-03-20").Tell(Decision(day, Is)).Codes());
        Assert.Empty(Story().AsOf("2025-03-20").Tell(Decision(day, [.. Is, "legal_basis", "STRFL 74a"])).Codes());
    }

    [Fact]
    public void ANB_040_a_start_from_18_on_a_decision_for_children_is_too_late()
    {
        Assert.Equal(["ANB-040"], Story().Tell(Decision("2025-03-01", Is), Start("2025-03-10", Is)).Codes());
        Assert.Equal(["ANB-040"], Story().Tell(Decision("2025-03-10", Is), Start("2025-03-12", Is)).Codes());
        Assert.Empty(Story().Tell(Decision("2025-03-01", Is), Start("2025-03-09", Is), End("2025-03-09", "end_reason", "9")).Codes().Except(["ANB-060"]));
    }

    [Theory]
    [InlineData("2025-03-09", true)]
    [InlineData("2025-03-10", false)]
    public void ANB_041_a_stay_for_the_young_begins_at_18(string start, bool broken)
    {
        Assert.Equal(broken ? ["ANB-041"] : [], Story().Tell(Youth("2025-02-01", "youth_stay", "reestablished"), Start(start, Is)).Codes());
        Assert.Equal(broken ? ["ANB-041"] : [], Story().Tell(Decision("2025-01-10", [.. Is, "legal_basis", "BL 120"]), Start(start, Is)).Codes());
    }

    [Theory]
    [InlineData("2025-03-09", true)]
    [InlineData("2025-03-10", false)]
    public void ANB_041_a_changed_basis_holds_from_its_day(string day, bool broken) =>
        Assert.Equal(broken ? ["ANB-041"] : [], Story().AsOf("2025-03-20").Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), Basis(day, "legal_basis", "BL 114.1.1")).Codes());

    [Theory]
    [InlineData("2025-03-08", false)]
    [InlineData("2025-03-09", false)]
    [InlineData("2025-03-10", true)]
    [InlineData("2025-03-11", true)]
    public void ANB_042_a_placement_ends_on_the_day_before_the_18th_birthday(string end, bool broken) =>
        Assert.Equal(broken ? ["ANB-042"] : [], Story().Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), End(end, "end_reason", "2", "residence_after", "3")).Codes());

    [Theory]
    [InlineData("2025-03-09", false)]
    [InlineData("2025-03-10", true)]
    public void ANB_042_an_open_placement_is_too_long_on_the_birthday(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-042"] : [], Story().AsOf(today).Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), Move("2025-02-10")).Codes());

    [Theory]
    [InlineData("2026-02-27", false)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void ANB_042_of_someone_born_on_29_february_both_27_and_28_are_accepted(string end, bool broken) =>
        Assert.Equal(broken ? ["ANB-042"] : [], Story().AsOf("2026-04-15")
            .Tell(Decision("2026-01-10", "person_id", LeapDay), Start("2026-01-20", "person_id", LeapDay), End(end, "end_reason", "2", "residence_after", "3")).Codes());

    [Fact]
    public void ANB_042_a_kept_stay_or_a_sentence_goes_on()
    {
        Assert.Empty(Story().Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), Youth("2025-02-10")).Codes());
        Assert.Empty(Story().Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), Basis("2025-03-10", "legal_basis", "BL 120")).Codes());
        Assert.Empty(Story().Tell(Decision("2025-01-10", [.. Is, "legal_basis", "STRFL 74a"]), StartInHome("2025-01-20", Is)).Codes());
    }

    [Theory]
    [InlineData("2025-02-08", false)]
    [InlineData("2025-02-09", false)]
    [InlineData("2025-02-10", true)]
    public void ANB_043_a_youth_stay_ends_on_the_day_before_the_23rd_birthday(string end, bool broken) =>
        Assert.Equal(broken ? ["ANB-043"] : [], Stay().Tell(End(end, "end_reason", "3", "residence_after", "3")).Codes());

    [Theory]
    [InlineData("2025-02-09", false)]
    [InlineData("2025-02-10", true)]
    public void ANB_043_an_open_youth_stay_is_too_long_on_the_birthday(string today, bool broken) =>
        Assert.Equal(broken ? ["ANB-043"] : [], Stay().AsOf(today).Codes());

    [Theory]
    [InlineData("2025-02-09", false)]
    [InlineData("2025-02-10", true)]
    public void ANB_044_nothing_happens_from_23(string day, bool broken) =>
        Assert.Equal(broken ? ["ANB-044"] : [], Story().AsOf("2025-02-20").Tell(Decision(day, [.. IsYoung, "legal_basis", "BL 120"])).Codes());

    [Theory]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void ANB_044_nothing_happens_before_the_birth_on_the_childs_own_number(string day, bool broken) =>
        Assert.Equal(broken ? ["ANB-044"] : [], Story().Tell(Decision(day, "person_id", Newborn, "unborn", "nej")).Codes());

    [Fact]
    public void ANB_044_a_decision_about_an_unborn_child_is_on_the_mothers_number() =>
        Assert.Empty(Story().Tell(Decision("2025-01-15", OnKaren), Start("2025-02-01", "person_id", Newborn)).Codes());

    [Fact]
    public void ANB_045_only_a_running_stay_is_kept()
    {
        Assert.Equal(["ANB-045"], Story().Tell(Youth("2025-03-20"), Start("2025-04-01", Is)).Codes());
        Assert.Empty(Story().Tell(Youth("2025-03-20", "youth_stay", "reestablished"), Start("2025-04-01", Is)).Codes());
        Assert.Empty(Story().AsOf("2025-03-09").Tell(Youth("2025-03-01")).Codes());
    }

    [Theory]
    [InlineData("2025-03-08", true)]
    [InlineData("2025-03-09", false)]
    public void ANB_045_looks_at_the_day_before_the_birthday(string end, bool broken) =>
        Assert.Equal(broken ? ["ANB-045"] : [], Story().Tell(Decision("2025-01-10", Is), Start("2025-01-20", Is), End(end, "end_reason", "2", "residence_after", "3"), Youth("2025-03-10", "case_id", "A2")).Codes());

    private static Reports Stay() => Story().AsOf("2025-03-01").Tell(Youth("2024-09-10", [.. IsYoung, "youth_stay", "reestablished"]), Start("2024-10-01", IsYoung), Move("2025-01-05"));
}
