using Socialstat.Law;

namespace Socialstat.Tests.Validation;

/// <summary>What everybody may send: valid records give no findings at all, so that a test of one rule sees that rule alone.</summary>
public class ValidRecordTests
{
    [Fact]
    public void A_whole_placement_case_gives_no_findings() =>
        Assert.Empty(new Reports().Send(Valid.Decision(), Valid.Start(), Valid.Move(), Valid.Basis(), Valid.End()).Places());

    [Fact]
    public void A_whole_drug_case_gives_no_findings() =>
        Assert.Empty(new Reports()
            .Send(DrugRecord.Declaration, "2025-04-12", Valid.Drug("request"), Valid.Drug("referral"), Valid.Drug("start"))
            .Send(DrugRecord.Declaration, "2025-05-12", Valid.Drug("change"), Valid.Drug("end")).Places());

    [Fact]
    public void One_valid_record_of_each_other_type_gives_no_findings()
    {
        foreach (var (type, record) in Valid.All.Where(v => v.Type.Events is null))
            Assert.Empty(new Reports().Send(type, type == AdultRecord.Declaration ? "2025-05-12" : "2025-04-10", record).Places().Select(p => $"{type}: {p}"));
    }

    [Fact]
    public void Every_record_type_that_stands_by_itself_has_a_valid_record() =>
        Assert.Equal(RecordTypes.All.Where(t => t.IsEntry).OrderBy(t => t.Name), Valid.All.Select(v => v.Type).OrderBy(t => t.Name));

    [Fact]
    public void A_later_delivery_of_the_full_stock_takes_out_what_it_lacks() =>
        Assert.Equal(["V1"], new Reports().Send(AdultRecord.Declaration, "2025-04-10", Valid.Adult(), Valid.Adult("service_id", "V2"))
            .Send(AdultRecord.Declaration, "2025-05-10", Valid.Adult()).InForce(AdultRecord.Declaration));

    [Fact]
    public void A_later_delivery_of_the_year_takes_out_the_stays_of_the_year_that_it_lacks_and_leaves_those_before() =>
        Assert.Equal(["K0", "K2"], new Reports()
            .Send(CrisisStayRecord.Declaration, "2025-01-10", Valid.CrisisStay("stay_id", "K0", "move_in_date", "2024-11-01", "move_out_date", "2024-12-01"))
            .Send(CrisisStayRecord.Declaration, "2025-04-10", Valid.CrisisStay())
            .Send(CrisisStayRecord.Declaration, "2025-07-10", Valid.CrisisStay("stay_id", "K2", "move_in_date", "2025-03-01")).AsOf("2025-08-01").InForce(CrisisStayRecord.Declaration));

    [Fact]
    public void A_record_with_an_error_leaves_the_earlier_version_in_force() =>
        Assert.Equal(["N1"], new Reports().Send(NotificationRecord.Declaration, "2025-04-10", Valid.Notification())
            .Send(NotificationRecord.Declaration, "2025-05-10", Valid.Notification("person_id", "6101114005")).InForce(NotificationRecord.Declaration));

    [Fact]
    public void A_deleted_record_is_not_in_force() =>
        Assert.Empty(new Reports().Send(NotificationRecord.Declaration, "2025-04-10", Valid.Notification())
            .Send(NotificationRecord.Declaration, "2025-05-10", new Dictionary<string, string> { ["action"] = "delete", ["notification_id"] = "N1", ["acting_municipality"] = "101" })
            .InForce(NotificationRecord.Declaration));
}
