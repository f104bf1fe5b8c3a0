using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules for support (IND) that are judged on one record.</summary>
public class SupportRecordTests
{
    private static readonly string[] Delete = ["action", "delete", "person_id_type", "", "person_id", "", "measure_paragraph", "", "start_date", "", "decisive_circumstances", ""];

    private static Outcome Of(string code, params string[] changes) => Judged.Record(code, Example.Support(changes));

    [Theory]
    [InlineData("start", Outcome.Kept)]
    [InlineData("offer_change", Outcome.Kept)]
    [InlineData("end", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("stop", Outcome.Broken)]
    public void IND_001_the_event_is_one_of_three(string happened, Outcome outcome) => Assert.Equal(outcome, Of("IND-001", "event", happened));

    [Fact]
    public void IND_001_a_delete_needs_its_event_too() => Assert.Equal(Outcome.Broken, Of("IND-001", [.. Delete, "event", ""]));

    [Theory]
    [InlineData("BL 32.1.3", Outcome.Kept)]
    [InlineData("§ 32, stk. 1, nr. 3, i barnets lov", Outcome.Kept)]
    [InlineData("SEL 52.3.6", Outcome.Kept)]
    [InlineData("LBU 12", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("BL 33", Outcome.Broken)]
    [InlineData("nonsense", Outcome.Broken)]
    [InlineData("BL 90.1.1", Outcome.Broken)]
    public void IND_002_a_start_is_under_a_provision_of_support(string provision, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-002", "measure_paragraph", provision));

    [Fact]
    public void IND_002_ends_changes_and_deletes_need_no_provision()
    {
        Assert.Equal(Outcome.Kept, Judged.Record("IND-002", Example.SupportEnd("2024-06-01")));
        Assert.Equal(Outcome.Kept, Judged.Record("IND-002", Example.SupportChange("2024-06-01")));
        Assert.Equal(Outcome.Kept, Of("IND-002", Delete));
    }

    [Fact]
    public void IND_002_shows_the_senders_own_text() =>
        Assert.Equal("BL 33", new Example().Send(Example.Support("measure_paragraph", "BL 33")).The("IND-002").Values[0]);

    [Theory]
    [InlineData("2024-03-01", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("1/3/24", Outcome.Kept)]
    public void IND_003_a_start_has_a_start_date_and_an_unreadable_one_is_not_blank(string start, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-003", "start_date", start));

    [Fact]
    public void IND_003_is_not_about_ends_and_deletes()
    {
        Assert.Equal(Outcome.Kept, Judged.Record("IND-003", Example.SupportEnd("2024-06-01")));
        Assert.Equal(Outcome.Kept, Of("IND-003", Delete));
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-003", "event", "stop", "start_date", ""));
    }

    [Theory]
    [InlineData("granted", "", Outcome.Broken)]
    [InlineData("granted", "2024-03-01", Outcome.Kept)]
    [InlineData("started", "", Outcome.Kept)]
    [InlineData("granted", "yesterday", Outcome.CannotBeJudged)]
    [InlineData("", "", Outcome.CannotBeJudged)]
    public void IND_004_a_grant_alone_is_not_reported(string status, string start, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-004", "status", status, "start_date", start));

    [Fact]
    public void IND_004_cannot_be_judged_when_the_system_does_not_send_a_status() =>
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-004", "start_date", ""));

    [Fact]
    public void IND_005_an_end_has_an_end_date()
    {
        Assert.Equal(Outcome.Kept, Judged.Record("IND-005", Example.SupportEnd("2024-06-01")));
        Assert.Equal(Outcome.Broken, Judged.Record("IND-005", Example.SupportEnd("")));
        Assert.Equal(Outcome.Kept, Judged.Record("IND-005", Example.SupportEnd("", "action", "delete")));
        Assert.Equal(Outcome.Kept, Of("IND-005", "end_date", ""));
    }

    [Theory]
    [InlineData("cpr", "", "BL 32.1.3", Outcome.Kept)]
    [InlineData("person_id", "", "BL 32.1.3", Outcome.Kept)]
    [InlineData("parent_cpr", "nej", "BL 32.1.3", Outcome.Broken)]
    [InlineData("parent_cpr", "", "BL 32.1.3", Outcome.Broken)]
    [InlineData("mother_cpr", "nej", "BL 32.1.3", Outcome.Broken)]
    [InlineData("mother_cpr", "ja", "BL 32.1.3", Outcome.Kept)]
    [InlineData("mother_cpr", "", "BL 32.1.3", Outcome.CannotBeJudged)]
    [InlineData("parent_cpr", "nej", "BL 75", Outcome.CannotBeJudged)]
    [InlineData("parent_cpr", "nej", "SEL 54", Outcome.CannotBeJudged)]
    [InlineData("parent_cpr", "nej", "BL 33", Outcome.CannotBeJudged)]
    [InlineData("", "nej", "BL 32.1.3", Outcome.CannotBeJudged)]
    public void IND_016_a_measure_is_on_the_child_unless_it_is_unborn(string kind, string unborn, string provision, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-016", "person_id_type", kind, "unborn", unborn, "measure_paragraph", provision));

    [Theory]
    [InlineData("child", "", "", Outcome.Kept)]
    [InlineData("child|parent", "", "", Outcome.Broken)]
    [InlineData("sibling", "", "", Outcome.Broken)]
    [InlineData("child|parent", "6501900002", "", Outcome.Kept)]
    [InlineData("child|parent", "", "6501900002", Outcome.Kept)]
    [InlineData("", "", "", Outcome.CannotBeJudged)]
    [InlineData("uncle", "", "", Outcome.CannotBeJudged)]
    public void IND_017_parents_and_siblings_who_receive_it_are_reported(string target, string parent, string holder, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-017", "measure_target", target, "parent_id", parent, "custody_holder_id", holder));

    [Fact]
    public void IND_017_cannot_be_judged_when_the_system_sends_no_target_or_no_other_persons()
    {
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-017", "parent_id", ""));
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-017", "measure_target", "parent"));
    }

    // Maria turns 18 on 15 June 2028; the parent was born in 1990.
    [Theory]
    [InlineData("BL 75", "parent_cpr", Example.Maria, "2028-06-14", Outcome.Broken)]
    [InlineData("SEL 54", "parent_cpr", Example.Maria, "2023-03-01", Outcome.Broken)]
    [InlineData("BL 75", "parent_cpr", Example.Maria, "2028-06-15", Outcome.Kept)]
    [InlineData("BL 75", "parent_cpr", "6501900002", "2024-03-01", Outcome.Kept)]
    [InlineData("BL 75", "parent_cpr", "", "2024-03-01", Outcome.Kept)]
    [InlineData("BL 75", "cpr", Example.Maria, "2024-03-01", Outcome.Kept)]
    [InlineData("BL 32.1.3", "parent_cpr", Example.Maria, "2024-03-01", Outcome.Kept)]
    [InlineData("BL 75", "parent_cpr", Example.Maria, "", Outcome.CannotBeJudged)]
    [InlineData("BL 75", "", Example.Maria, "2024-03-01", Outcome.CannotBeJudged)]
    public void IND_018_support_for_parents_is_on_the_child_when_its_number_is_known(string provision, string kind, string other, string start, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-018", "measure_paragraph", provision, "person_id_type", kind, "person_id", "6501900002", "parent_id", other, "start_date", start));

    [Fact]
    public void IND_018_cannot_be_judged_without_the_column() =>
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-018", "measure_paragraph", "BL 75", "person_id_type", "parent_cpr"));

    [Theory]
    [InlineData("ja", "mother_cpr", Outcome.Kept)]
    [InlineData("ja", "cpr", Outcome.Broken)]
    [InlineData("ja", "parent_cpr", Outcome.Broken)]
    [InlineData("ja", "person_id", Outcome.Broken)]
    [InlineData("nej", "cpr", Outcome.Kept)]
    [InlineData("", "cpr", Outcome.CannotBeJudged)]
    [InlineData("ja", "", Outcome.CannotBeJudged)]
    public void IND_020_and_IND_024_unborn_and_dead_children_are_on_the_mother(string answer, string kind, Outcome outcome)
    {
        Assert.Equal(outcome, Of("IND-020", "unborn", answer, "person_id_type", kind));
        Assert.Equal(outcome, Of("IND-024", "child_died", answer, "person_id_type", kind));
    }

    [Theory]
    [InlineData("UDSLAG4", Outcome.Kept)]
    [InlineData("", Outcome.Broken)]
    [InlineData("|", Outcome.Broken)]
    [InlineData("UDSLAG77", Outcome.CannotBeJudged)]
    public void IND_026_a_start_has_a_decisive_circumstance(string reasons, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-026", "decisive_circumstances", reasons));

    [Fact]
    public void IND_026_a_missing_column_is_a_missing_circumstance_but_ends_and_deletes_need_none()
    {
        var without = Example.Support();
        without.Remove("decisive_circumstances");
        Assert.Equal(Outcome.Broken, Judged.Record("IND-026", without));
        Assert.Equal(Outcome.Kept, Of("IND-026", Delete));
        Assert.Equal(Outcome.Kept, Judged.Record("IND-026", Example.SupportEnd("2024-06-01")));
        Assert.Equal(Outcome.CannotBeJudged, Of("IND-026", "measure_paragraph", "", "decisive_circumstances", ""));
    }

    [Theory]
    [InlineData("UDSLAG4|UDSLAG5", Outcome.Kept)]
    [InlineData("UDSLAG4|UDSLAG4", Outcome.Broken)]
    [InlineData("UDSLAG4|UDSLAG5|4", Outcome.Broken)]
    public void IND_027_a_circumstance_stands_once(string reasons, Outcome outcome) =>
        Assert.Equal(outcome, Of("IND-027", "decisive_circumstances", reasons));
}
