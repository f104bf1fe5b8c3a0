namespace Socialstat.Statistics;

/// <summary>Persons that are in the same cells equally often: in a table of episodes a person can be several times in one.</summary>
/// <param name="Cells">The cells in order, and how often each person is in each.</param>
/// <param name="Weight">Number of persons.</param>
internal sealed record PersonAtom(IReadOnlyList<(int Cell, int Times)> Cells, int Weight);

/// <summary>A published cell over atoms of persons.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Atoms">Its atoms.</param>
/// <param name="MayRise">Whether more than the true number can be shown without other tables telling that it is too much.</param>
internal sealed record PersonCell(CellRef Cell, int[] Atoms, bool MayRise);

/// <summary>Persons x cells with persons and episodes in one matrix: what is changed for a person is changed in every table alike.</summary>
internal sealed class PersonAtoms
{
    private PersonAtoms(PersonAtom[] atoms, PersonCell[] cells)
    {
        Atoms = atoms;
        Cells = cells;
    }

    /// <summary>The atoms, in an order that is the same whatever the order of the persons.</summary>
    public PersonAtom[] Atoms { get; }

    /// <summary>The cells with persons.</summary>
    public PersonCell[] Cells { get; }

    /// <summary>The number of units in each cell when the atoms hold so many persons.</summary>
    public long[] Counts(IReadOnlyList<int> weights)
    {
        var counts = new long[Cells.Length];
        for (var atom = 0; atom < Atoms.Length; atom++)
        {
            foreach (var (cell, times) in Atoms[atom].Cells)
                counts[cell] += (long)times * weights[atom];
        }

        return counts;
    }

    /// <summary>The number of persons in each cell when the atoms hold so many.</summary>
    public int[] Persons(IReadOnlyList<int> weights) => Array.ConvertAll(Cells, c => c.Atoms.Sum(atom => weights[atom]));

    /// <summary>Makes it of the units of persons and of episodes.</summary>
    public static PersonAtoms Of(IEnumerable<CountedIn> units, Func<CellRef, bool> mayRise)
    {
        var patterns = new Dictionary<CellRef[], int>(PatternComparer.Cells);
        foreach (var person in units.GroupBy(u => u.Unit.Person))
        {
            var cells = person.SelectMany(u => u.Cells).ToArray();
            Array.Sort(cells, AtomMatrix.CompareCells);
            patterns[cells] = patterns.GetValueOrDefault(cells) + 1;
        }

        var ordered = patterns.ToArray();
        Array.Sort(ordered, (a, b) => AtomMatrix.ComparePatterns(a.Key, b.Key));
        var known = ordered.SelectMany(p => p.Key).Distinct().Order(Comparer<CellRef>.Create(AtomMatrix.CompareCells)).ToList();
        var positions = known.Select((cell, i) => (cell, i)).ToDictionary(p => p.cell, p => p.i);
        PersonAtom[] atoms = [.. ordered.Select(p => new PersonAtom([.. p.Key.GroupBy(c => c).Select(g => (positions[g.Key], g.Count()))], p.Value))];
        var members = known.ConvertAll(_ => new List<int>());
        for (var atom = 0; atom < atoms.Length; atom++)
        {
            foreach (var (cell, _) in atoms[atom].Cells)
                members[cell].Add(atom);
        }

        return new PersonAtoms(atoms, [.. known.Select((cell, i) => new PersonCell(cell, [.. members[i]], mayRise(cell)))]);
    }
}
