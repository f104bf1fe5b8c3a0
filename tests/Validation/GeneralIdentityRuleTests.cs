using System.Globalization;
using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>General rules about who a record is about. Maria is born 15 June 2010.</summary>
public class GeneralIdentityRuleTests
{
    /// <summary>A girl born 3 May 2012 (day + 60), with a check digit.</summary>
    private const string Anna = "6305124018";

    /// <summary>A woman born 2 February 1990 (day + 60), with a check digit.</summary>
    private const string Mother = "6202904058";

    [Fact]
    public void GEN_I001_a_record_about_a_person_says_who_it_is()
    {
        Assert.True(OneRecord.Support("GEN-I001", "person_id", ""));
        Assert.False(OneRecord.Support("GEN-I001"));
        Assert.False(OneRecord.Breaks("GEN-I001", SupportRecord.Declaration, Example.SupportEnd("2024-06-01")));
        Assert.True(OneRecord.Person("GEN-I001", "person_id", ""));
        Assert.True(OneRecord.Residence("GEN-I001", "person_id", ""));
        Assert.False(OneRecord.Support("GEN-I001", "person_id", "", "action", "delete"));
    }

    [Theory]
    [InlineData("7506104000", "cpr", false)]
    [InlineData("750610-4000", "cpr", false)]
    [InlineData("750610-4000", "mother_cpr", false)]
    [InlineData("750610400", "cpr", true)]
    [InlineData("75061040001", "cpr", true)]
    [InlineData("75-06104000", "cpr", true)]
    [InlineData("AB12345", "parent_cpr", true)]
    [InlineData("AB12345", "person_id", false)]
    [InlineData("not a number!", "cpr", true)]
    public void GEN_I002_a_CPR_number_has_ten_digits_and_at_most_the_usual_hyphen(string id, string kind, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-I002", "person_id", id, "person_id_type", kind));

    [Theory]
    [InlineData("8902004018", false)] // 29 February 2000
    [InlineData("8902013009", true)] // 29 February 1901
    [InlineData("9113104000", true)]
    [InlineData("6000104000", true)]
    [InlineData("1234569998", false)] // an anonymous number is no CPR number: GEN-I011
    public void GEN_I003_a_CPR_number_begins_with_a_date(string id, bool broken) => Assert.Equal(broken, OneRecord.Support("GEN-I003", "person_id", id));

    [Theory]
    [InlineData(Anna, false, false)]
    [InlineData(Example.Maria, true, false)]
    [InlineData(Example.Maria, false, true)]
    public void GEN_I004_a_number_without_check_digit_that_nobody_knows_is_flagged(string id, bool known, bool broken)
    {
        var story = known ? new Example() : new Example().KnowsNobody().Knows(Mother, "1990-02-02");
        Assert.Equal(broken, story.Send(Example.Support("person_id", id)).Breaks("GEN-I004"));
    }

    [Fact]
    public void GEN_I004_counts_as_unknown_when_no_register_has_been_delivered() =>
        Assert.True(new Example().KnowsNobody().Send(Example.Support()).Breaks("GEN-I004"));

    [Theory]
    [InlineData("9001254000", false)] // 30 January 2025
    [InlineData("9101254000", false)] // 31 January 2025, the day of the delivery
    [InlineData("6102254000", true)] // 1 February 2025
    public void GEN_I005_nobody_is_born_after_the_delivery(string id, bool broken) => Assert.Equal(broken, OneRecord.Support("GEN-I005", "person_id", id));

    [Fact]
    public void GEN_I006_a_number_that_the_register_does_not_know_stays_out_until_it_does()
    {
        var story = new Example().Send(Example.Support("person_id", Anna));
        Assert.Equal(["GEN-I006"], story.Codes());
        Assert.Empty(story.Spells());
        story.Knows(Anna, "2012-05-03");
        Assert.Empty(story.Codes());
        Assert.Single(story.Spells());
    }

    [Fact]
    public void GEN_I006_is_not_judged_without_a_register_and_not_for_a_person_id()
    {
        Assert.False(new Example().KnowsNobody().Send(Example.Support()).Breaks("GEN-I006"));
        Assert.False(new Example().Send(Example.Support("person_id", "AB12345", "person_id_type", "person_id")).Breaks("GEN-I006"));
    }

    [Fact]
    public void GEN_I007_a_replaced_number_is_counted_on_the_new_one()
    {
        var story = new Example().Knows(Anna, "2010-06-15").Renumbered(Example.Maria, Anna).Send(Example.Support());
        Assert.Equal([Example.Maria, Anna], story.The("GEN-I007").Values);
        Assert.StartsWith(Anna, Assert.Single(story.Spells()), StringComparison.Ordinal);
        Assert.False(new Example().Send(Example.Support()).Breaks("GEN-I007"));
    }

    [Theory]
    [InlineData("1234A", true)]
    [InlineData("12345A", false)]
    [InlineData("123-ABC", true)]
    [InlineData("1234-ABC", false)]
    [InlineData("12345678901234567890", false)]
    [InlineData("123456789012345678901", true)]
    [InlineData("1234 567", true)]
    [InlineData(Example.Maria, true)]
    [InlineData("9999999999", false)]
    public void GEN_I008_a_person_id_has_6_to_20_characters_with_4_digits_and_is_no_CPR_number(string id, bool broken)
    {
        Assert.Equal(broken, OneRecord.Support("GEN-I008", "person_id", id, "person_id_type", "person_id"));
        Assert.False(OneRecord.Support("GEN-I008", "person_id", id, "person_id_type", "cpr"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(Mother, true)]
    [InlineData(Example.Maria, false)]
    public void GEN_I010_a_case_changes_person_only_with_the_earlier_number(string previous, bool broken)
    {
        var story = new Example().Knows(Anna, "2010-06-15").Send(Example.Support()).Send(Example.Support("person_id", Anna, "previous_person_id", previous));
        Assert.Equal(broken, story.Breaks("GEN-I010"));
        Assert.StartsWith(broken ? Example.Maria : Anna, Assert.Single(story.Spells()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(Mother, false)]
    [InlineData(Anna, true)]
    public void GEN_I010_the_childs_number_takes_the_place_of_the_mothers(string previous, bool broken)
    {
        var story = new Example().Knows(Mother, "1990-02-02", Sex.Female)
            .Send(Example.Support("person_id", Mother, "person_id_type", "mother_cpr"))
            .Send(Example.Support("previous_person_id", previous));
        Assert.Equal(broken, story.Breaks("GEN-I010"));
    }

    [Theory]
    [InlineData("7506109990", true)]
    [InlineData("7506109998", true)]
    [InlineData("1234569999", true)]
    [InlineData("7506109997", false)]
    [InlineData("7506109989", false)]
    public void GEN_I011_anonymous_numbers_are_not_for_measures(string id, bool broken) => Assert.Equal(broken, OneRecord.Support("GEN-I011", "person_id", id));

    [Theory]
    [InlineData("7506104000", "K", false)]
    [InlineData("7506104000", "M", true)]
    [InlineData("7506104001", "M", false)]
    [InlineData("7506104001", "K", true)]
    [InlineData("7506104001", "", false)]
    [InlineData("AB12345", "K", false)]
    public void GEN_I014_an_even_number_is_a_womans(string id, string sex, bool broken) => Assert.Equal(broken, OneRecord.Person("GEN-I014", "person_id", id, "sex", sex));

    [Theory]
    [InlineData("mother_cpr", "1", false)]
    [InlineData("mother_cpr", "0", true)]
    [InlineData("mother_cpr", "", true)]
    [InlineData("cpr", "1", true)]
    [InlineData("cpr", "", false)]
    public void GEN_I015_the_mothers_number_and_an_unborn_child_go_together(string kind, string unborn, bool broken) =>
        Assert.Equal(broken, OneRecord.Support("GEN-I015", "person_id", Mother, "person_id_type", kind, "unborn", unborn));

    [Fact]
    public void GEN_I015_is_not_judged_when_the_delivery_does_not_tell() => Assert.False(OneRecord.Support("GEN-I015", "person_id", Mother, "person_id_type", "mother_cpr"));

    [Theory]
    [InlineData("2012-03-01", Sex.Female, false)] // 12 on the start
    [InlineData("2012-03-02", Sex.Female, true)]
    [InlineData("1968-03-02", Sex.Female, false)] // 56 the day after the start
    [InlineData("1968-03-01", Sex.Female, true)]
    [InlineData("1990-02-02", Sex.Male, true)]
    [InlineData("1990-02-02", Sex.Unknown, false)]
    public void GEN_I016_an_expecting_mother_is_a_woman_of_12_to_55_years(string born, Sex sex, bool broken) =>
        Assert.Equal(broken, new Example().Knows(Mother, born, sex).Send(Example.Support("person_id", Mother, "person_id_type", "mother_cpr")).Breaks("GEN-I016"));

    [Fact]
    public void GEN_I016_the_number_tells_when_the_register_does_not() =>
        Assert.True(new Example().KnowsNobody().Send(Example.Support("person_id", "6202904007", "person_id_type", "mother_cpr")).Breaks("GEN-I016"));

    [Theory]
    [InlineData("2024-02-29", "", true)]
    [InlineData("2024-03-01", "", false)]
    [InlineData("2024-03-02", "", false)]
    [InlineData("2024-06-01", "2024-05-31", false)]
    [InlineData("2024-06-01", "2024-06-01", false)]
    [InlineData("2024-06-01", "2024-06-02", true)]
    public void GEN_I018_nothing_starts_or_ends_after_death(string death, string end, bool broken)
    {
        Assert.Equal(broken, new Example().Knows(Example.Maria, "2010-06-15", death: death).Send(Example.Support("end_date", end)).Breaks("GEN-I018"));
        if (end.Length > 0)
            Assert.Equal(broken, new Example().Knows(Example.Maria, "2010-06-15", death: death).Send(Example.Support()).Send(Example.SupportEnd(end)).Breaks("GEN-I018"));
    }

    [Theory]
    [InlineData("2010-06-14", true)]
    [InlineData("2010-06-15", false)]
    [InlineData("2010-06-16", false)]
    public void GEN_I019_a_childs_own_measure_does_not_begin_before_birth(string start, bool broken) =>
        Assert.Equal(broken, new Example().Send(Example.Support("start_date", start, "measure_paragraph", "SEL 52.3.3")).Breaks("GEN-I019"));

    [Fact]
    public void GEN_I019_a_measure_for_an_unborn_child_can() =>
        Assert.False(new Example().Send(Example.Support("start_date", "2010-06-01", "measure_paragraph", "SEL 52.3.3", "unborn", "1")).Breaks("GEN-I019"));

    [Fact]
    public void GEN_I020_twins_have_a_case_each()
    {
        Assert.True(new Example().Knows(Anna, "2010-06-15").Send(Example.Support(), Example.Support("person_id", Anna)).Breaks("GEN-I020"));
        Assert.False(new Example().Knows(Anna, "2010-06-15").Send(Example.Support(), Example.Support("person_id", Anna, "case_id", "S2")).Breaks("GEN-I020"));
    }

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", false)]
    [InlineData("2024-03-02", true)]
    public void GEN_I021_a_child_that_has_moved_in_by_the_start_is_no_question(string moved, bool broken) =>
        Assert.Equal(broken, Moved("147", "101", moved).Breaks("GEN-I021"));

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-03-02", false)]
    public void GEN_I021_a_child_that_has_moved_away_by_the_start_is_asked_about(string moved, bool broken) =>
        Assert.Equal(broken, Moved("101", "147", moved).Breaks("GEN-I021"));

    [Fact]
    public void GEN_I021_is_not_asked_about_support_to_parents_nor_when_residence_is_unknown()
    {
        Assert.False(new Example().Lives(Example.Maria, "147", "2010-06-15").Send(Example.Support("measure_paragraph", "BL 75")).Breaks("GEN-I021"));
        Assert.False(new Example().Lives(Anna, "147", "2012-05-03").Send(Example.Support()).Breaks("GEN-I021"));
    }

    private static Example Moved(string from, string to, string day)
    {
        var last = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(-1);
        return new Example().Lives(Example.Maria, from, "2010-06-15", Write.Day(last)).Lives(Example.Maria, to, day).Send(Example.Support());
    }
}
