using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Management;

public sealed class DistrictBudgetTests
{
    [Fact]
    public void A_budget_of_the_whole_municipality_is_of_no_district()
    {
        BudgetLine Line(string district) => new() { Place = new RowPlace(1, 1), Year = 2023, AccountText = "528201003", Account = AccountCode.Parse("528201003"), District = district, Amount = Kroner.Of(50_000) };
        Grid Of(params string[] districts)
        {
            var book = Books.Of([Books.Grant("A", 100, "2023-01-01") with { District = "Nord" }]);
            book = new MoneyBook { Municipality = book.Municipality, Version = "", Grants = book.Grants, Budgets = [.. districts.Select(Line)] };
            return DistrictGrids.Budget(book, CommitmentCounts.Of(book, new CommitmentQuestion(2023, new(2023, 8, 31))));
        }

        Assert.Equal([("Nord", null), ("I alt", 50_000m)], Of("").Rows.Select(r => (r[0].Text!.Da, r[2].Number)));
        Assert.NotNull(Of("").Note);
        Assert.Equal([("Nord", 50_000m), ("uden distrikt", 50_000m), ("I alt", 100_000m)], Of("", "Nord").Rows.Select(r => (r[0].Text!.Da, r[2].Number ?? 0)));
        Assert.Null(Of("", "Nord").Note);
    }
}
