namespace Socialstat.Statistics;

/// <summary>What can be computed by adding and subtracting the cells of a list of persons, and what comes out for the published figures.</summary>
internal sealed class PersonSpan
{
    private readonly ColumnSpan _span;
    private readonly int _figures;

    private PersonSpan(ColumnSpan span, int figures)
    {
        _span = span;
        _figures = figures;
    }

    /// <summary>Whether the figures contradict each other: some sum of cells comes out differently on two ways.</summary>
    public bool IsContradictory { get; private set; }

    /// <summary>Takes all cells in, with their figures where they are given (null where there is none).</summary>
    public static PersonSpan Of(PersonAtoms atoms, IReadOnlyList<long?>? figures)
    {
        // The figures are a row after the last atom, which is never a pivot while there is another.
        var degrees = new int[atoms.Atoms.Length + 1];
        for (var atom = 0; atom < atoms.Atoms.Length; atom++)
            degrees[atom] = atoms.Atoms[atom].Cells.Count;
        degrees[^1] = int.MaxValue;
        var span = new PersonSpan(new ColumnSpan(degrees, PrimeField.Second), atoms.Atoms.Length);
        var times = atoms.Cells.Select(c => new ulong[c.Atoms.Length]).ToArray();
        var next = new int[atoms.Cells.Length];
        foreach (var atom in atoms.Atoms)
        {
            foreach (var (cell, number) in atom.Cells)
                times[cell][next[cell]++] = (ulong)number;
        }

        foreach (var cell in Enumerable.Range(0, atoms.Cells.Length).OrderBy(c => atoms.Cells[c].Atoms.Length).ThenBy(c => c))
        {
            if (figures is null)
                span._span.TakeIn(new SparseVector(atoms.Cells[cell].Atoms, times[cell]));
            else if (figures[cell] is { } figure)
                span.TakeIn(atoms.Cells[cell].Atoms, times[cell], figure);
        }

        return span;
    }

    /// <summary>Whether the number of persons in the atoms together can be computed.</summary>
    public bool Contains(int[] rows) => _span.Contains(rows);

    /// <summary>The number of persons in the atoms together as the published figures give it; null when they do not.</summary>
    public long? ValueOf(int[] rows)
    {
        var rest = _span.Rest(rows);
        if (rest.IsZero)
            return 0;
        if (rest.Rows is not [var row] || row != _figures)
            return null;
        // What is left is the negative of the value, modulo the prime.
        var value = PrimeField.Second.Subtract(0, rest.Values[0]);
        return value > PrimeField.Second.Prime / 2 ? -(long)(PrimeField.Second.Prime - value) : (long)value;
    }

    private void TakeIn(int[] rows, ulong[] values, long figure)
    {
        var column = figure == 0 ? new SparseVector(rows, values) : new SparseVector([.. rows, _figures], [.. values, (ulong)figure]);
        var rest = _span.Rest(column);
        if (rest.Rows is [var row] && row == _figures)
            IsContradictory = true;
        else
            _span.TakeIn(column);
    }
}
