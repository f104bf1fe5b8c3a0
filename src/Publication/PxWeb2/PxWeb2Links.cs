using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>Links between the documents of PxWebApi 2. They are whole addresses: clients fetch them as they are.</summary>
internal static class PxWeb2Links
{
    /// <summary>Writes the member links.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<(string Relation, Language Language, string Address)> links)
    {
        json.WriteStartArray("links");
        foreach (var (relation, language, address) in links)
        {
            json.WriteStartObject();
            json.WriteString("rel", relation);
            json.WriteString("hreflang", PxWebJson.CodeOf(language));
            json.WriteString("href", address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A document in its language and in the other.</summary>
    public static IEnumerable<(string Relation, Language Language, string Address)> InBoth(string address, Language language)
    {
        var other = language == Language.English ? Language.Danish : Language.English;
        return [("self", language, $"{address}?lang={PxWebJson.CodeOf(language)}"), ("alternate", other, $"{address}?lang={PxWebJson.CodeOf(other)}")];
    }
}
