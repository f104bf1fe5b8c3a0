using Socialstat.Intake;
using Socialstat.Register;
using static Socialstat.Tests.Intake.Deliveries;

namespace Socialstat.Tests.Intake;

/// <summary>Action plans, and the log of what cannot be made again from deliveries.</summary>
public sealed class CollectionLogTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2025, 3, 31, 9, 0, 0, TimeSpan.Zero);
    private readonly TempStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void An_action_plan_is_due_three_months_after_the_order()
    {
        var plan = new ActionPlan(Order("2025-11-30") with { Number = 1 }, null);
        Assert.Equal(Day("2026-02-28"), plan.Due);
        Assert.Equal(1, plan.DaysLeft(Day("2026-02-27")));
        Assert.False(plan.IsOverdue(Day("2026-02-28")));
        Assert.True(plan.IsOverdue(Day("2026-03-01")));
    }

    [Fact]
    public void A_plan_that_has_come_is_never_overdue_and_keeps_the_days_it_had_left()
    {
        var plan = new ActionPlan(Order("2025-03-31"), Day("2025-06-20"));
        Assert.False(plan.IsOverdue(Day("2026-01-01")));
        Assert.Equal(10, plan.DaysLeft(Day("2026-01-01")));
    }

    [Fact]
    public void What_is_written_down_is_there_when_the_store_is_opened_again_and_after_a_rebuild()
    {
        Write();
        _store.Rebuild();
        using var store = RegisterStore.OpenToRead(_store.Folder);
        var plans = ActionPlan.All(store.Collection.Facts);
        Assert.Equal([(1, Day("2025-05-01")), (2, (DateOnly?)null)], plans.Select(p => (p.Order.Number, p.ReceivedOn)));
        Assert.Equal(["Sagsbehandlér", "Ministeriet", "DST"], store.Collection.Facts.Select(f => f.By));
        Assert.Empty(Verification.Run(_store.Folder).Faults);
    }

    [Fact]
    public void A_changed_word_is_found()
    {
        Write();
        File.WriteAllText(Log, File.ReadAllText(Log).Replace("no data", "no date", StringComparison.Ordinal));
        Assert.Contains(Verification.Run(_store.Folder).Faults, f => f is { Place: "collection.log", IsTruth: true });
        using var store = RegisterStore.OpenToRead(_store.Folder);
        Assert.Throws<InvalidDataException>(() => store.Collection);
    }

    [Fact]
    public void Missing_lines_are_found_at_the_end_and_elsewhere()
    {
        Write();
        var lines = File.ReadAllLines(Log);
        File.WriteAllText(Log, string.Join('\n', lines[..^1]) + "\n");
        Assert.Contains(Verification.Run(_store.Folder).Faults, f => f.Place == "collection.log");
        File.WriteAllText(Log, string.Join('\n', lines[1..]) + "\n");
        Assert.Contains(Verification.Run(_store.Folder).Faults, f => f.Place == "collection.log");
    }

    [Fact]
    public void A_line_that_a_stop_cut_off_is_taken_away_when_the_store_is_next_written()
    {
        Write();
        var whole = File.ReadAllText(Log);
        File.WriteAllText(Log, whole + whole.Split('\n')[0][..40]);
        using (var store = RegisterStore.OpenToWrite(_store.Folder))
            Assert.Equal(3, store.Collection.Facts.Count);
        Assert.Equal(whole, File.ReadAllText(Log));
    }

    private string Log => Path.Combine(_store.Folder, "collection.log");

    private void Write()
    {
        _store.Receive(_store.File("persons_000_20240101_0001.csv", Story.Persons));
        using var store = RegisterStore.OpenToWrite(_store.Folder);
        store.Note(Order("2025-03-31"));
        store.Note(Order("2025-04-01") with { By = "Ministeriet" });
        store.Note(new ActionPlanReceived { Order = 1, ReceivedOn = Day("2025-05-01"), By = "DST", RecordedAt = Now });
    }

    private static ActionPlanOrdered Order(string day) => new() { Reporter = "101", RecordType = "placement", Reason = "no data", OrderedOn = Day(day), By = "Sagsbehandlér", RecordedAt = Now };
}
