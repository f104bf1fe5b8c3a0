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
}
