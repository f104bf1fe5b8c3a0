using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Children 0-22 years old on 1 January by municipality, age and sex, counted from their periods of residence.</summary>
internal sealed class PopulationCount
{
    private const int Ages = 23;
    private readonly int _firstYear;
    private readonly int[] _newYears;
    private readonly int[] _counts;

    public PopulationCount(CountryPlan plan)
    {
        _firstYear = plan.FromYear;
        _newYears = [.. Enumerable.Range(plan.FromYear, plan.ToYear - plan.FromYear + 2).Select(y => Day.Of(y, 1, 1))];
        _counts = new int[_newYears.Length * Geography.Municipalities.Count * Ages * 2];
    }

    public void Add(Child child)
    {
        for (var i = 0; i < _newYears.Length; i++)
        {
            var day = _newYears[i];
            if (day < child.Birth || child.StayOn(day) is not { } stay)
                continue;
            var age = Day.Age(child.Birth, day);
            if (age < Ages)
                _counts[Place(i, stay.Municipality, age, child.Female)]++;
        }
    }

    /// <summary>Writes one row for every combination.</summary>
    public long Write(RegisterFile file)
    {
        for (var i = 0; i < _newYears.Length; i++)
        {
            foreach (var municipality in Geography.Municipalities)
            {
                for (var age = 0; age < Ages; age++)
                {
                    file.Begin().Add(_firstYear + i).Add(municipality.Code).Add(age).Add("M").Add(_counts[Place(i, municipality.Index, age, false)]);
                    file.End();
                    file.Begin().Add(_firstYear + i).Add(municipality.Code).Add(age).Add("K").Add(_counts[Place(i, municipality.Index, age, true)]);
                    file.End();
                }
            }
        }

        return file.Rows;
    }

    private static int Place(int year, int municipality, int age, bool female) =>
        (((((year * Geography.Municipalities.Count) + municipality) * Ages) + age) * 2) + (female ? 1 : 0);
}
