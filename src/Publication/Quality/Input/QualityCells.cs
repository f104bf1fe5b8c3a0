using System.Globalization;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Counts cells of tables as a release has them, and what changed between releases.</summary>
public static class QualityCells
{
    /// <summary>The cells of a table. A figure that was there before and is not published is hidden.</summary>
    /// <param name="published">The table as everybody sees it.</param>
    /// <param name="computed">The table before anything was hidden; the published one where it has not been kept.</param>
    public static TableCells Cells(Cube published, Cube computed)
    {
        ArgumentNullException.ThrowIfNull(published);
        ArgumentNullException.ThrowIfNull(computed);
        long notRelevant = 0, without = 0, hidden = 0;
        var cell = 0;
        foreach (var isRelevant in Relevant(published))
        {
            if (!isRelevant)
                notRelevant++;
            else if (computed.Missing[cell])
                without++;
            else if (published.Missing[cell])
                hidden++;
            cell++;
        }

        var (first, last) = published.Years;
        return new TableCells(published.Declaration.Code, first, last, published.Count, notRelevant, without, hidden);
    }

    /// <summary>What changed in each year from an earlier release to a later one.</summary>
    public static IEnumerable<RevisionFacts> Between(string earlierId, Cube earlier, string laterId, Cube later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var (firstYear, lastYear) = (Math.Max(earlier.Years.First, later.Years.First), Math.Min(earlier.Years.Last, later.Years.Last));
        for (var year = firstYear; year <= lastYear; year++)
            yield return new RevisionFacts(later.Declaration.Code, year, earlierId, laterId, RevisionSums.Of(Pairs(earlier, later, year)));
    }

    /// <summary>The main figure of every year of a table, as the release gives it.</summary>
    public static IEnumerable<VintageFigure> Main(string release, Cube cube, MainFigure main)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(main);
        return cube.Dimensions[^1].Categories.Select(y => new VintageFigure(cube.Declaration.Code, int.Parse(y.Code, CultureInfo.InvariantCulture), release, cube[[.. main.Codes, y.Code]]));
    }

    // Cells are matched by their codes: a value can have come or gone between the releases.
    private static IEnumerable<(decimal? Earlier, decimal? Later)> Pairs(Cube earlier, Cube later, int year)
    {
        var code = year.ToString(CultureInfo.InvariantCulture);
        var codes = new string[later.Dimensions.Count];
        codes[^1] = code;
        var at = new int[later.Dimensions.Count - 1];
        while (true)
        {
            for (var d = 0; d < at.Length; d++)
                codes[d] = later.Dimensions[d].Categories[at[d]].Code;
            if (codes.Select((c, d) => earlier.Dimensions[d].IndexOf(c)).All(i => i >= 0))
                yield return (earlier[codes], later[codes]);
            var step = at.Length - 1;
            for (; step >= 0 && ++at[step] == later.Dimensions[step].Categories.Count; step--)
                at[step] = 0;
            if (step < 0)
                yield break;
        }
    }

    private static IEnumerable<bool> Relevant(Cube cube)
    {
        var measures = Enumerable.Range(0, cube.Dimensions.Count).Where(d => cube.Dimensions[d].Axis == Axis.Measure).DefaultIfEmpty(-1).First();
        var years = cube.Dimensions[^1].Categories.Select(y => int.Parse(y.Code, CultureInfo.InvariantCulture)).ToList();
        var run = measures < 0 ? 0 : cube.Dimensions.Skip(measures + 1).Aggregate(1, (product, d) => product * d.Categories.Count);
        for (var cell = 0; cell < cube.Count; cell++)
            yield return measures < 0 || cube.Dimensions[measures].Categories[cell / run % cube.Dimensions[measures].Categories.Count].HasFiguresIn(years[cell % years.Count]);
    }
}
