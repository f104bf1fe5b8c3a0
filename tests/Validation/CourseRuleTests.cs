using Socialstat.Law;
using Socialstat.Register;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about spells of one person and measure (IND-033, IND-037 to IND-039, HAN-013, HAN-014).</summary>
public class CourseRuleTests
{
    [Theory]
    [InlineData("2024-05-30", "IND-037")]
    [InlineData("2024-05-31", "IND-037")]
    [InlineData("2024-06-01", "IND-038")]
    [InlineData("2024-06-14", "IND-038")]
    [InlineData("2024-06-15", "")]
    public void IND_037_and_IND_038_records_that_share_a_day_or_have_at_most_14_days_between_are_joined(string start, string code)
    {
        var codes = new Example().Send(Example.Support("end_date", "2024-05-31"), Example.Support("case_id", "S2", "start_date", start)).Codes();
        Assert.Equal(code == "IND-037", codes.Contains("IND-037"));
        Assert.Equal(code == "IND-038", codes.Contains("IND-038"));
    }

    [Fact]
    public void IND_037_an_open_record_overlaps_everything_after_it() =>
        Assert.True(new Example().Send(Example.Support(), Example.Support("case_id", "S2", "start_date", "2024-12-01")).Breaks("IND-037"));

    [Fact]
    public void IND_037_another_measure_is_another_course() =>
        Assert.False(new Example().Send(Example.Support(), Example.Support("case_id", "S2", "measure_paragraph", "BL 32.1.2")).Breaks("IND-037"));

    [Fact]
    public void IND_037_SEL_and_BL_are_the_same_measure_over_1_January_2024() =>
        Assert.True(new Example().Send(
            Example.Support("start_date", "2023-05-01", "decision_date", "2023-05-01", "measure_paragraph", "SEL 52.3.6", "end_date", "2024-03-01"),
            Example.Support("case_id", "S2")).Breaks("IND-037"));

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 1)]
    public void IND_039_more_than_four_records_of_a_course_in_a_year_are_noted_once(int records, int findings) =>
        Assert.Equal(findings, Chain(records, 10).Findings().Count(f => f.Rule.Code == "IND-039"));

    [Fact]
    public void IND_039_records_that_are_not_joined_do_not_count_together() =>
        Assert.False(Chain(6, 40).Breaks("IND-039"));

    [Fact]
    public void IND_039_each_year_is_counted_by_itself() =>
        Assert.False(new Example().AsOf("2025-07-01").SendOn("2025-06-30", [.. Enumerable.Range(0, 8).Select(i => Short(i, new DateOnly(2024, 9, 1).AddDays(i * 34), 20))]).Breaks("IND-039"));

    [Theory]
    [InlineData("2024-05-30", true)]
    [InlineData("2024-05-31", true)]
    [InlineData("2024-06-01", false)]
    public void IND_033_the_same_measure_does_not_run_in_two_municipalities_on_the_same_day(string start, bool broken) =>
        Assert.Equal(broken, Across(SupportRecord.Declaration, Spell("101", "2024-01-01", "2024-05-31"), Spell("147", start, null)).Contains("IND-033"));

    [Fact]
    public void IND_033_an_open_measure_in_the_old_municipality_runs_on()
    {
        Assert.Equal(["IND-033"], Across(SupportRecord.Declaration, Spell("101", "2024-01-01", null), Spell("147", "2025-05-01", null)));
        Assert.Empty(Across(DisabilityRecord.Declaration, Spell("101", "2024-01-01", null), Spell("147", "2025-05-01", null)));
    }

    [Theory]
    [InlineData("2024-05-31", "HAN-013")]
    [InlineData("2024-06-01", "HAN-014")]
    [InlineData("2024-06-14", "HAN-014")]
    [InlineData("2024-06-15", "")]
    public void HAN_013_and_HAN_014_records_that_share_a_day_or_have_at_most_14_days_between_are_joined(string start, string code)
    {
        var codes = new Example().About(DisabilityRecord.Declaration)
            .Send(Example.Disability("end_date", "2024-05-31"), Example.Disability("case_id", "H2", "start_date", start)).Codes();
        Assert.Equal(code == "HAN-013", codes.Contains("HAN-013"));
        Assert.Equal(code == "HAN-014", codes.Contains("HAN-014"));
    }

    private static Example Chain(int records, int pause) =>
        new Example().Send([.. Enumerable.Range(0, records).Select(i => Short(i, new DateOnly(2024, 1, 1).AddDays(i * (10 + pause)), 10))]);

    private static Dictionary<string, string> Short(int number, DateOnly start, int days) =>
        Example.Support("case_id", $"S{number}", "decision_date", "2024-01-01", "start_date", Write.Day(start), "end_date", Write.Day(start.AddDays(days)));

    private static CaseSpell Spell(string municipality, string start, string? end) =>
        new(PersonId.Parse(Example.Maria), SpellWord.Pack(Geography.WithCode(municipality)!.Index, Measures.WithKey("M203").Index, Day(start), end is null ? null : Day(end)), 1, 1, 0);

    private static List<string> Across(RecordType type, CaseSpell earlier, CaseSpell later)
    {
        var codes = new List<string>();
        new CourseJudge(new RuleBook(Catalogue.Rules, type), new DateOnly(2025, 6, 1)) { Report = f => codes.Add(f.Rule.Code) }.JudgeAcross(earlier, later);
        return codes;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
