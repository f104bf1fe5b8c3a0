using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// The documentation of a statistic for programs: each section under its concept of the Single Integrated Metadata Structure, its text in both languages,
/// the fields that the text took values from, and the values of the indicators that it shows.
/// </summary>
public static class QualityMetadata
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes it as JSON. The same release gives the same bytes.</summary>
    /// <exception cref="UnfilledSectionException">A mandatory section cannot be filled.</exception>
    public static void WriteJson(QualityInput input, Stream output)
    {
        var context = QualityReport.ContextOf(input);
        var (danish, english) = (QualityReport.Make(input, Language.Danish), QualityReport.Make(input, Language.English));
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("documentation", context.Documentation.Code);
        Write(json, "title", context.Documentation.Title);
        json.WriteString("release", input.Release.Id);
        json.WriteString("published", danish.Moment.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteNumber("referenceYear", input.Release.ReferenceYear);
        json.WriteStartArray("tables");
        foreach (var table in context.Documentation.Tables)
            json.WriteStringValue(table.Code);
        json.WriteEndArray();
        json.WriteStartArray("sections");
        foreach (var (section, number) in danish.Sections.Select((s, i) => (Chapters.All.Single(c => c.Number == s.Number), i)))
            Write(json, section, context, (danish.Sections[number], english.Sections[number]));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The words of a section: its paragraphs and points, without tables.</summary>
    internal static string TextOf(PaperSection section) => string.Join('\n', section.Parts.SelectMany(p => p switch
    {
        PaperText text => [text.Text],
        PaperList list => list.Items.Select(i => "- " + i),
        _ => Enumerable.Empty<string>(),
    }));

    private static void Write(Utf8JsonWriter json, Section section, QualityContext context, (PaperSection Danish, PaperSection English) filled)
    {
        json.WriteStartObject();
        json.WriteString("number", section.Number);
        json.WriteString("concept", section.Concept);
        Write(json, "title", section.Title);
        json.WriteBoolean("relevant", !section.IsNotRelevant);
        Write(json, "text", new Text(TextOf(filled.Danish), TextOf(filled.English)));
        var said = section.Parts.Where(p => p.IsSaid(context)).ToList();
        json.WriteStartObject("fields");
        foreach (var name in said.SelectMany(p => p.Texts).SelectMany(t => BoundText.NamesIn(t.Da)).Distinct().Order(StringComparer.Ordinal))
            json.WriteString(name, BoundFields.Named(name).Read(context)?.Plain);
        json.WriteEndObject();
        json.WriteStartArray("indicators");
        foreach (var indicator in said.OfType<IndicatorTable>().Select(t => t.Indicator))
            Write(json, indicator, context);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator, QualityContext context)
    {
        json.WriteStartObject();
        json.WriteString("code", indicator.Code);
        Write(json, "title", indicator.Title);
        Write(json, "formula", indicator.Formula);
        Write(json, "unit", indicator.Unit);
        Write(json, "meaning", indicator.Meaning);
        json.WriteString("source", indicator.Source);
        json.WriteStartArray("values");
        foreach (var value in indicator.Compute(context))
        {
            json.WriteStartObject();
            Write(json, "of", value.Of);
            if (value.Value is { } number)
                json.WriteNumber("value", decimal.Round(number, 4, MidpointRounding.AwayFromZero));
            else
                json.WriteNull("value");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Text text)
    {
        json.WriteStartObject(name);
        json.WriteString("da", text.Da);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }
}
