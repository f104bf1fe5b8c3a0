using Socialstat.Law;
using Socialstat.Management;
using Socialstat.Register;
using Socialstat.Statistics;

namespace Socialstat.Tests.Management;

/// <summary>Full-year users, unique users and users on a date, counted by hand.</summary>
public sealed class UserTests
{
    private static readonly PersonId Maria = PersonId.FromDigits(7506104000);
    private static readonly PersonId Noah = PersonId.FromDigits(6101124005);

    [Fact]
    public void Half_a_year_is_half_a_full_year_user_and_one_unique_user()
    {
        var count = Of("101", "P1", Spell(Maria, "101", "P1", "2023-01-01", "2023-07-01"));
        Assert.Equal((182, 1, 0), (count.Days, count.UniqueUsers, count.UsersOnDay));
        Assert.Equal(0.5m, count.FullYearUsers(UserQuestion.Of(2023)));
    }

    [Fact]
    public void Overlapping_days_count_once_and_days_between_spells_do_not_count() =>
        Assert.Equal(31 + 10, Of("101", "P1", Spell(Maria, "101", "P1", "2023-01-01", "2023-01-31"), Spell(Maria, "101", "P1", "2023-01-15", "2023-01-20"), Spell(Maria, "101", "P1", "2023-02-05", "2023-02-14")).Days);

    [Fact]
    public void A_day_in_two_municipalities_counts_in_both_and_once_in_the_country()
    {
        CaseSpell[] spells = [Spell(Maria, "101", "P1", "2023-01-01", "2023-01-10"), Spell(Maria, "851", "P1", "2023-01-06", "2023-01-15")];
        Assert.Equal((10, 10, 15), (Of("101", "P1", spells).Days, Of("851", "P1", spells).Days, Of("000", "P1", spells).Days));
        Assert.Equal(1, Of("000", "P1", spells).UniqueUsers);
    }

    [Fact]
    public void All_kinds_of_a_statistic_together_count_a_person_once() =>
        Assert.Equal((20, 1), Of("101", null, Spell(Maria, "101", "P1", "2023-01-01", "2023-01-10"), Spell(Maria, "101", "P7", "2023-01-11", "2023-01-20")) is var c ? (c.Days, c.UniqueUsers) : default);

    [Fact]
    public void Users_on_a_date_are_those_present_on_it()
    {
        CaseSpell[] spells = [Spell(Maria, "101", "P1", "2022-01-01", null), Spell(Noah, "101", "P1", "2023-05-01", "2023-05-31")];
        Assert.Equal((2, 1), (Of("101", "P1", new DateOnly(2023, 5, 31), spells).UsersOnDay, Of("101", "P1", new DateOnly(2023, 6, 1), spells).UsersOnDay));
    }

    [Fact]
    public void Users_of_the_paying_municipality_are_those_it_pays_for()
    {
        CaseSpell[] spells = [Spell(Maria, "101", "P1", "2023-01-01", "2023-01-10") with { Payer = (byte)(Geography.WithCode("147")!.Index + 1) }, Spell(Noah, "101", "P1", "2023-01-01", "2023-01-10")];
        var paying = UserCounts.Of(spells, UserQuestion.Of(2023, UserPlace.Paying));
        Assert.Equal([1, 1], new[] { "101", "147" }.Select(m => paying.Single(c => c.Measure is not null && c.Place == Places.Of(Geography.WithCode(m)!)).UniqueUsers));
    }

    [Theory]
    [InlineData(2024, false, "1.00")]
    [InlineData(2024, true, "1.00")]
    [InlineData(2023, false, "1.00")]
    public void A_whole_year_is_one_full_year_user_in_leap_years_too(int year, bool always365, string users)
    {
        var question = UserQuestion.Of(year, always365: always365);
        var days = UserCounts.Of([Spell(Maria, "101", "P1", "2020-01-01", null)], question)[0];
        Assert.Equal(decimal.Parse(users, System.Globalization.CultureInfo.InvariantCulture), days.FullYearUsers(question));
    }

    [Fact]
    public void The_union_of_days_is_what_marking_every_day_gives()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var marked = new HashSet<DateOnly>();
            var spells = Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
            {
                var start = new DateOnly(2022, 11, 1).AddDays(random.Next(500));
                var end = start.AddDays(random.Next(200));
                for (var day = start; day <= end; day = day.AddDays(1))
                {
                    if (day.Year == 2023)
                        marked.Add(day);
                }

                return Spell(Maria, "101", "P1", $"{start:yyyy-MM-dd}", $"{end:yyyy-MM-dd}");
            }).ToArray();
            Assert.Equal(marked.Count, UserCounts.Of(spells, UserQuestion.Of(2023)).Where(c => c.Place == Places.Country && c.Measure is not null).Sum(c => c.Days));
        }
    }

    private static UserCount Of(string place, string? measure, params CaseSpell[] spells) => Of(place, measure, new DateOnly(2023, 12, 31), spells);

    private static UserCount Of(string place, string? measure, DateOnly day, params CaseSpell[] spells) =>
        UserCounts.Of(spells, UserQuestion.Of(2023, onDay: day)).Single(c => c.Measure?.Key == measure && c.Place == (place == "000" ? Places.Country : Places.Of(Geography.WithCode(place)!)));

    private static CaseSpell Spell(PersonId person, string municipality, string measure, string start, string? end) =>
        new(person, SpellWord.Pack(Geography.WithCode(municipality)!.Index, Measures.WithKey(measure).Index, Day(start), end is null ? null : Day(end)), 1, 1, 0);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
