using System.Security.Claims;

namespace Socialstat.App;

/// <summary>Who asks, as the token says.</summary>
/// <param name="Client">The client.</param>
/// <param name="Reporters">The reporters that it may report for.</param>
internal sealed record Caller(string Client, IReadOnlySet<string> Reporters)
{
    /// <summary>The right to send and read deliveries.</summary>
    public const string Scope = "deliveries";

    /// <summary>The right to see the persons behind a figure of one's own places.</summary>
    public const string ExplainScope = "explain";

    /// <summary>The claim that names the reporters.</summary>
    public const string ReportersClaim = "reporters";

    /// <summary>Nobody, at an address that tells nothing about anyone.</summary>
    public static readonly Caller Nobody = new("", new HashSet<string>());

    /// <summary>Who a good token is for; null when it does not give the right.</summary>
    public static Caller? Of(ClaimsPrincipal token, string scope)
    {
        var scopes = token.FindAll("scope").Concat(token.FindAll("scp")).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var reporters = token.FindAll(ReportersClaim).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var client = token.FindFirst("client_id")?.Value ?? token.FindFirst("azp")?.Value ?? token.FindFirst("sub")?.Value;
        return client is null || reporters.Count == 0 || !scopes.Contains(scope) ? null : new Caller(client, reporters);
    }
}
