using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Tests.App;

public sealed class CountryPersons(Countries countries) : IClassFixture<Countries>
{
    [Fact]
    public void Every_person_number_is_synthetic_and_tells_birth_date_and_sex()
    {
        Assert.All(countries.Clean.Persons.Values, person =>
        {
            var id = PersonId.Parse(person.Id);
            Assert.True(id.IsCpr);
            Assert.InRange(int.Parse(person.Id[..2], CultureInfo.InvariantCulture), 61, 91);
            Assert.Equal(person.Birth, Cpr.BirthDate(id.Digits));
            Assert.Equal(person.Sex == "K" ? Sex.Female : Sex.Male, Cpr.SexOf(id.Digits));
            Assert.False(Cpr.HasAnonymousSerial(id.Digits));
        });
    }

    [Fact]
    public void Every_child_has_a_mother_of_a_plausible_age_in_the_register()
    {
        var country = countries.Clean;
        var children = country.Persons.Values.Where(p => p.Mother.Length > 0).ToList();
        Assert.Equal(9_000, children.Count);
        Assert.All(children, child =>
        {
            var mother = country.Persons[child.Mother];
            Assert.Equal("K", mother.Sex);
            Assert.InRange(child.Birth.Year - mother.Birth.Year, 24, 48);
        });
    }

    [Fact]
    public void Periods_of_residence_do_not_overlap_and_lie_within_life()
    {
        var country = countries.Clean;
        foreach (var person in country.Persons.Values)
        {
            var stays = country.Residence[person.Id].OrderBy(r => r.From).ToList();
            Assert.NotEmpty(stays);
            Assert.True(stays[0].From >= person.Birth);
            Assert.Equal(person.Death ?? DateOnly.MaxValue, stays[^1].To);
            for (var i = 1; i < stays.Count; i++)
                Assert.Equal(stays[i - 1].To.AddDays(1), stays[i].From);
        }
    }

    [Fact]
    public void Some_children_move_and_some_die()
    {
        var country = countries.Clean;
        Assert.InRange(country.Residence.Count(r => r.Count() > 1) / (double)country.Persons.Count, 0.1, 0.6);
        Assert.InRange(country.Persons.Values.Count(p => p.Death is not null), 5, 100);
    }

    [Fact]
    public void The_population_is_the_count_of_persons_by_residence()
    {
        var country = countries.Clean;
        var counted = new Dictionary<(string, string, string, string), long>();
        for (var year = 2015; year <= 2026; year++)
        {
            var day = new DateOnly(year, 1, 1);
            foreach (var person in country.Persons.Values)
            {
                var age = year - person.Birth.Year - (person.Birth.DayOfYear > 1 ? 1 : 0);
                if (age is < 0 or > 22 || country.Residence[person.Id].FirstOrDefault(r => r.From <= day && day <= r.To) is not { } home)
                    continue;
                var key = (year.ToString(CultureInfo.InvariantCulture), home.Municipality, age.ToString(CultureInfo.InvariantCulture), person.Sex);
                counted[key] = counted.GetValueOrDefault(key) + 1;
            }
        }

        Assert.Equal(12 * 98 * 23 * 2, country.Population.Count);
        Assert.All(country.Population, row => Assert.Equal(counted.GetValueOrDefault(row.Key), row.Value));
        Assert.Equal(counted.Values.Sum(), country.Population.Values.Sum());
    }
}
