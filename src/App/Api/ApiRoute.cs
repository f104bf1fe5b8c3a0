using Socialstat.Law;

namespace Socialstat.App;

/// <summary>An address of the interface: what it does, what it asks for and what it answers. Serving and describing both read this.</summary>
internal sealed class ApiRoute
{
    /// <summary>HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Address with parameters in braces.</summary>
    public required string Pattern { get; init; }

    /// <summary>Name of the operation for generated clients.</summary>
    public required string Name { get; init; }

    /// <summary>What it does.</summary>
    public required Text Summary { get; init; }

    /// <summary>Whether it needs no token, because it tells nothing about anyone.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The right that a token must give.</summary>
    public string Scope { get; init; } = Caller.Scope;

    /// <summary>Whether the body names a cell and a purpose.</summary>
    public bool TakesCell { get; init; }

    /// <summary>What the body is, as JSON; null when there is none of that kind.</summary>
    public Type? Takes { get; init; }

    /// <summary>Whether the body is a delivery.</summary>
    public bool TakesDelivery { get; init; }

    /// <summary>Whether lines can be had as CSV too.</summary>
    public bool GivesCsv { get; init; }

    /// <summary>Parameters in address, query and headers.</summary>
    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>Status of the answer when all is well.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>The answer.</summary>
    public required Type Gives { get; init; }

    /// <summary>Problems of its own; those of tokens and of the system are added.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Carries the request out.</summary>
    public required Func<ApiRequest, Task> Answer { get; init; }

    /// <summary>Every problem it can answer with.</summary>
    public IEnumerable<Problem> AllProblems =>
        (IsOpen ? [] : new[] { App.Problems.TokenMissing, App.Problems.TokenInvalid, App.Problems.ScopeMissing }).Concat(Problems).Append(App.Problems.Unexpected);

    /// <summary>Maps the address.</summary>
    public void Map(IEndpointRouteBuilder routes, Func<HttpContext, ApiRoute, Task> answer)
    {
        var endpoint = routes.MapMethods(Pattern, [Method], (Delegate)((HttpContext context) => answer(context, this)));
        string[] types = GivesCsv ? [ApiJson.MediaType, ApiMedia.Csv] : [ApiJson.MediaType];
        var metadata = new List<object> { this, new ProducesResponseTypeMetadata(Status, Gives, types) };
        foreach (var status in AllProblems.Select(p => p.Status).Distinct().Order())
            metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [ProblemAnswer.MediaType]));
        endpoint.WithName(Name).WithSummary(Summary.En).WithDescription(Summary.Da).WithMetadata([.. metadata]);
    }
}

/// <summary>The forms that a delivery can have over HTTP.</summary>
internal static class ApiMedia
{
    public const string Csv = "text/csv";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Media types, and how a file of each is named.</summary>
    public static IReadOnlyList<(string Type, string End)> Deliveries { get; } = [(Csv, ".csv"), (ApiJson.MediaType, ".json"), (Excel, ".xlsx")];
}
