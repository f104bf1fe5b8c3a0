using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The population register's deliveries: persons, residence and population, in the January after the last year.</summary>
internal sealed class RegisterFiles : IDisposable
{
    private readonly RegisterFile _persons;
    private readonly RegisterFile _residence;
    private readonly RegisterFile _population;
    private readonly PopulationCount _count;

    public RegisterFiles(CountryPlan plan, string folder)
    {
        var day = Day.Of(plan.ToYear + 1, 1, 15);
        _persons = new RegisterFile(folder, "persons", day, "person_id;birth_date;sex;death_date;mother_id");
        _residence = new RegisterFile(folder, "residence", day, "person_id;municipality;from;to");
        _population = new RegisterFile(folder, "population", day, "year;municipality;age;sex;persons");
        _count = new PopulationCount(plan);
    }

    public long Mothers { get; private set; }

    public long Residence => _residence.Rows;

    public long Population => _population.Rows;

    public void Add(Child child)
    {
        var family = child.Family;
        if (family.Eldest == child.Number)
        {
            Person(family.MotherCpr, family.MotherBirth, "K", Day.Open, "");
            Residences(family.MotherCpr, family.Stays);
            Mothers++;
        }

        Person(child.Cpr, child.Birth, child.Female ? "K" : "M", child.Death, family.MotherCpr);
        Residences(child.Cpr, child.Stays);
        _count.Add(child);
    }

    public void Finish() => _count.Write(_population);

    public void Dispose()
    {
        _persons.Dispose();
        _residence.Dispose();
        _population.Dispose();
    }

    private void Person(string cpr, int birth, string sex, int death, string mother)
    {
        _persons.Begin().Add(cpr).Add(Day.Text(birth)).Add(sex).Add(Day.Text(death)).Add(mother);
        _persons.End();
    }

    private void Residences(string cpr, IReadOnlyList<Stay> stays)
    {
        foreach (var stay in stays)
        {
            _residence.Begin().Add(cpr).Add(Geography.Municipalities[stay.Municipality].Code).Add(Day.Text(stay.From)).Add(Day.Text(stay.To));
            _residence.End();
        }
    }
}
