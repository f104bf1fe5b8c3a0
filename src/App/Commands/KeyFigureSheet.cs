using System.Globalization;
using Socialstat.Law;
using Socialstat.Management;

namespace Socialstat.App;

/// <summary>Reads a sheet of key figures: semicolons, a header with the names of the columns in any order, numbers with Danish or English marks.</summary>
internal static class KeyFigureSheet
{
    private static readonly string[] Columns = ["key_figure", "date", "count", "population", "per_1000"];

    /// <summary>The rows.</summary>
    /// <exception cref="CannotException">The file, the header or a row cannot be read; it says which.</exception>
    public static IReadOnlyList<SheetRow> Read(SharedOptions shared, string path)
    {
        var lines = MunicipalOptions.Lines(shared, path);
        var header = lines.Length == 0 ? [] : lines[0].TrimStart('\uFEFF').Split(';').Select(h => h.Trim().ToLowerInvariant()).ToList();
        var at = Columns.Select(c => header.IndexOf(c)).ToArray();
        if (Array.IndexOf(at, -1) is >= 0 and var missing)
            throw new CannotException(shared.Say(new Text($"{path}: kolonnen {Columns[missing]} mangler; der skal være {string.Join(';', Columns)}", $"{path}: the column {Columns[missing]} is missing; there must be {string.Join(';', Columns)}")));
        return [.. lines.Skip(1).Select((line, i) => (Cells: line.Split(';'), Row: i + 1)).Where(l => l.Cells.Any(c => c.Trim().Length > 0)).Select(l => Row(shared, path, l.Cells, l.Row, at))];
    }

    private static SheetRow Row(SharedOptions shared, string path, string[] cells, int row, int[] at)
    {
        string Cell(int column) => at[column] < cells.Length ? cells[at[column]].Trim() : "";
        CannotException Bad(int column) => new(shared.Say(new Text($"{path}, række {row}, {Columns[column]}: '{Cell(column)}' kan ikke læses", $"{path}, row {row}, {Columns[column]}: '{Cell(column)}' cannot be read")));
        long Whole(int column) => long.TryParse(Cell(column).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(column);
        if (KeyFigureList.WithCode(Cell(0)) is not { } figure)
            throw Bad(0);
        decimal? printed = Cell(4) is "" or ".." ? null
            : decimal.TryParse(Cell(4).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) ? rate : throw Bad(4);
        return new SheetRow(row, figure.Code, Cell(1), Whole(2), Whole(3), printed);
    }
}
