using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>Sums over a municipality's figures.</summary>
internal static class FigureSums
{
    // Tables of the last five years are computed anew with every release (documentation 000, 5.8).
    private const int YearsRevised = 5;

    /// <summary>The years whose tables can still change, with the year that runs.</summary>
    public static (int From, int To) RevisedYears(MunicipalityView m) => (m.LastFullYear - YearsRevised + 1, m.Today.Year);

    /// <summary>Sum over measures and years; years without figures count nothing.</summary>
    public static int Of(int[] figures, IReadOnlyList<Measure> measures, int from, int to)
    {
        var sum = 0;
        for (var year = from; year <= to; year++)
        {
            foreach (var measure in measures)
            {
                if (MunicipalityFigures.At(year, measure.Index) is >= 0 and var at)
                    sum += figures[at];
            }
        }

        return sum;
    }

    /// <summary>The figure of a year; 0 when there is none.</summary>
    public static int In(int[] figuresByYear, int year)
    {
        var at = year - MunicipalityFigures.FirstYear;
        return (uint)at < (uint)figuresByYear.Length ? figuresByYear[at] : 0;
    }

    /// <summary>The percentile of the values, linear between the two nearest of them.</summary>
    public static decimal Percentile(decimal[] values, int percent)
    {
        decimal[] sorted = [.. values.Order()];
        var place = (sorted.Length - 1) * (decimal)percent / 100;
        var below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>A share as whole percent.</summary>
    public static string WholePercent(decimal share) => Write.Number((long)Math.Round(share * 100, MidpointRounding.AwayFromZero));
}
