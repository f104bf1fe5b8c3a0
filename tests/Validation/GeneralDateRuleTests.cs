using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>General rules about days: order, deadlines, and the law on the day.</summary>
public class GeneralDateRuleTests
{
    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-02", false)]
    public void GEN_D001_a_measure_does_not_end_before_it_starts(string end, bool broken)
    {
        Assert.Equal(broken, new Example().Send(Example.Support("end_date", end)).Breaks("GEN-D001"));
        Assert.Equal(broken, new Example().Send(Example.Support()).Send(Example.SupportEnd(end)).Breaks("GEN-D001"));
    }

    [Fact]
    public void GEN_D001_an_end_without_a_start_is_not_judged() => Assert.False(new Example().Send(Example.SupportEnd("2024-02-29")).Breaks("GEN-D001"));

    [Fact]
    public void GEN_D002_a_changed_offer_says_from_which_day()
    {
        Assert.True(OneRecord.Breaks("GEN-D002", SupportRecord.Declaration, Example.SupportChange("")));
        Assert.False(OneRecord.Breaks("GEN-D002", SupportRecord.Declaration, Example.SupportChange("2024-05-01")));
        Assert.False(OneRecord.Support("GEN-D002", "change_date", ""));
    }

    [Theory]
    [InlineData("2025-01-30", false)]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void GEN_D003_an_event_is_not_after_its_delivery(string day, bool broken)
    {
        Assert.Equal(broken, OneRecord.Support("GEN-D003", "start_date", day));
        Assert.Equal(broken, OneRecord.Breaks("GEN-D003", SupportRecord.Declaration, Example.SupportChange(day)));
        Assert.Equal(broken, OneRecord.Breaks("GEN-D003", SupportRecord.Declaration, Example.SupportEnd(day)));
        Assert.False(OneRecord.Support("GEN-D003", "end_date", day)); // a planned end carried in a start
    }

    [Fact]
    public void GEN_D003_points_at_the_field_of_the_event() =>
        Assert.Equal(Fields.EndDate, Assert.Single(OneRecord.Judge(OneRecord.Candidate(SupportRecord.Declaration, Example.SupportEnd("2025-02-01")))).Field);

    [Theory]
    [InlineData(20, 16, false)] // 80 percent exactly
    [InlineData(20, 17, true)]
    [InlineData(19, 19, false)] // too few
    public void GEN_D004_a_grant_date_is_not_a_start_date(int cases, int same, bool broken) =>
        Assert.Equal(broken, Violations("GEN-D004", 2024, f => (f.StartedWithDecision[At(2024)], f.StartedOnDecision[At(2024)]) = (cases, same)).Count > 0);

    [Fact]
    public void GEN_D004_looks_at_the_last_full_year_and_this_year_so_far()
    {
        Assert.Equal(["100", "SEL 52.3.6, BL 32.1.3", "2025", "20"], Assert.Single(Violations("GEN-D004", 2024, f => (f.StartedWithDecision[At(2025)], f.StartedOnDecision[At(2025)]) = (20, 20))));
        Assert.Null(((MunicipalityRule)Catalogue.WithCode("GEN-D004")!).Violations(View(2024, f => (f.StartedWithDecision[At(2023)], f.StartedOnDecision[At(2023)]) = (20, 20))));
    }

    [Theory]
    [InlineData(30, 9, false)] // 30 percent exactly
    [InlineData(30, 10, true)]
    [InlineData(29, 29, false)] // too few
    public void GEN_D006_starts_do_not_pile_up_on_new_years_day(int cases, int first, bool broken) =>
        Assert.Equal(broken, Violations("GEN-D006", 2024, f => (f.Started[At(2024)], f.StartedOnNewYearsDay[At(2024)]) = (cases, first)).Count > 0);

    [Theory]
    [InlineData("2025-01-30", false)]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void GEN_D007_a_start_is_reported_by_31_January_of_the_next_year(string day, bool broken)
    {
        Assert.Equal(broken, new Example().SendOn(day, Example.Support("start_date", "2024-12-31")).Breaks("GEN-D007"));
        Assert.Equal(broken, new Example().About(DisabilityRecord.Declaration).SendOn(day, Example.Disability("start_date", "2024-01-01")).Breaks("GEN-D007"));
        Assert.False(new Example().SendOn(day, Example.Support("start_date", "2025-01-01")).Breaks("GEN-D007"));
    }

