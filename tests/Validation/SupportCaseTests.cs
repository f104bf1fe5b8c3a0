using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for support (IND) about offers, moves, deadlines and long cases.</summary>
public class SupportCaseTests
{
    private static readonly string[] Place = ["p_number", Judged.PNumber, "department_id", Judged.Department];
    private const string OtherDepartment = "8d3c1a52-77aa-4c7e-8b15-6f1f0a1b2c3d";

    [Theory]
    [InlineData("BL 32.1.4", "", false)]
    [InlineData("BL 32.1.5", "", true)]
    [InlineData("BL 32.1.6", "", true)]
    [InlineData("BL 32.1.7", "nej", true)]
    [InlineData("BL 32.1.8", "", true)]
    [InlineData("BL 32.1.8", "ja", false)]
    [InlineData("BL 75", "", false)]
    public void IND_029_a_measure_in_an_offer_has_a_place_unless_the_offer_is_outside_the_portal(string provision, string outside, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support("measure_paragraph", provision, "offer_outside_portal", outside)).Breaks("IND-029"));

    [Fact]
    public void IND_029_a_whole_place_is_enough() => Assert.False(new Example().Send(InOffer()).Breaks("IND-029"));

    [Theory]
    [InlineData(1003398765, "3f2504e0-4f89-41d3-9a0c-0305e82c3301", Outcome.Kept)]
    [InlineData(1003398765, "00000000-0000-0000-0000-000000000000", Outcome.Broken)]
    [InlineData(0, "3f2504e0-4f89-41d3-9a0c-0305e82c3301", Outcome.Broken)]
    public void IND_029_both_the_number_and_the_department_are_needed(long pNumber, string department, Outcome outcome)
    {
        var start = new CaseEvent { Provision = (short)Law.Measures.ProvisionIndex(Law.LawRef.Parse("BL 32.1.5")!.Value) };
        var view = new CaseView { HasStart = true, StartVersion = start, Version = start, Extras = new EventExtras(default, Guid.Parse(department), pNumber) };
        Assert.Equal(outcome, ((CaseRule)Catalogue.WithCode("IND-029")!).IsBrokenBy(view));
    }

    [Fact]
    public void IND_029_a_change_needs_its_place_too_and_IND_030_asks_only_at_the_start()
    {
        var blank = new Example().Send(InOffer("offer_outside_portal", "nej")).Send(Example.SupportChange("2024-06-01"));
        Assert.DoesNotContain("IND-030@2:1", blank.Places());
        var full = new Example().Send(InOffer()).Send(Example.SupportChange("2024-06-01", "p_number", Judged.PNumber, "department_id", OtherDepartment, "offer_outside_portal", "nej"));
        Assert.DoesNotContain("IND-029@2:1", full.Places());
        Assert.DoesNotContain("IND-030@2:1", full.Places());
        var change = new CaseEvent { Event = Law.CodeLists.OfferChange };
        var start = new CaseEvent { Provision = (short)Law.Measures.ProvisionIndex(Law.LawRef.Parse("BL 32.1.5")!.Value) };
        Assert.Equal(Outcome.Broken, ((CaseRule)Catalogue.WithCode("IND-029")!).IsBrokenBy(new CaseView { HasStart = true, StartVersion = start, Version = change }));
    }

    [Theory]
    [InlineData("BL 32.1.5", "", true)]
    [InlineData("BL 32.1.5", "nej", false)]
    [InlineData("BL 32.1.5", "ja", false)]
    [InlineData("BL 32.1.3", "", false)]
    public void IND_030_it_is_answered_whether_the_offer_is_in_the_portal(string provision, string outside, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support([.. Place, "measure_paragraph", provision, "offer_outside_portal", outside])).Breaks("IND-030"));

    [Theory]
    [InlineData("BL 32.1.5", false)]
    [InlineData("BL 32.1.3", true)]
    public void IND_031_only_measures_in_offers_change_offer(string provision, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support([.. Place, "measure_paragraph", provision]))
            .Send(Example.SupportChange("2024-06-01", "p_number", Judged.PNumber, "department_id", OtherDepartment)).Breaks("IND-031"));

    [Fact]
    public void IND_031_cannot_be_judged_before_the_start_has_come() =>
        Assert.False(new Example().Send(Example.SupportChange("2024-06-01", "p_number", Judged.PNumber, "department_id", OtherDepartment)).Breaks("IND-031"));

    [Theory]
    [InlineData("2025-04-30", false)]
    [InlineData("2025-05-01", false)]
    [InlineData("2025-05-02", true)]
    public void IND_034_a_measure_may_stay_open_30_days_after_the_child_has_moved(string today, bool broken) =>
        Assert.Equal(broken, Moved().AsOf(today).Send(Example.Support()).Breaks("IND-034"));

    [Fact]
    public void IND_034_is_kept_when_the_measure_has_ended_or_the_child_came_back_or_never_lived_there()
    {
        Assert.False(Moved().Send(Example.Support("end_date", "2025-03-31")).Breaks("IND-034"));
        Assert.False(Moved().Send(Example.Support(), Example.SupportEnd("2025-01-31")).Breaks("IND-034"));
        Assert.False(Moved("2025-04-20").Lives(Example.Maria, "101", "2025-04-21").Send(Example.Support()).Breaks("IND-034"));
        Assert.False(new Example().Lives(Example.Maria, "147", "2010-06-15").Send(Example.Support()).Breaks("IND-034"));
        Assert.False(new Example().Send(Example.Support()).Breaks("IND-034"));
        Assert.False(Moved("2025-04-20").Send(Example.Support()).Breaks("IND-034"));
    }

    [Fact]
    public void IND_034_says_where_the_child_lives_now_and_since_when() =>
        Assert.Equal(["147 Frederiksberg", "2025-04-01", "101 København"], Moved().Send(Example.Support()).The("IND-034").Values);

    [Theory]
    [InlineData("2025-06-01", false)]
    [InlineData("2025-06-02", true)]
    [InlineData("2023-06-02", false)]
    [InlineData("2023-06-01", true)]
    public void IND_040_an_end_date_moved_by_more_than_365_days_is_noted(string end, bool broken)
    {
        var early = Example.Support("start_date", "2023-01-01", "decision_date", "2023-01-01", "measure_paragraph", "SEL 52.3.6");
        Assert.Equal(broken, new Example().Send(early, Example.SupportEnd("2024-06-01")).SendOn("2025-07-01", Example.SupportEnd(end)).Breaks("IND-040"));
    }

    [Theory]
    [InlineData("2025-06-01", false)]
    [InlineData("2025-06-02", true)]
    public void IND_040_the_end_that_a_start_carries_counts_as_reported(string end, bool broken)
    {
        Assert.Equal(broken, new Example().Send(Example.Support("end_date", "2024-06-01")).SendOn("2025-07-01", Example.Support("end_date", end)).Breaks("IND-040"));
        Assert.Equal(broken, new Example().Send(Example.Support("end_date", "2024-06-01")).SendOn("2025-07-01", Example.SupportEnd(end)).Breaks("IND-040"));
    }

    [Fact]
    public void IND_040_a_first_end_is_no_change() =>
        Assert.False(new Example().Send(Example.Support()).SendOn("2025-07-01", Example.SupportEnd("2025-06-01")).Breaks("IND-040"));

    [Theory]
    [InlineData("2025-01-30", false)]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void IND_041_a_start_is_reported_by_31_January_of_the_next_year(string day, bool broken) =>
        Assert.Equal(broken, new Example().SendOn(day, Example.Support()).Breaks("IND-041"));

    [Fact]
    public void IND_041_is_about_starts_only() =>
        Assert.DoesNotContain("IND-041@2:1", new Example().Send(Example.Support()).SendOn("2026-03-01", Example.SupportEnd("2024-09-01")).Places());

    [Fact]
    public void IND_041_a_correction_of_a_start_that_came_in_time_is_not_late() =>
        Assert.False(new Example().Send(Example.Support()).SendOn("2025-05-01", Example.Support("end_date", "2025-04-01")).Breaks("IND-041"));

    [Theory]
    [InlineData("2025-05-31", false)]
    [InlineData("2025-06-01", false)]
    [InlineData("2025-06-02", true)]
    public void IND_044_five_years_without_news_is_long(string today, bool broken) =>
        Assert.Equal(broken, new Example().AsOf(today).Send(Old()).Breaks("IND-044"));

    [Fact]
    public void IND_044_an_event_since_is_news()
    {
        Assert.False(new Example().AsOf("2025-12-01").Send(Old(), Example.SupportChange("2021-01-01", "p_number", Judged.PNumber, "department_id", OtherDepartment)).Breaks("IND-044"));
        Assert.False(new Example().AsOf("2025-12-01").Send(Old(), Example.SupportEnd("2021-01-01")).Breaks("IND-044"));
    }

    private static Dictionary<string, string> InOffer(params string[] changes) => Example.Support(["measure_paragraph", "BL 32.1.5", .. Place, .. changes]);

    private static Dictionary<string, string> Old() => Example.Support(["measure_paragraph", "SEL 52.3.3", "start_date", "2020-06-01", "decision_date", "2020-06-01", .. Place]);

    private static Example Moved(string until = "") => new Example().Lives(Example.Maria, "101", "2010-06-15", "2025-03-31").Lives(Example.Maria, "147", "2025-04-01", until);
}
