using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Validation;

/// <summary>
/// What later deliveries of a whole stock, or of a reporter's whole year, take out by leaving it away (guideline 9.3.1, 7.4, 8.4).
/// </summary>
internal sealed class StockOrder
{
    private readonly Surroundings _around;
    private readonly Replacement _replacement;
    private readonly bool _oneDay;
    private readonly Dictionary<(string Reporter, string Source), Delivery> _newest = [];
    private readonly Dictionary<string, List<(Delivery Delivery, int Year)>> _years = [];

    public StockOrder(RecordType type, CaseEvent[] events, Surroundings around)
    {
        _around = around;
        _replacement = type.Replacement;
        _oneDay = type.EndField is null; // Enquiries happen on one day and have no end.
        if (_replacement == Replacement.ByKey)
            return;
        var lastYear = new Dictionary<int, int>();
        foreach (ref readonly var e in events.AsSpan())
        {
            var year = Math.Max(YearOf(e.Day), YearOf(e.EndDay));
            lastYear[e.Delivery] = Math.Max(lastYear.GetValueOrDefault(e.Delivery), year);
        }

        foreach (var (ordinal, year) in lastYear)
        {
            var delivery = around.Deliveries[ordinal]!;
            var series = (delivery.Reporter, delivery.SourceSystem);
            if (!_newest.TryGetValue(series, out var newest) || around.Ranks[newest.Ordinal] < around.Ranks[ordinal])
                _newest[series] = delivery;
            if (!_years.TryGetValue(delivery.Reporter, out var years))
                _years.Add(delivery.Reporter, years = []);
            years.Add((delivery, Math.Min(Math.Max(year, Stays.ReferenceYear(delivery.Date).Year), delivery.Date.Year)));
        }
    }

    /// <summary>The newest delivery that should hold the record and does not; null when nothing takes it out.</summary>
    public Delivery? LackedBy(in CaseEvent newestVersion)
    {
        if (_replacement == Replacement.ByKey)
            return null;
        var delivery = _around.Deliveries[newestVersion.Delivery]!;
        if (_replacement == Replacement.FullStock)
        {
            var newest = _newest[(delivery.Reporter, delivery.SourceSystem)];
            return newest.Ordinal == delivery.Ordinal ? null : newest;
        }

        Delivery? lackedBy = null;
        var (first, last) = (YearOf(newestVersion.Day), newestVersion.EndDay == 0 ? int.MaxValue : YearOf(newestVersion.EndDay));
        foreach (var (later, year) in _years[delivery.Reporter])
        {
            if (_around.Ranks[later.Ordinal] > _around.Ranks[delivery.Ordinal] && newestVersion.Day <= later.LatestDate.DayNumber && first <= year && (_oneDay ? first : last) >= year
                && (lackedBy is null || _around.Ranks[later.Ordinal] > _around.Ranks[lackedBy.Ordinal]))
                lackedBy = later;
        }

        return lackedBy;
    }

    private static int YearOf(int day) => day == 0 ? 0 : DateOnly.FromDayNumber(day).Year;
}
