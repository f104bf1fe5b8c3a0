using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>From counts of the stock on 31 December to the cells of a table, as numbers or as percent of the population.</summary>
internal static class StockFill
{
    private static readonly IReadOnlyList<int> AllBands = [.. AgeBand.All.Select(b => b.Position)];
    private static readonly IReadOnlyList<int> AllSexes = [(int)Sex.Unknown, (int)Sex.Male, (int)Sex.Female];

    /// <summary>Fills a table for the years from first to last.</summary>
    public static Cube Fill(TableDeclaration table, int first, int last, IReadOnlyList<(YearWindow Window, StockCounts Counts)> counts, SupportingFigures figures)
    {
        var population = table.Basis == TableBasis.ShareOfPopulation ? new PopulationShares(figures) : null;
        return CellLoop.Fill(table, first, last, (at, year) =>
        {
            var measure = at.GetValueOrDefault(Axis.Measure);
            if (measure?.HasFiguresIn(year) == false)
                return null;
            var place = at.GetValueOrDefault(Axis.Place)?.Positions[0] ?? Places.Country;
            var bands = at.GetValueOrDefault(Axis.Age)?.Positions ?? AllBands;
            var stock = counts.First(c => year >= c.Window.First && year <= c.Window.Last).Counts;
            long persons = 0;
            foreach (var band in bands)
            {
                foreach (var sex in at.GetValueOrDefault(Axis.Sex)?.Positions ?? AllSexes)
                    persons += stock[place, measure?.Positions[0] ?? StockColumns.Any, band, sex, year];
            }

            return population is null ? persons : PopulationShares.Tenths(persons, population.Inhabitants(place, bands, year));
        });
    }
}
