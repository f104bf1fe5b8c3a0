namespace Socialstat.Statistics;

/// <summary>The way every release goes: protect the tables of one register together, and let the auditor attack the result.</summary>
public static class Protection
{
    private const int MostRounds = 6;

    /// <summary>Hides or changes what could tell about a person.</summary>
    /// <exception cref="ArgumentException">The tables were not computed from the snapshot.</exception>
    public static ProtectedTables Apply(ProtectionInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var release = new ReleaseCells(input);
        // Years share no units in any table, so they are protected beside each other.
        Parallel.ForEach(release.Years(), new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 8) }, year => Protect(release, year));
        var cubes = release.Published();
        return new ProtectedTables(cubes, Auditor.Audit(input, cubes));
    }

    // What is changed is changed first: what it still tells bounds what must be hidden.
    private static void Protect(ReleaseCells release, YearCells year)
    {
        CellNoise.Apply(release, year);
        SmallCounts.Apply(release, year);
        Suppress(release, year);
        HeldRevisions.Apply(release, year);
    }

    // Tables of different units bound each other. Where a bound leaves too little room, the cell that gives it is protected too, and all is done again.
    private static void Suppress(ReleaseCells release, YearCells year)
    {
        var protectedCells = ProtectedCells.Of(year, release);
        for (var round = 0; round < MostRounds; round++)
        {
            var needed = SuppressOnce(release, year, protectedCells);
            needed.ExceptWith(protectedCells);
            if (needed.Count == 0 || round == MostRounds - 1)
                return;
            protectedCells.UnionWith(needed);
            release.Unhide(year.Cells);
        }
    }

    private static HashSet<CellRef> SuppressOnce(ReleaseCells release, YearCells year, HashSet<CellRef> protectedCells)
    {
        release.Hide(protectedCells);
        var needed = new HashSet<CellRef>();
        foreach (var matrix in year.MatricesOf<MinimumCount>(release))
        {
            // What is told about a group that is no cell is known when something is published: it is protected as a cell that is never shown.
            var groups = new HashSet<int[]>(PatternComparer.Rows);
            bool[] published;
            do
                published = Publish(release, year, matrix.With(groups), protectedCells, needed)[..matrix.Columns.Length];
            while (AddGroups(release, year, matrix, published, groups));
            release.Hide(Enumerable.Range(0, published.Length).Where(c => !published[c]).SelectMany(c => matrix.Columns[c].Cells));
        }

        return needed;
    }

    private static bool[] Publish(ReleaseCells release, YearCells year, AtomMatrix matrix, HashSet<CellRef> protectedCells, HashSet<CellRef> needed)
    {
        var bounds = new LinkedBounds(year, release.Tables, cell => release.IsHidden(cell) ? null : release.Told(year, cell, release.Shown(cell)), cell => release.CanHide(cell, year.Year));
        return new Suppression(matrix)
        {
            IsPrimary = Array.ConvertAll(matrix.Columns, c => c.Cells.Length == 0 || Array.Exists(c.Cells, protectedCells.Contains)),
            IsKept = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, release.WasHidden) && !Array.Exists(c.Cells, release.IsKnownEarlier)),
            IsOpen = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, release.IsKnownEarlier)),
            Width = release.WidthOf(year.Year),
            BoundsOf = bounds.Of,
            NeedsRoom = column => needed.UnionWith(bounds.Binding(column)),
            Insiders = Insiders.Of(year, matrix),
        }.Publish();
    }

    // Whether there are groups that have not been protected yet; what earlier releases told about them by themselves cannot be.
    private static bool AddGroups(ReleaseCells release, YearCells year, AtomMatrix matrix, bool[] published, HashSet<int[]> groups)
    {
        var told = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, release.IsKnownEarlier));
        var leaks = DerivedGroups.Leaks(year, matrix, [.. published.Zip(told, (p, t) => p || t)], release.WidthOf(year.Year)).Where(l => !groups.Contains(l.Rows)).ToList();
        if (leaks.Count == 0)
            return false;
        var before = DerivedGroups.Leaks(year, matrix, told, release.WidthOf(year.Year)).Select(l => l.Rows).ToHashSet(PatternComparer.Rows);
        leaks.RemoveAll(l => before.Contains(l.Rows));
        groups.UnionWith(leaks.Select(l => l.Rows));
        return leaks.Count > 0;
    }
}
