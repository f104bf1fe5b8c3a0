using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Socialstat.App;

/// <summary>The call of the statistics bank's interface that fetches a view, as a reader pastes it.</summary>
/// <param name="Language">The tool or language.</param>
/// <param name="Code">What to paste.</param>
internal sealed record ApiCall(string Language, string Code)
{
    // Servers and proxies refuse longer addresses; the selection is then sent as JSON.
    private const int LongestAddress = 3_000;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The call for each tool.</summary>
    public static IReadOnlyList<ApiCall> All(Reader reader, TableView view)
    {
        var code = view.Table.Code;
        var variables = view.Rows.Concat(view.Heads).Select(d => (view.Cube.Dimensions[d].Code, Values: ValuesOf(view, d))).ToList();
        var address = $"{reader.Origin}/v1/data/{code}/CSV?lang={reader.Code}&valuePresentation=Code&{string.Join('&', variables.Select(v => $"{UrlEncoder.Default.Encode(v.Code)}={string.Join(',', v.Values.Select(UrlEncoder.Default.Encode))}"))}";
        return address.Length <= LongestAddress ? ByAddress(code, address, reader.IsEnglish) : ByJson(reader, code, Body(reader, code, variables));
    }

    private static string[] ValuesOf(TableView view, int dimension)
    {
        var categories = view.Cube.Dimensions[dimension].Categories;
        var chosen = view.Picked.Chosen(dimension);
        return chosen.Count == categories.Count ? ["*"] : [.. chosen.Select(c => categories[c].Code)];
    }

    private static ApiCall[] ByAddress(string code, string address, bool isEnglish) =>
    [
        new("curl", $"curl -o {code}.csv '{address}'"),
        new("R", $"""
            {code} <- read.csv("{address}",
              sep = ";", dec = "{(isEnglish ? "." : ",")}", na.strings = "..", fileEncoding = "UTF-8-BOM", colClasses = c(INDHOLD = "numeric"))
            """),
        new("Python", $"""
            import pandas as pd
            {code.ToLowerInvariant()} = pd.read_csv("{address}",
                sep=";", decimal="{(isEnglish ? "." : ",")}", na_values="..", encoding="utf-8-sig")
            """),
    ];

    private static string Body(Reader reader, string code, IEnumerable<(string Code, string[] Values)> variables) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["table"] = code,
        ["format"] = "CSV",
        ["lang"] = reader.Code,
        ["valuePresentation"] = "Code",
        ["variables"] = variables.Select(v => new Dictionary<string, object> { ["code"] = v.Code, ["values"] = v.Values }).ToArray(),
    }, Json);

    private static ApiCall[] ByJson(Reader reader, string code, string body) =>
    [
        new("curl", string.Create(CultureInfo.InvariantCulture, $"curl -o {code}.csv -H 'Content-Type: application/json' -d '{body}' '{reader.Origin}/v1/data'")),
        new("R", $"""
            library(httr2)
            answer <- request("{reader.Origin}/v1/data") |> req_body_raw('{body}', "application/json") |> req_perform()
            {code} <- read.csv(text = sub("^\ufeff", "", resp_body_string(answer)), sep = ";", dec = "{(reader.IsEnglish ? "." : ",")}", na.strings = "..")
            """),
        new("Python", $"""
            import io, pandas as pd, requests
            answer = requests.post("{reader.Origin}/v1/data", data='{body}'.encode(), headers=dict([("Content-Type", "application/json")]))
            {code.ToLowerInvariant()} = pd.read_csv(io.BytesIO(answer.content), sep=";", decimal="{(reader.IsEnglish ? "." : ",")}", na_values="..", encoding="utf-8-sig")
            """),
    ];
}
