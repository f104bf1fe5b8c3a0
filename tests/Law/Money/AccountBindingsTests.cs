using Socialstat.Law;

namespace Socialstat.Tests.Law;

public sealed class AccountBindingsTests
{
    private static bool Belongs(string provision, string account, string? place = null, int year = 2020, bool follow = false) =>
        AccountBindings.For(LawRef.Parse(provision)!.Value, place is null ? null : Measures.WithKey(place), follow, year).Any(a => a.Is(AccountCode.Parse(account)));

    [Fact]
    public void Grouping_015_belongs_to_section_11_and_not_to_52a()
    {
        Assert.True(Belongs("SEL 11.3.1", "5.28.21.015"));
        Assert.False(Belongs("SEL 52a", "5.28.21.015"));
        Assert.True(Belongs("SEL 52a.1.1", "5.28.21.011"));
    }

    [Fact]
    public void The_transposed_accounts_of_the_source_are_not_known_and_point_at_the_right_ones()
    {
        foreach (var (wrong, right) in new[] { ("582211009", "5.28.21.009"), ("582211010", "5.28.21.010"), ("582211011", "5.28.21.011"), ("582211013", "5.28.21.013") })
        {
            Assert.False(AccountBindings.Knows(AccountCode.Parse(wrong)));
            Assert.Equal(right, AccountBindings.Untangled(AccountCode.Parse(wrong))?.ToString());
        }

        Assert.Null(AccountBindings.Untangled(AccountCode.Parse("900001777")));
    }

    [Theory]
    [InlineData("P6", "5.28.20.003", "5.28.23.001")]
    [InlineData("P4", "5.28.22.005", "5.28.22.002")]
    [InlineData("P1", "5.28.22.002", "5.28.22.005")]
    [InlineData("P7", "5.28.23.001", "5.28.20.003")]
    [InlineData("P11", "5.28.20.004", "5.28.20.005")]
    public void A_kind_of_place_has_its_own_accounts(string place, string own, string other)
    {
        Assert.True(Belongs("BL 46", own, place, 2024));
        Assert.False(Belongs("BL 46", other, place, 2024));
    }

    [Fact]
    public void The_accounts_of_foster_families_moved_in_2016()
    {
        Assert.True(Belongs("SEL 52.3.7", "5.28.20.001", "P1", 2015));
        Assert.False(Belongs("SEL 52.3.7", "5.28.22.002", "P1", 2015));
        Assert.True(Belongs("SEL 52.3.7", "5.28.22.002", "P1", 2016));
        Assert.False(Belongs("SEL 52.3.7", "5.28.20.001", "P1", 2016));
    }

    [Fact]
    public void A_provision_of_barnets_lov_has_the_accounts_of_the_one_it_took_over_from() => Assert.True(Belongs("BL 32.1.5", "5.28.21.003"));

    [Fact]
    public void Only_follow_costs_may_go_to_interpreters()
    {
        Assert.True(Belongs("SEL 52.3.3", "645511002", follow: true));
        Assert.False(Belongs("SEL 52.3.3", "645511002"));
    }
}
