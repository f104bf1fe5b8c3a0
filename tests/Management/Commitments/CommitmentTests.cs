using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Table 4.2 of the joining report, line by line (source 002, 4.4.1).</summary>
public sealed class CommitmentTests
{
    [Theory]
    [InlineData(3000, "2013-01-01", "", 729_000, "2014-08-31", 243, 122, 729_000, 366_000, 1_095_000, 0, 1_095_000)]
    [InlineData(1412.50, "2014-03-01", "", 216_112.50, "2014-08-31", 184, 122, 259_900, 172_325, 432_225, -43_787.50, 388_437.50)]
    [InlineData(2500, "2013-01-01", "2014-10-15", 607_500, "2014-08-31", 243, 45, 607_500, 112_500, 720_000, 0, 720_000)]
    [InlineData(1000, "2013-01-01", "2014-06-30", 212_000, "2014-08-31", 181, 0, 181_000, 0, 181_000, 31_000, 212_000)]
    [InlineData(4000, "2014-10-01", "", 0, "2014-08-31", 0, 92, 0, 368_000, 368_000, 0, 368_000)]
    [InlineData(3000, "2015-01-01", "", 180_000, "2016-02-29", 60, 306, 180_000, 918_000, 1_098_000, 0, 1_098_000)]
    public void A_line_is_calculated_committed_forecast_and_compared_with_what_is_booked(
        decimal rate, string from, string to, decimal booked, string cut, int days, int rest, decimal calculated, decimal committed, decimal forecast, decimal deviation, decimal fromBooked)
    {
        var cutOff = Books.Day(cut);
        var book = Books.Of([Books.Grant("G", rate, from, to)], booked == 0 ? [] : [Books.Posting("P", booked, cut, $"{cutOff.Year}-01-01", cut)]);
        var table = CommitmentCounts.Of(book, new CommitmentQuestion(cutOff.Year, cutOff));
        var amounts = Assert.Single(table.Lines).Amounts;
        Assert.Equal((days, rest), (amounts.DaysToDate, amounts.DaysRest));
        Assert.Equal(
            (calculated, committed, forecast, booked, deviation, fromBooked),
            (amounts.Calculated.Amount, amounts.Committed.Amount, amounts.Forecast.Amount, amounts.Booked.Amount, amounts.Deviation.Amount, amounts.ForecastFromBooked.Amount));
    }

    [Fact]
    public void Calculated_and_committed_are_the_same_sum_at_every_cut_off()
    {
        var random = new Random(41);
        for (var n = 0; n < 60; n++)
        {
            var from = new DateOnly(2023, 1, 1).AddDays(random.Next(900));
            var grant = Books.Grant("G", random.Next(1, 400_000) / 100m, "2024-01-01") with
            {
                From = from,
                To = random.Next(3) == 0 ? null : from.AddDays(random.Next(600)),
                Unit = (PriceUnit)random.Next(4),
                PaymentDay = random.Next(1, 32),
                Kind = (GrantKind)random.Next(5),
            };
            var book = Books.Of([grant]);
            var sums = Enumerable.Range(-3, 380).Select(d => CommitmentCounts.Of(book, new CommitmentQuestion(2024, new DateOnly(2024, 1, 1).AddDays(d))).Total.Forecast).Distinct().ToList();
            Assert.Single(sums);
        }
    }

    [Fact]
    public void A_line_that_runs_all_year_carries_the_year_whenever_it_is_paid()
    {
        var monthly = Books.Grant("M", 10_000, "2013-01-01") with { Unit = PriceUnit.Month };
        var daily = Books.Grant("D", 500, "2013-01-01") with { Rhythm = PaymentRhythm.Monthly };
        var table = CommitmentCounts.Of(Books.Of([monthly, daily]), new CommitmentQuestion(2014, new(2014, 8, 31)));
        Assert.Equal([500m * 365, 120_000m], table.Lines.Select(l => l.Amounts.Forecast.Amount).Order().Reverse());
    }

