using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Disability measures of a child, from the year before the statistic begins: some then run into it.</summary>
internal sealed class DisabilityCourses(Setting setting, CaseRecords records)
{
    private const int DisabledPerMillion = 45_000;
    private const int FirstYear = 2021;
    private readonly MeasureChoice _choice = new(Statistic.Disability);
    private readonly Course _course = new(setting, records);

    public void Make(Child child)
    {
        var draw = new Draw(setting.Plan.Seed, Purpose.Disability, child.Number);
        if (child.Family.MotherHasCase || !draw.Millionths(DisabledPerMillion))
            return;
        _course.Begin();
        var numbers = new CaseNumbers(Statistic.Disability, child.Number);
        for (var year = Math.Max(FirstYear, setting.Plan.FromYear); year <= setting.Plan.ToYear; year++)
        {
            // The first year stands for all that began earlier and still runs.
            if (!draw.Percent(year == FirstYear ? 75 : 30))
                continue;
            var day = Day.Of(year, 1, 1) + draw.Below(365);
            var age = day < child.Birth ? -1 : Day.Age(child.Birth, day);
            if (age is < 0 or > 17 || _choice.Pick(day, age, draw) is not { } profile || !_course.IsFree(profile.Measure, day))
                continue;
            _course.Give(child, profile, day, profile.Duration(draw), numbers, draw);
        }
    }
}
