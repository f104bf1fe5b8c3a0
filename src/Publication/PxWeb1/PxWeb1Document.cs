using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What PxWeb's first interface answers with besides figures.</summary>
public static class PxWeb1Document
{
    /// <summary>The name of the database in addresses.</summary>
    public const string Database = "socialstat";

    // A client that counts its calls sleeps when it has made so many; there is no such limit here.
    private const int ManyCalls = 1_000_000;
    private const int Seconds = 10;

    /// <summary>The databases: one.</summary>
    public static void WriteDatabases(Language language, Stream output) => WriteList(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("dbid", Database);
        json.WriteString("text", new Text("Statistik om udsatte børn og unge", "Statistics on disadvantaged children and young people").In(language));
        json.WriteEndObject();
    });

    /// <summary>What a client may ask for at once.</summary>
    public static void WriteConfiguration(Stream output)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteNumber("maxValues", PxWeb1Selecting.MaxCells);
        json.WriteNumber("maxCells", PxWeb1Selecting.MaxCells);
        json.WriteNumber("maxCalls", ManyCalls);
        json.WriteNumber("timeWindow", Seconds);
        json.WriteBoolean("CORS", true);
        json.WriteEndObject();
    }

    /// <summary>Subjects and tables at a place in the tree.</summary>
    public static void WriteLevel(IEnumerable<BankSubject> subjects, IEnumerable<PublicTable> tables, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(tables);
        WriteList(output, json =>
        {
            foreach (var subject in subjects)
            {
                json.WriteStartObject();
                json.WriteString("id", subject.Id);
                json.WriteString("type", "l");
                json.WriteString("text", subject.Text.In(language));
                json.WriteEndObject();
            }

            foreach (var table in tables)
            {
                json.WriteStartObject();
                json.WriteString("id", table.Code);
                json.WriteString("type", "t");
                json.WriteString("text", new PxWebTable(table).Title(language));
                json.WriteString("updated", Updated(table));
                json.WriteEndObject();
            }
        });
    }

    /// <summary>Tables found by a search.</summary>
    /// <param name="found">The tables and how well they fit.</param>
    /// <param name="below">The subject that was searched below, or null for all; paths begin there.</param>
    /// <param name="language">Language of texts.</param>
    /// <param name="output">The stream.</param>
    public static void WriteFound(IEnumerable<TableHit> found, BankSubject? below, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(found);
        WriteList(output, json =>
        {
            foreach (var hit in found)
            {
                var table = hit.Table;
                var path = SubjectTree.PathTo(table.Cube.Declaration).Select(s => s.Id);
                json.WriteStartObject();
                json.WriteString("id", table.Code);
                json.WriteString("path", "/" + string.Join('/', below is null ? path : path.SkipWhile(id => id != below.Id).Skip(1)));
                json.WriteString("title", new PxWebTable(table).Title(language));
                json.WriteNumber("score", hit.Score);
                json.WriteString("published", Updated(table));
                json.WriteEndObject();
            }
        });
    }

    /// <summary>A table's variables. Title and variables come first, which clients take for granted; what is added to the original comes after.</summary>
    public static void WriteTable(PxWebTable table, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("title", table.Title(language));
        json.WriteStartArray("variables");
        foreach (var variable in table.Variables)
        {
            json.WriteStartObject();
            json.WriteString("code", variable.Code);
            json.WriteString("text", variable.Text.In(language));
            json.WriteTexts("values", variable.Values.Select(v => v.Code));
            json.WriteTexts("valueTexts", variable.Values.Select(v => v.Text.In(language)));
            if (variable.Total is { } total)
            {
                json.WriteBoolean("elimination", true);
                json.WriteString("eliminationValue", total.Code);
            }

            if (variable.IsTime)
                json.WriteBoolean("time", true);
            if (variable.CodeLists.Count > 0)
                json.WriteTexts("codeLists", variable.CodeLists.Select(l => (l.IsAggregation ? "agg:" : "vs:") + l.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("updated", Updated(table.Table));
        json.WriteString("source", table.Table.Edition.Source.In(language));
        json.WriteString("unit", table.Declaration.Unit.In(language));
        json.WriteTexts("notes", table.Table.Notes.Select(n => n.In(language)));
        json.WriteEndObject();
    }

    // Danish local time without zone, as the original has it.
    private static string Updated(PublicTable table) => table.Edition.Updated.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteList(Stream output, Action<Utf8JsonWriter> items)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartArray();
        items(json);
        json.WriteEndArray();
    }
}
