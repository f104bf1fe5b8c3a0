using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>
/// What the variables of an extract mean, as CSV (one line for each code, or one for a variable without codes) and as JSON: name, label in Danish and English,
/// type, the years of the extract, breaks, and codes with the days on which they can have figures.
/// </summary>
public static class VariableDocumentation
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <summary>Writes the CSV: UTF-8 with byte order mark, semicolons.</summary>
    public static void WriteCsv(IReadOnlyList<MicrodataVariable> variables, PlacePools pools, ExtractScope scope, Stream output)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(scope);
        using var csv = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        csv.WriteLine("variable;label_da;label_en;type;from_year;to_year;breaks_da;breaks_en;code;code_label_da;code_label_en;code_from;code_to");
        foreach (var variable in variables)
        {
            string Breaks(Language language) => string.Join(" | ", variable.Breaks.Select(b => $"{Day(b.From)}: {b.Meaning.In(language)}"));
            var lead = string.Join(';', Cell(variable.Name), Cell(variable.Label.Da), Cell(variable.Label.En), TypeOf(variable), Year(scope.FromYear), Year(scope.ToYear), Cell(Breaks(Language.Danish)), Cell(Breaks(Language.English)));
            var codes = variable.Codes(pools).ToList();
            if (codes.Count == 0)
                csv.WriteLine(lead + ";;;;;");
            foreach (var code in codes)
                csv.WriteLine($"{lead};{Cell(code.Code)};{Cell(code.Label.Da)};{Cell(code.Label.En)};{Day(code.From)};{Day(code.To)}");
        }
    }

    /// <summary>Writes the JSON.</summary>
    public static void WriteJson(IReadOnlyList<MicrodataVariable> variables, PlacePools pools, ExtractScope scope, Stream output)
    {
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(scope);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var variable in variables)
        {
            json.WriteStartObject();
            json.WriteString("name", variable.Name);
            Write(json, "label", variable.Label);
            json.WriteString("type", TypeOf(variable));
            json.WriteBoolean("quasi_identifier", variable.IsQuasiIdentifier);
            json.WriteNumber("from_year", scope.FromYear);
            json.WriteNumber("to_year", scope.ToYear);
            json.WriteStartArray("breaks");
            foreach (var found in variable.Breaks)
            {
                json.WriteStartObject();
                json.WriteString("from", Day(found.From));
                Write(json, "meaning", found.Meaning);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("codes");
            foreach (var code in variable.Codes(pools))
            {
                json.WriteStartObject();
                json.WriteString("code", code.Code);
                Write(json, "label", code.Label);
                if (code.From is { } from)
                    json.WriteString("from", Day(from));
                if (code.To is { } to)
                    json.WriteString("to", Day(to));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Text text)
    {
        json.WriteStartObject(name);
        json.WriteString("da", text.Da);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static string TypeOf(MicrodataVariable variable) => variable.IsNumber ? "integer" : "text";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Cell(string text) =>
        text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
