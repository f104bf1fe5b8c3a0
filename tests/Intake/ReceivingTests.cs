using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>What a sender can rely on: receipts, order, repeats, corrections, and that nothing is lost.</summary>
public sealed class ReceivingTests : IDisposable
{
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    private string People() => _store.File("persons_000_20240101_0001.csv", Persons);

    [Fact]
    public void A_clean_delivery_enters_the_register_and_is_receipted()
    {
        var file = _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01", "2024-09-30"));
        var answers = _store.Receive(People(), file);
        Assert.Equal(new ReceiptCounts(1, 1, 0, 0, 0, 0), answers[1].Receipt.Counts);
        Assert.Equal(answers[0].Receipt.Chain, answers[1].Receipt.Previous);
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-09-30"], _store.Register());
    }

    [Fact]
    public void Persons_that_arrive_last_let_waiting_records_in_without_being_sent_again()
    {
        _store.Receive(_store.File("persons_000_20240101_0001.csv", "person_id;birth_date;sex\n" + Noah + ";2012-03-01;M\n"));
        var answer = _store.Receive(_store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01")))[0];
        Assert.Equal(1, answer.Receipt.Counts.Rejected);
        Assert.Empty(_store.Register());
        Assert.Contains("GEN-I006@support_101_20250131_0001.csv:1", _store.Findings());
        _store.Receive(_store.File("persons_000_20240201_0002.csv", Persons));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01.."], _store.Register());
        Assert.DoesNotContain("GEN-I006@support_101_20250131_0001.csv:1", _store.Findings());
    }

    [Fact]
    public void An_end_that_arrives_before_its_start_waits_for_it()
    {
        _store.Receive(People(), _store.File("support_101_20250131_0002.csv", Header + End("S1", "2024-05-01")));
        Assert.Contains("GEN-C001@support_101_20250131_0002.csv:1", _store.Findings());
        _store.Receive(_store.File("support_101_20250130_0001.csv", Header + Start("S1", Maria, "2024-03-01")));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-05-01"], _store.Register());
        Assert.Empty(_store.Findings());
    }

    [Fact]
    public void A_late_delivery_never_overrules_a_later_sequence_number()
    {
        _store.Receive(People(), _store.File("support_101_20250131_0002.csv", Header + Start("S1", Maria, "2024-03-01", "2024-12-31")));
        _store.Receive(_store.File("support_101_20250130_0001.csv", Header + Start("S1", Maria, "2024-03-01", "2024-06-30")));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-12-31"], _store.Register());
    }

    [Fact]
    public void A_correction_with_an_error_leaves_the_earlier_version_in_force()
    {
        _store.Receive(People(), _store.File("support_101_20250130_0001.csv", Header + Start("S1", Maria, "2024-03-01", "2024-06-30")));
        _store.Receive(_store.File("support_101_20250131_0002.csv", Header + Start("S1", Maria, "2024-03-01", "2024-02-01")));
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-06-30"], _store.Register());
        Assert.Contains("GEN-D001@support_101_20250131_0002.csv:1", _store.Findings());
    }

    [Fact]
    public void A_finding_is_gone_when_the_event_is_sent_again_without_the_error()
    {
        _store.Receive(People(), _store.File("support_101_20250130_0001.csv", Header + Start("S1", Maria, "2024-31-01")));
        Assert.Contains("GEN-F013@support_101_20250130_0001.csv:1", _store.Findings());
        _store.Receive(_store.File("support_101_20250131_0002.csv", Header + Start("S1", Maria, "2024-01-31")));
        Assert.Empty(_store.Findings());
    }

    [Fact]
    public void A_deleted_case_is_out_and_stays_out()
    {
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")));
        _store.Receive(_store.File("support_101_20250130_0002.csv", Header + Delete("S1")));
        Assert.Empty(_store.Register());
        Assert.Empty(_store.Findings());
    }

    [Fact]
    public void The_same_bytes_twice_give_the_first_receipt_and_change_nothing()
    {
        var file = _store.File("support_101_20250131_0001.csv", Header + Start("S1", Maria, "2024-03-01"));
        var first = _store.Receive(People(), file)[1];
        var before = _store.SnapshotBytes();
        var second = _store.Receive(file)[0];
        Assert.True(second.IsRepeat);
        Assert.Equal(first.Receipt, second.Receipt);
        Assert.Equal(before, _store.SnapshotBytes());
    }

    [Fact]
    public void Going_back_to_earlier_bytes_under_a_later_number_overrules_what_came_between()
    {
        var text = Header + Start("S1", Maria, "2024-03-01", "2024-06-30");
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", text));
        _store.Receive(_store.File("support_101_20250130_0002.csv", Header + Start("S1", Maria, "2024-03-01", "2024-12-31")));
        var again = _store.Receive(_store.File("support_101_20250131_0003.csv", text))[0];
        Assert.True(again.IsRepeat);
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01..2024-06-30"], _store.Register());
        Assert.DoesNotContain(_store.Findings(), f => f.StartsWith("GEN-F010", StringComparison.Ordinal));
    }

    [Fact]
    public void A_gap_in_the_numbers_is_found_and_closed_when_the_missing_one_comes()
    {
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")),
            _store.File("support_101_20250131_0003.csv", Header + Start("S3", Noah, "2024-03-01")));
        Assert.Contains("GEN-F010@support_101_20250131_0003.csv:0", _store.Findings());
        _store.Receive(_store.File("support_101_20250130_0002.csv", Header + Start("S2", Maria, "2024-04-01", paragraph: "BL 32.1.2")));
        Assert.DoesNotContain(_store.Findings(), f => f.StartsWith("GEN-F010", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_number_with_other_bytes_is_rejected_as_a_whole()
    {
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")));
        var answer = _store.Receive(_store.File("support_101_20250130_0001.csv", Header + Start("S2", Noah, "2024-03-01")))[0];
        Assert.Equal("GEN-F009", answer.Receipt.Reason);
        Assert.Equal([$"{Maria} Female 101 M203 2024-03-01.."], _store.Register());
    }

    [Fact]
    public void After_a_number_change_the_spells_of_the_old_number_belong_to_the_new()
    {
        _store.Receive(People(), _store.File("support_101_20250130_0001.csv", Header + Start("S1", "UD-100200", "2023-03-01", "2023-06-30", "SEL 52.3.6", kind: "person_id")),
            _store.File("support_147_20250130_0001.csv", Header + Start("T1", Maria, "2024-03-01", previous: "UD-100200", municipality: "147")));
        Assert.Equal([$"{Maria} Female 101 M203 2023-03-01..2023-06-30", $"{Maria} Female 147 M203 2024-03-01.."], _store.Register());
    }

    [Fact]
    public void A_mothers_number_replaced_by_the_childs_moves_that_case_and_no_other()
    {
        const string Mother = "6101804000"; // Born 1 January 1980 by digits; kept as an adult in the register.
        _store.Receive(
            _store.File("persons_000_20240101_0001.csv", Persons + Mother + ";1980-01-01;K\n"),
            _store.File("support_101_20250129_0001.csv", Header + Start("S1", Mother, "2024-03-01", kind: "mother_cpr") + Start("S2", Mother, "2024-03-01", kind: "parent_cpr", paragraph: "BL 75")));
        Assert.Empty(_store.Register());
        _store.Receive(_store.File("support_101_20250131_0002.csv", Header + Start("S1", Noah, "2024-03-01", previous: Mother)));
        Assert.Equal([$"{Noah} Male 101 M203 2024-03-01.."], _store.Register());
    }

    [Fact]
    public void A_cases_history_has_every_version_with_the_delivery_that_made_it_known()
    {
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")));
        _store.Receive(_store.File("support_101_20250130_0002.csv", Header + Start("S1", Maria, "2024-03-01", "2024-06-30")));
        _store.Receive(_store.File("support_101_20250131_0003.csv", Header + Delete("S1")));
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var versions = Socialstat.Intake.CaseHistory.OfCase(store, "S1", Law.Geography.WithCode("101"));
        Assert.Equal(
            ["support_101_20250129_0001.csv:1 ", "support_101_20250130_0002.csv:1 2024-06-30", "support_101_20250131_0003.csv:1 deleted"],
            versions.Select(v => $"{v.Receipt.FileName}:{v.Row} {(v.IsDelete ? "deleted" : v.End?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))}"));
        // The deletion names nobody, and is about her case all the same.
        Assert.Equal(3, Socialstat.Intake.CaseHistory.OfPerson(store, Law.PersonId.Parse(Maria), null).Count);
    }

    [Fact]
    public void A_persons_history_has_stays_at_crisis_centres_which_no_municipality_reports()
    {
        const string Stays = "stay_id;p_number;department_id;person_id;move_in_date;move_out_date;number_of_children;children_ids\n";
        _store.Receive(
            People(),
            _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")),
            _store.File("crisis_stay_9800000000_20250410_0001.csv", Stays + $"K1;1003456789;5f0c2a8e-4b6d-4c1e-9a37-2d8e6f1b0c54;{Maria};2025-02-01;;0;\n"));
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var person = Law.PersonId.Parse(Maria);
        Assert.Equal(["101 S1", "000 9800000000/K1"], Socialstat.Intake.CaseHistory.OfPerson(store, person, null).Select(v => $"{v.Reporter} {v.CaseId}"));
        Assert.Equal(["101 S1"], Socialstat.Intake.CaseHistory.OfPersons(store, new HashSet<Law.PersonId> { person }, new HashSet<Law.Statistic> { Law.Statistic.Support }, new HashSet<Law.Municipality> { Law.Geography.WithCode("101")! })
            .Select(v => $"{v.Reporter} {v.CaseId}"));
    }

    [Fact]
    public void The_register_as_known_on_an_earlier_instant_knows_only_what_had_a_receipt()
    {
        _store.Receive(People(), _store.File("support_101_20250129_0001.csv", Header + Start("S1", Maria, "2024-03-01")));
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var options = new Socialstat.Intake.ReceiveOptions { Today = TempStore.Today, Clock = new TempStore.FixedClock() };
        var received = store.Receipts.Receipts[0].ReceivedAt;
        foreach (var (instant, spells) in new[] { (received, 1), (received.AddMilliseconds(-1), 0) })
        {
            var folder = Path.Combine(_store.Folder, "known-" + spells.ToString(System.Globalization.CultureInfo.InvariantCulture));
            using var known = Socialstat.Intake.AsKnownOn.Make(store, instant, folder, options);
            Assert.Equal(spells, known.Receipts.Receipts.Count(r => r.RecordType == "support"));
            using var snapshot = known.SnapshotPath is { } path ? Snapshot.Open(path) : null;
            Assert.Equal(spells, snapshot?.Spells.Length ?? 0);
        }
    }
}
