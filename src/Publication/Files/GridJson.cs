using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>Grids as JSON: for each its name, title, columns, and rows as objects. Numbers are numbers with the column's decimals; null where not defined, ".." where hidden.</summary>
public static class GridJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the grids as one document.</summary>
    public static void Write(IReadOnlyList<Grid> grids, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(grids);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartArray("tables");
        foreach (var grid in grids)
            Write(json, grid, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Grid grid, Language language)
    {
        json.WriteStartObject();
        json.WriteString("name", grid.Name);
        json.WriteString("title", grid.Title.In(language));
        if (grid.Note is { } note)
            json.WriteString("note", note.In(language));
        json.WriteStartArray("columns");
        foreach (var column in grid.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("title", column.Title.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in grid.Rows)
        {
            json.WriteStartObject();
            for (var c = 0; c < grid.Columns.Count; c++)
                Write(json, row[c], grid.Columns[c], language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GridCell cell, GridColumn column, Language language)
    {
        json.WritePropertyName(column.Name);
        if (cell.IsHidden)
            json.WriteStringValue("..");
        else if (cell.Text is { } text)
            json.WriteStringValue(text.In(language));
        else if (cell.Number is { } number)
            json.WriteNumberValue(Math.Round(number, cell.DecimalsIn(column), MidpointRounding.AwayFromZero));
        else
            json.WriteNullValue();
    }
}
