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

    /// <summary>Of a record that stands by itself: whether the first delivery that held it is dated after the deadline of the record's day.</summary>
    public static Outcome IsFirstLate(CaseView c) => LastDay(c) is { } last ? BrokenWhen(c.FirstReported > last) : Outcome.CannotBeJudged;

    /// <summary>The values of a message about that: first reported, the record's day, the deadline.</summary>
    public static string[] Values(CaseView c) => [Write.Day(c.FirstReported), Write.Day(c.EventDate), Write.Day(LastDay(c))];

    private static DateOnly? LastDay(CaseView c) => c.Record is { } record && c.EventDate is { } day ? Deadlines.LastDay(record.Type, day) : null;
}
