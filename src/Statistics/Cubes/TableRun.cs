using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>From the packed register to computed tables: one pass, whatever the number of tables.</summary>
public static class TableRun
{
    /// <summary>Computes tables.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="tables">The tables wanted.</param>
    /// <param name="fromYear">First year; null is the table's first year, or the first year with data.</param>
    /// <param name="toYear">Last year; null is the last full year before the day.</param>
    /// <param name="asOf">"Today".</param>
    /// <param name="threads">Number of threads that share the persons.</param>
    /// <param name="figures">Population and accounts, for the tables that need them; their cells are missing without.</param>
    /// <exception cref="ArgumentException">The last year asked for is before the first.</exception>
    public static IReadOnlyList<Cube> Compute(
        Snapshot snapshot, IReadOnlyList<TableDeclaration> tables, int? fromYear, int? toYear, DateOnly asOf, int threads, SupportingFigures? figures = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(tables);
        if (toYear < fromYear)
            throw new ArgumentException($"The last year ({toYear}) is before the first ({fromYear}).", nameof(toYear));
        if (tables.Count == 0)
            return [];
        var dataYears = fromYear is null ? new DataYears(snapshot) : null;
        var supporting = figures ?? SupportingFigures.None;
        var years = tables.Select(t => YearsOf(t, dataYears, fromYear, toYear, asOf, supporting)).ToList();
        var cubes = new Cube[tables.Count];
        var episodes = Enumerable.Range(0, tables.Count).Where(i => tables[i].Basis == TableBasis.Episodes).ToList();
        if (episodes.Count > 0)
        {
            var fills = episodes.Select(i => new CubeFill(tables[i], years[i].First, years[i].Last)).ToList();
            foreach (var window in YearWindow.Cut(episodes.Min(i => years[i].First), episodes.Max(i => years[i].Last)))
            {
                var counts = Count(snapshot, window, threads);
                counts.Complete();
                foreach (var cube in fills)
                    cube.Take(counts);
            }

            for (var i = 0; i < episodes.Count; i++)
                cubes[episodes[i]] = fills[i].Finish();
        }

        var stock = Enumerable.Range(0, tables.Count).Where(i => tables[i].Basis is TableBasis.Stock or TableBasis.ShareOfPopulation).ToList();
        if (stock.Count > 0)
        {
            var counts = YearWindow.Cut(stock.Min(i => years[i].First), stock.Max(i => years[i].Last)).Select(w => (w, CountStock(snapshot, w, threads))).ToList();
            foreach (var i in stock)
                cubes[i] = StockFill.Fill(tables[i], years[i].First, years[i].Last, counts, supporting);
        }

        foreach (var i in Enumerable.Range(0, tables.Count).Where(i => tables[i].Basis == TableBasis.Accounts))
            cubes[i] = AccountsFill.Fill(tables[i], years[i].First, years[i].Last, supporting);
        return cubes;
    }

    /// <summary>Counts the persons of a snapshot on each 31 December of the window.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one thread.</exception>
    public static StockCounts CountStock(Snapshot snapshot, YearWindow window, int threads)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var ends = Split(snapshot.Persons, snapshot.Spells.Length, threads);
        var parts = new StockCounts[threads];
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, part =>
        {
            parts[part] = new StockCounts(window);
            parts[part].Count(snapshot, part == 0 ? 0 : ends[part - 1], ends[part]);
        });
        for (var part = 1; part < threads; part++)
            parts[0].Add(parts[part]);
        return parts[0];
    }

    /// <summary>Counts all persons of a snapshot, not yet completed: counts of other persons can be added.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one thread.</exception>
    public static Counts Count(Snapshot snapshot, YearWindow window, int threads)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var ends = Split(snapshot.Persons, snapshot.Spells.Length, threads);
        var parts = new Counts[threads];
        void CountPart(int part)
        {
            parts[part] = new Counts(window);
            new PersonPass(parts[part]).Count(snapshot, part == 0 ? 0 : ends[part - 1], ends[part]);
        }

        if (threads == 1)
            CountPart(0);
        else
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, CountPart);
        for (var part = 1; part < threads; part++)
            parts[0].Add(parts[part]);
        return parts[0];
    }

    private static (int First, int Last) YearsOf(TableDeclaration table, DataYears? dataYears, int? fromYear, int? toYear, DateOnly asOf, SupportingFigures figures)
    {
        var lastFull = asOf.Year - 1;
        var last = toYear ?? Math.Max(lastFull, fromYear ?? lastFull);
        var first = fromYear ?? Math.Min(last, Math.Max(FirstWithData(table, dataYears!, figures) ?? last, table.FirstYear ?? 0));
        return (first, last);
    }

    private static int? FirstWithData(TableDeclaration table, DataYears dataYears, SupportingFigures figures) => table.Basis switch
    {
        TableBasis.Accounts => figures.Accounts.Count == 0 ? null : figures.Accounts.Min(a => a.Year),
        TableBasis.Episodes => dataYears.First(table.Statistic),
        _ => new[] { dataYears.First(Statistic.Support), dataYears.First(Statistic.Placement) }.Min(),
    };

    // Persons are cut where the spells are: the same work for each thread.
    private static int[] Split(ReadOnlySpan<SnapshotPerson> persons, int spells, int parts)
    {
        var ends = new int[parts];
        var person = 0;
        for (var part = 0; part < parts; part++)
        {
            var limit = (long)spells * (part + 1) / parts;
            while (person < persons.Length && (part == parts - 1 || persons[person].FirstSpell < limit))
                person++;
            ends[part] = person;
        }

        return ends;
    }
}
