using Socialstat.Law;
using Socialstat.Validation;

namespace Socialstat.Tests.Validation;

/// <summary>Rules about what becomes known later: a CPR number, another birth date, a new code list, a new schema version.</summary>
public sealed class KnownLaterRuleTests
{
    [Theory]
    [InlineData("2025-05-02", false)]
    [InlineData("2025-05-01", true)]
    public void GEN_I009_a_person_id_gives_way_within_30_days_to_a_CPR_number_that_is_known(string knownOn, bool broken)
    {
        var reports = new Reports().Renumbered("AB-123456", Valid.Maria, knownOn)
            .Send(SupportRecord.Declaration, "2025-01-31", Example.Support("person_id_type", "person_id", "person_id", "AB-123456"));
        Assert.Equal(broken ? ["GEN-I009"] : [], reports.Codes());
    }

    [Fact]
    public void GEN_I009_a_CPR_number_that_has_been_replaced_is_another_matter() =>
        Assert.DoesNotContain("GEN-I009", new Reports().Renumbered(Valid.Karen, Valid.Maria, "2024-01-01")
            .Send(SupportRecord.Declaration, "2025-01-31", Example.Support("person_id", Valid.Karen)).Codes());

    [Fact]
    public void GEN_I017_one_person_has_one_sex_and_one_birth_date_in_a_statistic()
    {
        var first = Valid.CrisisStay("stay_id", "K1");
        Dictionary<string, string> Later(params string[] changes) => Valid.CrisisStay(["stay_id", "K2", "move_in_date", "2025-03-01", "move_out_date", "2025-03-10", .. changes]);
        Assert.DoesNotContain("GEN-I017", new Reports().Send(CrisisStayRecord.Declaration, "2025-04-10", first, Later()).Codes());
        var born = new Reports().Send(CrisisStayRecord.Declaration, "2025-04-10", With(first, "birth_date", "1980-01-01"), Later("birth_date", "1980-01-02"));
        Assert.Equal("1980-01-02", born.The("GEN-I017").Values[0]);
        Assert.Equal(2, born.The("GEN-I017").Row);
    }

    [Theory]
    [InlineData("2023-12-31", "2024-07-01", false)]
    [InlineData("2024-01-01", "2024-06-30", true)]
    [InlineData("2024-01-01", "2024-07-01", false)]
    public void GEN_F017_a_code_of_the_previous_list_is_flagged_in_the_window_of_transition(string received, string delivered, bool flagged)
    {
        var record = Valid.Notification("notifier", "7", "received_date", received);
        Assert.Equal(flagged, OneRecord.Breaks("GEN-F017", NotificationRecord.Declaration, record, delivered));
        Assert.False(OneRecord.Breaks("GEN-F016", NotificationRecord.Declaration, record, "2024-06-30"));
    }

    [Theory]
    [InlineData(null, Outcome.CannotBeJudged)]
    [InlineData("2025-01", Outcome.Kept)]
    [InlineData("2024-07", Outcome.Broken)]
    [InlineData("2025-07", Outcome.Broken)]
    [InlineData("2025-02", Outcome.Broken)]
    [InlineData("v2", Outcome.Broken)]
    public void GEN_F003_a_schema_version_that_is_named_is_in_force_on_the_day_of_the_delivery(string? version, Outcome outcome)
    {
        var delivery = OneDelivery.Numbered(1) with { Date = new DateOnly(2025, 6, 30), SchemaVersion = version };
        Assert.Equal(outcome, OneDelivery.Of("GEN-F003", OneDelivery.View(delivery)));
        Assert.Equal(outcome, OneDelivery.Of("GEN-F003", OneDelivery.View(delivery with { SchemaVersion = null }, v => v.SchemaVersion = version)));
    }

    [Fact]
    public void GEN_F003_a_version_holds_until_the_next_and_the_next_is_announced_six_months_ahead()
    {
        var today = new DateOnly(2025, 6, 1);
        Assert.Equal(new Period(new DateOnly(2025, 1, 1), new DateOnly(2025, 6, 30)), SchemaVersions.Find("2025-01", today));
        Assert.NotNull(SchemaVersions.Find("2025-07", today));
        Assert.Null(SchemaVersions.Find("2026-01", today));
        Assert.Equal("2025-07", SchemaVersions.On(new DateOnly(2025, 12, 31)));
    }

    private static Dictionary<string, string> With(Dictionary<string, string> record, string name, string value) => new(record) { [name] = value };
}
