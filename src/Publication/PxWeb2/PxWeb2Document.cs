using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What PxWebApi 2 answers with besides figures and the metadata of tables.</summary>
public static class PxWeb2Document
{
    // The version of the interface's published description that this one follows.
    private const string Version = "2.2.0";
    private const int ManyCalls = 1_000_000;
    private const int Seconds = 10;

    /// <summary>What a client must know before it asks.</summary>
    /// <param name="source">Who publishes the figures.</param>
    /// <param name="program">The program's own version.</param>
    /// <param name="output">The stream.</param>
    public static void WriteConfiguration(Text source, string program, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("apiVersion", Version);
        json.WriteString("appVersion", program);
        json.WriteStartArray("languages");
        foreach (var (id, label) in new[] { ("da", "Dansk"), ("en", "English") })
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("label", label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("defaultLanguage", "da");
        json.WriteNumber("maxDataCells", PxWeb2Selecting.MaxCells);
        json.WriteNumber("maxCallsPerTimeWindow", ManyCalls);
        json.WriteNumber("timeWindow", Seconds);
        json.WriteString("license", "https://creativecommons.org/licenses/by/4.0/");
        json.WriteStartArray("sourceReferences");
        foreach (var language in new[] { Language.Danish, Language.English })
        {
            json.WriteStartObject();
            json.WriteString("language", PxWebJson.CodeOf(language));
            json.WriteString("text", new Text("Kilde: ", "Source: ").In(language) + source.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("defaultDataFormat", PxWeb2Format.Usual);
        json.WriteTexts("dataFormats", PxWeb2Format.All);
        json.WriteStartArray("features");
        json.WriteStartObject();
        json.WriteString("id", "CORS");
        json.WriteStartArray("params");
        json.WriteStartObject();
        json.WriteString("key", "enabled");
        json.WriteString("value", "True");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A selection in codes, as the answer to what a table shows when nothing is chosen.</summary>
    public static void WriteSelection(PxWeb2Query query, Language language, string self, Stream output)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("language", PxWebJson.CodeOf(language));
        WriteSelectionMembers(json, query);
        PxWeb2Links.Write(json, [("self", language, self)]);
        json.WriteEndObject();
    }

    /// <summary>A code list.</summary>
    public static void WriteCodeList(PxWebCodeList list, Language language, string root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(list);
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("id", list.Id);
        json.WriteString("label", list.Label.In(language));
        json.WriteString("language", PxWebJson.CodeOf(language));
        json.WriteTexts("languages", ["da", "en"]);
        json.WriteBoolean("elimination", list.Total is not null);
        if (list.Total is { } total)
            json.WriteString("eliminationValueCode", total.Code);
        json.WriteString("type", list.IsAggregation ? "Aggregation" : "Valueset");
        json.WriteStartArray("values");
        foreach (var value in list.Values)
        {
            json.WriteStartObject();
            json.WriteString("code", value.Category.Code);
            json.WriteString("label", value.Category.Text.In(language));
            json.WriteTexts("valueMap", value.Parts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        PxWeb2Links.Write(json, PxWeb2Links.InBoth($"{root}/codelists/{list.Id}", language));
        json.WriteEndObject();
    }

    /// <summary>A saved query and where it is found.</summary>
    public static void WriteSavedQuery(PxWeb2SavedQuery query, Language language, string root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var json = PxWebJson.On(output);
        var id = query.Id();
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("language", query.Language);
        json.WriteStartObject("savedQuery");
        query.WriteMembers(json);
        json.WriteEndObject();
        PxWeb2Links.Write(json, [("self", language, $"{root}/savedqueries/{id}"), ("data", language, $"{root}/savedqueries/{id}/data")]);
        json.WriteEndObject();
    }

    internal static void WriteSelectionMembers(Utf8JsonWriter json, PxWeb2Query query)
    {
        json.WriteStartArray("selection");
        foreach (var wanted in query.Variables)
        {
            json.WriteStartObject();
            json.WriteString("variableCode", wanted.Variable);
            if (wanted.CodeList is not null)
                json.WriteString("codelist", wanted.CodeList);
            json.WriteTexts("valueCodes", wanted.Expressions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("placement");
        json.WriteTexts("heading", query.Heading);
        json.WriteTexts("stub", query.Stub);
        json.WriteEndObject();
    }
}
