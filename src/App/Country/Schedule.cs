namespace Socialstat.App;

/// <summary>When municipalities deliver: monthly, quarterly or yearly, always by 31 January after the year.</summary>
internal sealed class Schedule
{
    private readonly int _firstYear;
    private readonly ulong _seed;
    private readonly Practice[] _practices;
    private readonly int _months;

    public Schedule(CountryPlan plan, Practice[] practices)
    {
        _firstYear = plan.FromYear;
        _seed = plan.Seed;
        _practices = practices;
        _months = (plan.ToYear - plan.FromYear + 1) * 12;
    }

    /// <summary>Deliveries of the municipality over all years.</summary>
    public int Count(int municipality) => _months / _practices[municipality].MonthsPerDelivery;

    /// <summary>The number of the first delivery after the day's period.</summary>
    public int DeliveryOf(int municipality, int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (((date.Year - _firstYear) * 12) + date.Month - 1) / _practices[municipality].MonthsPerDelivery;
    }

    /// <summary>The day of the delivery.</summary>
    public int DayOf(int municipality, int delivery)
    {
        var months = _practices[municipality].MonthsPerDelivery;
        var next = (delivery + 1) * months;
        var first = Day.Of(_firstYear + (next / 12), (next % 12) + 1, 1);
        var draw = new Draw(_seed, Purpose.Delivery, (municipality * 10_000L) + delivery);
        return first + (months == 12 ? draw.Between(9, 29) : draw.Between(2, 11));
    }

    /// <summary>The reporter's delivery for the same months as another municipality's delivery.</summary>
    public int DeliveryHolding(int reporter, int municipality, int delivery) =>
        (((delivery + 1) * _practices[municipality].MonthsPerDelivery) - 1) / _practices[reporter].MonthsPerDelivery;

    /// <summary>Whether a start on the day is still in time in the delivery: by 31 January of the next year.</summary>
    public bool IsInTime(int municipality, int delivery, int start) =>
        delivery < Count(municipality) && DayOf(municipality, delivery) <= Day.Of(Day.YearOf(start) + 1, 1, 31);
}
