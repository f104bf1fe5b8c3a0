using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>A table together with the rows of the extract that it was made from.</summary>
/// <param name="Table">The table.</param>
/// <param name="Data">The rows.</param>
public sealed record OutputOfData(OutputTable Table, ResearchData Data);

/// <summary>Why a table may not be taken home.</summary>
/// <param name="Attack">The attack that succeeded: untrue, small, exact, interval, difference, whole group.</param>
/// <param name="Cell">The cell.</param>
/// <param name="What">What it tells.</param>
public sealed record OutputFault(string Attack, string Cell, Text What);

/// <summary>
/// The attacks of the auditor on what a researcher wants to take home, together with what the project has taken home before: figures that are not the
/// extract's, groups of fewer than three persons, hidden figures that the others give exactly or too narrowly, differences of nested figures, and groups that are
/// all in one measure. Persons are the same in all tables that were made with one key.
/// </summary>
public static class OutputCheck
{
    private const int AtLeast = 3, WholeGroupUpTo = 3;

    /// <summary>What is wrong with the first table beside the others; nothing when it may be taken home.</summary>
    public static IReadOnlyList<OutputFault> Run(IReadOnlyList<OutputOfData> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        var counted = outputs.Select(o => new CountedOutput(o)).ToList();
        var faults = new List<OutputFault>();
        Single(counted[0], faults);
        Together(counted, faults);
        return faults;
    }

    // What a figure tells by itself.
    private static void Single(CountedOutput output, List<OutputFault> faults)
    {
        for (var i = 0; i < output.Cells.Count; i++)
        {
            var (cell, truth, persons) = (output.Cells[i], output.Units[i].Length, output.PersonsIn(output.Units[i]));
            if (cell.Figure is not { } figure)
                continue;
            if (figure != truth)
                faults.Add(new("untrue", cell.Name, new($"tallet er {figure}, men udtrækket giver et andet; hvad der er regnet på anden måde, kan ikke prøves", $"the figure is {figure}, but the extract gives another; what is counted in another way cannot be tried")));
            else if (persons is > 0 and < AtLeast)
                faults.Add(new("small", cell.Name, new($"færre end {AtLeast} personer", $"fewer than {AtLeast} persons")));
            else if (persons is > 0 and <= WholeGroupUpTo && cell.Conditions.Any(c => c.Variable == MicrodataVariables.Measure.Name) && persons == output.PersonsWithoutMeasure(cell))
                faults.Add(new("whole group", cell.Name, new("alle i en lille gruppe har den samme indsats", "all of a small group have the same measure")));
        }
    }

    private static void Together(List<CountedOutput> outputs, List<OutputFault> faults)
    {
        foreach (var unit in (bool[])[true, false])
        {
            var ofUnit = outputs.Where(o => o.IsOfPersons == unit).ToList();
            if (ofUnit.Count == 0)
                continue;
            var matrix = AtomMatrix.Of(CellsOfUnits(ofUnit), cell => ofUnit[cell.Table].PersonsIn(ofUnit[cell.Table].Units[cell.Cell]), _ => false);
            var known = Array.ConvertAll(matrix.Columns, c => Array.Exists(c.Cells, cell => ofUnit[cell.Table].Cells[cell.Cell].Figure is not null));
            string NameOf(int column) => ofUnit[matrix.Columns[column].Cells[0].Table].Cells[matrix.Columns[column].Cells[0].Cell].Name;
            Differences(ofUnit, matrix, known, faults, NameOf);
            Hidden(matrix, known, faults, NameOf);
        }
    }

    private static IEnumerable<CellRef[]> CellsOfUnits(List<CountedOutput> outputs)
    {
        var cells = new Dictionary<string, List<CellRef>>(StringComparer.Ordinal);
        for (var table = 0; table < outputs.Count; table++)
        {
            for (var cell = 0; cell < outputs[table].Cells.Count; cell++)
            {
                foreach (var unit in outputs[table].Units[cell])
                {
                    if (!cells.TryGetValue(unit, out var list))
                        cells.Add(unit, list = []);
                    list.Add(new CellRef(table, cell));
                }
            }
        }

        return cells.Values.Select(c => c.ToArray());
    }

    private static void Differences(List<CountedOutput> outputs, AtomMatrix matrix, bool[] known, List<OutputFault> faults, Func<int, string> nameOf)
    {
        var shown = Enumerable.Range(0, known.Length).Where(c => known[c]).ToList();
        foreach (var (small, large) in NestedPairs.Of([.. shown.Select(c => matrix.Columns[c].Rows)]))
        {
            var (inner, outer) = (matrix.Columns[shown[small]].Cells[0], matrix.Columns[shown[large]].Cells[0]);
            var inside = outputs[inner.Table].Units[inner.Cell].ToHashSet(StringComparer.Ordinal);
            var rest = outputs[outer.Table].Units[outer.Cell].Where(u => !inside.Contains(u)).ToArray();
            if (outputs[outer.Table].PersonsIn(rest) is > 0 and < AtLeast)
                faults.Add(new("difference", nameOf(shown[large]), new($"forskellen til {nameOf(shown[small])} er færre end {AtLeast} personer", $"the difference from {nameOf(shown[small])} is fewer than {AtLeast} persons")));
        }
    }

    private static void Hidden(AtomMatrix matrix, bool[] known, List<OutputFault> faults, Func<int, string> nameOf)
    {
        var targets = Enumerable.Range(0, known.Length).Where(c => !known[c] && matrix.Columns[c].Persons < AtLeast).ToList();
        if (targets.Count == 0)
            return;
        var span = new ColumnSpan(matrix.Degrees, PrimeField.Second);
        foreach (var column in Enumerable.Range(0, known.Length).Where(c => known[c]).OrderBy(c => matrix.Columns[c].Rows.Length).ThenBy(c => c))
            span.TryTakeIn(matrix.Columns[column].Rows, out _);
        var exact = targets.Where(t => span.Contains(matrix.Columns[t].Rows)).ToHashSet();
        faults.AddRange(exact.Select(t => new OutputFault("exact", nameOf(t), new("et skjult tal kan beregnes af de andre", "a hidden figure can be computed from the others"))));
        if (!Clp.IsAvailable)
        {
            faults.Add(new("interval", "*", Clp.Missing));
            return;
        }

        var attack = new Attack(matrix, known, new double[known.Length], [.. Enumerable.Repeat(double.PositiveInfinity, known.Length)]);
        foreach (var placed in AttackPieces.Of(attack, targets).SelectMany(p => p.Place(AtLeast)).Where(p => !exact.Contains(p.Column) && (p.IsExact || p.Width < AtLeast)))
            faults.Add(new("interval", nameOf(placed.Column), new("et skjult tal kan bestemmes for snævert af de andre", "a hidden figure can be placed too narrowly by the others")));
    }
}
