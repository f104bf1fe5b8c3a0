using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for support (IND) about start, end and age.</summary>
public class SupportRuleTests
{
    // Anders, born 10 May 2003; Sofie, born 29 February 2008; Oskar, born 29 February 2004 (day + 60).
    private const string Anders = "7005034001";
    private const string Sofie = "8902084000";
    private const string Oskar = "8902044001";

    [Fact]
    public void A_valid_record_has_no_findings() => Assert.Empty(new Example().Send(Example.Support()).Codes());

    [Theory]
    [InlineData("BL 30.1.1", "2024-03-01", "", true)]
    [InlineData("BL 30.1.4", "2024-03-01", "", true)]
    [InlineData("SEL 11.3.1", "2023-03-01", "", true)]
    [InlineData("SEL 11.7", "2023-03-01", "", true)]
    [InlineData("BL 30.1.1", "2024-03-01", "2024-03-01", false)]
    [InlineData("BL 30.1.1", "2024-03-01", "2024-09-30", false)]
    [InlineData("BL 81.1", "2024-03-01", "", false)]
    [InlineData("BL 32.1.3", "2024-03-01", "", false)]
    public void IND_006_early_support_has_an_end(string provision, string start, string end, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support("measure_paragraph", provision, "start_date", start, "end_date", end)).Breaks("IND-006"));

    [Fact]
    public void IND_006_an_end_event_is_an_end_and_the_start_enters_when_it_comes()
    {
        var open = new Example().Send(Example.Support("measure_paragraph", "BL 30.1.1"));
        Assert.Empty(open.Spells());
        Assert.Single(open.Send(Example.SupportEnd("2024-09-30")).Spells());
        Assert.False(open.Breaks("IND-006"));
    }

    [Theory]
    [InlineData("BL 32.1.3", "2024-03-01", true)]
    [InlineData("BL 32.1.3", "2024-03-02", false)]
    [InlineData("BL 30.1.1", "2024-03-01", false)]
    public void IND_007_only_early_support_starts_and_ends_on_the_same_day(string provision, string end, bool broken)
    {
        Assert.Equal(broken, new Example().Send(Example.Support("measure_paragraph", provision, "end_date", end)).Breaks("IND-007"));
        Assert.Equal(broken, new Example().Send(Example.Support("measure_paragraph", provision), Example.SupportEnd(end)).Breaks("IND-007"));
    }

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", true)]
    public void IND_009_a_measure_for_children_ends_the_day_before_the_18th_birthday(string end, bool broken)
    {
        Assert.Equal(broken, Late().SendOn("2029-01-01", Example.Support("end_date", end)).Breaks("IND-009"));
        Assert.Equal(broken, Late().SendOn("2029-01-01", Example.Support(), Example.SupportEnd(end)).Places().Contains("IND-009@1:2"));
    }

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    public void IND_009_an_open_measure_becomes_an_error_on_the_18th_birthday(string today, bool broken) =>
        Assert.Equal(broken, new Example().AsOf(today).Send(Example.Support()).Breaks("IND-009"));

    [Fact]
    public void IND_009_an_end_event_closes_the_measure() =>
        Assert.False(Late().Send(Example.Support()).SendOn("2029-01-01", Example.SupportEnd("2028-06-14")).Breaks("IND-009"));

    [Fact]
    public void IND_009_names_the_last_day_that_is_allowed() =>
        Assert.Equal(["2028-06-15", "2028-06-14", "BL 32.1.3"], Late().SendOn("2029-01-01", Example.Support("end_date", "2028-06-15")).The("IND-009").Values);

    [Fact]
    public void IND_009_is_not_about_youth_support_or_persons_without_a_birth_date()
    {
        Assert.False(Late().SendOn("2029-01-01", Example.Support("measure_paragraph", "BL 114.1.2", "start_date", "2028-06-15", "end_date", "2028-12-31")).Breaks("IND-009"));
        Assert.False(Late().SendOn("2029-01-01", Example.Support("person_id_type", "person_id", "person_id", "UDL1234567", "end_date", "2028-12-31")).Breaks("IND-009"));
    }

    // There is no 29 February 18 years after a leap year: the birthday is 1 March, and 27 and 28 February are both accepted as the last day.
    [Theory]
    [InlineData("2026-02-27", false)]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void IND_009_and_IND_010_somebody_born_on_29_February_turns_18_on_1_March(string end, bool broken)
    {
        var sofie = new Example().Knows(Sofie, "2008-02-29").AsOf("2026-06-01").SendOn("2026-05-01", Example.Support("person_id", Sofie, "end_date", end));
        Assert.Equal(broken, sofie.Breaks("IND-009"));
        Assert.Equal(broken, sofie.Breaks("IND-010"));
    }

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", false)]
    public void IND_010_an_end_on_the_18th_birthday_is_a_day_late(string end, bool broken)
    {
        Assert.Equal(broken, Late().SendOn("2029-01-01", Example.Support("end_date", end)).Breaks("IND-010"));
        Assert.Equal(broken, Late().SendOn("2029-01-01", Example.Support(), Example.SupportEnd(end)).Breaks("IND-010"));
    }

    [Theory]
    [InlineData("2026-05-09", false, false)]
    [InlineData("2026-05-10", true, true)]
    [InlineData("2026-05-11", true, false)]
    public void IND_011_and_IND_012_youth_support_ends_the_day_before_the_23rd_birthday(string end, bool past, bool onBirthday)
    {
        var anders = ByAnders().SendOn("2026-05-20", Youth("end_date", end));
        Assert.Equal(past, anders.Breaks("IND-011"));
        Assert.Equal(onBirthday, anders.Breaks("IND-012"));
        Assert.False(anders.Breaks("IND-009"));
    }

    [Theory]
    [InlineData("2026-05-09", false)]
    [InlineData("2026-05-10", true)]
    public void IND_011_open_youth_support_becomes_an_error_on_the_23rd_birthday(string today, bool broken) =>
        Assert.Equal(broken, ByAnders().AsOf(today).Send(Youth()).Breaks("IND-011"));

    [Fact]
    public void IND_011_somebody_born_on_29_February_turns_23_on_1_March()
    {
        Example Ending(string end) => new Example().Knows(Oskar, "2004-02-29").AsOf("2027-06-01")
            .SendOn("2027-05-01", Youth("person_id", Oskar, "end_date", end));
        Assert.False(Ending("2027-02-28").Breaks("IND-011"));
        Assert.True(Ending("2027-03-01").Breaks("IND-012"));
    }

    [Theory]
    [InlineData("2028-06-14", false)]
    [InlineData("2028-06-15", true)]
    [InlineData("2028-06-16", true)]
    public void IND_013_a_measure_for_children_starts_before_the_18th_birthday(string start, bool broken) =>
        Assert.Equal(broken, Late().SendOn("2028-07-01", Example.Support("start_date", start)).Breaks("IND-013"));

    [Theory]
    [InlineData("2028-06-14", true)]
    [InlineData("2028-06-15", false)]
    [InlineData("2028-06-16", false)]
    public void IND_014_youth_support_starts_on_the_18th_birthday_at_the_earliest(string start, bool broken)
    {
        var example = Late().SendOn("2028-07-01", Example.Support("measure_paragraph", "BL 114.1.2", "start_date", start));
        Assert.Equal(broken, example.Breaks("IND-014"));
        Assert.False(example.Breaks("IND-013"));
    }

    [Fact]
    public void IND_014_measures_without_a_lower_age_limit_may_start_earlier() =>
        Assert.False(new Example().Send(Example.Support("measure_paragraph", "BL 118")).Breaks("IND-014"));

    [Theory]
    [InlineData("2026-05-09", false)]
    [InlineData("2026-05-10", true)]
    [InlineData("2026-05-11", true)]
    public void IND_015_and_IND_019_nobody_starts_from_the_23rd_birthday(string start, bool broken)
    {
        var anders = ByAnders().SendOn("2026-05-20", Youth("start_date", start, "end_date", start));
        Assert.Equal(broken, anders.Breaks("IND-015"));
        Assert.Equal(broken, anders.Breaks("IND-019"));
    }

    [Fact]
    public void IND_019_is_about_CPR_numbers_only()
    {
        var refugee = new Example().Knows("UDL1234567", "1990-01-05").Send(Example.Support("person_id_type", "person_id", "person_id", "UDL1234567"));
        Assert.True(refugee.Breaks("IND-015"));
        Assert.False(refugee.Breaks("IND-019"));
    }

    [Fact]
    public void The_birth_date_comes_from_the_number_when_no_register_has_been_delivered() =>
        Assert.True(new Example().KnowsNobody().AsOf("2028-07-02").SendOn("2028-07-01", Example.Support("start_date", "2028-06-15")).Breaks("IND-013"));

    [Fact]
    public void Every_active_rule_of_the_group_says_what_is_wrong_and_how_to_fix_it_in_both_languages()
    {
        var rules = SupportRules.All.Concat(DisabilityRules.All).ToList();
        Assert.Equal(63, rules.Count);
        Assert.All(rules, r =>
        {
            Assert.NotEmpty(r.Sources);
            Assert.NotEqual(r.Message.Da, r.Message.En);
            Assert.NotEqual(r.Fix.Da, r.Fix.En);
            Assert.True(r.Message.Da.Contains("{0}", StringComparison.Ordinal) && r.Message.En.Contains("{0}", StringComparison.Ordinal), r.Code);
            for (var i = 0; i < 6; i++)
                Assert.Equal(r.Message.Da.Contains($"{{{i}}}", StringComparison.Ordinal), r.Message.En.Contains($"{{{i}}}", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_rule_of_the_official_list_is_active_or_explained()
    {
        var known = SupportRules.All.Select(r => r.Code).Concat(SupportRules.Inactive.Select(r => r.Code)).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(1, 45).Select(i => $"IND-{i:000}"), known);
        var disability = DisabilityRules.All.Select(r => r.Code).Concat(DisabilityRules.Inactive.Select(r => r.Code)).Order(StringComparer.Ordinal);
        Assert.Equal(Enumerable.Range(1, 18).Select(i => $"HAN-{i:000}"), disability);
    }

    private static Example Late() => new Example().AsOf("2029-02-01");

    private static Example ByAnders() => new Example().Knows(Anders, "2003-05-10", Sex.Male).AsOf("2026-05-20");

    private static Dictionary<string, string> Youth(params string[] changes) =>
        Example.Support(["measure_paragraph", "BL 114.1.2", "person_id", Anders, .. changes]);
}
