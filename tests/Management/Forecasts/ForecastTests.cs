using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

public sealed class ForecastTests
{
    private static readonly DateOnly CutOff = new(2024, 8, 31);

    [Fact]
    public void A_years_months_add_up_to_the_commitment_accounts_and_the_next_year_follows()
    {
        var book = Books.Of([Books.Grant("A", 1412.50m, "2024-03-01"), Books.Grant("B", 10_000, "2023-05-31", "2024-10-15") with { Unit = PriceUnit.Month, PaymentDay = 31 }]);
        var table = Forecasts.Of(book, CutOff);
        Assert.Equal(24, table.Months.Count);
        Assert.Equal(CommitmentCounts.Of(book, new CommitmentQuestion(2024, CutOff)).Total.Forecast, table.InYear(2024).Granted);
        Assert.Equal(365 * 1412.50m, table.InYear(2025).Granted.Amount);
    }

    [Fact]
    public void Expected_ends_lower_what_is_expected_and_not_what_is_granted()
    {
        var table = Forecasts.Of(Books.Of([Books.Grant("A", 1000, "2024-01-01") with { ExpectedEnd = new(2024, 10, 31) }]), CutOff);
        Assert.Equal((366_000m, 305_000m), (table.InYear(2024).Granted.Amount, table.InYear(2024).Expected.Amount));
        Assert.Equal((365_000m, 0m), (table.InYear(2025).Granted.Amount, table.InYear(2025).Expected.Amount));
    }

    [Fact]
    public void An_expected_end_that_is_past_does_not_end_anything() =>
        Assert.Equal(366_000m, Forecasts.Of(Books.Of([Books.Grant("A", 1000, "2024-01-01") with { ExpectedEnd = new(2024, 8, 30) }]), CutOff).InYear(2024).Expected.Amount);

    [Fact]
    public void An_expected_line_takes_the_place_of_the_one_it_replaces_from_its_first_payment()
    {
        var table = Forecasts.Of(Books.Of([Books.Grant("A", 1000, "2024-01-01"), Books.Grant("B", 600, "2024-11-01") with { Status = GrantStatus.Expected, Replaces = "A" }]), CutOff);
        Assert.Equal(366_000m, table.InYear(2024).Granted.Amount);
        Assert.Equal((305 * 1000m) + (61 * 600m), table.InYear(2024).Expected.Amount);
    }

    [Fact]
    public void Booked_stands_in_the_month_that_it_covers_and_not_in_months_to_come()
    {
        var table = Forecasts.Of(Books.Of([Books.Grant("A", 1000, "2024-01-01")], Books.Posting("1", 31_000, "2024-03-05", "2024-01-01", "2024-01-31"), Books.Posting("2", 9, "2024-09-05", "2024-02-01", "2024-02-28")), CutOff);
        Assert.Equal((31_000m, 0m, 0m), (table.Months[0].Booked!.Value.Amount, table.Months[1].Booked!.Value.Amount, table.Months[7].Booked!.Value.Amount));
        Assert.Null(table.Months[8].Booked);
    }
}
