using System.Globalization;

namespace Socialstat.Law;

/// <summary>The periods that deadlines are counted from.</summary>
public enum ReportingCycle
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year; also an accounting year.</summary>
    Year,
}

/// <summary>The calendar periods of a cycle.</summary>
public static class ReportingCycles
{
    /// <summary>The period that the day lies in.</summary>
    public static Period Around(this ReportingCycle cycle, DateOnly day)
    {
        var months = Months(cycle);
        var firstMonth = ((day.Month - 1) / months * months) + 1;
        var lastMonth = firstMonth + months - 1;
        return new Period(new DateOnly(day.Year, firstMonth, 1), new DateOnly(day.Year, lastMonth, DateTime.DaysInMonth(day.Year, lastMonth)));
    }

    /// <summary>The periods that touch the days from and to, oldest first.</summary>
    public static IEnumerable<Period> Between(this ReportingCycle cycle, DateOnly from, DateOnly to)
    {
        for (var period = cycle.Around(from); period.From <= to; period = cycle.Around(period.To!.Value.AddDays(1)))
        {
            yield return period;
            if (period.To == DateOnly.MaxValue)
                yield break;
        }
    }

    /// <summary>The period in short: <c>2025-03</c>, <c>2025-Q1</c>, <c>2025</c>.</summary>
    public static string Name(this ReportingCycle cycle, Period period) => cycle switch
    {
        ReportingCycle.Month => period.From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ReportingCycle.Quarter => string.Create(CultureInfo.InvariantCulture, $"{period.From.Year:0000}-Q{((period.From.Month - 1) / 3) + 1}"),
        _ => period.From.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    private static int Months(ReportingCycle cycle) => cycle switch { ReportingCycle.Month => 1, ReportingCycle.Quarter => 3, _ => 12 };
}
