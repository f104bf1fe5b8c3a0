using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for disability measures (HAN) that are judged on a record or an event.</summary>
public class DisabilityRuleTests
{
    private static readonly string[] Place = ["p_number", Judged.PNumber, "department_id", Judged.Department];

    // Sofie, born 29 February 2008 (day + 60).
    private const string Sofie = "8902084000";

    [Fact]
    public void A_valid_record_has_no_findings() => Assert.Empty(Story().Send(Example.Disability()).Codes());

    [Theory]
    [InlineData("start", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("stop", Outcome.Broken)]
    public void HAN_001_the_event_is_one_of_three(string happened, Outcome outcome) => Assert.Equal(outcome, Of("HAN-001", "event", happened));

    [Theory]
    [InlineData("BL 82.1", Outcome.Kept)]
    [InlineData("BL 89", Outcome.Kept)]
    [InlineData("SEL 44/84.1", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("BL 85", Outcome.Broken)]
    [InlineData("BL 32.1.3", Outcome.Broken)]
    public void HAN_002_a_start_is_under_a_provision_of_disability_measures(string provision, Outcome outcome) =>
        Assert.Equal(outcome, Of("HAN-002", "measure_paragraph", provision));

    [Theory]
    [InlineData("BL 85", Outcome.Broken)]
    [InlineData("BL 85.1", Outcome.Broken)]
    [InlineData("§ 85, stk. 2, i barnets lov", Outcome.Broken)]
    [InlineData("BL 82.3", Outcome.Kept)]
    [InlineData("SEL 85", Outcome.Kept)]
    [InlineData("BL 8", Outcome.Kept)]
    [InlineData("BL 853", Outcome.Kept)]
    [InlineData("", Outcome.Kept)]
    [InlineData("nonsense", Outcome.Kept)]
    public void HAN_003_home_training_is_not_reported_under_section_85(string provision, Outcome outcome) =>
        Assert.Equal(outcome, Of("HAN-003", "measure_paragraph", provision));

    [Theory]
    [InlineData("BL 82.1", "ja", Outcome.Broken)]
    [InlineData("BL 82.1", "nej", Outcome.Kept)]
    [InlineData("BL 82.1", "", Outcome.CannotBeJudged)]
    [InlineData("BL 82.4", "ja", Outcome.Kept)]
    [InlineData("SEL 32", "ja", Outcome.Kept)]
    [InlineData("", "ja", Outcome.CannotBeJudged)]
    public void HAN_004_a_special_offer_beside_an_ordinary_one_is_under_82_no_4(string provision, string linked, Outcome outcome) =>
        Assert.Equal(outcome, Of("HAN-004", "measure_paragraph", provision, "linked_offer", linked));

    [Fact]
    public void HAN_004_and_HAN_005_cannot_be_judged_when_the_system_does_not_send_the_column()
    {
        Assert.Equal(Outcome.CannotBeJudged, Of("HAN-004", "measure_paragraph", "BL 82.1"));
        Assert.Equal(Outcome.CannotBeJudged, Of("HAN-005"));
    }

    [Theory]
    [InlineData("DTL", Outcome.Broken)]
    [InlineData("BL", Outcome.Kept)]
    [InlineData("", Outcome.CannotBeJudged)]
    [InlineData("XX", Outcome.CannotBeJudged)]
    public void HAN_005_children_referred_under_the_day_care_act_are_not_reported(string basis, Outcome outcome) =>
        Assert.Equal(outcome, Of("HAN-005", "visitation_basis", basis));

    [Theory]
    [InlineData("BL 82.1", "", true)]
    [InlineData("BL 82.2", "nej", true)]
    [InlineData("BL 82.1", "ja", false)]
    [InlineData("BL 82.3", "", false)]
    [InlineData("BL 82.4", "", false)]
    public void HAN_006_special_day_and_club_offers_have_a_place(string provision, string outside, bool broken) =>
        Assert.Equal(broken, Story().Send(Example.Disability("measure_paragraph", provision, "offer_outside_portal", outside)).Breaks("HAN-006"));

    [Fact]
    public void HAN_006_a_whole_place_is_enough() =>
        Assert.False(Story().Send(Example.Disability(["measure_paragraph", "BL 82.1", .. Place])).Breaks("HAN-006"));

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", true)]
    public void HAN_007_a_measure_starts_before_the_18th_birthday(string start, bool broken) =>
        Assert.Equal(broken, Story().AsOf("2028-07-02").SendOn("2028-07-01", Example.Disability("start_date", start)).Breaks("HAN-007"));

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", true)]
    public void HAN_008_a_measure_ends_the_day_before_the_18th_birthday(string end, bool broken)
    {
        Assert.Equal(broken, Story().AsOf("2028-07-02").SendOn("2028-07-01", Example.Disability("end_date", end)).Breaks("HAN-008"));
        Assert.Equal(broken, Story().AsOf("2028-07-02").SendOn("2028-07-01", Example.Disability(), End(end)).Breaks("HAN-008"));
    }

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    public void HAN_008_an_open_measure_becomes_an_error_on_the_18th_birthday(string today, bool broken) =>
        Assert.Equal(broken, Story().AsOf(today).Send(Example.Disability()).Breaks("HAN-008"));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void HAN_008_somebody_born_on_29_February_turns_18_on_1_March(string end, bool broken) =>
        Assert.Equal(broken, Story().Knows(Sofie, "2008-02-29").AsOf("2026-05-01").SendOn("2026-04-01", Example.Disability("person_id", Sofie, "end_date", end)).Breaks("HAN-008"));

    [Theory]
    [InlineData("BL 89", "2022-06-14", true)]
    [InlineData("BL 89", "2022-06-15", false)]
    [InlineData("BL 89.1", "2022-06-16", false)]
    [InlineData("SEL 45", "2022-06-14", true)]
    [InlineData("BL 89", "2028-06-14", false)]
    [InlineData("BL 89", "2028-06-15", true)]
    [InlineData("BL 90.1.1", "2022-06-14", false)]
    public void HAN_009_the_companion_scheme_is_for_ages_12_to_17(string provision, string start, bool broken)
    {
        var rule = (CaseRule)Catalogue.WithCode("HAN-009")!;
        var version = new Register.CaseEvent
        {
            Day = DateOnly.ParseExact(start, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).DayNumber,
            Provision = (short)Measures.ProvisionIndex(LawRef.Parse(provision)!.Value),
        };
        var view = new CaseView { HasStart = true, StartVersion = version, Version = version, BirthDate = new DateOnly(2010, 6, 15) };
        Assert.Equal(broken ? Outcome.Broken : Outcome.Kept, rule.IsBrokenBy(view));
    }

    [Fact]
    public void HAN_009_is_found_in_a_delivery() =>
        Assert.Equal("2022-03-01", Story().SendOn("2022-12-01", Example.Disability("measure_paragraph", "SEL 45", "start_date", "2022-03-01")).The("HAN-009").Values[0]);

    [Theory]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    public void HAN_010_a_start_has_a_start_date(string start, Outcome outcome) => Assert.Equal(outcome, Of("HAN-010", "start_date", start));

    [Fact]
    public void HAN_011_an_end_has_an_end_date()
    {
        Assert.Equal(Outcome.Kept, Judged.Record("HAN-011", End("2024-06-01")));
        Assert.Equal(Outcome.Broken, Judged.Record("HAN-011", End("")));
    }

    [Fact]
    public void Content_is_not_asked_for_in_a_delete()
    {
        string[] bare = ["action", "delete", "measure_paragraph", "", "start_date", "", "linked_offer", "ja", "visitation_basis", "DTL"];
        Assert.All(["HAN-002", "HAN-003", "HAN-004", "HAN-005", "HAN-010"], code => Assert.Equal(Outcome.Kept, Of(code, bare)));
        Assert.Equal(Outcome.Kept, Of("HAN-011", "event", "end", "action", "delete"));
    }

    [Theory]
    [InlineData("2021-12-30", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void HAN_012_measures_before_the_statistic_are_not_counted(string end, bool broken)
    {
        Assert.Equal(broken, Story().SendOn("2022-02-01", Before("end_date", end)).Breaks("HAN-012"));
        Assert.Equal(broken, Story().SendOn("2022-02-01", Before(), End(end)).Breaks("HAN-012"));
    }

    [Fact]
    public void HAN_012_an_open_measure_runs_into_the_statistic() => Assert.False(Story().SendOn("2022-02-01", Before()).Breaks("HAN-012"));

    [Theory]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void HAN_017_a_start_is_reported_by_31_January_of_the_next_year(string day, bool broken) =>
        Assert.Equal(broken, Story().SendOn(day, Example.Disability()).Breaks("HAN-017"));

    private static Example Story() => new Example().About(DisabilityRecord.Declaration);

    private static Outcome Of(string code, params string[] changes) => Judged.Record(code, Example.Disability(changes));

    private static Dictionary<string, string> Before(params string[] changes) => Example.Disability(["measure_paragraph", "SEL 36", "start_date", "2021-03-01", .. Place, .. changes]);

    private static Dictionary<string, string> End(string day, params string[] changes)
    {
        var end = Example.SupportEnd(day, changes);
        end["case_id"] = "H1";
        return end;
    }
}
