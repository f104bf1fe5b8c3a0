using System.Globalization;
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

    /// <summary>
    /// An end on the birthday itself is taken to be the day before. Of a later end, or none, the birthday does not tell the right day.
    /// The first two values of the message are the end and the last day that is possible.
    /// </summary>
    public static readonly Proposal DayBeforeBirthday = new()
    {
        Field = Fields.EndDate,
        Value = basis => Day(basis.Values[0]) is { } end && Day(basis.Values[1]) is { } last && end == last.AddDays(1) ? basis.Values[1] : null,
        Explanation = new(
            "Slutdatoen {0} er selve fødselsdagen; sidste dag for indsatsen er dagen før: {1}.",
            "The end date {0} is the birthday itself; the last day of the measure is the day before: {1}."),
    };

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

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
