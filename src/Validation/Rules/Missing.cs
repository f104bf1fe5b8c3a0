using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>What an event of a case must have; the same in both statistics. A record that takes an earlier one out needs only its key.</summary>
internal static class Missing
{
    /// <summary>Whether the event is missing or not one of the three.</summary>
    public static Outcome Event(Candidate c) => BrokenWhen(c.Event < 0);

    /// <summary>Whether a start has no provision of its statistic.</summary>
    public static Outcome Provision(Candidate c) =>
        IsSent(c, CodeLists.Start) ? BrokenWhen(c.Measure is not { } measure || measure.Statistic != c.Type.Statistic) : NotSent(c);

    /// <summary>Whether a start has no start date.</summary>
    public static Outcome StartDate(Candidate c) =>
        IsSent(c, CodeLists.Start) ? BrokenWhen(c.IsBlank(Fields.StartDate)) : NotSent(c);

    /// <summary>Whether an end has no end date.</summary>
    public static Outcome EndDate(Candidate c) =>
        IsSent(c, CodeLists.End) ? BrokenWhen(c.IsBlank(Fields.EndDate)) : NotSent(c);

    private static bool IsSent(Candidate c, int theEvent) => c.Event == theEvent && !c.IsDelete;

    private static Outcome NotSent(Candidate c) => c.Event < 0 ? Outcome.CannotBeJudged : Outcome.Kept;
}
