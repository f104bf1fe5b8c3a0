using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>A reminder that is due: a municipality owes an answer to the list of its counts.</summary>
public sealed record ApprovalReminder
{
    /// <summary>Code of the municipality.</summary>
    public required string Municipality { get; init; }

    /// <summary>The statistic.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>The reference year.</summary>
    public required int Year { get; init; }

    /// <summary>The day on which the list was sent.</summary>
    public required DateOnly SentOn { get; init; }

    /// <summary>The step that is due.</summary>
    public required ReminderStep Step { get; init; }

    /// <summary>The day on which the step became due.</summary>
    public required DateOnly DueSince { get; init; }

    /// <summary>The day on which the next step is due; null when there is none.</summary>
    public required DateOnly? NextStep { get; init; }

    /// <summary>The reminders, those waited for longest first. Any answer that came after the newest list was sent ends them, a rejection too: then the two sides talk.</summary>
    public static IReadOnlyList<ApprovalReminder> Due(IReadOnlyList<CollectionFact> facts, DateOnly today)
    {
        var answered = facts.OfType<FiguresAnswered>().GroupBy(a => (a.Municipality, a.Statistic, a.Year)).ToDictionary(g => g.Key, g => g.Max(a => a.Number));
        return
        [
            .. facts.OfType<FiguresListsSent>().SelectMany(sent => sent.Municipalities.Select(m => (Municipality: m, Sent: sent)))
                .GroupBy(s => (s.Municipality, s.Sent.Statistic, s.Sent.Year)).Select(g => g.Last())
                .Where(s => answered.GetValueOrDefault((s.Municipality, s.Sent.Statistic, s.Sent.Year)) < s.Sent.Number)
                .Select(s => Of(s.Municipality, s.Sent, today)).OfType<ApprovalReminder>()
                .OrderBy(r => r.SentOn).ThenBy(r => r.Statistic).ThenBy(r => r.Municipality, StringComparer.Ordinal),
        ];
    }

    private static ApprovalReminder? Of(string municipality, FiguresListsSent sent, DateOnly today)
    {
        var steps = FollowUp.ApprovalReminders.On(sent.SentOn);
        if (steps.LastOrDefault(s => FollowUp.DueDay(s, sent.SentOn) <= today) is not { } step)
            return null;
        var next = steps.FirstOrDefault(s => s.Number > step.Number);
        return new ApprovalReminder
        {
            Municipality = municipality,
            Statistic = Enum.GetValues<Statistic>().First(s => s.Code() == sent.Statistic),
            Year = sent.Year,
            SentOn = sent.SentOn,
            Step = step,
            DueSince = FollowUp.DueDay(step, sent.SentOn),
            NextStep = next is null ? null : FollowUp.DueDay(next, sent.SentOn),
        };
    }
}
