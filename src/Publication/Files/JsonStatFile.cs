using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// A table as JSON-stat: 2.0 (class dataset), and 1.x as the statistics bank's interface answers it (a bundle with one dataset).
/// Both have the one-valued dimension ContentsCode before time, which carries the table's title and unit.
/// </summary>
public static class JsonStatFile
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes a JSON-stat 2.0 dataset.</summary>
    public static void Write(Cube cube, Edition edition, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(edition);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", Descriptions.Of(cube, language));
        json.WriteString("source", edition.Source.In(language));
        json.WriteString("updated", Updated(edition));
        json.WriteStartArray("note");
        foreach (var note in FileNotes.Of(cube))
            json.WriteStringValue(note.In(language));
        json.WriteEndArray();
        var dimensions = new JsonStatDimensions(cube, language);
        dimensions.WriteIdSizeRole(json);
        json.WriteStartObject("dimension");
        dimensions.WriteAll(json);
        json.WriteEndObject();
        WriteValues(json, cube);
        WriteExtension(json, cube);
        json.WriteEndObject();
    }

    /// <summary>Writes a JSON-stat 1.x bundle with the keys in the order of the statistics bank.</summary>
    public static void WriteBundle(Cube cube, Edition edition, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(cube);
        ArgumentNullException.ThrowIfNull(edition);
        using var json = new Utf8JsonWriter(output, Options);
        var dimensions = new JsonStatDimensions(cube, language);
        json.WriteStartObject();
        json.WriteStartObject("dataset");
        json.WriteStartObject("dimension");
        dimensions.WriteAll(json);
        dimensions.WriteIdSizeRole(json);
        json.WriteEndObject();
        json.WriteString("label", Descriptions.Of(cube.Declaration, dimensions.Labels, language));
        json.WriteString("source", edition.Source.In(language));
        json.WriteString("updated", Updated(edition));
        WriteValues(json, cube);
        WriteExtension(json, cube);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Updated(Edition edition) => edition.Updated.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void WriteValues(Utf8JsonWriter json, Cube cube)
    {
        var values = cube.Values;
        var missing = cube.Missing;
        var decimals = (byte)cube.Declaration.Decimals;
        json.WriteStartArray("value");
        for (var i = 0; i < values.Length; i++)
        {
            if (missing[i])
                json.WriteNullValue();
            else if (decimals == 0)
                json.WriteNumberValue(values[i]);
            else
                json.WriteNumberValue(Scaled(values[i], decimals));
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }

        json.WriteEndArray();
        if (!missing.Contains(true))
            return;
        json.WriteStartObject("status");
        for (var i = 0; i < missing.Length; i++)
        {
            if (missing[i])
                json.WriteString(i.ToString(CultureInfo.InvariantCulture), "..");
            if (json.BytesPending > 1 << 16)
                json.Flush();
        }

        json.WriteEndObject();
    }

    private static decimal Scaled(long value, byte decimals)
    {
        var absolute = Math.Abs(value);
        return new decimal(unchecked((int)absolute), unchecked((int)(absolute >> 32)), 0, value < 0, decimals);
    }

    private static void WriteExtension(Utf8JsonWriter json, Cube cube)
    {
        json.WriteStartObject("extension");
        json.WriteStartObject("px");
        json.WriteString("tableid", cube.Declaration.Code);
        json.WriteNumber("decimals", cube.Declaration.Decimals);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
