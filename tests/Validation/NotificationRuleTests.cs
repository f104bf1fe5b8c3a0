using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about single notifications, and about the same notification reported twice.</summary>
public class NotificationRuleTests
{
    private static readonly RecordType Type = NotificationRecord.Declaration;

    [Fact]
    public void UND_001_A_notification_has_the_day_it_was_received()
    {
        Assert.Equal(["UND-001"], Codes("received_date", ""));
        Assert.Equal(["GEN-F013"], Codes("received_date", "i går"));
    }

    [Theory]
    [InlineData("2025-03-01", 0)]
    [InlineData("2025-03-02", 1)] // Turns 18 that day.
    [InlineData("2025-03-03", 1)]
    public void UND_002_The_person_is_under_18_when_the_notification_is_received(string day, int broken) =>
        Assert.Equal(broken, new Reports().Knows("6203075002", "2007-03-02").Send(Type, "2025-04-10", Valid.Notification("person_id", "6203075002", "received_date", day)).Codes().Count(c => c == "UND-002"));

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)] // Born on 29 February: 18 on 1 March.
    public void UND_002_A_leap_day_child_turns_18_on_1_March(string day, bool broken) =>
        Assert.Equal(broken ? ["UND-002"] : Array.Empty<string>(), new Reports().AsOf("2026-06-01").Knows("8902084001", "2008-02-29")
            .Send(Type, "2026-04-10", Valid.Notification("person_id", "8902084001", "received_date", day)).Codes());

    [Fact]
    public void UND_002_An_expecting_mother_may_be_grown_up() =>
        Assert.Empty(Codes("person_id_type", "mother_cpr", "person_id", Valid.Karen, "unborn", "ja"));

    [Theory]
    [InlineData("mother_cpr", "", "ja", "UND-003")]
    [InlineData("mother_cpr", "", "", "UND-003")]
    [InlineData("cpr", "", "ja", "UND-003")]
    [InlineData("cpr", Valid.Maria, "ja", "UND-003")] // A number, but not said to be the mother's.
    [InlineData("cpr", "", "nej", "GEN-I001")]
    [InlineData("cpr", Valid.Maria, "nej", "")]
    [InlineData("mother_cpr", Valid.Karen, "", "")]
    [InlineData("mother_cpr", Valid.Karen, "nej", "GEN-I015")]
    public void UND_003_Concern_about_an_unborn_child_is_on_the_mothers_number(string kind, string person, string unborn, string code) =>
        Assert.Equal(code.Length == 0 ? [] : [code], Codes("person_id_type", kind, "person_id", person, "unborn", unborn));

    [Theory]
    [InlineData("", "2025-02-01", true)]
    [InlineData("14", "2025-02-01", true)]
    [InlineData("2", "2025-02-01", false)]
    [InlineData("7", "2023-12-31", false)] // Family, the child or acquaintances: until 2023.
    [InlineData("7", "2024-01-01", true)]
    [InlineData("12", "2023-12-31", true)] // The child: from 2024.
    [InlineData("12", "2024-01-01", false)]
    [InlineData("13", "2024-01-02", false)]
    public void UND_004_The_notifier_is_in_the_list_that_was_in_force_on_the_day(string notifier, string day, bool broken) =>
        Assert.Equal(broken ? ["UND-004"] : Array.Empty<string>(), new Reports().Send(Type, day == "2023-12-31" ? "2024-01-10" : "2025-01-10", Valid.Notification("notifier", notifier, "received_date", day))
            .Codes().Where(c => c is not "GEN-D003"));

    [Fact]
    public void UND_005_A_notification_has_a_cause()
    {
        Assert.Equal(["UND-005"], Codes("causes", ""));
        Assert.Equal(["UND-005"], Codes("causes", "|"));
        Assert.Empty(Codes("causes", "UDSLAG4"));
    }

    [Fact]
    public void UND_006_A_cause_stands_once()
    {
        Assert.Equal(["UND-006"], Codes("causes", "UDSLAG4|UDSLAG9|UDSLAG4"));
        Assert.Empty(Codes("causes", "UDSLAG4|UDSLAG9|"));
    }

    [Theory]
    [InlineData("6", "interrogation", true)]
    [InlineData("6", "concern", false)]
    [InlineData("6", "", false)]
    [InlineData("2", "interrogation", false)]
    public void UND_007_The_police_telling_of_an_interrogation_is_no_notification(string notifier, string kind, bool broken) =>
        Assert.Equal(broken ? ["UND-007"] : Array.Empty<string>(), Codes("notifier", notifier, "notification_kind", kind));

    [Theory]
    [InlineData("2025-01-29", "2", true)]
    [InlineData("2025-01-28", "2", false)] // Four days apart.
    [InlineData("2025-02-01", "2", true)]
    [InlineData("2025-02-04", "2", true)]
    [InlineData("2025-02-05", "2", false)]
    [InlineData("2025-02-02", "3", false)] // Another kind of notifier.
    public void UND_009_Two_municipalities_do_not_report_the_same_notification(string day, string notifier, bool broken)
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.Notification())
            .From("147", Type, "2025-04-10", Valid.Notification("acting_municipality", "147", "received_date", day, "notifier", notifier));
        Assert.Equal(broken ? ["UND-009"] : Array.Empty<string>(), reports.Codes());
    }

    [Fact]
    public void UND_009_Points_at_the_later_and_names_both_municipalities()
    {
        var finding = new Reports().Send(Type, "2025-04-10", Valid.Notification())
            .From("147", Type, "2025-04-10", Valid.Notification("acting_municipality", "147", "received_date", "2025-02-02")).The("UND-009");
        Assert.Equal(2, finding.Delivery);
        Assert.Contains("Frederiksberg", finding.Message(Language.Danish), StringComparison.Ordinal);
        Assert.Contains("København", finding.Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("received_date", "2025-02-01", true)]
    [InlineData("received_date", "2025-02-02", false)]
    [InlineData("notifier", "3", false)]
    [InlineData("causes", "UDSLAG4", false)]
    [InlineData("causes", "UDSLAG9|UDSLAG4", true)] // The same causes in another order.
    public void UND_010_Two_equal_notifications_of_a_day_are_probably_one(string field, string value, bool broken) =>
        Assert.Equal(broken ? ["UND-010@1:2"] : Array.Empty<string>(),
            new Reports().Send(Type, "2025-04-10", Valid.Notification(), Valid.Notification("notification_id", "N2", field, value)).Places());

    [Fact]
    public void UND_010_Counts_unborn_children_and_not_notifications_taken_out()
    {
        string[] unborn = ["person_id_type", "mother_cpr", "person_id", Valid.Karen];
        Assert.Equal(["UND-010"], new Reports().Send(Type, "2025-04-10", Valid.Notification(unborn), Valid.Notification([.. unborn, "notification_id", "N2"])).Codes());
        Assert.Empty(new Reports().Send(Type, "2025-04-10", Valid.Notification(), Valid.Notification("notification_id", "N2"))
            .Send(Type, "2025-04-11", Valid.Notification("notification_id", "N2", "action", "delete")).Codes());
    }

    [Theory]
    [InlineData("BL 132", true)]
    [InlineData("SEL 152", true)]
    [InlineData("BL 133", false)]
    [InlineData("BL 135", false)] // Citizens.
    [InlineData("", false)]
    public void UND_011_An_inter_municipal_notice_is_marked(string basis, bool broken) =>
        Assert.Equal(broken ? ["UND-011"] : Array.Empty<string>(), Codes("legal_basis", basis));

    [Fact]
    public void UND_011_Does_not_keep_the_notice_out_of_the_register() =>
        Assert.Equal(["N1"], new Reports().Send(Type, "2025-04-10", Valid.Notification("legal_basis", "BL 132")).InForce(Type));

    [Theory]
    [InlineData("2025-01-31", false)]
    [InlineData("2025-02-01", true)]
    public void UND_013_A_notification_of_2024_is_reported_by_31_January_2025(string delivered, bool broken) =>
        Assert.Equal(broken ? ["UND-013"] : Array.Empty<string>(), new Reports().Send(Type, delivered, Valid.Notification("received_date", "2024-01-01")).Codes());

    [Fact]
    public void UND_013_A_correction_of_what_was_reported_in_time_is_not_late() =>
        Assert.Empty(new Reports().Send(Type, "2025-01-31", Valid.Notification("received_date", "2024-12-31"))
            .Send(Type, "2025-03-01", Valid.Notification("received_date", "2024-12-31", "causes", "UDSLAG4"))
            .Send(Type, "2025-04-01", Valid.Notification("received_date", "2024-12-31", "causes", "UDSLAG4")).Codes());

    [Theory]
    [InlineData("child_moved", true)]
    [InlineData("error", false)]
    [InlineData("", false)]
    public void UND_016_A_move_is_no_reason_to_delete_a_notification(string reason, bool broken)
    {
        var reports = new Reports().Send(Type, "2025-04-10", Valid.Notification())
            .Send(Type, "2025-04-11", new Dictionary<string, string> { ["action"] = "delete", ["notification_id"] = "N1", ["acting_municipality"] = "101", ["delete_reason"] = reason });
        Assert.Equal(broken ? ["UND-016"] : Array.Empty<string>(), reports.Codes());
        Assert.Equal(broken ? ["N1"] : Array.Empty<string>(), reports.InForce(Type));
    }

    private static string[] Codes(params string[] changes) => new Reports().Send(Type, "2025-04-10", Valid.Notification(changes)).Codes();
}
