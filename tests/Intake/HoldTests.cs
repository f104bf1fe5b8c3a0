using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Story;

namespace Socialstat.Tests.Intake;

/// <summary>Deliveries that are held back: receipted, judged, and outside the register until their time comes.</summary>
public sealed class HoldTests : IDisposable
{
    private const string First = "support_101_20250601_0001.csv";
    private static readonly DateOnly Until = new(2025, 7, 1);
    private readonly TempStore _store = new();
    private readonly string _persons;
    private readonly string _delivery;

    public HoldTests()
    {
        _persons = _store.File("persons_000_20240101_0001.csv", Persons);
        _delivery = _store.File(First, Header + Start("S1", Maria, "2025-03-01") + Start("S2", "", "2025-03-01"));
    }

    public void Dispose() => _store.Dispose();

    [Fact]
    public void A_held_delivery_has_a_receipt_and_findings_and_nothing_of_it_is_in_the_register()
    {
        _store.Receive(_persons);
        var receipt = Hold(Until, _delivery).Receipt;
        Assert.Equal(Until, receipt.HeldUntil);
        Assert.Equal(0, receipt.Counts.Accepted);
        Assert.Equal(1, receipt.Counts.Rejected);
        Assert.Empty(_store.Register());
        Assert.Contains($"GEN-I001@{First}:2", _store.Findings());
        Assert.Equal((receipt.Id, Until, false), Assert.Single(Held()));
        Assert.Empty(Verification.Run(_store.Folder).Faults);
    }

    [Fact]
    public void Findings_that_need_the_case_are_seen_while_it_waits_and_follow_the_register()
    {
        var path = _store.File("support_101_20250601_0002.csv", Header + Start("S7", Maria, "2025-03-01"));
        _store.Receive(_store.File("persons_000_20230101_0001.csv", "person_id;birth_date;sex\n6103124001;2012-03-01;M\n"));
        Hold(Until, path);
        Assert.Contains("GEN-I006@support_101_20250601_0002.csv:1", _store.Findings());
        _store.Receive(_store.File("persons_000_20240101_0002.csv", Persons));
        Assert.DoesNotContain("GEN-I006@support_101_20250601_0002.csv:1", _store.Findings());
        Assert.Empty(_store.Register());
    }

    [Fact]
    public void Released_by_hand_it_gives_the_state_of_a_delivery_that_was_never_held()
    {
        using var other = new TempStore();
        other.Receive(_persons, _delivery);
        var end = _store.File("support_101_20250602_0002.csv", Header + End("S1", "2025-05-01"));
        other.Receive(end);
        _store.Receive(_persons);
        var held = Hold(Until, _delivery).Receipt;
        _store.Receive(end);
        Assert.Empty(_store.Register());
        Release(held.Id);
        Assert.Equal(other.State(), _store.State());
        Assert.Empty(Held());
        _store.Rebuild();
        Assert.Equal(other.State(), _store.State());
    }

    [Fact]
    public void On_the_day_it_enters_by_itself_and_the_day_before_it_does_not()
    {
        _store.Receive(_persons);
        Hold(Until, _delivery);
        JudgeOn(Until.AddDays(-1));
        Assert.Empty(_store.Register());
        Assert.Single(Held());
        JudgeOn(Until);
        Assert.Single(_store.Register());
        Assert.Empty(Held());
        var entered = _store.State();
        Rebuild(Until);
        Assert.Equal(entered, _store.State());
    }

    [Fact]
    public void Judged_on_an_earlier_day_it_is_held_again()
    {
        _store.Receive(_persons);
        Hold(Until, _delivery);
        var waiting = _store.State();
        JudgeOn(Until);
        JudgeOn(TempStore.Today);
        Assert.Equal(waiting, _store.State());
        Assert.Single(Held());
    }

    [Fact]
    public void A_rebuild_keeps_what_is_held()
    {
        _store.Receive(_persons);
        Hold(Until, _delivery);
        var waiting = _store.State();
        _store.Rebuild();
        Assert.Equal(waiting, _store.State());
        Assert.Single(Held());
    }

    [Fact]
    public void Past_the_deadline_of_a_record_it_is_refused_until_another_day_is_chosen_or_it_is_released()
    {
        _store.Receive(_persons);
        var receipt = Hold(new DateOnly(2026, 2, 1), _delivery).Receipt;
        Assert.Equal("GEN-F024", receipt.Reason);
        Assert.Contains($"GEN-F024@{First}:0", _store.Findings());
        Assert.Empty(_store.Register());
        Assert.True(Assert.Single(Held()).IsRefused);
        Change(new DateOnly(2026, 1, 31), receipt.Id);
        Assert.Equal((receipt.Id, new DateOnly(2026, 1, 31), false), Assert.Single(Held()));
        Assert.DoesNotContain($"GEN-F024@{First}:0", _store.Findings());
        Assert.Empty(_store.Register());
        Release(receipt.Id);
        Assert.Single(_store.Register());
    }

    [Fact]
    public void Without_a_day_it_waits_until_its_deadline_at_the_latest()
    {
        _store.Receive(_persons);
        Hold(HoldChange.Open, _delivery);
        Assert.Equal(new DateOnly(2026, 1, 31), Assert.Single(Held()).Until);
        JudgeOn(new DateOnly(2026, 1, 30));
        Assert.Empty(_store.Register());
        JudgeOn(new DateOnly(2026, 1, 31));
        Assert.Single(_store.Register());
        var entered = _store.State();
        Rebuild(new DateOnly(2026, 1, 31));
        Assert.Equal(entered, _store.State());
    }