    [Theory]
    [InlineData("2018-12-31", true)] // in 2025 the tables of 2019-2024 are published again
    [InlineData("2019-01-01", false)]
    public void GEN_D008_a_changed_end_of_an_old_measure_is_outside_what_is_published_again(string start, bool broken)
    {
        var first = Example.Support("start_date", start, "decision_date", "", "measure_paragraph", "SEL 52.3.6", "end_date", "2021-01-01");
        var story = new Example().Send(first);
        Assert.False(story.Breaks("GEN-D008"));
        Assert.False(new Example().Send(first).Send(first).Breaks("GEN-D008"));
        Assert.Equal(broken, story.Send(new Dictionary<string, string>(first) { ["end_date"] = "2021-02-01" }).Breaks("GEN-D008"));
    }

    [Theory]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void GEN_D008_disability_measures_are_published_again_for_two_years_back(string start, bool broken)
    {
        var first = Example.Disability("start_date", start, "measure_paragraph", "SEL 44/83", "end_date", "2023-01-01");
        Assert.Equal(broken, new Example().About(DisabilityRecord.Declaration).Send(first).Send(new Dictionary<string, string>(first) { ["end_date"] = "2023-02-01" }).Breaks("GEN-D008"));
    }

    [Theory]
    [InlineData("BL 32.1.3", "2023-12-31", true)]
    [InlineData("BL 32.1.3", "2024-01-01", false)]
    [InlineData("BL 32.1.3", "2024-01-02", false)]
    [InlineData("SEL 52.3.6", "2023-12-30", false)]
    [InlineData("SEL 52.3.6", "2023-12-31", false)]
    [InlineData("SEL 52.3.6", "2024-01-01", true)]
    [InlineData("LBU 13.1.7", "2019-12-31", true)]
    [InlineData("LBU 13.1.7", "2020-01-01", false)]
    public void GEN_D009_a_measure_starts_under_a_provision_in_force(string provision, string start, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support("measure_paragraph", provision, "start_date", start)).Breaks("GEN-D009"));

    [Fact]
    public void GEN_D009_a_running_case_is_converted_with_its_start_date_unchanged()
    {
        var story = new Example().Send(Example.Support("measure_paragraph", "SEL 52.3.6", "start_date", "2023-05-01"));
        story.Send(Example.Support("measure_paragraph", "BL 32.1.3", "start_date", "2023-05-01"));
        Assert.False(story.Breaks("GEN-D009"));
        Assert.False(story.Breaks("GEN-D010"));
        Assert.Single(story.Spells());
    }

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-01-02", true)]
    public void GEN_D010_an_open_measure_under_the_old_act_is_asked_about_from_its_last_day_on(string today, bool broken) =>
        Assert.Equal(broken, new Example().AsOf(today).SendOn("2023-12-31", OldAct()).Breaks("GEN-D010"));

    [Fact]
    public void GEN_D010_an_end_closes_the_question()
    {
        Assert.False(new Example().Send(OldAct("end_date", "2024-05-01")).Breaks("GEN-D010"));
        Assert.False(new Example().Send(OldAct()).Send(Example.SupportEnd("2024-05-01")).Breaks("GEN-D010"));
        Assert.False(new Example().Send(Example.Support()).Breaks("GEN-D010"));
    }

    private static Dictionary<string, string> OldAct(params string[] changes) =>
        Example.Support(["measure_paragraph", "SEL 52.3.6", "start_date", "2023-05-01", "decision_date", "2023-04-20", .. changes]);

    private static IReadOnlyList<string[]> Violations(string code, int lastFullYear, Action<MunicipalityFigures> fill)
    {
        var rule = (MunicipalityRule)Catalogue.WithCode(code)!;
        var found = rule.Violations(View(lastFullYear, fill))!;
        Messages.AreWhole(found.Select(values => new Finding(rule, 0, 0, null, "", values)));
        return found;
    }

    private static MunicipalityView View(int lastFullYear, Action<MunicipalityFigures> fill)
    {
        var figures = new MunicipalityFigures();
        fill(figures);
        return new MunicipalityView
        {
            Municipality = Geography.WithCode("101")!,
            Statistic = Statistic.Support,
            Figures = figures,
            National = [figures],
            Children = _ => null,
            SourceSystems = _ => 1,
            LastFullYear = lastFullYear,
            Today = new DateOnly(lastFullYear + 1, 6, 1),
        };
    }

    private static int At(int year) => MunicipalityFigures.At(year, Measures.WithKey("M203").Index);
}
