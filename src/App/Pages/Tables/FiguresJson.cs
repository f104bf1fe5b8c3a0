using System.Text.Json;

namespace Socialstat.App;

/// <summary>The figures of a view for the page's own script: headings once, figures as numbers, null where there is none.</summary>
internal static class FiguresJson
{
    /// <summary>More figures than this are not for a page.</summary>
    public const int MostCells = 500_000;

    public static async Task Answer(HttpContext context, Reader reader, Pivot pivot)
    {
        var columns = Math.Min(pivot.Columns, FiguresTable.MostColumns);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("decimals", pivot.Cube.Declaration.Decimals);
        json.WriteNumber("rows", pivot.Rows);
        json.WriteNumber("columns", columns);
        Variables(json, "stub", reader, pivot.Stub);
        Variables(json, "heads", reader, pivot.Heads);
        json.WriteStartArray("order");
        foreach (var row in pivot.RowOrder)
            json.WriteNumberValue(row);
        json.WriteEndArray();
        json.WriteStartArray("values");
        for (var row = 0; row < pivot.Rows; row++)
            Row(json, pivot, pivot.FirstCell(row), columns);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(context.RequestAborted);
    }

    private static void Row(Utf8JsonWriter json, Pivot pivot, int first, int columns)
    {
        for (var cell = first; cell < first + columns; cell++)
        {
            if (pivot.Cube.Missing[cell])
                json.WriteNullValue();
            else
                json.WriteNumberValue(pivot.Cube.Values[cell]);
        }
    }

    private static void Variables(Utf8JsonWriter json, string name, Reader reader, IReadOnlyList<Statistics.Dimension> dimensions)
    {
        json.WriteStartArray(name);
        foreach (var dimension in dimensions)
        {
            json.WriteStartObject();
            json.WriteString("code", dimension.Code);
            json.WriteStartArray("codes");
            foreach (var category in dimension.Categories)
                json.WriteStringValue(category.Code);
            json.WriteEndArray();
            json.WriteStartArray("texts");
            foreach (var category in dimension.Categories)
                json.WriteStringValue(reader.Say(category.Text));
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
