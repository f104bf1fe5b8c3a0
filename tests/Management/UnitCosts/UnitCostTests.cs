using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>Unit costs from accounts and users, against every number that the joining report prints.</summary>
public sealed class UnitCostTests
{
    // Annex 1.5's maximum by users on the day is area 6's: see the check of printed tables.
    public static IEnumerable<object[]> PrintedRows => PrintedTables.Annex.Where(r => (r.Area, r.Basis) != (5, UserBasis.OnDay)).Select(r => new object[] { r.Area, r.Basis });

    [Theory]
    [MemberData(nameof(PrintedRows))]
    public void The_printed_row_comes_out_of_accounts_and_users(int area, UserBasis basis)
    {
        var printed = PrintedTables.Of(area, basis);
        var sum = Table(area, basis, BuiltAccounts.From(printed), area == 6 ? PercentileRule.Exclusive : PercentileRule.Inclusive).Summary;
        Assert.Equal((printed.Mean, printed.Minimum, printed.P10, printed.P90, printed.Maximum, printed.Municipalities), (sum.Mean, sum.Minimum, sum.P10, sum.P90, sum.Maximum, sum.Municipalities));
        Assert.Equal(printed.Weighted, area == 6 ? sum.WeightedOfAll : sum.Weighted);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    [InlineData(3, 33)]
    [InlineData(4, 18)]
    [InlineData(5, 1)]
    [InlineData(6, 28)]
    [InlineData(7, 16)]
    [InlineData(8, 2)]
    [InlineData(9, 1)]
    [InlineData(10, 17)]
    public void Every_municipality_has_both_or_one_or_neither(int area, int neither)
    {
        var basis = area == 10 ? UserBasis.OnDay : UserBasis.FullYear;
        var sum = Table(area, basis, BuiltAccounts.From(PrintedTables.Of(area, basis))).Summary;
        var (onlyUsers, onlyCost) = PrintedTables.Mismatches[area - 1];
        Assert.Equal((onlyUsers, onlyCost, neither), (sum.OnlyUsers, sum.OnlyCost, sum.Neither));
        Assert.Equal(98, sum.Municipalities + sum.OnlyUsers + sum.OnlyCost + sum.Neither);
    }

    [Fact]
    public void In_eight_of_ten_areas_some_have_users_without_cost_or_cost_without_users() =>
        Assert.Equal(8, UnitCostAreas.All.Count(a => Table(a.Number, a.Number == 10 ? UserBasis.OnDay : UserBasis.FullYear, BuiltAccounts.From(PrintedTables.Of(a.Number, a.Number == 10 ? UserBasis.OnDay : UserBasis.FullYear))).Summary is { OnlyUsers: > 0 } or { OnlyCost: > 0 }));

    [Theory]
    [InlineData(5, "3134.5")]
    [InlineData(6, "76.7")]
    [InlineData(7, "120.3")]
    [InlineData(8, "942.8")]
    [InlineData(9, "672.9")]
    public void The_weighted_means_of_areas_five_to_nine_are_one_national_cost_over_three_counts_of_all_users(int area, string million)
    {
        var (fullYear, unique, onDay) = PrintedTables.Users[area - 1];
        var cost = fullYear * PrintedTables.Of(area, UserBasis.FullYear).Weighted!.Value;
        var built = new BuiltAccounts();
        built.Pay(area, 3, (long)(cost * 100));
        built.Users[(area, 7)] = new AreaUser((long)Math.Round(fullYear * 365), 365, unique, onDay);
        foreach (var basis in Enum.GetValues<UserBasis>())
        {
            var sum = Table(area, basis, built).Summary;
            Assert.Equal(decimal.Parse(million, CultureInfo.InvariantCulture), Math.Round(sum.Cost / 1_000_000, 1, MidpointRounding.AwayFromZero));
            // The printed counts agree with the printed means to within one user.
            var oneUser = (sum.WeightedOfAll!.Value / sum.Users) + 1;
            Assert.InRange(sum.WeightedOfAll!.Value - PrintedTables.Of(area, basis).Weighted!.Value, -oneUser, oneUser);
            Assert.Null(sum.Weighted);
        }
    }

    [Fact]
    public void One_to_ten_have_tenth_percentile_1_9_and_ninetieth_9_1()
    {
        decimal[] values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        Assert.Equal((1.9m, 9.1m), (Percentile.Of(values, 0.1m), Percentile.Of(values, 0.9m)));
        Assert.Null(Percentile.Of([], 0.1m));
        Assert.Equal((1.1m, 9.9m), (Percentile.Of(values, 0.1m, PercentileRule.Exclusive), Percentile.Of(values, 0.9m, PercentileRule.Exclusive)));
        Assert.Null(Percentile.Of([1, 2, 3, 4, 5, 6, 7, 8], 0.1m, PercentileRule.Exclusive));
    }

    [Theory]
    [InlineData(UserBasis.FullYear)]
    [InlineData(UserBasis.Unique)]
    public void The_reports_percentiles_are_not_inclusive_for_then_the_tenth_of_eleven_and_the_highest_alone_give_more_than_the_mean_allows(UserBasis basis)
    {
        var row = PrintedTables.Of(6, basis);
        Assert.True(row.P90 + row.Maximum > row.Mean * row.Municipalities);
    }

    [Fact]
    public void The_map_changes_with_the_chart_of_accounts()
    {
        Assert.Equal(["5.28.20 003", "5.28.20 004", "5.28.20 005", "5.28.21 005", "5.28.21 007 008", "5.25.17 999"], new[] { 2, 3, 4, 8, 9, 10 }.SelectMany(a => Accounts(a, 2014)));
        Assert.Equal(["5.28.20 001"], Accounts(5, 2014));
        Assert.Equal(["5.28.20 001"], Accounts(5, 2015));
        Assert.Equal(["5.28.22 001 002"], Accounts(5, 2016));
        Assert.Equal(["5.28.22 003 004", "5.28.22 005"], Accounts(6, 2016).Concat(Accounts(7, 2016)));
        Assert.Equal(["5.28.20 008", "5.28.20 002"], Accounts(6, 2014).Concat(Accounts(7, 2014)));
        Assert.Throws<NothingInForceException>(() => Accounts(1, 2006));
    }

    [Fact]
    public void The_one_who_pays_has_payments_to_others_in_its_cost_and_the_one_who_runs_the_offer_has_not()
    {
        var rows = new List<AccountRow>();
        foreach (var kind in new[] { "1.0", "4.6", "4.7", "4.8", "7.6", "7.7", "7.8" })
        {
            rows.Add(Row(52823, 1, 100) with { Kind = AccountRow.KindOf(kind) });
            rows.Add(Row(52517, 999, 100) with { Kind = AccountRow.KindOf(kind) });
        }

        var costs = AreaCosts.Of(rows, 2014);
        Assert.Equal((7m, 1m), (costs.Kroner[(1, 0)], costs.Kroner[(10, 0)]));
        Assert.Equal((6, 600L), (costs.LeftOut.Single().Rows, costs.LeftOut.Single().Ore));
    }

    [Fact]
    public void Own_payment_and_free_places_are_in_no_area() =>
        Assert.Empty(AreaCosts.Of([Row(52820, 92, 5), Row(52517, 1, 5), Row(52517, 2, 5), Row(52517, 3, 5)], 2014).Kroner);

    [Theory]
    [InlineData(52820, 999, "3.7", "52.4")]
    [InlineData(52820, 7, "0.6", "1.6")]
    [InlineData(52820, 9, "1.6", "4.6")]
    [InlineData(52821, 999, "14.9", "64.6")]
    [InlineData(52821, 200, "2.4", "12.7")]
    public void Shares_of_groupings_that_tell_nothing_are_as_printed(int function, int grouping, string mean, string highest)
    {
        var (wanted, top) = (decimal.Parse(mean, CultureInfo.InvariantCulture), decimal.Parse(highest, CultureInfo.InvariantCulture));
        // One has the highest share, one none, and the other 96 the same; a negative amount is a share too.
        var same = ((wanted * 98) - top) / 96;
        var rows = Geography.Municipalities.SelectMany(m =>
        {
            var ore = (long)((m.Index switch { 0 => top, 1 => 0, _ => same }) * 1_000_000);
            return new[] { Row(function, grouping, -ore, m.Index), Row(function, 3, 100_000_000 + ore, m.Index) };
        });
        var found = NonSpecificShares.Of(rows, 2014).Single(s => AccountRow.FunctionOf(s.Function) == function && s.Grouping == grouping);
        Assert.Equal((wanted, top, 0m, 98), (found.Mean, found.Maximum, found.Minimum, found.Rows.Count));
        Assert.Equal((top > NonSpecificShares.UsualLimit, false), (found.Rows[0].IsAlert, found.Rows[1].IsAlert));
    }

    [Fact]
    public void Shared_out_by_key_each_area_of_the_function_takes_its_part()
    {
        AccountRow[] rows = [Row(52820, 3, 600), Row(52820, 5, 200), Row(52820, 999, 80), Row(52821, 5, 100)];
        Assert.Equal((6m, 2m), (AreaCosts.Of(rows, 2014).Kroner[(2, 0)], AreaCosts.Of(rows, 2014).Kroner[(4, 0)]));
        var shared = AreaCosts.Of(rows, 2014, distribute: true);
        Assert.Equal((6.6m, 2.2m, 1m, true), (shared.Kroner[(2, 0)], shared.Kroner[(4, 0)], shared.Kroner[(8, 0)], shared.Distributed));
    }

    [Fact]
    public void Below_a_tenth_and_above_three_times_the_mean_is_flagged()
    {
        var rows = new List<AccountRow>();
        var users = new Dictionary<(int, int), AreaUser>();
        long[] kroner = [763, 500_000, 500_000, 500_000, 500_000, 500_000, 500_000, 500_000, 500_000, 9_959_285];
        for (var i = 0; i < kroner.Length; i++)
        {
            var children = i is 0 or 9 ? 1 : 20;
            rows.Add(Row(52823, 1, kroner[i] * 100 * children, i));
            users[(1, i)] = new AreaUser(365L * children, 365, 1, 1);
        }

        var table = UnitCosts.Of(UnitCostAreas.All[0], 2014, UserBasis.FullYear, AreaCosts.Of(rows, 2014), users);
        Assert.Equal((CostFlag.VeryLow, CostFlag.None, CostFlag.VeryHigh), (table.Rows[0].Flag, table.Rows[5].Flag, table.Rows[9].Flag));
        Assert.Equal(100m, table.Summary.Coverage);
    }

    [Fact]
    public void Respite_is_told_to_be_too_dear_unless_relief_of_parents_is_counted_with_it()
    {
        var person = PersonId.FromDigits(6101124005);
        CaseSpell[] spells = [new(person, SpellWord.Pack(0, Measures.WithKey("H5").Index, new DateOnly(2014, 1, 1), null), 1, 1, 0)];
        Assert.Empty(AreaUsers.Of(spells, UserQuestion.Of(2014)));
        Assert.Equal(1, AreaUsers.Of(spells, UserQuestion.Of(2014), withReducedFunction: true)[(8, 0)].Unique);
        Assert.Contains("for høj", UnitCostAreas.All[7].Caveat!.Da, StringComparison.Ordinal);
    }

    private static AccountRow Row(int function, int grouping, long ore, int municipality = 0) => new() { Year = 2014, Municipality = (short)municipality, Function = function, Grouping = grouping, Dranst = 1, Kind = 40, Ore = ore };

    private static string[] Accounts(int area, int year) => [.. UnitCostAreas.WithNumber(area)!.AccountsIn(year).Select(a => a.ToString())];

    private static UnitCostTable Table(int area, UserBasis basis, BuiltAccounts built, PercentileRule rule = PercentileRule.Inclusive) =>
        UnitCosts.Of(UnitCostAreas.WithNumber(area)!, 2014, basis, AreaCosts.Of(built.Rows, 2014), built.Users, rule);
}
