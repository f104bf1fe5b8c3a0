using System.Globalization;
using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>
/// A table or a selection as a JSON-stat 2.0 dataset with the extensions of PxWeb: which variables can be left out, which code lists there are,
/// notes of table and values, and what PX files tell. The metadata of a table is the same document without figures.
/// </summary>
public static class PxWebDataset
{
    /// <summary>Writes a selection.</summary>
    /// <param name="selection">The figures.</param>
    /// <param name="language">Language of texts.</param>
    /// <param name="root">Address of the interface, for the links to code lists; null leaves them out.</param>
    /// <param name="output">The stream.</param>
    public static void Write(PxWebSelection selection, Language language, string? root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(selection);
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        WriteAll(json, new Shape(selection.Table, [.. selection.Stub], [.. selection.Heading], language, root));
        WriteValues(json, selection);
        json.WriteEndObject();
    }

    /// <summary>Writes the metadata of a table: all its variables and values, and no figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="heading">Codes of the variables that stand in the heading.</param>
    /// <param name="language">Language of texts.</param>
    /// <param name="root">Address of the interface, for the links to code lists.</param>
    /// <param name="output">The stream.</param>
    public static void WriteMetadata(PxWebTable table, IReadOnlyList<string> heading, Language language, string root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var json = PxWebJson.On(output);
        var all = table.Variables.Select(v => new PxWebChoice(v, [.. Enumerable.Range(0, v.Values.Count)])).ToLookup(c => heading.Contains(c.Variable.Code));
        WriteWithoutFigures(json, new Shape(table, [.. all[false]], [.. all[true].OrderBy(c => heading.ToList().IndexOf(c.Variable.Code))], language, root));
    }

    /// <summary>Writes the metadata of a table as if only a selection of it were there.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="language">Language of texts.</param>
    /// <param name="root">Address of the interface, for the links to code lists.</param>
    /// <param name="output">The stream.</param>
    public static void WriteMetadata(PxWebSelection selection, Language language, string root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(selection);
        using var json = PxWebJson.On(output);
        WriteWithoutFigures(json, new Shape(selection.Table, [.. selection.Stub], [.. selection.Heading], language, root));
    }

    private static void WriteWithoutFigures(Utf8JsonWriter json, Shape shape)
    {
        json.WriteStartObject();
        WriteAll(json, shape);
        json.WriteStartArray("value");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, Shape shape)
    {
        var (table, language) = (shape.Table, shape.Language);
        json.WriteString("version", "2.0");
        json.WriteString("class", "dataset");
        json.WriteString("label", table.Title(shape.All.Select(c => c.Variable), language));
        json.WriteString("source", table.Table.Edition.Source.In(language));
        json.WriteString("updated", PxWebJson.Instant(table.Table.Edition.Updated));
        json.WriteTexts("note", table.Table.Notes.Select(n => n.In(language)));
        WriteRole(json, shape);
        json.WriteTexts("id", shape.All.Select(c => c.Variable.Code));
        json.WriteStartArray("size");
        foreach (var choice in shape.All)
            json.WriteNumberValue(choice.Values.Count);
        json.WriteEndArray();
        json.WriteStartObject("dimension");
        foreach (var choice in shape.All)
            PxWebDatasetDimension.Write(json, table, choice, language, shape.Root);
        json.WriteEndObject();
        WriteExtension(json, shape);
    }

    private static void WriteRole(Utf8JsonWriter json, Shape shape)
    {
        json.WriteStartObject("role");
        Role("time", v => v.IsTime);
        Role("geo", v => v.IsPlace);
        Role("metric", v => v.IsContents);
        json.WriteEndObject();

        void Role(string name, Func<PxWebVariable, bool> has)
        {
            var codes = shape.All.Select(c => c.Variable).Where(has).Select(v => v.Code).ToList();
            if (codes.Count > 0)
                json.WriteTexts(name, codes);
        }
    }

    private static void WriteExtension(Utf8JsonWriter json, Shape shape)
    {
        var table = shape.Table.Declaration;
        json.WriteStartObject("extension");
        var notes = shape.Table.Table.Notes.Count();
        if (notes > 0)
        {
            // Every note of a table is about what the figures are, so each must be shown.
            json.WriteStartObject("noteMandatory");
            for (var i = 0; i < notes; i++)
                json.WriteBoolean(i.ToString(CultureInfo.InvariantCulture), true);
            json.WriteEndObject();
        }

        json.WriteStartObject("px");
        json.WriteString("infofile", table.Code);
        json.WriteString("tableid", table.Code);
        json.WriteNumber("decimals", table.Decimals);
        json.WriteBoolean("official-statistics", false);
        json.WriteBoolean("aggregallowed", table.IsAdditive);
        json.WriteBoolean("copyright", false);
        json.WriteString("language", PxWebJson.CodeOf(shape.Language));
        json.WriteString("contents", table.Title.In(shape.Language));
        json.WriteTexts("heading", shape.Heading.Select(c => c.Variable.Code));
        json.WriteTexts("stub", shape.Stub.Select(c => c.Variable.Code));
        json.WriteString("matrix", table.Code);
        json.WriteString("subject-code", table.Subject.Code);
        json.WriteString("subject-area", table.Subject.Text.In(shape.Language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, PxWebSelection selection)
    {
        var decimals = selection.Table.Declaration.Decimals;
        var missing = new List<long>();
        var cell = 0L;
        json.WriteStartArray("value");
        foreach (var (value, isMissing) in selection.Figures())
        {
            if (isMissing)
            {
                missing.Add(cell);
                json.WriteNullValue();
            }
            else
            {
                json.WriteNumberValue(PxWebJson.Figure(value, decimals));
            }

            json.FlushOften();
            cell++;
        }

        json.WriteEndArray();
        if (missing.Count == 0)
            return;
        json.WriteStartObject("status");
        foreach (var at in missing)
        {
            json.WriteString(at.ToString(CultureInfo.InvariantCulture), "..");
            json.FlushOften();
        }

        json.WriteEndObject();
    }

    private sealed record Shape(PxWebTable Table, IReadOnlyList<PxWebChoice> Stub, IReadOnlyList<PxWebChoice> Heading, Language Language, string? Root)
    {
        public IEnumerable<PxWebChoice> All => Stub.Concat(Heading);
    }
}
