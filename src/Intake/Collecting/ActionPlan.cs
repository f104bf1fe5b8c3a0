using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Intake;

/// <summary>An action plan that a reporter has been ordered to make, and whether it has come.</summary>
/// <param name="Order">The order.</param>
/// <param name="ReceivedOn">The day it came; null when it has not.</param>
public sealed record ActionPlan(ActionPlanOrdered Order, DateOnly? ReceivedOn)
{
    /// <summary>The last day in time: three months after the order.</summary>
    public DateOnly Due => Order.OrderedOn.AddMonths(FollowUp.ActionPlanMonths.On(Order.OrderedOn));

    /// <summary>Days left until the last day; negative when it has passed. For a plan that has come: days before the last day that it came.</summary>
    public int DaysLeft(DateOnly today) => Due.DayNumber - (ReceivedOn ?? today).DayNumber;

    /// <summary>Whether the plan has not come and its last day has passed.</summary>
    public bool IsOverdue(DateOnly today) => ReceivedOn is null && today > Due;

    /// <summary>All plans that the facts tell of, in order of the orders.</summary>
    public static IReadOnlyList<ActionPlan> All(IReadOnlyList<CollectionFact> facts)
    {
        var received = facts.OfType<ActionPlanReceived>().GroupBy(f => f.Order).ToDictionary(g => g.Key, g => g.First().ReceivedOn);
        return [.. facts.OfType<ActionPlanOrdered>().Select(o => new ActionPlan(o, received.TryGetValue(o.Number, out var day) ? day : null))];
    }
}
