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
    }

    // Tables of different units bound each other. Where a bound leaves too little room, the cell that gives it is protected too, and all is done again.
    private static void Suppress(ReleaseCells release, YearCells year)
    {
        var protectedCells = ProtectedCells.Of(year, release);
        if (protectedCells.Count == 0 && !release.HasHiddenEarlier)
            return;
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
            var bounds = new LinkedBounds(year, release.Tables, cell => release.IsHidden(cell) ? null : release.Told(year, cell, release.Shown(cell)), cell => release.CanHide(cell, year.Year));
            var isOpen = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, release.IsKnownEarlier));
            var published = new Suppression(matrix)
            {
                IsPrimary = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, protectedCells.Contains)),
                IsKept = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, release.WasHidden) && !Array.Exists(c.Cells, release.IsKnownEarlier)),
                IsOpen = isOpen,
                Width = release.WidthOf(year.Year),
                BoundsOf = bounds.Of,
                NeedsRoom = column => needed.UnionWith(bounds.Binding(column)),
                Insiders = Insiders.Of(year, matrix),
            }.Publish();
            release.Hide(Enumerable.Range(0, published.Length).Where(c => !published[c]).SelectMany(c => matrix.Columns[c].Cells));
        }

        return needed;
    }
}
