using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>General rules about single records and values, and about how records of a delivery stand to each other.</summary>
public class GeneralFileRuleTests
{
    [Theory]
    [InlineData("101", "101", "2025-01-31", false)]
    [InlineData("147", "101", "2025-01-31", true)]
    [InlineData("187", "183", "2025-01-31", false)]
    [InlineData("183", "187", "2025-01-31", true)]
    [InlineData("187", "183", "2006-12-31", true)]
    [InlineData("187", "183", "2007-01-01", false)]
    public void GEN_F006_a_municipality_reports_for_itself_or_by_arrangement(string municipality, string reporter, string day, bool broken) =>
        Assert.Equal(broken, OneRecord.Breaks("GEN-F006", SupportRecord.Declaration, Example.Support("acting_municipality", municipality), day, reporter));

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("29-02-2024", false)]
    [InlineData("29.02.2024", false)]
    [InlineData("2023-02-29", true)]
    [InlineData("24-03-01", true)]
    [InlineData("2024-00-10", true)]
    [InlineData("2024/03/01", true)]
    public void GEN_F013_a_date_is_a_real_day_with_a_four_digit_year(string date, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-F013", "start_date", date));

    [Theory]
    [InlineData("start_date", "1976-12-31", true)]
    [InlineData("start_date", "1977-01-01", false)]
    [InlineData("end_date", "2026-02-01", false)]
    [InlineData("end_date", "2026-02-02", true)]
    [InlineData("end_date", "9999-12-31", true)]
    [InlineData("start_date", "1900-01-01", true)]
    [InlineData("start_date", "0001-01-01", true)]
    public void GEN_F014_dates_lie_from_1977_to_366_days_after_the_delivery(string field, string date, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-F014", field, date));

    [Theory]
    [InlineData("birth_date", "1857-12-31", true)]
    [InlineData("birth_date", "1858-01-01", false)]
    [InlineData("birth_date", "1899-12-31", false)]
    [InlineData("birth_date", "1900-01-01", true)]
    [InlineData("birth_date", "1900-01-02", false)]
    [InlineData("birth_date", "2026-02-02", true)]
    [InlineData("death_date", "1899-12-31", true)]
    [InlineData("death_date", "1900-01-02", false)]
    public void GEN_F014_persons_can_be_old_but_not_placeholders(string field, string date, bool broken) =>
        Assert.Equal(broken, OneRecord.Person("GEN-F014", field, date));

    [Theory]
    [InlineData("1900-01-01", true)]
    [InlineData("1900-01-02", false)]
    public void GEN_F014_residence_can_be_old_but_not_a_placeholder(string date, bool broken) =>
        Assert.Equal(broken, OneRecord.Residence("GEN-F014", "from", date));

    [Theory]
    [InlineData("start_date", " 2024-03-01", true)]
    [InlineData("measure_paragraph", "BL 32.1.3\t", true)]
    [InlineData("person_id_type", "cpr\n", true)]
    [InlineData("person_id_type", "cpr", false)]
    [InlineData("end_date", "  ", false)]
    [InlineData("case_id", " S1", false)]
    public void GEN_F015_blanks_around_a_coded_value_are_told(string field, string value, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-F015", field, value));

    [Theory]
    [InlineData("acting_municipality", "999", true)]
    [InlineData("person_id_type", "cvr", true)]
    [InlineData("action", "replace", true)]
    [InlineData("decisive_circumstances", "UDSLAG4|UDSLAG99", true)]
    [InlineData("decisive_circumstances", "UDSLAG4|UDSLAG1", false)]
    [InlineData("event", "pause", false)]
    [InlineData("measure_paragraph", "BL 1.1", false)]
    public void GEN_F016_codes_are_in_their_list_and_events_and_provisions_have_their_own_rules(string field, string value, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-F016", field, value));

    [Theory]
    [InlineData("cpr", false)]
    [InlineData("person_id", false)]
    [InlineData("mother_cpr", true)]
    [InlineData("parent_cpr", true)]
    public void GEN_F016_disability_measures_are_only_reported_on_the_childs_own_identity(string kind, bool broken) =>
        Assert.Equal(broken, OneRecord.Breaks("GEN-F016", DisabilityRecord.Declaration, Example.Disability("person_id_type", kind)));

    [Theory]
    [InlineData(FieldKind.Code, "old", "2023-12-31", Outcome.Kept)]
    [InlineData(FieldKind.Code, "old", "2024-01-01", Outcome.Broken)]
    [InlineData(FieldKind.Codes, "both|old", "2023-12-31", Outcome.Kept)]
    [InlineData(FieldKind.Codes, "both|old", "2024-01-01", Outcome.Broken)]
    [InlineData(FieldKind.Codes, "both", "2024-01-01", Outcome.Kept)]
    public void GEN_F016_a_code_is_in_force_on_the_day_that_the_record_is_about(FieldKind kind, string value, string day, Outcome outcome)
    {
        var list = new CodeList("colours", "test", new Code("both", new("begge", "both")), new Code("old", new("gammel", "old"), ValidTo: new DateOnly(2023, 12, 31)));
        var type = new RecordType
        {
            Name = "colours",
            Statistic = Statistic.Register,
            Title = new("Farver", "Colours"),
            Description = new("Prøve", "Trial"),
            Source = SourceRef.Project("test"),
            Fields = [new(new Field { Name = "colour", Label = new("Farve", "Colour"), Kind = kind, Codes = list }, Requirement.Always, [])],
        };
        var candidate = OneRecord.Candidate(type, new() { ["colour"] = value }, day);
        Assert.Equal(outcome, ((FieldRule)Catalogue.WithCode("GEN-F016")!).IsBrokenBy(candidate, 0));
    }

    [Fact]
    public void GEN_F018_two_records_of_one_event_with_different_content_are_both_refused()
    {
        var story = new Example().Send(Example.Support(), Example.Support("start_date", "2024-03-02"));
        Assert.Equal(["GEN-F018@1:1", "GEN-F018@1:2"], story.Places());
        Assert.False(new Example().Send(Example.Support(), Example.Support("case_id", "S2")).Breaks("GEN-F018"));
        Assert.False(new Example().Send(Example.Support()).Send(Example.Support("start_date", "2024-03-02")).Breaks("GEN-F018"));
    }

    [Fact]
    public void GEN_F018_a_start_and_its_deletion_in_one_delivery_contradict_each_other() =>
        Assert.True(new Example().Send(Example.Support(), Example.Support("action", "delete")).Breaks("GEN-F018"));

    [Fact]
    public void GEN_F019_the_second_of_two_identical_records_is_skipped_and_the_case_counts_once()
    {
        var story = new Example().Send(Example.Support(), Example.Support());
        Assert.Equal(["GEN-F019@1:2"], story.Places());
        Assert.Single(story.Spells());
        Assert.False(new Example().Send(Example.Support()).Send(Example.Support()).Breaks("GEN-F019"));
    }

    [Theory]
    [InlineData("delete")]
    [InlineData("update")]
    public void GEN_F020_what_is_deleted_or_updated_has_been_reported_before(string action)
    {
        Assert.True(new Example().Send(Example.Support("action", action)).Breaks("GEN-F020"));
        Assert.False(new Example().Send(Example.Support()).Send(Example.Support("action", action)).Breaks("GEN-F020"));
    }

    [Fact]
    public void GEN_F020_the_order_of_arrival_does_not_matter()
    {
        var story = new Example().SendAs("2025-01-31", 2, "", Example.Support("action", "delete"));
        Assert.True(story.Breaks("GEN-F020"));
        story.SendAs("2025-01-31", 1, "", Example.Support());
        Assert.False(story.Breaks("GEN-F020"));
        Assert.Empty(story.Spells());
    }

    [Fact]
    public void GEN_F021_an_insert_of_a_known_event_is_taken_as_a_correction()
    {
        Assert.False(new Example().Send(Example.Support("action", "insert")).Breaks("GEN-F021"));
        Assert.False(new Example().Send(Example.Support()).Send(Example.Support("action", "upsert")).Breaks("GEN-F021"));
        Assert.True(new Example().Send(Example.Support()).Send(Example.Support("action", "insert")).Breaks("GEN-F021"));
    }

    [Fact]
    public void GEN_F027_values_that_no_other_rule_covers_can_be_read()
    {
        Assert.True(OneRecord.Support("GEN-F027", "offer_outside_portal", "perhaps"));
        Assert.False(OneRecord.Support("GEN-F027", "offer_outside_portal", "nej"));
        Assert.True(OneRecord.Support("GEN-F027", "case_id", new string('x', 51)));
        Assert.False(OneRecord.Support("GEN-F027", "case_id", new string('ø', 50)));
        Assert.True(OneRecord.Support("GEN-F027", "previous_person_id", "not a number!"));
        Assert.False(OneRecord.Support("GEN-F027", "person_id", "not a number!")); // GEN-I002
        Assert.True(OneRecord.Person("GEN-F027", "person_id", "not a number!"));
        Assert.True(OneRecord.Population("GEN-F027", "year", "25"));
        Assert.True(OneRecord.Population("GEN-F027", "persons", "-1"));
        Assert.False(OneRecord.Population("GEN-F027"));
    }

    [Theory]
    [InlineData("case_id", true)]
    [InlineData("acting_municipality", true)]
    [InlineData("person_id_type", true)]
    [InlineData("caseworker", false)]
    [InlineData("person_id", false)]
    [InlineData("start_date", false)]
    [InlineData("measure_paragraph", false)]
    [InlineData("decisive_circumstances", false)]
    [InlineData("event", false)]
    public void GEN_F028_mandatory_fields_without_a_rule_of_their_own_are_filled_in(string field, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-F028", field, ""));

    [Fact]
    public void GEN_F028_a_field_is_asked_for_where_it_has_meaning()
    {
        Assert.False(OneRecord.Breaks("GEN-F028", SupportRecord.Declaration, Example.SupportEnd("2024-06-01")));
        Assert.True(OneRecord.Breaks("GEN-F028", SupportRecord.Declaration, Example.SupportEnd("2024-06-01", "case_id", "")));
        Assert.False(OneRecord.Person("GEN-F028", "sex", ""));
        Assert.True(OneRecord.Population("GEN-F028", "sex", ""));
        Assert.True(OneRecord.Residence("GEN-F028", "from", ""));
        Assert.False(OneRecord.Residence("GEN-F028", "to", ""));
    }

    [Fact]
    public void GEN_F028_a_deletion_needs_only_the_key()
    {
        Dictionary<string, string> key = new() { ["event"] = "start", ["action"] = "delete", ["case_id"] = "S1", ["acting_municipality"] = "101" };
        Assert.Empty(OneRecord.Judge(OneRecord.Candidate(SupportRecord.Declaration, key)));
        Assert.Empty(new Example().Send(Example.Support()).Send(key).Spells());
    }

    [Fact]
    public void GEN_F029_a_row_has_as_many_values_as_the_header()
    {
        var candidate = OneRecord.Candidate(SupportRecord.Declaration, Example.Support());
        Assert.Empty(OneRecord.Judge(candidate));
        (candidate.WrongFieldCount, candidate.HeaderCount) = (17, 16);
        Assert.Equal(["17", "16"], Assert.Single(OneRecord.Judge(candidate)).Values);
    }

    [Fact]
    public void GEN_C001_an_end_waits_for_its_start_and_enters_by_itself()
    {
        var story = new Example().Send(Example.SupportEnd("2024-06-01"));
        Assert.Equal(["GEN-C001"], story.Codes());
        story.Send(Example.Support());
        Assert.Empty(story.Codes());
        Assert.Equal([$"{Example.Maria} 101 M203 2024-03-01-2024-06-01"], story.Spells());
    }

    [Fact]
    public void GEN_C001_a_change_of_a_case_that_was_taken_out_is_not_asked_for_a_start() =>
        Assert.False(new Example().Send(Example.Support()).Send(Example.SupportEnd("2024-06-01")).Send(Example.Support("action", "delete")).Breaks("GEN-C001"));
}
