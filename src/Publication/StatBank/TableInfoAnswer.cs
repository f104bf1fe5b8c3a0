using System.Text.Json;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>
/// The function tableinfo. Beside what the original tells, a variable that can be left out says which value then stands for it; the key
/// comes last, for there are clients that read the others by position.
/// </summary>
internal static class TableInfoAnswer
{
    // What a line that a streamed format leaves out means. None is left out.
    private const string Suppressed = "0";

    public static void Write(Utf8JsonWriter json, PublicTable table, Language language, string? site)
    {
        var declaration = table.Cube.Declaration;
        json.WriteStartObject();
        json.WriteString("id", table.Code);
        json.WriteString("text", declaration.Title.In(language));
        json.WriteString("description", Descriptions.Of(table.Cube, language));
        json.WriteString("unit", declaration.Unit.In(language));
        json.WriteString("suppressedDataValue", Suppressed);
        json.WriteString("updated", StatBankMetadata.Updated(table));
        json.WriteBoolean("active", true);
        json.WriteStartArray("contacts");
        json.WriteStartObject();
        json.WriteString("name", table.Edition.Source.In(language));
        json.WriteString("phone", "");
        json.WriteString("mail", "");
        json.WriteEndObject();
        json.WriteEndArray();
        WriteDocumentation(json, table, language, site);
        WriteFootnote(json, table, language);
        json.WriteStartArray("variables");
        foreach (var dimension in table.Cube.Dimensions)
            Write(json, dimension, language);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocumentation(Utf8JsonWriter json, PublicTable table, Language language, string? site)
    {
        if (site is null || Documentations.All.FirstOrDefault(d => d.Tables.Any(t => t.Code == table.Code)) is not { } documentation)
        {
            json.WriteNull("documentation");
            return;
        }

        json.WriteStartObject("documentation");
        json.WriteString("id", documentation.Code);
        json.WriteString("url", $"{site}/documentation/{documentation.Code}{(language == Language.English ? "?lang=en" : "")}");
        json.WriteEndObject();
    }

    private static void WriteFootnote(Utf8JsonWriter json, PublicTable table, Language language)
    {
        var notes = table.Notes.Select(n => n.In(language)).ToList();
        if (notes.Count == 0)
        {
            json.WriteNull("footnote");
            return;
        }

        json.WriteStartObject("footnote");
        json.WriteString("text", string.Join('\n', notes));
        json.WriteBoolean("mandatory", table.Remarks.Count > 0);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Dimension dimension, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", dimension.Code);
        json.WriteString("text", dimension.Text.In(language));
        json.WriteBoolean("elimination", dimension.Total is not null && dimension.Axis != Axis.Time);
        json.WriteBoolean("time", dimension.Axis == Axis.Time);
        if (dimension.Axis == Axis.Place)
            json.WriteString("map", dimension.Categories.Any(c => Geography.Municipalities.Any(m => m.Code == c.Code)) ? "denmark_municipality_07" : "denmark_province_07");
        json.WriteStartArray("values");
        foreach (var category in dimension.Categories)
        {
            json.WriteStartObject();
            json.WriteString("id", category.Code);
            json.WriteString("text", category.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (dimension.Total is { } total && dimension.Axis != Axis.Time)
            json.WriteString("eliminationValue", total.Code);
        json.WriteEndObject();
    }
}
