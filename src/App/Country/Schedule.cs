namespace Socialstat.App;

/// <summary>When municipalities deliver a statistic: monthly, quarterly or yearly, always by 31 January after the year.</summary>
internal sealed class Schedule
{
    // A delivery has so many records about; municipalities with less wait longer.
    private const int FewestRecords = 30;
    private const double DisabilityRecordsPerPersonMonth = 0.0015;
    private readonly int _firstYear;
    private readonly int _months;
    private readonly ulong _seed;
    private readonly int[] _monthsPerDelivery;

    private Schedule(CountryPlan plan, Towns towns, double recordsPerPersonMonth)
    {
        _firstYear = plan.FromYear;
        _seed = plan.Seed;
        _months = (plan.ToYear - plan.FromYear + 1) * 12;
        _monthsPerDelivery = [.. towns.PerThousand.Select(share => MonthsPerDelivery(share, plan.Persons * recordsPerPersonMonth))];
    }

    public static Schedule OfSupport(CountryPlan plan, Towns towns) =>
        new(plan, towns, plan.RecordsPerPerson / ((plan.ToYear - plan.FromYear + 1) * 12));

    public static Schedule OfDisability(CountryPlan plan, Towns towns) => new(plan, towns, DisabilityRecordsPerPersonMonth);

    /// <summary>Deliveries of the municipality over all years.</summary>
    public int Count(int municipality) => _months / _monthsPerDelivery[municipality];

    /// <summary>The number of the first delivery after the day's period.</summary>
    public int DeliveryOf(int municipality, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (((date.Year - _firstYear) * 12) + date.Month - 1) / _monthsPerDelivery[municipality];
    }

    /// <summary>The day of the delivery.</summary>
    public int DayOf(int municipality, int delivery)
    {
        var months = _monthsPerDelivery[municipality];
        var next = (delivery + 1) * months;
        var first = Day.Of(_firstYear + (next / 12), (next % 12) + 1, 1);
        var draw = new Draw(_seed, Purpose.Delivery, (municipality * 10_000L) + next);
        return first + (months == 12 ? draw.Between(9, 29) : draw.Between(2, 11));
    }

    /// <summary>The reporter's delivery for the same months as another municipality's delivery.</summary>
    public int DeliveryHolding(int reporter, int municipality, int delivery) =>
        (((delivery + 1) * _monthsPerDelivery[municipality]) - 1) / _monthsPerDelivery[reporter];

    /// <summary>Whether a start on the day is still in time in the delivery: by 31 January of the next year.</summary>
    public bool IsInTime(int municipality, int delivery, int start) =>
        delivery < Count(municipality) && DayOf(municipality, delivery) <= Day.Of(Day.YearOf(start) + 1, 1, 31);

    // Only the larger municipalities deliver more than once a year.
    private static int MonthsPerDelivery(int perThousand, double recordsPerMonth)
    {
        var records = recordsPerMonth * perThousand / 1000;
        return perThousand >= 30 && records >= FewestRecords ? 1 : perThousand >= 14 && records * 3 >= FewestRecords ? 3 : 12;
    }
}
