using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Management;

/// <summary>Common rates over time. Where two periods of a rate overlap, the one that was imported last holds.</summary>
public sealed class RateTable
{
    private readonly Dictionary<string, List<Rate>> _rates = new(StringComparer.Ordinal);

    /// <summary>A table of rates in the order in which they were imported.</summary>
    public RateTable(IReadOnlyList<Rate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        foreach (var rate in rates)
        {
            if (!_rates.TryGetValue(rate.Code, out var list))
                _rates.Add(rate.Code, list = []);
            list.Add(rate);
        }
    }

    /// <summary>The rate on a day; null when none is defined, which is an error and not 0 kroner.</summary>
    public Kroner? On(string code, DateOnly day)
    {
        if (!_rates.TryGetValue(code, out var list))
            return null;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            if (list[i].From <= day && (list[i].To is null || list[i].To >= day))
                return list[i].Price;
        }

        return null;
    }
}