    [Fact]
    public void Children_add_up_to_the_total_and_with_what_is_on_no_line_to_what_finance_has_booked()
    {
        var book = Books.Of(
            [Books.Grant("A", 100, "2014-01-01"), Books.Grant("B", 200, "2014-01-01", person: Books.Jonas)],
            [Books.Posting("1", 3100, "2014-02-03", "2014-01-01", "2014-01-31"), Books.Posting("2", 6200, "2014-02-03", "2014-01-01", "2014-01-31", Books.Jonas),
             Books.Posting("3", 77, "2014-02-03", "2014-01-01", "2014-01-31", PersonId.None), Books.Posting("4", 55, "2014-02-03", "2014-01-01", "2014-01-31") with { Service = "other" },
             Books.Posting("5", 9, "2014-09-01", "2014-01-01", "2014-01-31"), Books.Posting("6", 9, "2013-12-30", "2014-01-01", "2014-01-31")]);
        var table = CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 8, 31)));
        var children = table.ByChild().ToList();
        Assert.Equal([(Books.Maria, 3100m), (Books.Jonas, 6200m)], children.Select(c => (c.Person, c.Amounts.Booked.Amount)));
        Assert.Equal(table.Total.Forecast, new Kroner(children.Sum(c => c.Amounts.Forecast.Ore)));
        Assert.Equal((132m, 9432m), (table.NotOnLines.Amount, table.BookedInAll.Amount));
    }

    [Fact]
    public void Closed_months_without_a_booking_are_named_because_variant_C_takes_them_for_nothing()
    {
        var book = Books.Of([Books.Grant("G", 1000, "2014-01-01")], Books.Posting("1", 31_000, "2014-01-31", "2014-01-01", "2014-01-31"), Books.Posting("2", 31_000, "2014-03-31", "2014-03-01", "2014-03-31"));
        var line = Assert.Single(CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 4, 15))).Lines);
        Assert.Equal([2], line.UnbookedMonths);
        Assert.Equal(62_000m + 15_000m + (260 * 1000m), line.Amounts.ForecastOverwritten.Amount);
        Assert.Equal(365_000m, line.Amounts.Forecast.Amount);
    }

    [Fact]
    public void What_is_not_billed_is_told_by_the_days_that_are_covered_and_not_by_when_it_was_booked()
    {
        // Paid the month after: the bill for December is booked in January, January's in February, and February's has not come on the first of March.
        var book = Books.With(
            Books.Of(
                [Books.Grant("G", 1000, "2013-01-01")],
                [Books.Posting("1", 31_000, "2014-01-20", "2013-12-01", "2013-12-31"), Books.Posting("2", 31_000, "2014-02-20", "2014-01-01", "2014-01-31")]),
            providers: [new Provider { Place = new RowPlace(3, 1), Id = "L", Name = "Lille hus", Kind = ProviderKind.Private, GraceDays = 20 }]);
        var (first, late) = (CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 3, 1))), CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 3, 21))));
        Assert.Equal((28_000m, 0m), (first.Total.NotBilled.Amount, first.Total.Overdue.Amount));
        Assert.Equal((28_000m, 28_000m), (late.Total.NotBilled.Amount, late.Total.Overdue.Amount));
        Assert.Equal([2], Assert.Single(CommitmentGrids.NotBilledLines(late)).NotBilledMonths);
        Assert.Equal("2014-02", CommitmentGrids.NotBilled(book, late).Rows.Single()[^1].Text!.Da);
    }

    [Fact]
    public void The_month_that_runs_and_bills_for_more_than_is_granted_are_not_missing_and_a_bill_over_the_new_year_counts_by_its_days()
    {
        var grant = Books.Grant("G", 1000, "2013-01-01");
        CommitmentTable Of(params Posting[] postings) => CommitmentCounts.Of(Books.Of([grant], postings), new CommitmentQuestion(2014, new(2014, 2, 20)));
        Assert.Equal(31_000m, Of().Total.NotBilled.Amount);
        Assert.Empty(CommitmentGrids.NotBilledLines(Of(Books.Posting("1", 33_000, "2014-02-03", "2014-01-01", "2014-01-31"))));
        Assert.Equal(16_000m, Of(Books.Posting("1", 31_000, "2014-01-20", "2013-12-16", "2014-01-15")).Total.NotBilled.Amount);
        // Paid in advance, in the year before.
        Assert.Equal(0m, Of(Books.Posting("1", 31_000, "2013-12-28", "2014-01-01", "2014-01-31")).Total.NotBilled.Amount);
    }

    [Fact]
    public void An_open_line_ends_on_the_expected_day_when_that_is_asked_for_and_is_not_past()
    {
        var book = Books.Of([Books.Grant("G", 1000, "2014-01-01") with { ExpectedEnd = new(2014, 9, 30) }]);
        Assert.Equal(273_000m, CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 8, 31), UseExpectedEnds: true)).Total.Forecast.Amount);
        Assert.Equal(365_000m, CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 10, 31), UseExpectedEnds: true)).Total.Forecast.Amount);
        Assert.Equal(365_000m, CommitmentCounts.Of(book, new CommitmentQuestion(2014, new(2014, 8, 31))).Total.Forecast.Amount);
    }

    [Fact]
    public void What_is_booked_for_other_days_is_told_apart()
    {
        var book = Books.Of([Books.Grant("G", 1000, "2013-01-01")], Books.Posting("1", 31_000, "2014-01-05", "2013-12-01", "2013-12-31"), Books.Posting("2", 30_000, "2014-08-30", "2014-09-01", "2014-09-30"));
        Assert.Equal((61_000m, 61_000m), (CommitmentCounts.Of(book, new(2014, new(2014, 8, 31))).Total.Booked.Amount, CommitmentCounts.Of(book, new(2014, new(2014, 8, 31))).Total.BookedForOtherDays.Amount));
    }
}
