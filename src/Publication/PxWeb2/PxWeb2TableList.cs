using System.Text.Json;
using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>The list of tables of PxWebApi 2, a page at a time, and the entry of a single table.</summary>
public static class PxWeb2TableList
{
    /// <summary>Tables on a page when nothing is said.</summary>
    public const int UsualSize = 20;

    private const int LargestSize = 10_000;

    /// <summary>Writes a page of the list.</summary>
    /// <exception cref="PxWebException">There is no such page.</exception>
    public static void Write(IReadOnlyList<PublicTable> tables, PxWeb2Page page, Language language, string root, Stream output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(page);
        var size = Math.Clamp(page.Size, 1, LargestSize);
        var pages = Math.Max(1, (tables.Count + size - 1) / size);
        if (page.Number < 1 || page.Number > pages)
            throw new PxWebException(PxWebFault.UnknownPage, page.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("language", PxWebJson.CodeOf(language));
        json.WriteStartArray("tables");
        foreach (var table in tables.Skip((page.Number - 1) * size).Take(size))
        {
            json.WriteStartObject();
            WriteMembers(json, table, language, root);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("page");
        json.WriteNumber("pageNumber", page.Number);
        json.WriteNumber("pageSize", size);
        json.WriteNumber("totalElements", tables.Count);
        json.WriteNumber("totalPages", pages);
        string At(int number) => $"{root}/tables?lang={PxWebJson.CodeOf(language)}{page.Query}&pageSize={size}&pageNumber={number}";
        var links = new List<(string, Language, string)>();
        if (page.Number < pages)
            links.AddRange([("next", language, At(page.Number + 1)), ("last", language, At(pages))]);
        if (page.Number > 1)
            links.Add(("previous", language, At(page.Number - 1)));
        PxWeb2Links.Write(json, links);
        json.WriteEndObject();
        PxWeb2Links.Write(json, [("self", language, At(page.Number))]);
        json.WriteEndObject();
    }

    /// <summary>Writes the entry of one table.</summary>
    public static void WriteOne(PublicTable table, Language language, string root, Stream output)
    {
        using var json = PxWebJson.On(output);
        json.WriteStartObject();
        json.WriteString("language", PxWebJson.CodeOf(language));
        WriteMembers(json, table, language, root);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, PublicTable table, Language language, string root)
    {
        var view = new PxWebTable(table);
        var periods = table.Cube.Dimensions[^1].Categories;
        json.WriteString("id", table.Code);
        json.WriteString("label", view.Title(language));
        json.WriteString("description", string.Join(' ', table.OwnNotes.Select(n => n.In(language))));
        json.WriteString("sortCode", table.Code);
        json.WriteString("updated", PxWebJson.Instant(table.Edition.Updated));
        json.WriteString("firstPeriod", periods[0].Code);
        json.WriteString("lastPeriod", periods[^1].Code);
        json.WriteBoolean("discontinued", false);
        json.WriteString("category", "public");
        json.WriteTexts("variableNames", view.Variables.Select(v => v.Text.In(language)));
        json.WriteString("source", table.Edition.Source.In(language));
        json.WriteString("subjectCode", table.Cube.Declaration.Subject.Code);
        json.WriteString("timeUnit", "Annual");
        json.WriteStartArray("paths");
        json.WriteStartArray();
        foreach (var subject in SubjectTree.PathTo(table.Cube.Declaration))
        {
            json.WriteStartObject();
            json.WriteString("id", subject.Id);
            json.WriteString("label", subject.Text.In(language));
            json.WriteString("sortCode", subject.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndArray();
        var code = PxWebJson.CodeOf(language);
        var address = $"{root}/tables/{table.Code}";
        PxWeb2Links.Write(json,
        [
            .. PxWeb2Links.InBoth(address, language),
            ("metadata", language, $"{address}/metadata?lang={code}"),
            ("data", language, $"{address}/data?lang={code}&outputFormat={PxWeb2Format.Usual}"),
        ]);
    }
}

/// <summary>Which part of a list is wanted.</summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Size">Tables on a page.</param>
/// <param name="Query">What else the address asks for, as it stands in an address, with an ampersand before each.</param>
public sealed record PxWeb2Page(int Number = 1, int Size = PxWeb2TableList.UsualSize, string Query = "");
