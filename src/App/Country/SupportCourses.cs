using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Support measures of a child: how many, when, which.</summary>
internal sealed class SupportCourses
{
    // Measured: records per start of a measure, with ends, changes, restarts and what is sent again.
    private const double RecordsPerStart = 1.38;

    // Starts by age 0-22, relative.
    private static readonly int[] ByAge = [5, 5, 6, 8, 9, 10, 11, 12, 12, 13, 13, 13, 15, 17, 20, 21, 21, 16, 9, 7, 6, 5, 4];
    private readonly Setting _setting;
    private readonly MeasureChoice _choice = new(Statistic.Support);
    private readonly CaseRecords _records;
    private readonly Course _course;
    private readonly Prenatal _prenatal;
    private readonly int _atRiskMillionths;
    private readonly double _startsPerWeight;

    public SupportCourses(Setting setting, Cohorts cohorts, CaseRecords records)
    {
        _setting = setting;
        _records = records;
        _course = new Course(setting, records);
        _prenatal = new Prenatal(setting, _choice, records);
        var starts = setting.Plan.RecordsPerPerson / RecordsPerStart;
        var atRisk = Math.Min(0.6, Math.Max(0.12, starts * 0.3));
        _atRiskMillionths = (int)(atRisk * 1_000_000);
        _startsPerWeight = starts / (atRisk * MeanWeight(cohorts));
    }

    public void Make(Child child)
    {
        var numbers = new CaseNumbers(Statistic.Support, child.Number);
        var draw = new Draw(_setting.Plan.Seed, Purpose.Support, child.Number);
        if (child.Family.MotherHasCase)
        {
            if (child.Number == child.Family.Eldest)
                _prenatal.SupportToMother(child, numbers, draw);
            return;
        }

        if (!draw.Millionths(_atRiskMillionths))
            return;
        _course.Begin();
        _prenatal.Make(child, numbers, draw);
        var birthYear = Day.YearOf(child.Birth);
        for (var year = Math.Max(_setting.Plan.FromYear, birthYear); year <= _setting.Plan.ToYear && year - birthYear <= 22; year++)
        {
            for (var starts = StartsIn(year, year - birthYear, draw); starts > 0; starts--)
                Start(child, Day.Of(year, 1, 1) + draw.Below(365), numbers, draw);
        }
    }

    private void Start(Child child, int day, CaseNumbers numbers, Draw draw)
    {
        if (day < child.Birth || child.StayOn(day) is not { } stay)
            return;
        if (_setting.Towns.Practices[stay.Municipality].IntensityPercent < draw.Below(130))
            return;
        var age = Day.Age(child.Birth, day);
        if (age > 22)
            return;
        for (var tries = 0; tries < 3; tries++)
        {
            if (_choice.Pick(day, age, draw) is not { } profile || !_course.IsFree(profile.Measure, day))
                continue;
            _course.Give(child, profile, day, profile.Duration(draw), numbers, draw);
            if (draw.Millionths(6_000))
                Mistake(child, day, age, stay, numbers, draw);
            return;
        }
    }

    private void Mistake(Child child, int day, int age, Stay stay, CaseNumbers numbers, Draw draw)
    {
        if (_choice.Pick(day, age, draw) is not { } profile || !_course.IsFree(profile.Measure, day))
            return;
        var last = Math.Min(Math.Min(day + 60, stay.To), Day.Birthday(child.Birth, profile.Measure.AgeLimit) - 1);
        if (last <= day)
            return;
        _records.WriteDeleted(
            new CaseSpell { Child = child, Profile = profile, Municipality = stay.Municipality, Start = day, End = last, CaseId = numbers.Next() }, draw);
    }

    // The first year also gets what began before; from July 2020 more measures are reported.
    private int StartsIn(int year, int age, Draw draw)
    {
        var expected = (int)(_startsPerWeight * ByAge[age] * YearPercent(year, _setting.Plan.FromYear) * 10_000);
        return (expected / 1_000_000) + (draw.Millionths(expected % 1_000_000) ? 1 : 0);
    }

    private static int YearPercent(int year, int first) => (year == first ? 140 : 100) + (year > 2020 ? 40 : year == 2020 ? 20 : 0);

    private double MeanWeight(Cohorts cohorts)
    {
        long sum = 0;
        for (var birth = _setting.Plan.FromYear - 22; birth <= _setting.Plan.ToYear; birth++)
        {
            for (var year = Math.Max(_setting.Plan.FromYear, birth); year <= _setting.Plan.ToYear && year - birth <= 22; year++)
                sum += ByAge[year - birth] * YearPercent(year, _setting.Plan.FromYear);
        }

        return sum / 100.0 / cohorts.Count;
    }
}
