using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Management;

/// <summary>Table 3.1 of the joining report from spells made to give it, and a vector counted by hand.</summary>
public sealed class GoldenUserTests
{
    private static readonly DateOnly NewYear = new(2014, 1, 1);
    private static readonly DateOnly LastDay = new(2014, 12, 31);

    [Fact]
    public void Seven_children_are_3_2548_full_year_users_6_different_and_4_on_the_last_day()
    {
        CaseSpell[] spells =
        [
            Spell(1, "2010-05-01", null), Spell(2, "2014-07-02", null), Spell(3, "2014-01-01", "2014-06-30"), Spell(3, "2014-06-01", "2014-08-31"), Spell(4, "2014-01-01", "2014-01-31"),
            Spell(4, "2014-12-31", null), Spell(5, "2014-12-31", "2014-12-31"), Spell(6, "2013-01-01", "2014-12-30"), Spell(7, "2013-01-01", "2013-12-31"),
        ];
        var question = UserQuestion.Of(2014);
        var count = UserCounts.Of(spells, question).Single(c => c.Place == Places.Country && c.Measure is not null);
        Assert.Equal((1188L, 3.2548m, 6, 4), (count.Days, count.FullYearUsers(question, 4), count.UniqueUsers, count.UsersOnDay));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void The_printed_users_come_out_of_spells(int area)
    {
        var (fullYear, unique, onDay) = PrintedTables.Users[area - 1];
        var users = AreaUsers.Of(Made(area, fullYear, unique, onDay), UserQuestion.Of(2014));
        Assert.Equal((fullYear, unique, onDay), (Math.Round(users.Values.Sum(u => u.By(UserBasis.FullYear)), 1, MidpointRounding.AwayFromZero), users.Values.Sum(u => u.Unique), users.Values.Sum(u => u.OnDay)));
        Assert.All(users.Values, u => Assert.True(u.By(UserBasis.FullYear) <= u.Unique));
    }

    [Fact]
    public void Placements_in_all_are_13357_1_full_year_users_and_13290_on_the_last_day()
    {
        var spells = Enumerable.Range(1, 7).SelectMany(a => Made(a, PrintedTables.Users[a - 1].FullYear, PrintedTables.Users[a - 1].Unique, PrintedTables.Users[a - 1].OnDay)).ToList();
        var users = AreaUsers.Of(spells, UserQuestion.Of(2014));
        Assert.Equal((13357.1m, 16521, 13290), (Math.Round(users.Values.Sum(u => u.By(UserBasis.FullYear)), 1, MidpointRounding.AwayFromZero), users.Values.Sum(u => u.Unique), users.Values.Sum(u => u.OnDay)));
        // A child in two kinds of place is one child: the sum of different users over areas is no number of persons.
        Assert.True(UserCounts.Of(spells, UserQuestion.Of(2014)).Single(c => c.Measure is null && c.Place == Places.Country).UniqueUsers < 16521);
    }

    [Theory]
    [InlineData(1, "0.768")]
    [InlineData(5, "0.886")]
    public void Full_year_users_for_each_different_user_is_the_mean_share_of_the_year(int area, string share)
    {
        var (fullYear, unique, onDay) = PrintedTables.Users[area - 1];
        var user = AreaUsers.Of(Made(area, fullYear, unique, onDay), UserQuestion.Of(2014)).Values.Aggregate((a, b) => new AreaUser(a.Days + b.Days, 365, a.Unique + b.Unique, a.OnDay + b.OnDay));
        Assert.Equal(decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture), Math.Round(user.By(UserBasis.FullYear) / user.By(UserBasis.Unique), 3, MidpointRounding.AwayFromZero));
    }

    // Everybody has a day; then the days that are left are given to one child after the other, up to a whole year.
    internal static IEnumerable<CaseSpell> Made(int area, decimal fullYear, int unique, int onDay)
    {
        var left = (int)Math.Round(fullYear * 365, MidpointRounding.AwayFromZero) - unique;
        for (var i = 0; i < unique; i++)
        {
            var more = Math.Min(left, i < onDay ? 364 : 363);
            left -= more;
            var (start, end) = i < onDay ? (LastDay.AddDays(-more), LastDay) : (NewYear, NewYear.AddDays(more));
            yield return new CaseSpell(Person(i), SpellWord.Pack(i % 98, Measures.WithKey(UnitCostAreas.All[area - 1].Measures[i % UnitCostAreas.All[area - 1].Measures.Count]).Index, start, end), 1, 1, 0);
        }

        Assert.Equal(0, left);
    }

    // Days of birth from 61: no number that could belong to a person.
    private static PersonId Person(int number) => PersonId.FromDigits(((61L + (number / 9000)) * 100_000_000) + 1_104_001 + (number % 9000));

    private static CaseSpell Spell(int person, string start, string? end) =>
        new(Person(person), SpellWord.Pack(0, Measures.WithKey("P7").Index, Day(start), end is null ? null : Day(end)), 1, 1, 0);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
