using System.Text;
using Socialstat.Intake;
using Socialstat.Register;
using Socialstat.Validation;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Corrections that rules know become deliveries of their own: with a reason, within a cap, always told from what people sent.</summary>
public sealed class ProposalTests : IDisposable
{
    private const string Department = "6f1c2d3e-0000-4000-8000-000000000001";
    private static readonly string OnBirthday = Start("S1", Lives.Grown, "2024-03-01", "2024-06-15");

    private readonly TempStore _store = new();

    public ProposalTests() => _store.SendPeople();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void The_end_on_a_birthday_is_corrected_to_the_day_before_by_a_delivery_of_its_own()
    {
        _store.Send("2025-05-01", 1, OnBirthday);
        Assert.Empty(_store.Register());
        var proposed = Assert.Single(Proposals("IND-010"));
        Assert.Equal(("2024-06-15", "2024-06-14", "end_date"), (proposed.Found, proposed.Proposed, proposed.Field.Name));
        var result = Apply("IND-010");
        Assert.Equal([$"{Lives.Grown} Female 101 M203 2024-03-01..2024-06-14"], _store.Register());
        Assert.Empty(_store.List(FindingState.New, FindingState.Returned));
        var receipt = Assert.Single(result.Answers).Receipt;
        Assert.Equal((Delivery.ProposalSource, 1, 1), (receipt.SourceSystem, receipt.Outranks!.Value, receipt.Counts.Accepted));
        Assert.Contains(Delivery.ProposalSource, receipt.FileName, StringComparison.Ordinal);
        var bytes = File.ReadAllText(Path.Combine(new StorePaths(_store.Folder).Inbox, receipt.Sha256[..2], receipt.Sha256));
        Assert.Contains("IND-010, end_date 2024-06-15 -> 2024-06-14", bytes, StringComparison.Ordinal);
        Assert.Contains("Anne: off by one", bytes, StringComparison.Ordinal);
        Assert.Contains("\"decision\":\"proposal\"", Encoding.UTF8.GetString(_store.Log()), StringComparison.Ordinal);
        using var store = RegisterStore.OpenToRead(_store.Folder);
        Assert.Equal([false, true], CaseHistory.OfCase(store, "S1", null).Select(v => v.Receipt.Outranks is not null));
    }

