using Socialstat.Law;

namespace Socialstat.Tests.Law;

/// <summary>Who may report for whom.</summary>
public class DelegationTests
{
    [Theory]
    [InlineData("101", "101", true)]
    [InlineData("183", "187", true)]
    [InlineData("187", "183", false)]
    [InlineData("185", "155", true)]
    [InlineData("813", "825", true)]
    [InlineData("101", "147", false)]
    [InlineData("000", "101", false)]
    public void A_municipality_reports_for_itself_and_for_neighbours_it_has_an_arrangement_with(string reporter, string municipality, bool may) =>
        Assert.Equal(may, Delegations.MayReport(reporter, Geography.WithCode(municipality)!, new DateOnly(2025, 1, 31)));

    [Theory]
    [InlineData(2006, 12, 31, false)]
    [InlineData(2007, 1, 1, true)]
    public void An_arrangement_holds_from_its_first_day(int year, int month, int day, bool may) =>
        Assert.Equal(may, Delegations.MayReport("183", Geography.WithCode("187")!, new DateOnly(year, month, day)));

    [Fact]
    public void Every_arrangement_names_its_source() => Assert.All(Delegations.All, d => Assert.NotEmpty(d.Source));
}
