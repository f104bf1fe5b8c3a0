namespace Socialstat.Law;

/// <summary>The last days on which what has happened can be reported in time. Lateness is flagged and counted, never a reason to refuse.</summary>
public static class Deadlines
{
    /// <summary>
    /// Measures and support, disability measures and notifications: the last day of this month in the year after
    /// (guideline 3.3, 4.3, 5.3: "senest med udgangen af januar måned, året efter").
    /// </summary>
    public static Dated<int> MonthOfAnnualDeadline => DeadlineList.MonthOfAnnualDeadline;

    /// <summary>All deadlines, in the order of the record types.</summary>
    public static IReadOnlyList<Deadline> All { get; } =
    [
        DeadlineList.Placement,
        DeadlineList.Support,
        DeadlineList.Notification,
        DeadlineList.Disability,
        DeadlineList.Drug,
        DeadlineList.ShelterStay,
        DeadlineList.ShelterEnquiry,
        DeadlineList.CrisisStay,
        DeadlineList.CrisisEnquiry,
        DeadlineList.Adult,
        DeadlineList.Car,
        DeadlineList.Expenditure,
    ];

    /// <summary>The deadline of the record type; null for supporting files, which have none.</summary>
    public static Deadline? For(RecordType type)
    {
        foreach (var deadline in All)
        {
            if (deadline.Type == type)
                return deadline;
        }

        return null;
    }

    /// <summary>The last day for what happened on the reference day; null for supporting files.</summary>
    public static DateOnly? LastDay(RecordType type, DateOnly referenceDay) => For(type)?.LastDay(referenceDay);

    /// <summary>The last day for reporting a measure that started on the day: 31 January of the next year.</summary>
    public static DateOnly AnnualDeadline(DateOnly startDate) => DeadlineList.Support.LastDay(startDate);
}
