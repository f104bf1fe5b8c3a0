using System.Globalization;
using System.Text;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>The files about money while they are made: rows by layout, with the layout's columns that hold anything.</summary>
internal sealed class MoneyFiles
{
    private readonly Dictionary<MoneyLayout, List<Dictionary<string, string>>> _rows = [];

    /// <summary>Rows so far of each layout.</summary>
    public IReadOnlyDictionary<string, int> Counts => _rows.ToDictionary(r => r.Key.Name, r => r.Value.Count, StringComparer.Ordinal);

    /// <summary>Adds a row, name and value in turn; empty values are left out.</summary>
    public void Add(MoneyLayout layout, params ReadOnlySpan<string> values)
    {
        if (!_rows.TryGetValue(layout, out var rows))
            _rows.Add(layout, rows = []);
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < values.Length; i += 2)
        {
            if (values[i + 1].Length > 0)
                row.Add(values[i], values[i + 1]);
        }

        rows.Add(row);
    }

    /// <summary>Writes a file for each layout.</summary>
    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (layout, rows) in _rows)
        {
            var columns = layout.Columns.Select(c => c.Field.Name).ToList();
            if (rows.SelectMany(r => r.Keys).Except(columns, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
                throw new InvalidOperationException($"{layout.Name} has no column {unknown}.");
            using var file = new StreamWriter(Path.Combine(folder, layout.Name + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\r\n" };
            file.WriteLine(string.Join(';', columns));
            foreach (var row in rows)
                file.WriteLine(string.Join(';', columns.Select(c => row.GetValueOrDefault(c, ""))));
        }
    }

    /// <summary>Ore as kroner with a point.</summary>
    public static string Kroner(long ore) => (ore / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
