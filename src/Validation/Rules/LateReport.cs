using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>Starts that are reported after the annual deadline; the same in both statistics.</summary>
internal static class LateReport
{
    /// <summary>
    /// Whether the delivery's day is after the deadline of the start date. A correction of a start that was reported before is not late:
    /// punctuality is about the first report.
    /// </summary>
    public static Outcome IsLate(CaseView c)
    {
        if (c.StartDate is not { } start)
            return Outcome.CannotBeJudged;
        return c.HasEarlier ? Outcome.Kept : BrokenWhen(c.Delivery.Date > Deadlines.AnnualDeadline(start));
    }
}
