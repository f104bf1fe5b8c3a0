using System.Text;
using System.Text.Json;

namespace Socialstat.Publication;

/// <summary>Reads a request as leniently as the original does: what is in the body goes before what is in the address, whatever the content type says.</summary>
public static class StatBankRequest
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 };

    /// <summary>What a request says.</summary>
    /// <param name="function">The function, in lower case.</param>
    /// <param name="path">The parts of the address after the function.</param>
    /// <param name="query">Names and values of the query, decoded, in order.</param>
    /// <param name="body">The body; null when the method has none.</param>
    /// <exception cref="StatBankException">The body holds no JSON object.</exception>
    public static StatBankParameters Read(string function, IReadOnlyList<string> path, IEnumerable<KeyValuePair<string, string>> query, byte[]? body)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(query);
        var parameters = new StatBankParameters();
        string[] names = function switch
        {
            "data" => ["table", "format"],
            "tableinfo" => ["table"],
            _ => ["subjects"],
        };
        foreach (var (name, value) in names.Zip(path))
            parameters.Add(name, value);
        foreach (var (name, value) in query)
        {
            if (function is "data" or "tableinfo" && name.Equals("id", StringComparison.OrdinalIgnoreCase))
                parameters.Set("table", [value]);
            else
                parameters.Add(name, value);
        }

        if (body is not null)
            ReadBody(parameters, body, isLenient: function == "subjects");
        return parameters;
    }

    private static void ReadBody(StatBankParameters parameters, byte[] body, bool isLenient)
    {
        var text = Decode(body);
        if (text.Trim().Length == 0 && (isLenient || parameters.Names.Count > 0))
            return;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                ReadObject(parameters, document.RootElement);
            else if (!isLenient)
                throw StatBankException.NoObject();
        }
        catch (JsonException)
        {
            if (!isLenient)
                throw StatBankException.NoObject();
        }
    }

    private static void ReadObject(StatBankParameters parameters, JsonElement element)
    {
        foreach (var member in element.EnumerateObject())
        {
            if (member.NameEquals("variables") || member.Name.Equals("variables", StringComparison.OrdinalIgnoreCase))
                ReadVariables(parameters, member.Value);
            else if (member.Value.ValueKind == JsonValueKind.Object)
                ReadGroup(parameters, member);
            else
                parameters.Set(member.Name, [.. Texts(member.Value)]);
        }
    }

    private static void ReadGroup(StatBankParameters parameters, JsonProperty group)
    {
        parameters.Set(group.Name, []);
        foreach (var setting in group.Value.EnumerateObject())
            parameters.Set($"{group.Name}.{setting.Name}", [.. Texts(setting.Value)]);
    }

    // One variable may stand alone: R makes no list of one.
    private static void ReadVariables(StatBankParameters parameters, JsonElement variables)
    {
        if (variables.ValueKind == JsonValueKind.Object)
            ReadVariable(parameters, variables);
        if (variables.ValueKind != JsonValueKind.Array)
            return;
        foreach (var variable in variables.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Object))
            ReadVariable(parameters, variable);
    }

    private static void ReadVariable(StatBankParameters parameters, JsonElement variable)
    {
        string? code = null;
        bool? isInHead = null;
        List<string> values = [];
        foreach (var member in variable.EnumerateObject())
        {
            if (member.Name.Equals("code", StringComparison.OrdinalIgnoreCase))
                code = Texts(member.Value).FirstOrDefault();
            else if (member.Name.Equals("values", StringComparison.OrdinalIgnoreCase))
                values = [.. Texts(member.Value)];
            else if (member.Name.Equals("placement", StringComparison.OrdinalIgnoreCase))
                isInHead = Texts(member.Value).FirstOrDefault()?.ToUpperInvariant() switch { "HEAD" => true, "STUB" => false, _ => null };
        }

        if (code is not null)
            parameters.Add(new AskedVariable(code, values, isInHead));
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => [value.GetRawText()],
        _ => [],
    };

    // UTF-8 as it should be, or else what old Windows programs send.
    private static string Decode(byte[] body)
    {
        var bytes = body.AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }
}
