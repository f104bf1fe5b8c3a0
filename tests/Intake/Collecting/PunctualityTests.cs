using Socialstat.Intake;
using static Socialstat.Tests.Intake.Deliveries;

namespace Socialstat.Tests.Intake;

/// <summary>What is expected of whom, and whether it came in time.</summary>
public sealed class PunctualityTests
{
    [Theory]
    [InlineData("2025-04-30", "OnTime 0")]
    [InlineData("2025-05-01", "Late 1")]
    [InlineData("2025-03-31", "OnTime 0")] // On the last day of the quarter it can hold all of it.
    public void A_quarter_of_placements_is_met_by_the_first_delivery_from_its_last_day_on(string day, string state) =>
        Assert.Equal($"2025-Q1 {state}", InWords("101", "2025-06-01", Of("placement", "101", "2025-01-20"), Of("placement", "101", day)).Last());

    [Fact]
    public void A_delivery_in_the_middle_of_a_period_does_not_meet_it() =>
        Assert.Equal(["2024-Q4 OnTime 0", "2025-Q1 Missing 32"], InWords("101", "2025-06-01", Of("placement", "101", "2025-01-20"), Of("placement", "101", "2025-03-30")));

    [Fact]
    public void What_has_not_come_is_not_due_until_the_day_after_the_deadline()
    {
        Assert.Equal("2025-Q1 NotDue 0", InWords("101", "2025-04-30", Of("placement", "101", "2025-01-20")).Last());
        Assert.Equal("2025-Q1 Missing 1", InWords("101", "2025-05-01", Of("placement", "101", "2025-01-20")).Last());
    }

    [Fact]
    public void A_later_delivery_meets_what_was_missing_and_is_late_for_it() =>
        Assert.Equal(["2025-01 Late 24", "2025-02 OnTime 0"], InWords("101", "2025-03-11", Of("adult", "147", "2025-02-01"), Of("adult", "101", "2025-03-10")));

    [Fact]
    public void A_municipality_that_has_never_sent_is_expected_as_soon_as_another_has() =>
        Assert.Equal(["2024 Missing 121"], InWords("147", "2025-06-01", Of("support", "101", "2025-01-20")));

    [Fact]
    public void A_statistic_that_nobody_has_sent_is_not_collected() =>
        Assert.DoesNotContain(Punctuality.Lines([Of("support", "101", "2025-01-20")], Day("2025-06-01")), l => l.Expected.Type.Name != "support");

    [Fact]
    public void Nothing_is_expected_for_periods_before_the_one_that_the_first_delivery_was_about()
    {
        Assert.Equal(["2024"], Lines("101", "2025-12-31", Of("car", "101", "2025-01-15")).Select(l => l.Expected.PeriodName));
        Assert.Equal(["2025"], Lines("101", "2026-02-01", Of("car", "101", "2025-01-16")).Select(l => l.Expected.PeriodName));
    }

    [Fact]
    public void The_neighbour_that_reports_for_a_municipality_meets_what_is_expected_of_it()
    {
        var line = Assert.Single(Lines("187", "2025-06-01", Of("support", "183", "2025-01-20")));
        Assert.Equal(("183", PunctualityState.OnTime), (line.Expected.SentBy, line.State));
    }

    [Fact]
    public void A_municipality_that_has_sent_for_itself_is_expected_to_go_on()
    {
        var line = Lines("187", "2026-06-01", Of("support", "183", "2026-01-20"), Of("support", "187", "2025-01-20")).Last();
        Assert.Equal(("187", "2025", PunctualityState.Missing), (line.Expected.SentBy, line.Expected.PeriodName, line.State));
    }

    [Fact]
    public void A_shelter_is_expected_for_a_year_after_it_was_last_seen()
    {
        var shelter = Of("shelter_stay", "1234567890", "2025-01-10");
        Assert.Equal(["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"], Lines("1234567890", "2026-12-31", shelter).Select(l => l.Expected.PeriodName));
        Assert.Equal(1, Lines("1234567890", "2026-12-31", shelter).Count(l => l.State == PunctualityState.OnTime));
    }

    [Fact]
    public void A_shelter_is_not_expected_before_it_was_first_seen() =>
        Assert.Equal(["2025-Q2"], Lines("1234567890", "2025-07-20", Of("shelter_stay", "1111111111", "2025-01-10"), Of("shelter_stay", "1234567890", "2025-07-01")).Select(l => l.Expected.PeriodName));

    [Fact]
    public void Sums_count_what_is_due_by_how_it_came()
    {
        var lines = Punctuality.Lines([Of("placement", "101", "2025-01-20"), Of("placement", "101", "2025-05-10")], Day("2025-08-05"));
        var sum = Punctuality.Sums(lines).Single(s => s.Reporter == "101");
        Assert.Equal((3, 1, 1, 1, 10), (sum.Expected, sum.OnTime, sum.Late, sum.Missing, sum.MostDaysLate));
    }

    [Fact]
    public void What_came_after_the_day_asked_about_is_not_known_on_it() =>
        Assert.Equal(PunctualityState.Missing, Lines("101", "2025-05-05", Of("placement", "101", "2025-01-20"), Of("placement", "101", "2025-05-10")).Last().State);
}
