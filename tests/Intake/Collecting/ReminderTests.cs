using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Deliveries;

namespace Socialstat.Tests.Intake;

/// <summary>Which reminder is due when.</summary>
public sealed class ReminderTests
{
    [Theory]
    [InlineData("2025-01-31", null)] // The deadline, a Friday.
    [InlineData("2025-02-01", null)]
    [InlineData("2025-02-02", null)]
    [InlineData("2025-02-03", 1)] // The working day after.
    [InlineData("2025-02-13", 1)]
    [InlineData("2025-02-14", 2)] // 10 working days.
    [InlineData("2025-02-27", 2)]
    [InlineData("2025-02-28", 3)] // 20 working days.
    [InlineData("2025-03-13", 3)]
    [InlineData("2025-03-14", 4)] // 30 working days: the ministry.
    [InlineData("2025-12-31", 4)]
    public void Reminders_follow_the_deadline_in_working_days(string today, int? step)
    {
        var due = Reminders.Due([Of("support", "101", "2024-01-20")], Day(today)).Where(r => r.Expected is { Reporter: "147", PeriodName: "2024" });
        Assert.Equal(step, due.SingleOrDefault()?.Step.Number);
    }

    [Fact]
    public void A_reminder_says_since_when_and_what_comes_next()
    {
        var reminder = Reminders.Due([Of("support", "101", "2025-01-20")], Day("2025-02-20")).First(r => r.Expected.Reporter == "147");
        Assert.Equal((Day("2025-01-31"), 20, Day("2025-02-14"), Day("2025-02-28")), (reminder.Deadline, reminder.DaysLate, reminder.DueSince, reminder.NextStep));
    }

    [Fact]
    public void Easter_puts_reminders_off()
    {
        // The deadline of the month is Tuesday 15 April 2025; Maundy Thursday to Easter Monday are no working days.
        var due = Reminders.Due([Of("drug", "147", "2025-04-10")], Day("2025-05-01"));
        Assert.Equal(Day("2025-04-16"), due[0].DueSince);
        Assert.Equal(Day("2025-05-02"), due[0].NextStep);
    }

    [Fact]
    public void A_delivery_that_says_that_there_is_nothing_to_report_counts()
    {
        using var store = new TempStore();
        var file = store.File("support_101_20250131_0001.csv", Story.Header);
        store.ReceiveWith(new DeliveryLabel { IsNilReport = true }, 5000, file);
        Assert.DoesNotContain(DueIn(store), r => r.Expected.Reporter == "101");
        Assert.Contains(DueIn(store), r => r.Expected.Reporter == "147");
    }

    [Fact]
    public void A_delivery_that_was_rejected_as_a_whole_does_not_count()
    {
        using var store = new TempStore();
        store.Receive(store.File("support_147_20250131_0001.csv", Story.Header + Story.Start("S1", Story.Maria, "2024-03-01", municipality: "147")), store.File("support_101_20250131_0001.csv", "\0\0\0"));
        Assert.Contains(DueIn(store), r => r.Expected.Reporter == "101");
        Assert.DoesNotContain(DueIn(store), r => r.Expected.Reporter == "147");
    }

    [Fact]
    public void The_same_bytes_sent_again_for_a_later_period_count_for_it()
    {
        using var store = new TempStore();
        var text = Story.Header + Story.Start("S1", Story.Maria, "2023-03-01");
        store.Receive(store.File("support_101_20240131_0001.csv", text));
        Assert.Contains(DueIn(store), r => r.Expected is { Reporter: "101", PeriodName: "2024" });
        store.Receive(store.File("support_101_20250131_0002.csv", text));
        Assert.DoesNotContain(DueIn(store), r => r.Expected.Reporter == "101");
    }

    [Fact]
    public void A_delivery_that_is_held_back_does_not_count_until_it_is_released()
    {
        using var temp = new TempStore();
        temp.Receive(temp.File("support_147_20250131_0001.csv", Story.Header + Story.Start("S1", Story.Maria, "2025-03-01", municipality: "147")));
        temp.ReceiveWith(new DeliveryLabel { HeldUntil = Day("2025-08-01") }, 5000, temp.File("support_101_20250131_0001.csv", Story.Header + Story.Start("S1", Story.Noah, "2025-03-01")));
        Assert.Contains(DueIn(temp), r => r.Expected.Reporter == "101");
        using (var store = RegisterStore.OpenToWrite(temp.Folder))
        using (var receiver = new Receiver(store, new ReceiveOptions { Today = TempStore.Today, Clock = new TempStore.FixedClock() }))
            receiver.Hold([store.Receipts.Receipts[^1].Id], null);
        Assert.DoesNotContain(DueIn(temp), r => r.Expected.Reporter == "101");
    }

    private static IReadOnlyList<Reminder> DueIn(TempStore temp)
    {
        using var store = RegisterStore.OpenToRead(temp.Folder);
        return Reminders.Due(ReceivedDelivery.All(store.Receipts, store.Database), TempStore.Today);
    }
}
