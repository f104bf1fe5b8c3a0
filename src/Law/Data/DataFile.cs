using System.Reflection;
using System.Text;

namespace Socialstat.Law;

/// <summary>Reads the code lists and rates of <c>data/</c>, which are embedded in the program with their sources.</summary>
public static class DataFile
{
    /// <summary>Rows of an embedded CSV file (comma, RFC 4180 quotes, header first) as dictionaries from column name to text.</summary>
    /// <exception cref="InvalidOperationException">The file is not embedded or a row has another number of columns than the header.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Data file {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = Rows(reader.ReadToEnd());
        var header = rows[0];
        var result = new List<IReadOnlyDictionary<string, string>>(rows.Count);
        foreach (var row in rows.Skip(1))
        {
            if (row.Count != header.Count)
                throw new InvalidOperationException($"Data file {name}: a row has {row.Count} columns, the header {header.Count}.");
            var values = new Dictionary<string, string>(header.Count, StringComparer.Ordinal);
            for (var i = 0; i < header.Count; i++)
                values[header[i]] = row[i];
            result.Add(values);
        }

        return result;
    }

    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') { field.Append('"'); i++; }
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c == ',') { row.Add(field.ToString()); field.Clear(); }
            else if (c == '\n')
            {
                row.Add(field.ToString());
                field.Clear();
                if (row.Count > 1 || row[0].Length > 0) rows.Add(row);
                row = [];
            }
            else if (c != '\r') field.Append(c);
        }

        return rows;
    }
}
