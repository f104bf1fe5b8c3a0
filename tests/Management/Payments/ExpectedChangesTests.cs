using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

public sealed class ExpectedChangesTests
{
    [Fact]
    public void What_is_expected_replaces_from_its_first_payment_on_and_what_is_granted_stays()
    {
        var granted = Books.Grant("A", 500, "2019-12-01", "2019-12-15");
        var change = Expected("B", 600, "2019-12-02", "2019-12-11", "A");
        Assert.Equal((7500m, 500m, 6000m), (Granted(granted), Expect([granted, change], "A"), Expect([granted, change], "B")));
    }

    [Fact]
    public void Of_a_chain_of_three_only_the_last_counts()
    {
        Grant[] chain = [Books.Grant("A", 500, "2019-12-01", "2019-12-15"), Expected("B", 550, "2019-12-01", "2019-12-15", "A"), Expected("C", 600, "2019-12-01", "2019-12-15", "B")];
        Assert.Equal((0m, 0m, 9000m), (Expect(chain, "A"), Expect(chain, "B"), Expect(chain, "C")));
    }

    [Fact]
    public void A_payment_made_once_is_replaced_whole()
    {
        var once = Books.Grant("A", 500, "2019-12-01") with { Unit = PriceUnit.Once };
        Grant[] lines = [once, Expected("B", 600, "2019-12-20", "", "A") with { Unit = PriceUnit.Once }];
        Assert.Equal((500m, 0m, 600m), (Granted(once), Expect(lines, "A"), Expect(lines, "B")));
    }

    [Fact]
    public void Lines_that_replace_each_other_in_a_ring_come_to_an_end()
    {
        Grant[] ring = [Expected("A", 1, "2019-12-05", "2019-12-31", "B"), Expected("B", 1, "2019-12-03", "2019-12-31", "A")];
        Assert.Equal(0m, Expect(ring, "A"));
    }

    private static Grant Expected(string id, decimal price, string from, string to, string replaces) => Books.Grant(id, price, from, to) with { Status = GrantStatus.Expected, Replaces = replaces };

    private static decimal Granted(Grant grant) => new GrantPrices(Books.Of([grant])).Between(grant, new(2019, 1, 1), new(2020, 12, 31)).Amount;

    private static decimal Expect(Grant[] grants, string id)
    {
        var prices = new GrantPrices(Books.Of(grants));
        var grant = grants.Single(g => g.Id == id);
        return prices.Between(grant, new(2019, 1, 1), new(2020, 12, 31), new ExpectedChanges(grants, prices).LastDay(grant)).Amount;
    }
}
