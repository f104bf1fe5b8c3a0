using System.Text.Json;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>The dimensions of a JSON-stat dataset: the table's variables, ContentsCode, and time.</summary>
internal sealed class JsonStatDimensions(Cube cube, Language language)
{
    private const string Contents = "ContentsCode";

    // The statistics bank calls it "Indhold" in both languages.
    private const string ContentsLabel = "Indhold";

    /// <summary>Names of the dimensions in order.</summary>
    public IReadOnlyList<string> Labels =>
        [.. cube.Dimensions.SkipLast(1).Select(d => d.Text.In(language)), ContentsLabel, cube.Dimensions[^1].Text.In(language)];

    /// <summary>Writes the keys id, size and role.</summary>
    public void WriteIdSizeRole(Utf8JsonWriter json)
    {
        json.WriteStartArray("id");
        foreach (var id in cube.Dimensions.SkipLast(1).Select(d => d.Code).Append(Contents).Append(cube.Dimensions[^1].Code))
            json.WriteStringValue(id);
        json.WriteEndArray();
        json.WriteStartArray("size");
        foreach (var size in cube.Dimensions.SkipLast(1).Select(d => d.Categories.Count).Append(1).Append(cube.Dimensions[^1].Categories.Count))
            json.WriteNumberValue(size);
        json.WriteEndArray();
        json.WriteStartObject("role");
        Role(json, "metric", [Contents]);
        Role(json, "time", cube.Dimensions.Where(d => d.Axis == Axis.Time).Select(d => d.Code));
        Role(json, "geo", cube.Dimensions.Where(d => d.Axis == Axis.Place).Select(d => d.Code));
        json.WriteEndObject();
    }

    /// <summary>Writes one key for each dimension, in order.</summary>
    public void WriteAll(Utf8JsonWriter json)
    {
        foreach (var dimension in cube.Dimensions.SkipLast(1))
            Write(json, dimension);
        WriteContents(json);
        Write(json, cube.Dimensions[^1]);
    }

    private static void Role(Utf8JsonWriter json, string role, IEnumerable<string> ids)
    {
        var all = ids.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(role);
        foreach (var id in all)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Dimension dimension)
    {
        json.WriteStartObject(dimension.Code);
        json.WriteString("label", dimension.Text.In(language));
        json.WriteStartObject("category");
        json.WriteStartObject("index");
        for (var i = 0; i < dimension.Categories.Count; i++)
            json.WriteNumber(dimension.Categories[i].Code, i);
        json.WriteEndObject();
        json.WriteStartObject("label");
        foreach (var category in dimension.Categories)
            json.WriteString(category.Code, category.Text.In(language));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteContents(Utf8JsonWriter json)
    {
        var table = cube.Declaration;
        json.WriteStartObject(Contents);
        json.WriteString("label", ContentsLabel);
        json.WriteStartObject("category");
        json.WriteStartObject("index");
        json.WriteNumber(table.Code, 0);
        json.WriteEndObject();
        json.WriteStartObject("label");
        json.WriteString(table.Code, table.Title.In(language));
        json.WriteEndObject();
        json.WriteStartObject("unit");
        json.WriteStartObject(table.Code);
        json.WriteString("base", table.Unit.In(language));
        json.WriteNumber("decimals", table.Decimals);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
