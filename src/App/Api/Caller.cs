using System.Security.Claims;
using Socialstat.Register;

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

    /// <summary>The right to ask for microdata for research.</summary>
    public const string MicrodataRequestScope = "microdata-request";

    /// <summary>The right to approve what another has asked for.</summary>
    public const string MicrodataApproveScope = "microdata-approve";

    /// <summary>The claim with the level of assurance (NSIS) that the person signed in at.</summary>
    public const string LevelClaim = "loa";

    /// <summary>The claim that names the reporters.</summary>
    public const string ReportersClaim = "reporters";

    /// <summary>Nobody, at an address that tells nothing about anyone.</summary>
    public static readonly Caller Nobody = new("", new HashSet<string>());

    /// <summary>Who is written down: the person with the program that asked for them, or the program alone.</summary>
    public string Who => Subject == Client ? Client : $"{Subject} ({Client})";

    /// <summary>The issuer's key for whom the token is made out to.</summary>
    public string Subject { get; init; } = Client;

    /// <summary>The person whom the token is made out to, when the sign-in was strong enough; null for a program of its own.</summary>
    public ProvenPerson? Person { get; init; }

    /// <summary>Who a good token is for; null when it does not give the right.</summary>
    public static Caller? Of(ClaimsPrincipal token, string scope)
    {
        var scopes = token.FindAll("scope").Concat(token.FindAll("scp")).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var reporters = token.FindAll(ReportersClaim).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var client = token.FindFirst("client_id")?.Value ?? token.FindFirst("azp")?.Value ?? token.FindFirst("sub")?.Value;
        var isForNobody = reporters.Count == 0 && scope is not (MicrodataRequestScope or MicrodataApproveScope);
        return client is null || isForNobody || !scopes.Contains(scope) ? null : new Caller(client, reporters) { Subject = token.FindFirst("sub")?.Value ?? client, Person = PersonOf(token, client) };
    }

    // A program's own token has the program as its subject. The level is told as a word or as the address of the word.
    private static ProvenPerson? PersonOf(ClaimsPrincipal token, string client)
    {
        var level = (token.FindFirst(LevelClaim) ?? token.FindFirst("https://data.gov.dk/concept/core/nsis/loa") ?? token.FindFirst("acr"))?.Value.Split('/')[^1];
        return token.FindFirst("sub") is { Value: { Length: > 0 and <= 200 } subject, Issuer: var issuer } && subject != client && level is "Substantial" or "High"
            ? new ProvenPerson(issuer, subject, level)
            : null;
    }
}
