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
    /// <exception cref="ArgumentException">The last year asked for is before the first.</exception>
    public static IReadOnlyList<Cube> Compute(
        Snapshot snapshot, IReadOnlyList<TableDeclaration> tables, int? fromYear, int? toYear, DateOnly asOf, int threads)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(tables);
        if (toYear < fromYear)
            throw new ArgumentException($"The last year ({toYear}) is before the first ({fromYear}).", nameof(toYear));
        if (tables.Count == 0)
            return [];
        var dataYears = fromYear is null ? new DataYears(snapshot) : null;
        var years = tables.Select(t => YearsOf(t, dataYears, fromYear, toYear, asOf)).ToList();
        var cubes = tables.Select((table, i) => new CubeFill(table, years[i].First, years[i].Last)).ToList();
        foreach (var window in YearWindow.Cut(years.Min(y => y.First), years.Max(y => y.Last)))
        {
            var counts = Count(snapshot, window, threads);
            counts.Complete();
            foreach (var cube in cubes)
                cube.Take(counts);
        }

        return [.. cubes.Select(c => c.Finish())];
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

    private static (int First, int Last) YearsOf(TableDeclaration table, DataYears? dataYears, int? fromYear, int? toYear, DateOnly asOf)
    {
        var lastFull = asOf.Year - 1;
        var last = toYear ?? Math.Max(lastFull, fromYear ?? lastFull);
        var first = fromYear ?? Math.Min(last, Math.Max(dataYears!.First(table.Statistic) ?? last, table.FirstYear ?? 0));
        return (first, last);
    }

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
