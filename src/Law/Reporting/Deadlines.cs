namespace Socialstat.Law;

/// <summary>The last days on which what has happened can be reported in time. Lateness is flagged and counted, never a reason to refuse.</summary>
public static class Deadlines
{
    /// <summary>
    /// Measures and support, and disability measures, by the first day of the measure: the last day of this month in the year after
    /// (guideline 3.3 and 5.3: "senest med udgangen af januar måned, året efter").
    /// </summary>
    public static readonly Dated<int> MonthOfAnnualDeadline = Dated.Always(1, "Vejledning til databekendtgørelsen 3.3 og 5.3");

    /// <summary>Where the deadline is laid down.</summary>
    public static IReadOnlyList<SourceRef> AnnualSources { get; } = [SourceRef.Guideline("3.3"), SourceRef.Guideline("5.3")];

    /// <summary>The last day for reporting a measure that started on the day: 31 January of the next year.</summary>
    /// <exception cref="NothingInForceException">The day is before 1900.</exception>
    public static DateOnly AnnualDeadline(DateOnly startDate)
    {
        if (startDate.Year == DateOnly.MaxValue.Year)
            return DateOnly.MaxValue;
        var month = MonthOfAnnualDeadline.On(startDate);
        return new DateOnly(startDate.Year + 1, month, DateTime.DaysInMonth(startDate.Year + 1, month));
    }
}
