using System.Globalization;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>A cell that a researcher wants to take home.</summary>
/// <param name="Conditions">The variables that it is told apart by, each with the values that are counted.</param>
/// <param name="Figure">The figure; null when it is hidden.</param>
public sealed record OutputCell(IReadOnlyList<(string Variable, IReadOnlyList<string> Values)> Conditions, long? Figure)
{
    /// <summary>What the cell counts, in one way whatever the order of columns and values: birth_year=2010;measure=M205.</summary>
    public string Name => Conditions.Count == 0 ? "*" : string.Join(';', Conditions.OrderBy(c => c.Variable, StringComparer.Ordinal).Select(c => $"{c.Variable}={string.Join('|', c.Values.Order(StringComparer.Ordinal))}"));

    /// <summary>The cell that a name says, with a figure or hidden.</summary>
    public static OutputCell Named(string name, long? figure)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new([.. name == "*" ? [] : name.Split(';').Select(c => c.Split('=', 2)).Select(c => (c[0], (IReadOnlyList<string>)c[1].Split('|')))], figure);
    }
}

/// <summary>
/// A table that a researcher wants to take home: a column for each variable (* for all, a|b for several values together, empty where the value is not known), and a last column with
/// the number of persons or of episodes; .. is hidden.
/// </summary>
/// <param name="IsOfPersons">Whether persons are counted, each once; else episodes.</param>
/// <param name="Cells">The cells, in the order of the lines.</param>
public sealed record OutputTable(bool IsOfPersons, IReadOnlyList<OutputCell> Cells)
{
    /// <summary>The most cells in one table.</summary>
    public const int Most = 5_000;

    /// <summary>The last column of a table of persons, and of one of episodes.</summary>
    public const string Persons = "persons", Episodes = "episodes";

    private const string Hidden = "..";

    /// <summary>Reads the lines of a table; null with what is wrong when it cannot be read.</summary>
    /// <param name="lines">Header and lines.</param>
    /// <param name="variables">The variables of the extract.</param>
    /// <param name="wrong">What is wrong; null when nothing is.</param>
    public static OutputTable? Read(IReadOnlyList<string> lines, IEnumerable<string> variables, out Text? wrong)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var separator = lines.Count > 0 && lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var header = lines.Count == 0 ? [] : lines[0].TrimStart('\uFEFF').Split(separator, StringSplitOptions.TrimEntries);
        var known = variables.ToHashSet(StringComparer.Ordinal);
        var strange = header.SkipLast(1).FirstOrDefault(h => !known.Contains(h));
        wrong = header.Length == 0 || header[^1] is not (Persons or Episodes) ? new($"sidste kolonne skal være {Persons} eller {Episodes}", $"the last column must be {Persons} or {Episodes}")
            : strange is not null ? new($"{strange} er ikke en variabel i udtrækket ({string.Join(", ", known)})", $"{strange} is not a variable of the extract ({string.Join(", ", known)})")
            : header.Distinct().Count() != header.Length ? new("en variabel står to gange", "a variable stands twice")
            : lines.Count - 1 is 0 or > Most ? new($"tabellen skal have 1-{Most} linjer", $"the table must have 1-{Most} lines")
            : null;
        var cells = new List<OutputCell>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < lines.Count && wrong is null; i++)
        {
            var values = lines[i].Split(separator, StringSplitOptions.TrimEntries);
            var figure = 0L;
            if (values.Length != header.Length || (values[^1] != Hidden && !(long.TryParse(values[^1], NumberStyles.None, CultureInfo.InvariantCulture, out figure))))
            {
                wrong = new($"linje {i + 1}: {header.Length} værdier ventes, den sidste et helt tal eller ..", $"line {i + 1}: {header.Length} values are expected, the last a whole number or ..");
                break;
            }

            var conditions = header.SkipLast(1).Zip(values).Where(v => v.Second != "*").Select(v => (v.First, (IReadOnlyList<string>)[.. v.Second.Split('|').Distinct()]));
            var cell = new OutputCell([.. conditions], values[^1] == Hidden ? null : figure);
            if (!seen.Add(cell.Name))
                wrong = new($"linje {i + 1}: cellen {cell.Name} står to gange", $"line {i + 1}: the cell {cell.Name} stands twice");
            cells.Add(cell);
        }

        return wrong is null ? new OutputTable(header[^1] == Persons, cells) : null;
    }

    /// <summary>How much of the smaller of two tables stands in the other too, 0 to 1: near 1 is nearly the same question again.</summary>
    public static double Overlap(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var names = one.ToHashSet(StringComparer.Ordinal);
        return names.Count == 0 || other.Count == 0 ? 0 : (double)other.Count(names.Contains) / Math.Min(names.Count, other.Count);
    }
}
