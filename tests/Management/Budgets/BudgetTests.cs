using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class BudgetTests
{
    private static readonly CommitmentQuestion Question = new(2023, new(2023, 8, 31));

    [Fact]
    public void A_budget_is_activity_times_price_and_its_deviation_is_split_in_both()
    {
        var row = Rows([Books.Grant("A", 3000, "2023-01-01"), Books.Grant("B", 3000, "2023-07-02", person: Books.Jonas)], Line("S", 1m, 1_000_000)).Single();
        Assert.Equal((1_000_000m, 365 * 3000m + 183 * 3000m), (row.Budget!.Value.Amount, row.Forecast.Amount));
        Assert.Equal(548m / 365, row.Activity);
        Assert.Equal(row.Deviation!.Value.Amount, row.FromActivity!.Value + row.FromPrice!.Value);
        Assert.Equal((548m / 365 - 1) * 1_000_000m, row.FromActivity);
    }

    [Fact]
    public void Days_with_two_lines_count_once_and_follow_costs_add_no_users()
    {
        var row = Rows([Books.Grant("A", 100, "2023-01-01", "2023-06-30"), Books.Grant("B", 100, "2023-06-01", "2023-12-31"), Books.Grant("C", 10, "2023-01-01") with { Kind = GrantKind.FollowCost }], Line("S", 1m, 36_500)).Single();
        Assert.Equal(1m, row.Activity);
        Assert.Equal((181 + 214) * 100m + 3650m, row.Forecast.Amount);
    }

    [Fact]
    public void Follow_costs_that_are_budgeted_by_themselves_have_the_users_that_they_are_paid_for()
    {
        var row = Rows([Books.Grant("C", 10, "2023-01-01") with { Kind = GrantKind.FollowCost }], Line("S", 1m, 3_650)).Single();
        Assert.Equal((1m, 0m, 0m), (row.Activity, row.FromActivity!.Value, row.FromPrice!.Value));
    }

    [Fact]
    public void Rows_add_up_to_the_commitment_accounts_also_where_nothing_is_budgeted()
    {
        var book = Book([Books.Grant("A", 100, "2023-01-01"), Books.Grant("B", 7, "2023-02-01") with { Service = "T" }, Books.Grant("C", 3, "2023-03-01", person: Books.Jonas) with { District = "Nord" }], Line("S", 1m, 1), Line("S", 2m, 2) with { District = "Nord" });
        var table = BudgetCounts.Of(book, Question);
        Assert.Equal(table.Commitments.Total.Forecast, table.Forecast);
        Assert.Equal([("S", "", 36_500m), ("S", "Nord", 306 * 3m), ("T", "", 334 * 7m)], table.Rows.OrderBy(r => r.Service).ThenBy(r => r.District).Select(r => (r.Service!, r.District, r.Forecast.Amount)));
        Assert.Null(table.Rows.Single(r => r.Service == "T").Budget);
    }

    [Fact]
    public void Months_of_a_budget_are_twelfths_and_the_same_account_written_two_ways_is_one()
    {
        var row = Rows([Books.Grant("A", 100, "2023-01-01")], [.. Enumerable.Range(1, 12).Select(m => Line("S", 3m, 120_000) with { Month = m, AccountText = m % 2 == 0 ? "528201003" : "5.28.20.003" })]).Single();
        Assert.Equal((360_000m, 3m, 120_000m), (row.Budget!.Value.Amount, row.BudgetActivity!.Value, row.BudgetPrice!.Value.Amount));
    }

    [Fact]
    public void A_budget_of_an_amount_for_the_whole_account_takes_what_no_service_does()
    {
        var row = Rows([Books.Grant("A", 100, "2023-01-01")], Line("S", 0, 0) with { Service = null, Activity = null, UnitPrice = null, Amount = Kroner.Of(5) }).Single();
        Assert.Equal((5m, 36_495m), (row.Budget!.Value.Amount, row.Deviation!.Value.Amount));
        Assert.Null(row.FromActivity);
    }

    private static IReadOnlyList<BudgetRow> Rows(IEnumerable<Grant> grants, params BudgetLine[] lines) => BudgetCounts.Of(Book(grants, lines), Question).Rows;

    private static MoneyBook Book(IEnumerable<Grant> grants, params BudgetLine[] lines)
    {
        var book = Books.Of(grants);
        return new MoneyBook { Municipality = book.Municipality, Version = "", Grants = book.Grants, Budgets = lines };
    }

    private static BudgetLine Line(string service, decimal activity, decimal price) =>
        new() { Place = default, Year = 2023, Service = service, Account = AccountCode.Parse("528201003"), AccountText = "528201003", Activity = activity, UnitPrice = Kroner.Of(price) };
}
