using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Tests.Statistics;

/// <summary>A small set of linked cells, written as the units of each and the names of the cells they are in.</summary>
internal static class Units
{
    /// <summary>Atoms given as (count, names of cells).</summary>
    public static (AtomMatrix Matrix, Func<string, int> Column) Of(params (int Count, string Cells)[] atoms)
    {
        var names = atoms.SelectMany(a => a.Cells.Split(' ')).Distinct().Order(StringComparer.Ordinal).ToList();
        var units = atoms.SelectMany(a => Enumerable.Repeat(a.Cells, a.Count)).Select(cells => cells.Split(' ').Select(n => new CellRef(0, names.IndexOf(n))).ToArray());
        var matrix = AtomMatrix.Of(units, _ => 0, cell => names[cell.Cell].Contains("Total", StringComparison.Ordinal));
        return (matrix, name => Array.FindIndex(matrix.Columns, c => c.Cells.Contains(new CellRef(0, names.IndexOf(name)))));
    }

    /// <summary>A table of two variables with both margins.</summary>
    public static (AtomMatrix Matrix, Func<string, int> Column) Crossed(int[][] counts) =>
        Of([.. counts.SelectMany((row, r) => row.Select((n, c) => (n, $"r{r}c{c} r{r}Total c{c}Total Total"))).Where(a => a.n > 0)]);

    /// <summary>Persons given as (count, names of cells), in one matrix with what is rounded; a name written twice is a person with two episodes.</summary>
    public static (PersonAtoms Atoms, Func<string, int> Cell) Persons(params (int Count, string Cells)[] atoms)
    {
        var names = atoms.SelectMany(a => a.Cells.Split(' ')).Distinct().Order(StringComparer.Ordinal).ToList();
        var number = 0;
        var units = atoms.SelectMany(a => Enumerable.Repeat(a.Cells, a.Count)).Select(cells => new CountedIn(
            new UnitId(PersonId.FromDigits(++number), -1, 0), [.. cells.Split(' ').Select(n => new CellRef(0, names.IndexOf(n)))]));
        var made = PersonAtoms.Of(units, _ => true);
        return (made, name => Array.FindIndex(made.Cells, c => c.Cell == new CellRef(0, names.IndexOf(name))));
    }

    public static bool[] Marked(AtomMatrix matrix, params IEnumerable<int> columns)
    {
        var marks = new bool[matrix.Columns.Length];
        foreach (var column in columns)
            marks[column] = true;
        return marks;
    }

    /// <summary>Columns hidden by the program, which protects the columns with at most so many units.</summary>
    public static bool[] Hide(AtomMatrix matrix, int largest, int width = 3)
    {
        var none = new bool[matrix.Columns.Length];
        var published = new Suppression(matrix)
        {
            IsPrimary = Array.ConvertAll(matrix.Columns, c => c.Count <= largest),
            IsKept = none,
            IsOpen = none,
            Width = width,
            BoundsOf = _ => (0, double.PositiveInfinity),
            NeedsRoom = _ => { },
            Insiders = [],
        }.Publish();
        return Array.ConvertAll(published, p => !p);
    }

    /// <summary>Where an outsider places the columns when the marked ones are hidden.</summary>
    public static IReadOnlyList<Placed> Place(AtomMatrix matrix, bool[] hidden, IReadOnlyList<int> targets)
    {
        var unbound = new double[hidden.Length];
        Array.Fill(unbound, double.PositiveInfinity);
        var attack = new Attack(matrix, Array.ConvertAll(hidden, h => !h), new double[hidden.Length], unbound);
        return [.. AttackPieces.Of(attack, targets).SelectMany(p => p.Place(int.MaxValue)).OrderBy(p => p.Column)];
    }

    /// <summary>Whether the published columns give a column exactly.</summary>
    public static bool IsComputable(AtomMatrix matrix, bool[] hidden, int target)
    {
        var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
        foreach (var column in Enumerable.Range(0, hidden.Length).Where(c => !hidden[c]))
            span.TryTakeIn(matrix.Columns[column].Rows, out _);
        return span.Contains(matrix.Columns[target].Rows);
    }
}
