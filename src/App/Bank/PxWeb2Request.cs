using System.Globalization;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>A request to PxWebApi 2: what its address asks for.</summary>
internal sealed class PxWeb2Request(HttpContext context, Bank bank, string root)
{
    // Clients write the codes of variables in UTF-8 or Latin-1, encoded or not.
    private readonly List<KeyValuePair<string, string>> _query = [.. LenientQuery.Read(context.Request.QueryString)];

    /// <summary>The request itself.</summary>
    public HttpContext Context { get; } = context;

    /// <summary>The bank as it was when the request came.</summary>
    public Bank Bank { get; } = bank;

    /// <summary>Address of the interface.</summary>
    public string Root => $"{Context.Request.Scheme}://{Context.Request.Host}{root}";

    /// <summary>The id in the address.</summary>
    public string Id => (string?)Context.Request.RouteValues["id"] ?? "";

    /// <summary>The language asked for; Danish when none is.</summary>
    /// <exception cref="PxWebException">There is no such language.</exception>
    public Language Language => Read(Value("lang") ?? "da");

    /// <summary>The language of a refusal: also one of the language has a language.</summary>
    public Language LanguageOfRefusal => "en".Equals(Value("lang"), StringComparison.OrdinalIgnoreCase) ? Law.Language.English : Law.Language.Danish;

    /// <summary>Code of the language.</summary>
    public string LanguageCode => Language == Law.Language.English ? "en" : "da";

    private IReadOnlyList<string> FormatParameters => List("outputFormatParams");

    /// <summary>A value of the address; null when it is not there or empty.</summary>
    public string? Value(string name) => Values(name).LastOrDefault() is { Length: > 0 } value ? value : null;

    /// <summary>A number of the address; null when it is not there or none.</summary>
    public int? Number(string name) => int.TryParse(Value(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Values that belong to a variable: <c>name[VARIABLE]=value</c>.</summary>
    public IEnumerable<(string Name, string Value)> InBrackets(string name) =>
        from pair in _query
        where pair.Key.Length > name.Length + 2 && pair.Key.StartsWith(name + "[", StringComparison.OrdinalIgnoreCase) && pair.Key[^1] == ']'
        select (pair.Key[(name.Length + 1)..^1], pair.Value);

    /// <summary>The selection that the address asks for.</summary>
    public PxWeb2Query Query()
    {
        var lists = InBrackets("codelist").GroupBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.OrdinalIgnoreCase);
        var values = InBrackets("valuecodes").GroupBy(v => v.Name, StringComparer.OrdinalIgnoreCase)
            .Select(g => new PxWeb2Wanted(g.Key, [.. g.SelectMany(v => PxWeb2Query.Cut(v.Value))], lists.GetValueOrDefault(g.Key))).ToList();
        // A code list alone asks for all its values.
        var whole = lists.Where(l => values.Count > 0 && !values.Exists(v => v.Variable.Equals(l.Key, StringComparison.OrdinalIgnoreCase))).Select(l => new PxWeb2Wanted(l.Key, ["*"], l.Value));
        return new PxWeb2Query { Variables = [.. values, .. whole], Stub = List("stub"), Heading = List("heading") };
    }

    /// <summary>Answers about the table in the address.</summary>
    /// <exception cref="PxWebException">There is no such table.</exception>
    public Task Table(Func<Bank, PublicTable, Task> answer) => answer(Bank, Bank.Find(Id) ?? throw new PxWebException(PxWebFault.UnknownTable, Id));

    /// <summary>Answers about the saved query in the address.</summary>
    /// <exception cref="PxWebException">There is no such query.</exception>
    public Task Saved(Func<Bank, PxWeb2SavedQuery, Task> answer) => answer(Bank, PxWeb2SavedQuery.Of(Id));

    /// <summary>Answers with a document.</summary>
    public Task Document(Bank from, Action<Stream> write) => PxWebAnswer.Document(Context, from, write);

    /// <summary>Answers with the figures of a query; what the address says of language and format decides before what the query does.</summary>
    public Task Figures(PublicTable table, PxWeb2SavedQuery query)
    {
        var selection = PxWeb2Selecting.Select(new PxWebTable(table), query.Query);
        var parameters = FormatParameters.Count > 0 ? FormatParameters : query.FormatParameters;
        var file = PxWeb2Format.Of(selection, Value("outputFormat") ?? query.Format, parameters, Read(Value("lang") ?? query.Language), Root);
        return PxWebAnswer.File(Context, Bank, selection, file);
    }

    private IReadOnlyList<string> List(string name) => [.. Values(name).SelectMany(PxWeb2Query.Cut)];

    private IEnumerable<string> Values(string name) => _query.Where(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(p => p.Value);

    private static Language Read(string code) => code.ToUpperInvariant() switch
    {
        "DA" => Law.Language.Danish,
        "EN" => Law.Language.English,
        _ => throw new PxWebException(PxWebFault.UnknownLanguage, code),
    };
}
