using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;

namespace Socialstat.Tests.Management;

/// <summary>A municipality's own list against the register, child by child.</summary>
public sealed class UserComparisonTests
{
    private static readonly Municipality Home = Geography.WithCode("851")!;

    [Fact]
    public void Each_child_lands_in_one_list_only_ours_only_theirs_other_dates_other_type_or_agrees()
    {
        OwnUser[] own = [Own(1, "P1", "2024-01-01", null), Own(2, "P1", "2024-02-01", "2024-05-31"), Own(3, "P7", "2024-01-01", null), Own(4, "P4", "2024-03-01", null)];
        CaseSpell[] register = [Spell(1, "P1", "2024-01-01", null), Spell(2, "P1", "2024-02-15", "2024-05-31"), Spell(3, "P6", "2024-01-01", null), Spell(5, "P1", "2023-01-01", "2024-01-05"), Spell(6, "P1", "2020-01-01", "2023-12-31")];
        var found = Compare(own, register);
        Assert.Equal(1, found.Agreeing);
        Assert.Equal([(UserDifferenceKind.OtherDates, 2), (UserDifferenceKind.OtherType, 3), (UserDifferenceKind.OnlyOwn, 4), (UserDifferenceKind.OnlyRegister, 5)],
            found.Differences.Select(d => (d.Kind, Number(d.Person))));
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 15)), (found.Differences[0].Own!.Start, found.Differences[0].Register!.Start));
    }

    [Fact]
    public void Sums_may_agree_though_no_child_does()
    {
        var found = Compare([Own(1, "P1", "2024-01-01", null)], [Spell(2, "P1", "2024-01-01", null)]);
        Assert.Equal((0m, DeviationBand.None), (found.Rows.Single().Users.Count!.Value, found.Rows.Single().Users.Band));
        Assert.Equal(2, found.Differences.Count);
    }

    [Fact]
    public void The_total_is_the_sum_of_the_placements_shown()
    {
        var found = Compare([Own(1, "P1", "2024-01-01", null), Own(1, "P7", "2024-01-01", null), Own(2, "M203", "2024-01-01", null)], [Spell(1, "P1", "2024-01-01", null), Spell(3, "P11", "2024-07-02", null)]);
        Assert.Equal(found.Rows.Where(r => r.Measure.Statistic == Statistic.Placement).Sum(r => r.Users.Count), found.Placements.Count);
        Assert.Equal((2m, 1.5m), (found.Placements.Here!.Value, found.Placements.There!.Value));
    }

    [Fact]
    public void A_list_of_placements_alone_is_not_compared_with_the_registers_support()
    {
        var found = Compare([Own(1, "P1", "2024-01-01", null)], [Spell(1, "P1", "2024-01-01", null), Spell(1, "M203", "2024-01-01", null)]);
        Assert.Equal((1, 0), (found.Agreeing, found.Differences.Count));
    }

    [Fact]
    public void By_paying_municipality_the_register_gives_those_it_pays_for()
    {
        var paid = Spell(1, "P1", "2024-01-01", null, "101") with { Payer = (byte)(Home.Index + 1) };
        Assert.Single(UserComparisons.Compare([], [paid], Home, UserQuestion.Of(2024, UserPlace.Paying), UserBasis.Unique).Differences.Concat(
            UserComparisons.Compare([Own(1, "P1", "2024-01-01", null)], [paid], Home, UserQuestion.Of(2024), UserBasis.Unique).Differences));
        Assert.Equal(1, UserComparisons.Compare([Own(1, "P1", "2024-01-01", null)], [paid], Home, UserQuestion.Of(2024, UserPlace.Paying), UserBasis.Unique).Agreeing);
    }

    private static UserComparison Compare(OwnUser[] own, CaseSpell[] register) => UserComparisons.Compare(own, register, Home, UserQuestion.Of(2024), UserBasis.FullYear);

    private static PersonId Person(int number) => PersonId.FromDigits(6_101_104_000 + number);

    private static int Number(PersonId person) => Enumerable.Range(1, 9).Single(n => Person(n) == person);

    private static OwnUser Own(int person, string measure, string from, string? to) =>
        new() { Id = $"{person}{measure}", Person = Person(person), Measure = Measures.WithKey(measure), From = Day(from), To = to is null ? null : Day(to), Place = new RowPlace(1, person) };

    private static CaseSpell Spell(int person, string measure, string from, string? to, string municipality = "851") =>
        new(Person(person), SpellWord.Pack(Geography.WithCode(municipality)!.Index, Measures.WithKey(measure).Index, Day(from), to is null ? null : Day(to)), 1, 1, 0);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
