using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>Numbers of persons as percent of the population, and what such a percentage tells about the number: the population is public.</summary>
internal sealed class PopulationShares
{
    private readonly Dictionary<(int Year, int Place, int Band), long> _inhabitants = [];

    public PopulationShares(SupportingFigures figures)
    {
        foreach (var row in figures.Population)
        {
            var band = AgeBand.PositionOf(1, 1 + row.Age);
            if (band < 0)
                continue;
            var municipality = Geography.Municipalities[row.Municipality];
            foreach (var place in Places.Above(municipality).Append(Places.Of(municipality)))
                _inhabitants[(row.Year, place, band)] = _inhabitants.GetValueOrDefault((row.Year, place, band)) + row.Persons;
        }
    }

    /// <summary>Inhabitants on 1 January of the year after.</summary>
    public long Inhabitants(int place, IReadOnlyList<int> bands, int year)
    {
        long inhabitants = 0;
        foreach (var band in bands)
            inhabitants += _inhabitants.GetValueOrDefault((year + 1, place, band));
        return inhabitants;
    }

    /// <summary>Tenths of a percent, half away from zero; nothing without a population.</summary>
    public static long? Tenths(long persons, long inhabitants) => inhabitants == 0 ? null : ((2000 * persons) + inhabitants) / (2 * inhabitants);

    /// <summary>The smallest and the largest number of persons that make so many tenths of a percent.</summary>
    public static (long Low, long High) Persons(long tenths, long inhabitants) =>
        (Math.Max(0, Least(tenths, inhabitants)), Math.Max(0, Least(tenths + 1, inhabitants) - 1));

    private static long Least(long tenths, long inhabitants) => (((((2 * tenths) - 1) * inhabitants) + 1999) / 2000) is var least && tenths > 0 ? least : 0;
}
