using Socialstat.Law;
using Socialstat.Management;
using static Socialstat.Tests.Management.MoneyBooks;

namespace Socialstat.Tests.Management;

/// <summary>Occupancy of eight places in September, counted by hand.</summary>
public sealed class OccupancyTests
{
    [Theory]
    [InlineData(true, 72, "30.00")]
    [InlineData(false, 70, "29.17")]
    public void Four_children_in_eight_places_occupy_72_of_240_days_or_70_without_days_of_departure(bool countDeparture, int days, string percent)
    {
        var home = Provider("L1", ProviderKind.Internal) with { Places = 8, OccupancyPercent = 95 };
        var table = OccupancyControl.Of(Book(home, Enrolment(1, "2025-08-01", "2025-10-10"), Enrolment(2, "2025-09-01", "2025-09-15"), Enrolment(3, "2025-09-10", "2025-09-25"), Enrolment(4, "2025-09-20", null)), Day("2025-09-01"), Day("2025-09-30"), countDeparture);
        var row = Assert.Single(table.Rows);
        Assert.Equal((days, 240m, percent), (row.OccupiedDays, row.PlaceDays, Math.Round(row.Percent!.Value, 2, MidpointRounding.AwayFromZero).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(row.Percent - 95, row.AboveBudget);
    }

    [Fact]
    public void A_child_enrolled_twice_on_a_day_counts_once()
    {
        var home = Provider("L1", ProviderKind.Internal) with { Places = 1 };
        Assert.Equal(30, OccupancyControl.Of(Book(home, Enrolment(1, "2025-09-01", "2025-09-30"), Enrolment(1, "2025-09-10", "2025-09-20")), Day("2025-09-01"), Day("2025-09-30")).Rows.Single().OccupiedDays);
    }

    [Fact]
    public void Enrolled_without_grant_and_granted_without_enrolment_are_found_with_their_days()
    {
        var home = Provider("L1", ProviderKind.Internal) with { Places = 8 };
        var table = OccupancyControl.Of(Book(home, Enrolment(1, "2025-09-01", null), Enrolment(2, "2025-09-01", null), Grant("B1", 1, "2025-01-01", "2025-09-10"), Grant("B3", 3, "2025-09-21", null)), Day("2025-09-01"), Day("2025-09-30"));
        Assert.Equal([(Child(1), 20), (Child(2), 30)], table.EnrolledWithoutGrant.Select(m => (m.Person, m.Days)));
        Assert.Equal([(Child(3), 10)], table.GrantedNotEnrolled.Select(m => (m.Person, m.Days)));
    }

    [Fact]
    public void A_rate_is_computed_with_the_mean_of_the_two_previous_years_and_with_nothing_when_one_is_unknown()
    {
        Assert.Equal(95m, OccupancyControl.ForRate(92m, 98m));
        Assert.Null(OccupancyControl.ForRate(null, 98m));
    }

    [Fact]
    public void An_offer_without_places_has_no_percent() =>
        Assert.Null(new OccupancyRow(Provider("L1"), 30, 10, 0).Percent);
}
