using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>
/// What rules about age limits have in common. The last day of a measure with an age limit is the day before the birthday; a child born on
/// 29 February has its birthday on 1 March in years without that day, so that both 27 and 28 February are accepted.
/// </summary>
internal static class AgeLimits
{
    /// <summary>The birthday from which nobody can start a measure of the statistic of support.</summary>
    public static readonly Threshold OldestInStatistic = new(
        new("Første alder uden for statistikken (år)", "First age outside the statistic (years)"),
        Dated.Always(23, "Statistikdokumentation 2.6; vejledning 3.2.2"));

    /// <summary>Whether a measure with the age limit ends on the birthday or later, or is open when the birthday has come.</summary>
    public static Outcome RunsPast(CaseView c, int limit)
    {
        if (c.Measure is not { } measure)
            return Outcome.CannotBeJudged;
        if (measure.AgeLimit != limit)
            return Outcome.Kept;
        if (c.Birthday(limit) is not { } birthday)
            return Outcome.CannotBeJudged;
        return BrokenWhen(c.EndDate is { } end ? end >= birthday : c.IsOpen && c.Today >= birthday);
    }

    /// <summary>Whether a measure with the age limit ends on the birthday itself.</summary>
    public static Outcome EndsOnBirthday(CaseView c, int limit)
    {
        if (c.Measure is not { } measure)
            return Outcome.CannotBeJudged;
        if (measure.AgeLimit != limit || c.EndDate is not { } end)
            return Outcome.Kept;
        return c.Birthday(limit) is { } birthday ? BrokenWhen(end == birthday) : Outcome.CannotBeJudged;
    }

    /// <summary>Whether the measure starts on the birthday or later.</summary>
    public static Outcome StartsFrom(CaseView c, int age) =>
        c.StartDate is { } start && c.Birthday(age) is { } birthday ? BrokenWhen(start >= birthday) : Outcome.CannotBeJudged;

    /// <summary>Whether the measure starts on the birthday or later, with the age that holds on the start date.</summary>
    public static Outcome StartsFrom(CaseView c, Threshold age) =>
        c.StartDate is { } start ? StartsFrom(c, age.On(start)) : Outcome.CannotBeJudged;
}
