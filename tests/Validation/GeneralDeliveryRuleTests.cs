using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>General rules about a delivery as a whole: what arrived, from whom, and its place in its series.</summary>
public class GeneralDeliveryRuleTests
{
    [Fact]
    public void A_valid_delivery_has_no_findings() => Assert.Empty(OneDelivery.Codes(OneDelivery.View()));

    [Theory]
    [InlineData(Readability.Empty, 0, false, true)]
    [InlineData(Readability.Readable, 0, false, true)]
    [InlineData(Readability.Readable, 0, true, false)]
    [InlineData(Readability.Readable, 1, false, false)]
    public void GEN_F001_a_delivery_has_records_or_says_that_there_are_none(Readability readability, int records, bool nil, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F001", OneDelivery.View(OneDelivery.Numbered(1) with { IsNilReport = nil }, v => (v.Readability, v.Records) = (readability, records))));

    [Theory]
    [InlineData(Readability.UnknownType, true)]
    [InlineData(Readability.UnknownHeader, true)]
    [InlineData(Readability.TooLarge, true)]
    [InlineData(Readability.CutOff, false)]
    [InlineData(Readability.Readable, false)]
    public void GEN_F002_record_type_header_and_size_are_known(Readability readability, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F002", OneDelivery.View(change: v => v.Readability = readability)));

    [Theory]
    [InlineData(Readability.Binary, 0, true)]
    [InlineData(Readability.Readable, 7, true)]
    [InlineData(Readability.Readable, 0, false)]
    public void GEN_F004_bytes_are_text_without_lost_characters(Readability readability, int row, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F004", OneDelivery.View(change: v => (v.Readability, v.ReplacementCharacterRow) = (readability, row))));

    [Theory]
    [InlineData("support", "101", false)]
    [InlineData("support", "102", true)]
    [InlineData("support", "000", true)]
    [InlineData("disability", "860", false)]
    [InlineData("persons", "000", false)]
    [InlineData("persons", "101", true)]
    [InlineData("population", "", true)]
    public void GEN_F005_municipalities_report_their_own_and_the_population_register_the_rest(string type, string reporter, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F005", OneDelivery.View(OneDelivery.Numbered(1) with { Reporter = reporter }, RecordTypes.Named(type))));

    [Fact]
    public void GEN_F005_is_not_judged_when_the_record_type_is_unknown() =>
        Assert.Equal(Outcome.CannotBeJudged, OneDelivery.Of("GEN-F005", OneDelivery.View(null, type: null)));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void GEN_F007_the_declared_number_of_records_arrived(int declared, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F007", OneDelivery.View(OneDelivery.Numbered(1) with { DeclaredRecords = declared })));

    [Fact]
    public void GEN_F007_a_file_that_is_cut_off_is_not_complete()
    {
        Assert.True(Breaks("GEN-F007", OneDelivery.View(change: v => (v.Readability, v.ReadingNote) = (Readability.CutOff, "101;\"S1"))));
        Assert.Equal(Outcome.CannotBeJudged, OneDelivery.Of("GEN-F007", OneDelivery.View()));
    }

    [Fact]
    public void GEN_F008_the_same_bytes_again_name_the_first_receipt()
    {
        Assert.Equal(["GEN-F008"], OneDelivery.Codes(OneDelivery.View(OneDelivery.Numbered(1), v => v.SameBytesAs = OneDelivery.Numbered(1))));
        Assert.False(Breaks("GEN-F008", OneDelivery.View()));
    }

    [Theory]
    [InlineData(1, "another", true)]
    [InlineData(1, "sha of 1", false)]
    [InlineData(2, "another", false)]
    public void GEN_F009_a_sequence_number_is_used_once(int sequence, string sha, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F009", OneDelivery.View(change: v => v.ReceivedBefore = [OneDelivery.Earlier(sequence, sha: sha)])));

    [Theory]
    [InlineData(1, new[] { 1 }, "")]
    [InlineData(2, new[] { 1, 2 }, "")]
    [InlineData(2, new[] { 2 }, "1")]
    [InlineData(5, new[] { 1, 5 }, "2-4")]
    [InlineData(6, new[] { 1, 5, 6 }, "")]
    [InlineData(5, new[] { 1, 2, 3, 4, 5 }, "")]
    public void GEN_F010_the_lowest_delivery_above_a_gap_names_what_is_missing(int sequence, int[] series, string missing)
    {
        var view = OneDelivery.View(OneDelivery.Numbered(sequence), v => v.Series = [.. series.Select(s => OneDelivery.Earlier(s))]);
        Assert.Equal(missing.Length > 0, Breaks("GEN-F010", view));
        if (missing.Length > 0)
            Assert.Equal(missing, ((DeliveryRule)Catalogue.WithCode("GEN-F010")!).Values(view)[1]);
    }

    [Fact]
    public void GEN_F011_unknown_columns_are_named()
    {
        var view = OneDelivery.View(change: v => v.UnknownColumns = ["colour", "size"]);
        Assert.Equal(["GEN-F011"], OneDelivery.Codes(view));
        Assert.Equal(["colour, size"], ((DeliveryRule)Catalogue.WithCode("GEN-F011")!).Values(view));
    }

    [Fact]
    public void GEN_F012_missing_mandatory_columns_are_named() =>
        Assert.Equal(["GEN-F012"], OneDelivery.Codes(OneDelivery.View(change: v => v.MissingColumns = ["case_id"])));

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(200, false)]
    [InlineData(201, true)]
    public void GEN_F022_a_delivery_is_half_to_double_the_median_of_the_ones_before(int records, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F022", Fourth(records, 10, 100, 900)));

    [Theory]
    [InlineData(74, true)]
    [InlineData(75, false)]
    public void GEN_F022_the_median_of_an_even_number_lies_between_the_two_in_the_middle(int records, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F022", Fourth(records, 10, 100, 200, 900)));

    [Fact]
    public void GEN_F022_looks_at_the_last_six_and_needs_three()
    {
        Assert.True(Breaks("GEN-F022", Fourth(49, 1, 1, 1, 1, 1, 1, 1, 100, 100, 100, 100, 100, 100)));
        Assert.Equal(Outcome.CannotBeJudged, OneDelivery.Of("GEN-F022", Fourth(1, 100, 100)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(201, true)]
    public void GEN_F022_what_a_full_stock_lacks_is_told_by_other_rules(int records, bool broken)
    {
        var earlier = Fourth(records, 10, 100, 900);
        Assert.Equal(broken, Breaks("GEN-F022", OneDelivery.View(earlier.Delivery, AdultRecord.Declaration, v => (v.Records, v.Series) = (records, earlier.Series))));
    }

    [Theory]
    [InlineData(20, 100, false)]
    [InlineData(21, 100, true)]
    [InlineData(21, 420, false)]
    [InlineData(22, 420, true)]
    public void GEN_F023_more_than_twenty_deletions_and_five_percent_are_confirmed(int deletes, int active, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F023", OneDelivery.View(change: v => (v.Records, v.Deletes, v.ActiveRecordsBefore) = (100, deletes, active))));

    [Theory]
    [InlineData("2026-01-31", "2026-01-31", false)]
    [InlineData("2026-02-01", "2026-01-31", true)]
    [InlineData("9999-12-31", "2026-01-31", false)] // Without a day: until the deadline.
    [InlineData("9999-12-31", "2020-01-31", true)] // Its deadline is over already.
    public void GEN_F024_a_delivery_is_not_held_back_past_a_deadline(string until, string deadline, bool broken)
    {
        var day = DateOnly.Parse(deadline, System.Globalization.CultureInfo.InvariantCulture);
        var wish = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(broken, Breaks("GEN-F024", OneDelivery.View(change: v => (v.HeldUntil, v.EarliestDeadline, v.EarliestDeadlineRow) = (wish, day, 3))));
        Assert.False(Breaks("GEN-F024", OneDelivery.View(change: v => (v.EarliestDeadline, v.EarliestDeadlineRow) = (day, 3))));
        Assert.False(Breaks("GEN-F024", OneDelivery.View(change: v => v.HeldUntil = wish)));
    }

    [Theory]
    [InlineData("new", new[] { "old" }, Outcome.Broken)]
    [InlineData("old", new[] { "other", "old" }, Outcome.Kept)]
    [InlineData("new", new string[0], Outcome.Kept)]
    [InlineData("", new[] { "old" }, Outcome.CannotBeJudged)]
    [InlineData("new", new[] { "" }, Outcome.CannotBeJudged)]
    public void GEN_F025_a_change_of_source_system_is_announced(string system, string[] before, Outcome outcome) =>
        Assert.Equal(outcome, OneDelivery.Of("GEN-F025", OneDelivery.View(OneDelivery.Numbered(1, system: system), v => v.SourceSystemsBefore = before)));

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void GEN_F026_more_than_a_tenth_rejected_is_told_about_the_delivery(int rejected, bool broken) =>
        Assert.Equal(broken, Breaks("GEN-F026", OneDelivery.View(change: v => (v.Records, v.Rejected) = (100, rejected))));

    [Fact]
    public void GEN_F030_a_file_read_as_Windows_1252_says_so() =>
        Assert.Equal(["GEN-F030"], OneDelivery.Codes(OneDelivery.View(change: v => v.ReadAsWindows1252 = true)));

    private static DeliveryView Fourth(int records, params int[] before) =>
        OneDelivery.View(OneDelivery.Numbered(before.Length + 1), v =>
        {
            v.Records = records;
            v.Series = [.. before.Select((size, i) => OneDelivery.Earlier(i + 1, size)), OneDelivery.Earlier(before.Length + 1, records)];
        });

    private static bool Breaks(string code, DeliveryView view) => OneDelivery.Codes(view).Contains(code);
}