    [Fact]
    public void Without_a_day_after_the_deadline_it_is_refused()
    {
        var late = _store.File("support_101_20250601_0009.csv", Header + Start("S9", Maria, "2020-03-01"));
        Assert.Equal("GEN-F024", Hold(HoldChange.Open, late).Receipt.Reason);
    }

    [Fact]
    public void The_same_bytes_without_a_hold_are_the_senders_word_that_it_may_enter()
    {
        _store.Receive(_persons);
        var held = Hold(Until, _delivery).Receipt;
        var again = _store.Receive(_delivery)[0];
        Assert.True(again.IsRepeat);
        Assert.Equal(held, again.Receipt);
        Assert.Single(_store.Register());
    }

    [Fact]
    public void What_has_entered_cannot_be_held_again()
    {
        _store.Receive(_persons);
        var receipt = _store.Receive(_delivery)[0].Receipt;
        Assert.Throws<InvalidOperationException>(() => Release(receipt.Id));
        Assert.Throws<InvalidOperationException>(() => Release("R-00000099-aaaaaaaa"));
    }

    [Fact]
    public void A_release_that_was_noted_but_not_settled_is_settled_on_opening()
    {
        _store.Receive(_persons);
        var held = Hold(Until, _delivery).Receipt;
        using (var store = RegisterStore.OpenToWrite(_store.Folder))
            store.Receipts.Append([new HoldChange { HoldOf = held.Number, After = held.Number, Until = null, ReceivedAt = held.ReceivedAt }]);
        using (var store = RegisterStore.OpenToRead(_store.Folder))
            Assert.False(store.IsUpToDate);
        _store.Receive();
        Assert.Single(_store.Register());
        Assert.Empty(Verification.Run(_store.Folder).Faults);
    }

    [Fact]
    public void A_change_of_a_hold_that_is_tampered_with_is_found()
    {
        _store.Receive(_persons);
        Release(Hold(Until, _delivery).Receipt.Id);
        var log = new StorePaths(_store.Folder).Receipts;
        File.WriteAllText(log, File.ReadAllText(log).Replace("\"until\":null", "\"until\":\"2025-08-01\"", StringComparison.Ordinal));
        Assert.Contains(Verification.Run(_store.Folder).Faults, f => f.IsTruth && f.Fault.StartsWith("line 3 ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_state_does_not_depend_on_when_or_how_deliveries_were_held_and_released()
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            using var plain = new TempStore();
            using var holding = new TempStore();
            var story = new RandomStory(seed);
            var files = story.Deliveries(8);
            plain.Receive([.. files.Select(f => plain.File(f.Name, f.Text))]);
            var held = new List<string>();
            var number = 0;
            foreach (var file in files)
            {
                var label = new DeliveryLabel { HeldUntil = ++number % 2 == seed % 2 ? new DateOnly(2025, 6, 1 + number) : null };
                var answer = holding.ReceiveWith(label, 5000, holding.File(file.Name, file.Text))[0];
                if (label.HeldUntil is not null && answer.Receipt.Reason.Length == 0)
                    held.Add(answer.Receipt.Id);
                if (held.Count == 2)
                {
                    Change(holding, null, TempStore.Today, [.. held]);
                    held.Clear();
                }
            }

            JudgeOn(plain, new DateOnly(2027, 1, 1));
            JudgeOn(holding, new DateOnly(2027, 1, 1));
            Assert.True(plain.State() == holding.State(), $"seed {seed}");
        }
    }

    private Answer Hold(DateOnly until, string path) => _store.ReceiveWith(new DeliveryLabel { HeldUntil = until }, 5000, path)[0];

    private void Release(string receipt) => Change(_store, null, TempStore.Today, receipt);

    private void Change(DateOnly until, string receipt) => Change(_store, until, TempStore.Today, receipt);

    private static void Change(TempStore at, DateOnly? until, DateOnly today, params string[] receipts)
    {
        using var store = RegisterStore.OpenToWrite(at.Folder);
        using var receiver = new Receiver(store, Options(today));
        receiver.Hold(receipts, until);
    }

    private void JudgeOn(DateOnly day) => JudgeOn(_store, day);

    private static void JudgeOn(TempStore at, DateOnly day)
    {
        using var store = RegisterStore.OpenToWrite(at.Folder);
        using var receiver = new Receiver(store, Options(day));
        receiver.JudgeAgain();
    }

    private void Rebuild(DateOnly day)
    {
        using var store = RegisterStore.OpenToWrite(_store.Folder);
        Receiver.Rebuild(store, Options(day));
    }

    private static ReceiveOptions Options(DateOnly today) => new() { Today = today, Clock = new TempStore.FixedClock() };

    private (string Receipt, DateOnly? Until, bool IsRefused)[] Held()
    {
        using var store = RegisterStore.OpenToRead(_store.Folder);
        return [.. HeldList.Read(store.Database, store.Receipts).Select(h => (h.Receipt.Id, h.Until, h.IsRefused))];
    }
}
