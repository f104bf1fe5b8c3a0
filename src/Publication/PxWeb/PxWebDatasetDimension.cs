using System.Text.Json;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>One dimension of a JSON-stat dataset with the extensions of PxWeb.</summary>
internal static class PxWebDatasetDimension
{
    public static void Write(Utf8JsonWriter json, PxWebTable table, PxWebChoice choice, Language language, string? root)
    {
        var variable = choice.Variable;
        json.WriteStartObject(variable.Code);
        json.WriteString("label", variable.Text.In(language));
        json.WriteStartObject("category");
        json.WriteStartObject("index");
        var index = 0;
        foreach (var value in choice.Categories)
            json.WriteNumber(value.Code, index++);
        json.WriteEndObject();
        json.WriteStartObject("label");
        foreach (var value in choice.Categories)
            json.WriteString(value.Code, value.Text.In(language));
        json.WriteEndObject();
        WriteNotes(json, choice, language);
        if (variable.IsContents)
            WriteUnit(json, table.Declaration, language);
        json.WriteEndObject();
        WriteExtension(json, table, variable, language, root);
        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, PxWebChoice choice, Language language)
    {
        var notes = choice.Categories.Select(v => (v.Code, Note: PxWebNotes.Of(v))).Where(n => n.Note is not null).ToList();
        if (notes.Count == 0)
            return;
        json.WriteStartObject("note");
        foreach (var (code, note) in notes)
            json.WriteTexts(code, [note!.In(language)]);
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json, TableDeclaration table, Language language)
    {
        json.WriteStartObject("unit");
        json.WriteStartObject(table.Code);
        json.WriteString("base", table.Unit.In(language));
        json.WriteNumber("decimals", table.Decimals);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteExtension(Utf8JsonWriter json, PxWebTable table, PxWebVariable variable, Language language, string? root)
    {
        json.WriteStartObject("extension");
        // A code list without the total has no value to stand for the variable, but the table's own total still does.
        json.WriteBoolean("elimination", variable.Total is not null);
        if (variable.Total is { } total)
            json.WriteString("eliminationValueCode", total.Code);
        json.WriteString("show", variable.IsTime ? "code" : "value");
        if (variable.IsContents)
            WriteMeasuring(json, table.Declaration);
        json.WriteStartArray("codeLists");
        if (root is not null)
        {
            foreach (var list in variable.CodeLists)
                WriteCodeList(json, list, language, root);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeasuring(Utf8JsonWriter json, TableDeclaration table)
    {
        Single("measuringType", table.Reference == ReferenceTime.YearEnd ? "Stock" : "Flow");
        Single("priceType", table.Counts == CountedUnit.Kroner ? "Current" : "NotApplicable");
        Single("adjustment", "None");

        void Single(string name, string value)
        {
            json.WriteStartObject(name);
            json.WriteString(table.Code, value);
            json.WriteEndObject();
        }
    }

    private static void WriteCodeList(Utf8JsonWriter json, PxWebCodeList list, Language language, string root)
    {
        json.WriteStartObject();
        json.WriteString("id", list.Id);
        json.WriteString("label", list.Label.In(language));
        json.WriteString("type", list.IsAggregation ? "Aggregation" : "Valueset");
        json.WriteStartArray("links");
        json.WriteStartObject();
        json.WriteString("rel", "metadata");
        json.WriteString("hreflang", PxWebJson.CodeOf(language));
        json.WriteString("href", $"{root}/codelists/{list.Id}?lang={PxWebJson.CodeOf(language)}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
