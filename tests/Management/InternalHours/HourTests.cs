using Socialstat.Management;
using static Socialstat.Tests.Management.MoneyBooks;

namespace Socialstat.Tests.Management;

/// <summary>Hours of internal providers: the caseworker grants, the provider uses.</summary>
public sealed class HourTests
{
    private static readonly Register.MoneyBook Sample = Book(
        Granted("T1", 1, "2025-01-01", "2025-06-30", 20), Granted("T2", 2, "2025-01-01", "2025-01-28", 8), Used("A", 1, "2025-01-10", 6), Used("B", 1, "2025-02-10", 7), Used("C", 2, "2025-01-20", 10),
        Used("D", 3, "2025-01-20", 2), Used("E", 1, "2025-07-01", 3), Staff("2025-01-01", "2025-01-31", 124));

    [Fact]
    public void What_is_left_is_granted_less_used_and_those_overdrawn_come_first() =>
        Assert.Equal([("T2", 10m, -2m), ("T1", 13m, 7m)], HourControl.Of(Sample, Day("2025-12-31")).Rows.Select(r => (r.Granted.Id, r.Used, r.Remaining)));

    [Fact]
    public void Hours_of_a_child_or_a_day_without_a_grant_stand_apart() =>
        Assert.Equal([(Child(1), 3m), (Child(3), 2m)], HourControl.Of(Sample, Day("2025-12-31")).Ungranted.Select(u => (u.Person, u.Hours)));

    [Fact]
    public void Hours_after_the_day_asked_about_are_not_used_yet() =>
        Assert.Equal(6m, HourControl.Of(Sample, Day("2025-01-15")).Rows.Single(r => r.Granted.Id == "T1").Used);

    [Theory]
    [InlineData(1, "2025-03-01", 7, BookingOutcome.Booked, 0)]
    [InlineData(1, "2025-03-01", 8, BookingOutcome.Request, 1)]
    [InlineData(1, "2025-08-01", 1, BookingOutcome.NoGrant, 1)]
    [InlineData(4, "2025-03-01", 1, BookingOutcome.NoGrant, 1)]
    public void Beyond_the_grant_a_booking_is_refused_and_becomes_a_request(int child, string on, int hours, BookingOutcome outcome, int beyond) =>
        Assert.Equal((outcome, (decimal)beyond), HourControl.Book(Sample, Used("N", child, on, hours)));

    [Fact]
    public void Capacity_is_granted_hours_a_week_against_those_of_staff()
    {
        var row = Assert.Single(HourControl.Of(Sample, Day("2025-01-15")).Capacity);
        Assert.Equal((2.77m, 28m), (Math.Round(row.GrantedAWeek, 2), Math.Round(row.StaffAWeek!.Value, 2)));
        Assert.Equal(row.StaffAWeek - row.GrantedAWeek, row.Free);
        Assert.Null(HourControl.Of(Sample, Day("2025-03-15")).Capacity.Single().StaffAWeek);
    }
}
