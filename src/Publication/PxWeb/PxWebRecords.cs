using System.Globalization;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A selection in the JSON form of PxWeb's own (<c>json</c>, in version 2 <c>json-px</c>): columns, and a row for each combination with its key and figure.
/// Figures are texts; <c>..</c> where there is none.
/// </summary>
public static class PxWebRecords
{
    /// <summary>Writes the document.</summary>
    public static void Write(PxWebSelection selection, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(selection);
        using var json = PxWebJson.On(output);
        var shown = selection.Shown.Where(c => !c.Variable.IsContents).ToList();
        json.WriteStartObject();
        WriteColumns(json, selection, shown, language);
        WriteComments(json, shown, language);
        WriteData(json, selection, shown);
        json.WriteStartArray("metadata");
        json.WriteStartObject();
        json.WriteString("infofile", selection.Table.Declaration.Code);
        json.WriteString("updated", PxWebJson.Instant(selection.Table.Table.Edition.Updated));
        json.WriteString("label", selection.Title(language));
        json.WriteString("source", selection.Table.Table.Edition.Source.In(language));
        json.WriteTexts("notes", selection.Table.Table.Notes.Select(n => n.In(language)));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, PxWebSelection selection, List<PxWebChoice> shown, Language language)
    {
        json.WriteStartArray("columns");
        foreach (var variable in shown.Select(c => c.Variable))
        {
            json.WriteStartObject();
            json.WriteString("code", variable.Code);
            json.WriteString("text", variable.Text.In(language));
            json.WriteString("type", variable.IsTime ? "t" : "d");
            json.WriteEndObject();
        }

        var table = selection.Table.Declaration;
        json.WriteStartObject();
        json.WriteString("code", table.Code);
        json.WriteString("text", table.Title.In(language));
        json.WriteString("type", "c");
        json.WriteString("unit", table.Unit.In(language));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteComments(Utf8JsonWriter json, List<PxWebChoice> shown, Language language)
    {
        json.WriteStartArray("comments");
        foreach (var choice in shown)
        {
            foreach (var value in choice.Categories)
            {
                if (PxWebNotes.Of(value) is not { } note)
                    continue;
                json.WriteStartObject();
                json.WriteString("variable", choice.Variable.Code);
                json.WriteString("value", value.Code);
                json.WriteString("comment", note.In(language));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteData(Utf8JsonWriter json, PxWebSelection selection, List<PxWebChoice> shown)
    {
        var codes = shown.Select(c => c.Categories.Select(v => JsonEncodedText.Encode(v.Code)).ToArray()).ToArray();
        var at = new int[codes.Length];
        var decimals = selection.Table.Declaration.Decimals;
        json.WriteStartArray("data");
        foreach (var (value, isMissing) in selection.Figures())
        {
            json.WriteStartObject();
            json.WriteStartArray("key");
            for (var i = 0; i < at.Length; i++)
                json.WriteStringValue(codes[i][at[i]]);
            json.WriteEndArray();
            json.WriteStartArray("values");
            json.WriteStringValue(isMissing ? ".." : PxWebJson.Figure(value, decimals).ToString(CultureInfo.InvariantCulture));
            json.WriteEndArray();
            json.WriteEndObject();
            json.FlushOften();
            for (var i = at.Length - 1; i >= 0 && ++at[i] == codes[i].Length; i--)
                at[i] = 0;
        }

        json.WriteEndArray();
    }
}
