using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Socialstat.Law;
using Socialstat.Statistics;

namespace Socialstat.Publication;

/// <summary>A table's declaration and the values of its variables as JSON, as they were when the table was frozen.</summary>
internal static class FrozenDeclaration
{
    private const string DayForm = "yyyy-MM-dd";
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Cube cube)
    {
        var table = cube.Declaration;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Form))
        {
            json.WriteStartObject();
            json.WriteString("code", table.Code);
            Write(json, "title", table.Title);
            json.WriteString("subject", table.Subject.Code);
            Write(json, "subject_text", table.Subject.Text);
            json.WriteString("statistic", table.Statistic.ToString());
            json.WriteString("basis", table.Basis.ToString());
            json.WriteString("counts", table.Counts.ToString());
            json.WriteString("reference", table.Reference.ToString());
            Write(json, "unit", table.Unit);
            json.WriteNumber("decimals", table.Decimals);
            json.WriteNumber("revision_years", table.RevisionYears);
            Write(json, "design", table.Disclosure.Design);
            if (table.FirstYear is { } first)
                json.WriteNumber("first_year", first);
            List(json, "population", table.Population.Steps, s =>
            {
                json.WriteString("from", s.From.ToString(DayForm, CultureInfo.InvariantCulture));
                json.WriteNumber("oldest_age", s.Value.OldestAge);
                json.WriteString("source", s.Source);
            });
            // The method in words: what a reader is told. Its numbers can be secret (the noise of cell keys).
            List(json, "disclosure", table.Disclosure.Method.Steps, s =>
            {
                json.WriteString("from", s.From.ToString(DayForm, CultureInfo.InvariantCulture));
                Write(json, "method", s.Value.Describe());
                json.WriteString("source", s.Source);
            });
            List(json, "notes", table.Notes, n => Write(json, n));
            List(json, "sources", table.Sources, s =>
            {
                json.WriteString("document", s.Document);
                json.WriteString("section", s.Section);
            });
            List(json, "dimensions", cube.Dimensions, d => Write(json, d));
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    public static (TableDeclaration Declaration, IReadOnlyList<Dimension> Dimensions) Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var table = json.RootElement;
            Dimension[] dimensions = [.. table.GetProperty("dimensions").EnumerateArray().Select(DimensionOf)];
            return (new TableDeclaration
            {
                Code = table.GetProperty("code").GetString()!,
                Title = TextOf(table.GetProperty("title")),
                Subject = new Subject(table.GetProperty("subject").GetString()!, TextOf(table.GetProperty("subject_text"))),
                Statistic = Value<Statistic>(table, "statistic"),
                Basis = Value<TableBasis>(table, "basis"),
                Counts = Value<CountedUnit>(table, "counts"),
                Reference = Value<ReferenceTime>(table, "reference"),
                Unit = TextOf(table.GetProperty("unit")),
                Decimals = table.GetProperty("decimals").GetInt32(),
                RevisionYears = table.GetProperty("revision_years").GetInt32(),
                Disclosure = new DisclosureDeclaration
                {
                    Design = TextOf(table.GetProperty("design")),
                    Method = new Dated<DisclosureMethod>([.. table.GetProperty("disclosure").EnumerateArray().Select(s => new DatedStep<DisclosureMethod>(
                        Day(s), new FrozenMethod(TextOf(s.GetProperty("method"))), s.GetProperty("source").GetString()!))]),
                },
                FirstYear = table.TryGetProperty("first_year", out var first) ? first.GetInt32() : null,
                Population = new Dated<Population>([.. table.GetProperty("population").EnumerateArray().Select(s => new DatedStep<Population>(
                    Day(s), new Population(s.GetProperty("oldest_age").GetInt32()), s.GetProperty("source").GetString()!))]),
                Notes = [.. table.GetProperty("notes").EnumerateArray().Select(TextOf)],
                Sources = [.. table.GetProperty("sources").EnumerateArray().Select(s => new SourceRef(s.GetProperty("document").GetString()!, s.GetProperty("section").GetString()!))],
                Dimensions = dimensions[..^1],
            }, dimensions);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"The declaration of the frozen table cannot be read: {fault.Message}", fault);
        }
    }

    private static DateOnly Day(JsonElement step) => DateOnly.ParseExact(step.GetProperty("from").GetString()!, DayForm, CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, Dimension dimension)
    {
        json.WriteString("code", dimension.Code);
        Write(json, "text", dimension.Text);
        json.WriteString("axis", dimension.Axis.ToString());
        List(json, "values", dimension.Categories, c =>
        {
            json.WriteString("code", c.Code);
            Write(json, "text", c.Text);
            json.WriteStartArray("positions");
            foreach (var position in c.Positions)
                json.WriteNumberValue(position);
            json.WriteEndArray();
            if (c.IsTotal)
                json.WriteBoolean("total", true);
            if (c.Counts is { } counts)
                json.WriteString("counts", counts.ToString());
            if (c.Measure is { } measure)
                json.WriteString("measure", measure.Key);
        });
    }

    private static Dimension DimensionOf(JsonElement dimension) => new(
        dimension.GetProperty("code").GetString()!, TextOf(dimension.GetProperty("text")), Value<Axis>(dimension, "axis"),
        [.. dimension.GetProperty("values").EnumerateArray().Select(CategoryOf)]);

    private static Category CategoryOf(JsonElement category) => new(
        category.GetProperty("code").GetString()!, TextOf(category.GetProperty("text")), [.. category.GetProperty("positions").EnumerateArray().Select(p => p.GetInt32())])
    {
        IsTotal = category.TryGetProperty("total", out var total) && total.GetBoolean(),
        Counts = category.TryGetProperty("counts", out _) ? Value<CountedUnit>(category, "counts") : null,
        // A measure that the law no longer has keeps its code and texts here; only the way to its provisions is gone.
        Measure = category.TryGetProperty("measure", out var measure) ? Measures.All.FirstOrDefault(m => m.Key == measure.GetString()) : null,
    };

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, Text text)
    {
        json.WriteStartObject(name);
        Write(json, text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Text text)
    {
        json.WriteString("da", text.Da);
        json.WriteString("en", text.En);
    }

    private static Text TextOf(JsonElement text) => new(text.GetProperty("da").GetString()!, text.GetProperty("en").GetString()!);

    private static T Value<T>(JsonElement of, string name)
        where T : struct, Enum => Enum.Parse<T>(of.GetProperty(name).GetString()!);

    /// <summary>The words of a method of disclosure control as it was when a table was frozen. It protects nothing anew.</summary>
    private sealed record FrozenMethod(Text Words) : DisclosureMethod
    {
        public override Text Describe() => Words;
    }
}
