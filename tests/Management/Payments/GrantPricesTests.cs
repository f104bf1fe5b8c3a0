using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class GrantPricesTests
{
    private static Kroner Cost(MoneyBook book, string from, string to) => new GrantPrices(book).Between(book.Grants[0], Books.Day(from), Books.Day(to));

    [Fact]
    public void A_price_over_ten_days_at_ninety_percent_is_4500()
    {
        var book = Books.With(Books.Of([Books.Grant("G", 500, "2020-01-01", "2020-01-10")]), providers: [new() { Place = default, Id = "L", Name = "L", Kind = ProviderKind.Private, VatPercent = 90m }]);
        Assert.Equal(4500m, Cost(book, "2020-01-01", "2020-12-31").Amount);
    }

    [Fact]
    public void Amounts_may_be_negative() => Assert.Equal(-7500m, Cost(Books.Of([Books.Grant("G", -500, "2020-01-01", "2020-01-15")]), "2020-01-01", "2020-12-31").Amount);

    [Fact]
    public void Income_lines_are_written_positive_and_count_as_minus() =>
        Assert.Equal(-1000m, Cost(Books.Of([Books.Grant("G", 100, "2020-01-01", "2020-01-10") with { Kind = GrantKind.ParentPayment }]), "2020-01-01", "2020-12-31").Amount);

    [Fact]
    public void A_daily_price_over_New_Year_is_16000_and_15500_of_it_in_the_first_year()
    {
        var book = Books.Of([Books.Grant("G", 500, "2019-12-01", "2020-01-01")]);
        Assert.Equal((16_000m, 15_500m), (Cost(book, "2019-01-01", "2020-12-31").Amount, Cost(book, "2019-01-01", "2019-12-31").Amount));
    }

    [Fact]
    public void The_normal_fee_of_a_day_is_4423_kroner_a_month() => Assert.Equal(4423.19m, (Kroner.Of(145.42m) * (365m / 12m)).Amount);

    [Fact]
    public void What_is_paid_counts_with_its_own_day_and_amount()
    {
        var book = Books.With(Books.Of([Books.Grant("G", 1, "2020-01-01")]), plans:
        [
            new() { Place = default, GrantId = "G", Line = 1, Rhythm = PaymentRhythm.Individual, PlannedOn = new(2020, 12, 15), PriceKind = PriceKind.Fixed, Price = Kroner.Of(700), PaidOn = new(2021, 1, 4), PaidAmount = Kroner.Of(650) },
            new() { Place = default, GrantId = "G", Line = 2, Rhythm = PaymentRhythm.Individual, PlannedOn = new(2020, 6, 15), PriceKind = PriceKind.Fixed, Price = Kroner.Of(300) },
        ]);
        Assert.Equal((300m, 650m), (Cost(book, "2020-01-01", "2020-12-31").Amount, Cost(book, "2021-01-01", "2021-12-31").Amount));
    }

    [Fact]
    public void A_plan_takes_the_place_of_the_grants_own_rhythm()
    {
        var book = Books.With(Books.Of([Books.Grant("G", 3000, "2024-01-01", "2024-12-31")]), plans:
        [
            new() { Place = default, GrantId = "G", Line = 1, Rhythm = PaymentRhythm.Monthly, PriceKind = PriceKind.Fixed, Price = Kroner.Of(10_000) },
            new() { Place = default, GrantId = "G", Line = 2, Rhythm = PaymentRhythm.Weekly, PriceKind = PriceKind.Fixed, Price = Kroner.Of(32) },
        ]);
        Assert.Equal((12 * 10_000m) + (53 * 32m), Cost(book, "2024-01-01", "2024-12-31").Amount);
    }

    [Fact]
    public void Of_rates_that_overlap_the_one_imported_last_holds()
    {
        var rates = new RateTable([Rate("2020-01-01", "", 100), Rate("2020-03-01", "2020-03-31", 150), Rate("2020-03-15", "2020-04-14", 175)]);
        Assert.Equal((100m, 150m, 175m, 175m, 100m), (At("2020-02-29"), At("2020-03-14"), At("2020-03-15"), At("2020-04-14"), At("2020-04-15")));
        decimal At(string day) => rates.On("R", Books.Day(day))!.Value.Amount;
    }

    [Fact]
    public void A_day_without_a_rate_is_told_and_is_not_a_rate_of_0()
    {
        var grant = Books.Grant("G", 0, "2020-01-01", "2020-01-10") with { PriceKind = PriceKind.Common, RateCode = "R", Price = null };
        var book = Books.With(Books.Of([grant]), rates: [Rate("2020-01-01", "2020-01-07", 100)]);
        var prices = new GrantPrices(book);
        Assert.Equal(700m, prices.Between(grant, grant.From, grant.To!.Value).Amount);
        Assert.Equal(new DateOnly(2020, 1, 8), prices.WithoutRate(grant, grant.From, grant.To!.Value));
        Assert.Null(prices.WithoutRate(grant, grant.From, new DateOnly(2020, 1, 7)));
        Assert.Null(new RateTable(book.Rates).On("R", new DateOnly(2020, 1, 8)));
    }

    [Fact]
    public void A_rate_of_parts_of_an_ore_is_rounded_for_each_payment()
    {
        var grant = Books.Grant("G", 10.01m, "2020-01-01", "2020-01-03") with { Units = 0.5m };
        Assert.Equal(3 * 5.01m, Cost(Books.Of([grant]), "2020-01-01", "2020-01-31").Amount);
    }

    private static Rate Rate(string from, string to, decimal price) => new() { Place = default, Code = "R", From = Books.Day(from), To = Books.DayOrNull(to), Price = Kroner.Of(price) };
}
