using System.Text.Json.Serialization;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A problem as it is sent (RFC 9457), with where, what, why and how beside the standard members.</summary>
internal sealed record ProblemAnswer
{
    public const string MediaType = "application/problem+json";

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    public required string Instance { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Where { get; init; }

    public required string What { get; init; }

    public required string Why { get; init; }

    public required string How { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }

    /// <summary>Answers a request with a problem, in the language it asks for.</summary>
    public static Task Write(HttpContext context, Problem problem, Text what, string where = "", string? trace = null)
    {
        var language = Languages.Of(context.Request);
        var response = context.Response;
        response.StatusCode = problem.Status;
        if (problem.Status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = problem == Problems.TokenMissing ? "Bearer" : "Bearer error=\"invalid_token\"";
        else if (problem == Problems.ScopeMissing)
            response.Headers.WWWAuthenticate = "Bearer error=\"insufficient_scope\", scope=\"deliveries\"";
        else if (problem == Problems.Busy || problem == Problems.KeyRunning)
            response.Headers.RetryAfter = problem == Problems.Busy ? "10" : "1";
        return ApiJson.Write(context, new ProblemAnswer
        {
            Type = problem.Type,
            Title = problem.Title.In(language),
            Status = problem.Status,
            Detail = what.In(language),
            Instance = context.Request.Path,
            Where = where.Length == 0 ? null : where,
            What = what.In(language),
            Why = problem.Why.In(language),
            How = problem.How.In(language),
            TraceId = trace,
        }, problem.Status, MediaType);
    }
}

/// <summary>The language that a machine asks for: Danish, unless it asks for English.</summary>
internal static class Languages
{
    public static Language Of(HttpRequest request)
    {
        if (request.Query["lang"] == "en")
            return Language.English;
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1))
        {
            var name = wanted.Value.ToString();
            if (name.StartsWith("en", StringComparison.OrdinalIgnoreCase))
                return Language.English;
            if (name.StartsWith("da", StringComparison.OrdinalIgnoreCase))
                return Language.Danish;
        }

        return Language.Danish;
    }
}
