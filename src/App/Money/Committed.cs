using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.App;

/// <summary>What has been committed for the days of a grant, as the analyses of invoices, refund and bills ask for it.</summary>
internal static class Committed
{
    /// <summary>By the book's own prices; income without its sign.</summary>
    public static Func<Grant, Period, Kroner> Of(MoneyBook book)
    {
        var prices = new GrantPrices(book);
        return (grant, period) => prices.Between(grant, period.From, period.To ?? period.From) is var amount && grant.IsIncome ? -amount : amount;
    }
}
