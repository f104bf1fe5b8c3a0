using Socialstat.Law;

namespace Socialstat.Intake;

/// <summary>A reminder that is due: somebody owes a delivery.</summary>
public sealed record Reminder
{
    /// <summary>What is owed, by whom.</summary>
    public required Expectation Expected { get; init; }

    /// <summary>The deadline that has passed.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>Days since the deadline.</summary>
    public required int DaysLate { get; init; }

    /// <summary>The step that is due.</summary>
    public required ReminderStep Step { get; init; }

    /// <summary>The day on which the step became due.</summary>
    public required DateOnly DueSince { get; init; }

    /// <summary>The day on which the next step is due; null when there is none.</summary>
    public required DateOnly? NextStep { get; init; }
}

/// <summary>The reminders that are due on a day. Nothing to report, said so, counts as delivered.</summary>
public static class Reminders
{
    /// <summary>The reminders, those longest overdue first.</summary>
    public static IReadOnlyList<Reminder> Due(IReadOnlyList<ReceivedDelivery> received, DateOnly today) =>
    [
        .. Punctuality.Lines(received, today).Where(l => l.State == PunctualityState.Missing).Select(l => Of(l, today)).OfType<Reminder>()
            .OrderBy(r => r.Deadline).ThenBy(r => r.Expected.Type.Statistic).ThenBy(r => r.Expected.Reporter, StringComparer.Ordinal),
    ];

    private static Reminder? Of(PunctualityLine line, DateOnly today)
    {
        var deadline = line.Expected.Deadline;
        if (FollowUp.StepOn(deadline, today) is not { } step)
            return null;
        var next = FollowUp.Reminders.On(deadline).FirstOrDefault(s => s.Number > step.Number);
        return new Reminder
        {
            Expected = line.Expected,
            Deadline = deadline,
            DaysLate = line.DaysLate,
            Step = step,
            DueSince = FollowUp.DueDay(step, deadline),
            NextStep = next is null ? null : FollowUp.DueDay(next, deadline),
        };
    }
}
