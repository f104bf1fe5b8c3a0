namespace Socialstat.App;

/// <summary>
/// The children by year of birth: everybody who is 0-22 years old at some time in the plan's years. A child's number gives birth day,
/// place among those born that day, and elder sibling, without looking at other children.
/// </summary>
internal sealed class Cohorts
{
    // Siblings are paired three cohorts apart: 0-3, 1-4, 2-5, 6-9, ...
    private const int Apart = 3;
    private const int SiblingPercent = 70;
    private static readonly int[] Multipliers = [7919, 104_729, 1_299_709];
    private readonly CountryPlan _plan;
    private readonly int _firstYear;
    private readonly int _size;
    private readonly int _larger;

    public Cohorts(CountryPlan plan)
    {
        _plan = plan;
        _firstYear = plan.FromYear - 22;
        Count = plan.ToYear - _firstYear + 1;
        _size = plan.Persons / Count;
        _larger = plan.Persons % Count;
    }

    /// <summary>Years of birth.</summary>
    public int Count { get; }

    /// <summary>Children born in the first years; each later year has as many or one less.</summary>
    public (int Cohort, int Position) Place(int child)
    {
        var boundary = _larger * (_size + 1);
        return child < boundary
            ? (child / (_size + 1), child % (_size + 1))
            : (_larger + ((child - boundary) / _size), (child - boundary) % _size);
    }

    /// <summary>Day of birth, and how many with a lower number are born that day.</summary>
    public (int Day, int Ordinal) Birth(int child)
    {
        var (cohort, position) = Place(child);
        var year = _firstYear + cohort;
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        // 251 has no common factor with 365 or 366: few children still spread over the year.
        return (Day.Of(year, 1, 1) + (int)((position * 251L) % days), position / days);
    }

    /// <summary>The family's eldest child: the child itself or a sibling about three years older.</summary>
    public int Eldest(int child)
    {
        var (cohort, position) = Place(child);
        if (cohort % (2 * Apart) < Apart || !new Draw(_plan.Seed, Purpose.Sibling, child).Percent(SiblingPercent))
            return child;
        var size = SizeOf(cohort);
        var multiplier = Multipliers.First(m => size % m != 0);
        return FirstOf(cohort - Apart) + (int)(((long)position * multiplier) % size);
    }

    private int SizeOf(int cohort) => _size + (cohort < _larger ? 1 : 0);

    private int FirstOf(int cohort) => (cohort * _size) + Math.Min(cohort, _larger);
}
