using System.Globalization;
using System.Text.Json;

namespace Socialstat.Publication;

/// <summary>What is asked of a table in PxWeb's first interface.</summary>
/// <param name="Variables">What is wanted of each variable named.</param>
/// <param name="Format">The format of the answer; null for the usual.</param>
public sealed record PxWeb1Query(IReadOnlyList<PxWeb1Filter> Variables, string? Format)
{
    private static readonly JsonDocumentOptions Reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>Reads the body of a request, whatever its content type says. An empty body asks for everything in the usual format.</summary>
    /// <exception cref="PxWebException">It is not a query.</exception>
    public static PxWeb1Query Read(ReadOnlyMemory<byte> body)
    {
        if (body.Span.StartsWith("\uFEFF"u8))
            body = body[3..];
        if (body.Span.Trim(" \t\r\n"u8).IsEmpty)
            return new PxWeb1Query([], null);
        try
        {
            using var document = JsonDocument.Parse(body, Reading);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                throw Unreadable("query");
            var variables = Member(root, "query") is { ValueKind: not JsonValueKind.Null } query ? Items(query, "query").Select(ReadFilter).ToList() : [];
            var response = Member(root, "response");
            var format = response is { ValueKind: JsonValueKind.Object } ? Member(response.Value, "format") : null;
            return new PxWeb1Query(variables, format is { ValueKind: JsonValueKind.String } ? format.Value.GetString() : null);
        }
        catch (JsonException)
        {
            throw Unreadable("JSON");
        }
    }

    private static PxWeb1Filter ReadFilter(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || Member(item, "code") is not { ValueKind: JsonValueKind.String } code)
            throw Unreadable("query.code");
        if (Member(item, "selection") is not { ValueKind: JsonValueKind.Object } selection)
            throw Unreadable("query.selection");
        var filter = Member(selection, "filter") is { ValueKind: JsonValueKind.String } name ? name.GetString()! : "item";
        return new PxWeb1Filter(code.GetString()!, filter, Member(selection, "values") is { } values ? [.. Values(values)] : []);
    }

    // One value may stand without brackets, and numbers without quotation marks: clients write them so.
    private static IEnumerable<string> Values(JsonElement values) => values.ValueKind switch
    {
        JsonValueKind.Array => values.EnumerateArray().SelectMany(Values),
        JsonValueKind.String => [values.GetString()!],
        JsonValueKind.Number when values.TryGetInt64(out var number) => [number.ToString(CultureInfo.InvariantCulture)],
        JsonValueKind.Null => [],
        _ => throw Unreadable("query.selection.values"),
    };

    private static JsonElement.ArrayEnumerator Items(JsonElement list, string name) =>
        list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Unreadable(name);

    private static JsonElement? Member(JsonElement parent, string name)
    {
        foreach (var member in parent.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return member.Value;
        }

        return null;
    }

    private static PxWebException Unreadable(string what) => new(PxWebFault.UnreadableBody, what);
}

/// <summary>What is wanted of a variable.</summary>
/// <param name="Code">The variable.</param>
/// <param name="Filter"><c>item</c>, <c>all</c>, <c>top</c>, <c>vs:</c> or <c>agg:</c> with the name of a code list.</param>
/// <param name="Values">Codes, patterns, or a number.</param>
public sealed record PxWeb1Filter(string Code, string Filter, IReadOnlyList<string> Values);
