namespace Socialstat.Law;

/// <summary>The declarations of the deadlines, one per record type. A new version of the order is added as a step.</summary>
public static class DeadlineList
{
    /// <summary>The month in the year after whose last day is the deadline of measures, disability measures and notifications.</summary>
    internal static readonly Dated<int> MonthOfAnnualDeadline = Dated.Always(1, "Vejledning til databekendtgørelsen 3.3, 4.3 og 5.3");

    /// <summary>Placements: the last day of the month after the quarter.</summary>
    public static readonly Deadline Placement = Of(PlacementRecord.Declaration, Fields.EventDate, "2.3", new(ReportingCycle.Quarter, 1, 0,
        new("Senest den sidste dag i måneden efter kvartalet", "By the last day of the month after the quarter")));

    /// <summary>Measures and support: the end of January after the year of the start.</summary>
    public static readonly Deadline Support = Of(SupportRecord.Declaration, Fields.StartDate, "3.3", EndOfJanuary(
        new("Senest den 31. januar året efter, at indsatsen er sat i gang", "By 31 January of the year after the measure started")));

    /// <summary>Notifications: the end of January after the year of receipt.</summary>
    public static readonly Deadline Notification = Of(NotificationRecord.Declaration, NotificationRecord.Declaration.DayField!, "4.3", EndOfJanuary(
        new("Senest den 31. januar året efter, at underretningen er modtaget", "By 31 January of the year after the notification was received")));

    /// <summary>Disability measures: the end of January after the year of the measure.</summary>
    public static readonly Deadline Disability = Of(DisabilityRecord.Declaration, Fields.StartDate, "5.3", EndOfJanuary(
        new("Senest den 31. januar året efter, at indsatsen er givet", "By 31 January of the year after the measure was given")));

    /// <summary>Treatment of drug abuse: 15 days after the month.</summary>
    public static readonly Deadline Drug = Of(DrugRecord.Declaration, Fields.EventDate, "6.3", new(ReportingCycle.Month, 1, 15,
        new("Løbende og senest 15 dage efter månedens udgang", "As it happens, and by 15 days after the end of the month")));

    /// <summary>Stays at shelters: the 15th after the quarter, or the next working day.</summary>
    public static readonly Deadline ShelterStay = Of(ShelterStayRecord.Declaration, ShelterStayRecord.Declaration.DayField!, "7.4", FifteenthAfterQuarter);

    /// <summary>Rejected enquiries to shelters: as the stays.</summary>
    public static readonly Deadline ShelterEnquiry = Of(ShelterEnquiryRecord.Declaration, ShelterEnquiryRecord.Declaration.DayField!, "7.4", FifteenthAfterQuarter);

    /// <summary>Stays at crisis centres: the 15th after the quarter, or the next working day.</summary>
    public static readonly Deadline CrisisStay = Of(CrisisStayRecord.Declaration, CrisisStayRecord.Declaration.DayField!, "8.4", FifteenthAfterQuarter);

    /// <summary>Enquiries to crisis centres: as the stays.</summary>
    public static readonly Deadline CrisisEnquiry = Of(CrisisEnquiryRecord.Declaration, CrisisEnquiryRecord.Declaration.DayField!, "8.4", FifteenthAfterQuarter);

    /// <summary>Services to adults: 14 days after the month; support under section 117 a may be reported once a year.</summary>
    public static readonly Deadline Adult = new()
    {
        Type = AdultRecord.Declaration,
        ReferenceField = Fields.StartDate,
        Sources = [SourceRef.Guideline("9.3"), SourceRef.Guideline("9.2.5")],
        Rule = Dated.Always(
            new DeadlineRule(ReportingCycle.Month, 1, 14, new("Hver måned, senest 14 dage efter månedens udgang", "Each month, by 14 days after the end of the month")), "001:9.3"),
        Exceptions =
        [
            new("SEL 117a",
                new Dated<DeadlineRule>(Dated.From(2024, 7, 1, new DeadlineRule(ReportingCycle.Year, 1, 14,
                    new("Én gang om året, senest 14 dage efter årets udgang", "Once a year, by 14 days after the end of the year")), "001:9.3")),
                new Dated<DeadlineRule>(Dated.From(2024, 7, 1, new DeadlineRule(ReportingCycle.Year, 2, 14,
                    new("Én gang om året, senest 1 måned og 14 dage efter årets udgang", "Once a year, by 1 month and 14 days after the end of the year")), "001:9.2.5"))),
        ],
        Contradictions =
        [
            new(
                "Om § 117 a siger afsnit 9.3 14 dage efter årets udgang og afsnit 9.2.5 1 måned og 14 dage. Her advares efter den tidlige dag, og først efter den sene dag er posten forsinket.",
                "About section 117 a, part 9.3 says 14 days after the year and part 9.2.5 says 1 month and 14 days. Here there is a warning after the earlier day, and a record is late only after the later one."),
        ],
    };

    /// <summary>Cars: 15 January after the year of the decision.</summary>
    public static readonly Deadline Car = Of(CarRecord.Declaration, CarRecord.Declaration.DayField!, "10.3", new(ReportingCycle.Year, 1, 15,
        new("Senest den 15. januar året efter, at afgørelsen er truffet", "By 15 January of the year after the decision")));

    /// <summary>Expenditure: 15 April after the accounting year.</summary>
    public static readonly Deadline Expenditure = Of(ExpenditureRecord.Declaration, ExpenditureFields.AccountingYear, "11.3", new(ReportingCycle.Year, 4, 15,
        new("Senest den 15. april efter regnskabsåret", "By 15 April after the accounting year")));

    private static DeadlineRule FifteenthAfterQuarter => new(ReportingCycle.Quarter, 1, 15,
        new("Senest den 15. i måneden efter kvartalet eller den første arbejdsdag derefter", "By the 15th of the month after the quarter, or the first working day after that"))
    {
        MovesToWorkingDay = true,
    };

    private static DeadlineRule EndOfJanuary(Text words) => new(ReportingCycle.Year, MonthOfAnnualDeadline.Steps[^1].Value, 0, words);

    private static Deadline Of(RecordType type, Field referenceField, string section, DeadlineRule rule) => new()
    {
        Type = type,
        ReferenceField = referenceField,
        Sources = [SourceRef.Guideline(section)],
        Rule = Dated.Always(rule, "001:" + section),
    };
}
