using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Starts that are reported after the annual deadline; the same in both statistics.</summary>
internal static class LateReport
{
    /// <summary>Whether the delivery's day is after the deadline of the start date.</summary>
    public static Outcome IsLate(CaseView c) =>
        c.StartDate is { } start ? BrokenWhen(c.Delivery.Date > Deadlines.AnnualDeadline(start)) : Outcome.CannotBeJudged;
}
