using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>Deadlines for reporting.</summary>
public class DeadlineTests
{
    [Theory]
    [InlineData(2024, 1, 1, 2025)]
    [InlineData(2024, 12, 31, 2025)]
    [InlineData(2025, 1, 1, 2026)]
    public void A_measure_is_reported_by_31_January_of_the_year_after_it_started(int year, int month, int day, int deadlineYear) =>
        Assert.Equal(new DateOnly(deadlineYear, 1, 31), Deadlines.AnnualDeadline(new DateOnly(year, month, day)));

    [Theory]
    // Placements: the last day of the month after the quarter, wherever in the week.
    [InlineData("placement", "2025-01-01", "2025-04-30")]
    [InlineData("placement", "2025-03-31", "2025-04-30")]
    [InlineData("placement", "2025-04-01", "2025-07-31")]
    [InlineData("placement", "2025-12-31", "2026-01-31")] // A Saturday: no shift.
    // The end of January after the year, also on a Saturday (2026) or Sunday (2027).
    [InlineData("support", "2025-12-31", "2026-01-31")]
    [InlineData("support", "2026-01-01", "2027-01-31")]
    [InlineData("notification", "2025-01-01", "2026-01-31")]
    [InlineData("disability", "2025-06-15", "2026-01-31")]
    // Drugs: 15 days after the month, wherever in the week.
    [InlineData("drug", "2025-01-31", "2025-02-15")] // A Saturday: no shift.
    [InlineData("drug", "2025-02-01", "2025-03-15")]
    [InlineData("drug", "2025-12-31", "2026-01-15")]
    // Shelters and crisis centres: the 15th of the month after the quarter, or the next working day.
    [InlineData("shelter_stay", "2025-03-31", "2025-04-15")]
    [InlineData("shelter_stay", "2025-04-01", "2025-07-15")]
    [InlineData("shelter_enquiry", "2022-06-30", "2022-07-15")]
    [InlineData("shelter_enquiry", "2023-06-30", "2023-07-17")] // 15 July 2023 is a Saturday.
    [InlineData("crisis_stay", "2023-12-31", "2024-01-15")]
    [InlineData("crisis_stay", "2022-12-31", "2023-01-16")] // 15 January 2023 is a Sunday.
    [InlineData("crisis_enquiry", "2022-03-31", "2022-04-19")] // 15 April 2022 is Good Friday: Tuesday after Easter.
    // Adults: 14 days after the month.
    [InlineData("adult", "2025-05-31", "2025-06-14")] // A Saturday: no shift.
    [InlineData("adult", "2025-06-01", "2025-07-14")]
    // Cars: 15 January after the year. Expenditure: 15 April after the accounting year.
    [InlineData("car", "2025-12-31", "2026-01-15")]
    [InlineData("car", "2026-01-01", "2027-01-15")]
    [InlineData("expenditure", "2025-12-31", "2026-04-15")]
    [InlineData("expenditure", "2024-01-01", "2025-04-15")]
    public void What_happened_on_a_day_is_reported_by_the_last_day_of_its_statistic(string type, string referenceDay, string lastDay) =>
        Assert.Equal(Day(lastDay), Deadlines.LastDay(RecordTypes.Named(type)!, Day(referenceDay)));

    [Fact]
    public void Support_under_117a_is_warned_about_after_the_earlier_day_and_late_after_the_later_one()
    {
        var adult = Deadlines.For(AdultRecord.Declaration)!;
        Assert.Equal(Day("2026-01-14"), adult.WarningDay(Day("2025-03-01"), "SEL 117a"));
        Assert.Equal(Day("2026-02-14"), adult.LastDay(Day("2025-03-01"), "SEL 117a"));
        Assert.NotEmpty(adult.Contradictions);
    }

    [Fact]
    public void Other_services_to_adults_have_one_last_day()
    {
        var adult = Deadlines.For(AdultRecord.Declaration)!;
        Assert.Equal(Day("2025-04-14"), adult.LastDay(Day("2025-03-01"), "SEL 107"));
        Assert.Equal(Day("2025-04-14"), adult.WarningDay(Day("2025-03-01"), "SEL 107"));
    }

    [Fact]
    public void The_provision_with_a_deadline_of_its_own_is_one_that_adults_can_be_reported_under() =>
        Assert.All(Deadlines.All.SelectMany(d => d.Exceptions), e => Assert.True(AdultServices.List.IndexOf(e.Provision) >= 0, e.Provision));

    [Fact]
    public void Every_record_type_of_the_order_has_a_deadline_and_no_supporting_file_has_one() =>
        Assert.All(RecordTypes.All, t => Assert.Equal(t.Statistic != Statistic.Register, Deadlines.For(t) is not null));

    [Fact]
    public void Every_day_has_a_deadline_after_it_or_on_it()
    {
        DateOnly[] days = [DateOnly.MinValue, new(1899, 12, 31), new(2024, 2, 29), new(9998, 12, 31), new(9999, 1, 1), DateOnly.MaxValue];
        foreach (var type in RecordTypes.All.Where(t => Deadlines.For(t) is not null))
            Assert.All(days, day => Assert.True(Deadlines.LastDay(type, day) >= day));
    }

    [Fact]
    public void The_reference_field_is_a_field_of_the_record_type() =>
        Assert.All(Deadlines.All, d => Assert.True(d.Type.PlaceOf(d.ReferenceField) >= 0, d.Type.Name));

    [Fact]
    public void Periods_of_a_cycle_follow_each_other_without_gaps()
    {
        Assert.Equal(["2024-Q4", "2025-Q1", "2025-Q2"], ReportingCycle.Quarter.Between(Day("2024-12-31"), Day("2025-04-01")).Select(p => ReportingCycle.Quarter.Name(p)));
        Assert.Equal(["2024-12", "2025-01"], ReportingCycle.Month.Between(Day("2024-12-31"), Day("2025-01-01")).Select(p => ReportingCycle.Month.Name(p)));
        Assert.Equal(["2024", "2025"], ReportingCycle.Year.Between(Day("2024-12-31"), Day("2025-01-01")).Select(p => ReportingCycle.Year.Name(p)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
