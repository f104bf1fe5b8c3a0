namespace Socialstat.Law;

/// <summary>
/// How a last day is found: a day of the month so many months after the period in which what is reported happened.
/// </summary>
/// <param name="Cycle">The period.</param>
/// <param name="MonthsAfter">Months after the last month of the period: 1 is the month right after it.</param>
/// <param name="Day">Day of that month; 0 is its last day.</param>
/// <param name="Words">The rule in words.</param>
public sealed record DeadlineRule(ReportingCycle Cycle, int MonthsAfter, int Day, Text Words)
{
    /// <summary>Whether a last day that is no working day moves to the first working day after it.</summary>
    public bool MovesToWorkingDay { get; init; }

    /// <summary>The last day for what happened on the reference day.</summary>
    public DateOnly LastDay(DateOnly referenceDay)
    {
        var end = Cycle.Around(referenceDay).To!.Value;
        if (end.Year == DateOnly.MaxValue.Year)
            return DateOnly.MaxValue;
        var month = new DateOnly(end.Year, end.Month, 1).AddMonths(MonthsAfter);
        var inMonth = DateTime.DaysInMonth(month.Year, month.Month);
        var last = new DateOnly(month.Year, month.Month, Day == 0 ? inMonth : Math.Min(Day, inMonth));
        return MovesToWorkingDay ? WorkingDays.OnOrAfter(last) : last;
    }
}
