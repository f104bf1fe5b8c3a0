using System.Globalization;
using System.Text;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A grid as CSV: semicolons, the columns' names as header, numbers with the marks of the language and without thousands points, .. where hidden and nothing where not defined.</summary>
public static class GridCsv
{
    /// <summary>Writes the file, with a byte order mark so that Excel knows its letters.</summary>
    public static void Write(Grid grid, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(grid);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 14, leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine(string.Join(';', grid.Columns.Select(c => c.Name)));
        foreach (var row in grid.Rows)
            text.WriteLine(string.Join(';', row.Select((cell, i) => Cell(cell, grid.Columns[i], language))));
    }

    private static string Cell(GridCell cell, GridColumn column, Language language)
    {
        if (cell.IsHidden)
            return "..";
        if (cell.Text is { } text)
            return Quoted(text.In(language));
        if (cell.Number is not { } number)
            return "";
        var decimals = cell.DecimalsIn(column);
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), NumberForm.In(language));
    }

    // A text that begins as a formula is not one: a spreadsheet would carry it out.
    private static string Quoted(string text)
    {
        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;
        return safe.AsSpan().ContainsAny(";\"\r\n") ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
