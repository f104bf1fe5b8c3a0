using System.Text;

namespace Socialstat.Statistics;

/// <summary>The rows of an extract as the researcher has them: the file that was handed out, read back.</summary>
public sealed class ResearchData
{
    private readonly Dictionary<string, int> _columns;

    private ResearchData(string[] columns, List<string[]> rows)
    {
        _columns = columns.Select((c, i) => (c, i)).ToDictionary(c => c.c, c => c.i, StringComparer.Ordinal);
        Rows = rows;
    }

    /// <summary>The rows, with the values in the order of the columns.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The variables that can stand in a table: all but the pseudonym.</summary>
    public IEnumerable<string> Variables => _columns.Keys.Where(c => c != MicrodataVariables.Person.Name);

    /// <summary>Position of a variable; -1 when the extract does not have it.</summary>
    public int PlaceOf(string variable) => _columns.GetValueOrDefault(variable, -1);

    /// <summary>The pseudonym in a row.</summary>
    public string PersonIn(string[] row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row[_columns[MicrodataVariables.Person.Name]];
    }

    /// <summary>Reads episodes.csv.</summary>
    /// <exception cref="InvalidDataException">It is not a file of an extract.</exception>
    public static ResearchData Read(Stream file)
    {
        using var text = new StreamReader(file, Encoding.UTF8);
        var columns = text.ReadLine()?.Split(';') ?? [];
        if (!columns.Contains(MicrodataVariables.Person.Name) || columns.Distinct().Count() != columns.Length)
            throw new InvalidDataException("The file has no column person: it is not episodes.csv of an extract.");
        var rows = new List<string[]>();
        while (text.ReadLine() is { } line)
        {
            var row = line.Split(';');
            if (row.Length != columns.Length)
                throw new InvalidDataException($"Row {rows.Count + 1} has {row.Length} values, not {columns.Length}.");
            rows.Add(row);
        }

        return new ResearchData(columns, rows);
    }
}
