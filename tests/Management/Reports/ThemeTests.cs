using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.Tests.Management;

public sealed class ThemeTests
{
    [Fact]
    public void Follow_costs_of_foster_care_are_extras_and_not_the_fee_though_they_name_the_kind_of_place()
    {
        var place = Measures.WithKey("P1");
        var grants = Enumerable.Range(0, DistrictGrids.Fewest).SelectMany(n => new[]
        {
            Books.Grant($"G{n}", 1000, "2023-01-01", person: PersonId.FromDigits(7001010001 + n)) with { PlaceType = place, District = "Nord" },
            Books.Grant($"F{n}", 10, "2023-01-01", person: PersonId.FromDigits(7001010001 + n)) with { PlaceType = place, District = "Nord", Kind = GrantKind.FollowCost, MainGrant = $"G{n}" },
            Books.Grant($"R{n}", 5, "2023-01-01", person: PersonId.FromDigits(7001010001 + n)) with { District = "Nord", Kind = GrantKind.FollowCost, MainGrant = $"G{n}" },
        });
        var book = Books.Of(grants);
        var row = Assert.Single(ThemeGrids.Foster(book, CommitmentCounts.Of(book, new CommitmentQuestion(2023, new(2023, 8, 31)))).Rows);
        Assert.Equal([5m, 365_000m, 5_475m, 0m, 370_475m], row.Skip(1).Select(c => c.Number!.Value));
    }
}
