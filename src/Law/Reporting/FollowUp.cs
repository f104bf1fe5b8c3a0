namespace Socialstat.Law;

/// <summary>A step of following up on a delivery that has not come.</summary>
/// <param name="Number">Running number from 1; the last is the ministry.</param>
/// <param name="WorkingDays">Working days after the deadline, or after a list was sent, on which the step is due.</param>
/// <param name="Words">What is done.</param>
public sealed record ReminderStep(int Number, int WorkingDays, Text Words);

/// <summary>What is done when data do not come (guideline 1.3 and 1.7).</summary>
public static class FollowUp
{
    /// <summary>
    /// The steps. That there are reminders until the data have come, and that the ministry then turns to the council or the offer, is guideline 1.3;
    /// the number of working days is the project's decision.
    /// </summary>
    public static readonly Dated<IReadOnlyList<ReminderStep>> Reminders = Dated.Always<IReadOnlyList<ReminderStep>>(
    [
        new(1, 1, new("Rykker 1", "Reminder 1")),
        new(2, 10, new("Rykker 2", "Reminder 2")),
        new(3, 20, new("Rykker 3", "Reminder 3")),
        new(4, 30, new("Ministeriet kontakter kommunalbestyrelsen eller tilbuddet", "The ministry turns to the municipal council or the offer")),
    ], "001:1.3; antallet af arbejdsdage er projektets beslutning");

    /// <summary>
    /// The steps after the list of a year's counts was sent to a municipality that has not answered: the reminders go on until the approval has been received (guideline 1.3).
    /// </summary>
    public static readonly Dated<IReadOnlyList<ReminderStep>> ApprovalReminders = Dated.Always<IReadOnlyList<ReminderStep>>(
    [
        new(1, 10, new("Rykker 1", "Reminder 1")),
        new(2, 20, new("Rykker 2", "Reminder 2")),
        new(3, 30, new("Ministeriet kontakter kommunalbestyrelsen", "The ministry turns to the municipal council")),
    ], "001:1.3; antallet af arbejdsdage er projektets beslutning");

    /// <summary>Months from the order of an action plan until it must be carried out and sent in (retssikkerhedsloven section 82, subsection 2).</summary>
    public static readonly Dated<int> ActionPlanMonths = Dated.Always(3, "001:1.7; retssikkerhedsloven § 82, stk. 2");

    /// <summary>The step that is due on the day for a delivery with the deadline; null when the deadline has not passed or no working day has come since.</summary>
    public static ReminderStep? StepOn(DateOnly deadline, DateOnly day) => Reminders.On(deadline).LastOrDefault(s => DueDay(s, deadline) <= day);

    /// <summary>The day on which the step is due.</summary>
    public static DateOnly DueDay(ReminderStep step, DateOnly deadline)
    {
        ArgumentNullException.ThrowIfNull(step);
        return WorkingDays.After(deadline, step.WorkingDays);
    }
}
