using System.Globalization;
using System.Text.Json;

namespace Socialstat.Publication;

/// <summary>The bodies that PxWebApi 2 takes: a selection, or a query to be saved.</summary>
public static class PxWeb2Body
{
    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>Reads a selection. An empty body asks for the table's usual view.</summary>
    /// <exception cref="PxWebException">It is not a selection.</exception>
    public static PxWeb2Query ReadSelection(ReadOnlyMemory<byte> body) =>
        IsEmpty(body) ? new PxWeb2Query() : Read(body, Selection);

    /// <summary>Reads a query to be saved: a table, a selection and a format.</summary>
    /// <exception cref="PxWebException">It is not a query.</exception>
    public static PxWeb2SavedQuery ReadQuery(ReadOnlyMemory<byte> body) => Read(body, root => new PxWeb2SavedQuery
    {
        Table = Text(root, "tableId") ?? throw Unreadable("tableId"),
        Language = Text(root, "language") ?? "da",
        Query = Member(root, "selection") is { ValueKind: JsonValueKind.Object } selection ? Selection(selection) : new PxWeb2Query(),
        Format = Text(root, "outputFormat"),
        FormatParameters = Member(root, "outputFormatParams") is { } parameters ? Texts(parameters, "outputFormatParams") : [],
    });

    private static T Read<T>(ReadOnlyMemory<byte> body, Func<JsonElement, T> read)
    {
        if (body.Span.StartsWith("\uFEFF"u8))
            body = body[3..];
        try
        {
            using var document = JsonDocument.Parse(body, Reading);
            return document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : throw Unreadable("JSON");
        }
        catch (JsonException)
        {
            throw Unreadable("JSON");
        }
    }

    private static PxWeb2Query Selection(JsonElement root)
    {
        var placement = Member(root, "placement") is { ValueKind: JsonValueKind.Object } place ? place : (JsonElement?)null;
        return new PxWeb2Query
        {
            Variables = Member(root, "selection") is { } list && list.ValueKind != JsonValueKind.Null ? [.. Items(list, "selection").Select(Wanted)] : [],
            Stub = placement is { } s && Member(s, "stub") is { } stub ? Texts(stub, "placement.stub") : [],
            Heading = placement is { } h && Member(h, "heading") is { } heading ? Texts(heading, "placement.heading") : [],
        };
    }

    private static PxWeb2Wanted Wanted(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            throw Unreadable("selection");
        return new PxWeb2Wanted(
            Text(item, "variableCode") ?? throw Unreadable("selection.variableCode"),
            Member(item, "valueCodes") is { } values ? Texts(values, "selection.valueCodes") : [],
            Text(item, "codelist"));
    }

    private static List<string> Texts(JsonElement list, string name) => list.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.String => [list.GetString()!],
        _ => [.. Items(list, name).Select(i => i.ValueKind switch
        {
            JsonValueKind.String => i.GetString()!,
            JsonValueKind.Number when i.TryGetInt64(out var number) => number.ToString(CultureInfo.InvariantCulture),
            _ => throw Unreadable(name),
        })],
    };

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string name) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Unreadable(name);

    private static string? Text(JsonElement parent, string name) =>
        Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Member(JsonElement parent, string name)
    {
        foreach (var member in parent.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return member.Value;
        }

        return null;
    }

    private static bool IsEmpty(ReadOnlyMemory<byte> body) => body.Span.Trim(" \t\r\n"u8).IsEmpty;

    private static PxWebException Unreadable(string what) => new(PxWebFault.UnreadableBody, what);
}
