using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Shares over a municipality's started cases by measure, for the last full year and for this year so far.</summary>
internal static class Distribution
{
    /// <summary>
    /// The measures and years with at least <paramref name="fewest"/> cases of which more than <paramref name="percent"/> are counted in
    /// <paramref name="part"/>: share, provisions, year and number of cases. Null when no case tells it.
    /// </summary>
    public static IReadOnlyList<string[]>? Above(MunicipalityView m, int[] part, int[] whole, int fewest, int percent)
    {
        ArgumentNullException.ThrowIfNull(m);
        List<string[]> found = [];
        var any = false;
        for (var year = m.LastFullYear; year <= m.Today.Year; year++)
        {
            foreach (var measure in Measures.Of(m.Statistic))
            {
                var at = MunicipalityFigures.At(year, measure.Index);
                if (at < 0 || whole[at] == 0)
                    continue;
                any = true;
                if (whole[at] >= fewest && part[at] * 100L > (long)whole[at] * percent)
                    found.Add([Share(part[at], whole[at]), string.Join(", ", measure.Provisions), Write.Number(year), Write.Number(whole[at])]);
            }
        }

        return any ? found : null;
    }

    private static string Share(int part, int whole) =>
        Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