    [Fact]
    public void The_corrected_record_keeps_everything_else_in_the_senders_words()
    {
        _store.Send("2025-05-01", 1, $"start;insert;\"S;1\";101;cpr;{Lives.Grown};;BL 32.1.3;01-03-2024;2024-03-01;2024-06-15;UDSLAG4|UDSLAG1;;;;\n");
        Apply("IND-010");
        var receipt = _store.Changing(s => s.Receipts.Receipts[^1]);
        var lines = File.ReadAllLines(Path.Combine(new StorePaths(_store.Folder).Inbox, receipt.Sha256[..2], receipt.Sha256));
        Assert.StartsWith($"start;;\"S;1\";101;cpr;{Lives.Grown};;;BL 32.1.3;01-03-2024;2024-03-01;2024-06-14;UDSLAG4|UDSLAG1;", lines[1], StringComparison.Ordinal);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void The_correction_holds_until_the_source_sends_a_later_number()
    {
        _store.Send("2025-05-01", 7, OnBirthday);
        Apply("IND-010");
        _store.Send("2025-05-21", 6, Start("S1", Lives.Grown, "2024-03-01", "2024-05-01")); // Late, and older than what was corrected.
        Assert.Equal([$"{Lives.Grown} Female 101 M203 2024-03-01..2024-06-14"], _store.Register());
        _store.Send("2025-05-22", 8, Start("S1", Lives.Grown, "2024-03-01", "2024-04-01"));
        Assert.Equal([$"{Lives.Grown} Female 101 M203 2024-03-01..2024-04-01"], _store.Register());
    }

    [Fact]
    public void The_source_sending_the_old_error_again_is_a_returned_finding_and_the_correction_stays_in_force()
    {
        _store.Send("2025-05-01", 1, OnBirthday);
        Apply("IND-010");
        Assert.Equal(["S1 fixed 2025-05-01 10 days, returned 0"], _store.Of("IND-010"));
        _store.Send("2025-05-21", 2, OnBirthday + Start("S2", Maria, "2024-03-01", "2024-04-01"));
        Assert.Equal(["S1 returned 2025-05-01 20 days, returned 1"], _store.Of("IND-010"));
        Assert.Contains($"{Lives.Grown} Female 101 M203 2024-03-01..2024-06-14", _store.Register());
        Apply("IND-010"); // The second correction of the same value is a delivery of its own too.
        Assert.Equal(["S1 fixed 2025-05-01 10 days, returned 1"], _store.Of("IND-010"));
        Assert.Equal(2, _store.Changing(s => s.Receipts.Receipts.Count(r => r.Outranks is not null)));
    }

    [Fact]
    public void A_rebuild_gives_the_same_register_with_the_corrections()
    {
        _store.Send("2025-05-01", 1, OnBirthday + Start("S2", Noah, "2023-03-01", paragraph: "SEL 52.3.6"));
        Apply("IND-010");
        Apply("GEN-D010");
        var (state, lives, log) = (_store.State(), _store.All(), _store.Log());
        _store.Changing(s =>
        {
            Receiver.Rebuild(s, Lives.On("2025-05-11"));
            return 0;
        });
        Assert.Equal(state, _store.State());
        Assert.Equal(lives, _store.All());
        Assert.Equal(log, _store.Log());
    }

    [Fact]
    public void A_running_case_is_converted_to_the_provision_of_the_same_measure()
    {
        _store.Send("2025-05-01", 1, Start("S2", Noah, "2023-03-01", paragraph: "SEL 52.3.6"));
        Assert.Equal("BL 32.1.3", Assert.Single(Proposals("GEN-D010")).Proposed);
        Apply("GEN-D010");
        Assert.Equal([$"{Noah} Male 101 M203 2023-03-01.."], _store.Register());
        Assert.DoesNotContain(_store.Of("GEN-D010"), l => !l.Contains("fixed", StringComparison.Ordinal));
        Assert.Empty(_store.Of("GEN-D009"));
    }

    [Fact]
    public void A_provision_that_became_several_is_not_guessed()
    {
        _store.Send("2025-05-01", 1, Start("S2", Noah, "2023-03-01", paragraph: "SEL 11.7"));
        Assert.Single(_store.Of("GEN-D010"));
        Assert.Empty(Proposals("GEN-D010"));
    }

    [Fact]
    public void An_end_long_after_the_birthday_or_none_is_not_guessed()
    {
        _store.Send("2025-05-01", 1, Start("S1", Lives.Grown, "2024-03-01") + Start("S2", Lives.Grown, "2024-03-01", "2024-08-01", "BL 32.1.2"));
        Assert.Equal(2, _store.Of("IND-009").Length);
        Assert.Empty(Proposals("IND-009"));
    }

    [Fact]
    public void The_department_comes_from_the_P_number_when_all_others_name_the_same()
    {
        static string Placed(string id, string department) => $"start;;{id};101;cpr;{Maria};;BL 32.1.5;2024-03-01;2024-03-01;2024-09-01;UDSLAG4;1003388394;{department};;\n";
        _store.Send("2025-05-01", 1, Placed("S1", Department) + Placed("S2", ""));
        var proposed = Assert.Single(Proposals("GEN-P003"));
        Assert.Equal((Department, "S2", "department_id"), (proposed.Proposed, proposed.CaseId, proposed.Field.Name));
        Apply("GEN-P003");
        Assert.DoesNotContain(_store.Of("GEN-P003"), l => !l.Contains("fixed", StringComparison.Ordinal));
        _store.Send("2025-05-12", 2, Placed("S3", "6f1c2d3e-0000-4000-8000-000000000002") + Placed("S4", ""));
        Assert.Empty(Proposals("GEN-P003")); // Two departments are known now.
    }

    [Fact]
    public void Proposals_are_applied_with_name_and_reason_and_no_more_than_the_cap()
    {
        _store.Send("2025-05-01", 1, string.Concat(Enumerable.Range(1, 5).Select(i => Start($"S{i}", Lives.Grown, $"2024-0{i}-01", "2024-06-15", $"BL 32.1.{(i < 4 ? i : i - 3)}"))));
        Assert.Equal(5, Proposals("IND-010").Count);
        foreach (var order in new[] { Order("IND-010") with { Reason = " " }, Order("IND-010") with { By = "" }, Order("IND-010") with { Max = 0 }, Order("IND-010") with { Max = 501 }, Order("IND-001") })
            Assert.Throws<DecisionRefusedException>(() => _store.Changing(s => ProposalRun.Apply(s, Lives.On("2025-05-11"), order)));
        var result = _store.Changing(s => ProposalRun.Apply(s, Lives.On("2025-05-11"), Order("IND-010") with { Max = 2 }));
        Assert.Equal((2, 3), (result.Applied, result.Left));
        Assert.Equal(3, Proposals("IND-010").Count);
        Assert.Equal((3, 0), Counts(Apply("IND-010")));
        Assert.Equal((0, 0), Counts(Apply("IND-010")));
        Assert.Equal(5, _store.Register().Length);
    }

    [Fact]
    public void Each_correction_stands_just_above_the_number_it_corrects()
    {
        _store.Send("2025-05-01", 3, OnBirthday);
        _store.Send("2025-05-02", 5, Start("S2", Lives.Grown, "2024-03-01", "2024-06-15", "BL 32.1.2"));
        Assert.Equal([3, 5], Apply("IND-010").Answers.Select(a => a.Receipt.Outranks!.Value));
        _store.Send("2025-05-20", 4, Start("S1", Lives.Grown, "2024-03-01", "2024-05-01")); // Late, but newer than what was corrected in S1.
        Assert.Equal([$"{Lives.Grown} Female 101 M202 2024-03-01..2024-06-14", $"{Lives.Grown} Female 101 M203 2024-03-01..2024-05-01"], _store.Register());
        Assert.DoesNotContain(_store.Findings(), f => f.StartsWith("GEN-F0", StringComparison.Ordinal) && f.Contains(Delivery.ProposalSource, StringComparison.Ordinal));
    }

    private static (int, int) Counts(ProposalResult result) => (result.Applied, result.Left);

    private static ProposalOrder Order(string rule) => new() { Rule = Catalogue.WithCode(rule)!, Reporter = "101", By = "Anne", Reason = "off by one" };

    private IReadOnlyList<ProposedCorrection> Proposals(string rule)
    {
        using var store = RegisterStore.OpenToRead(_store.Folder);
        return ProposalList.Read(store, "101", Catalogue.WithCode(rule));
    }

    private ProposalResult Apply(string rule) => _store.Changing(s => ProposalRun.Apply(s, Lives.On("2025-05-11"), Order(rule)));
}
