using System.Security.Claims;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>A person who has signed in, as the issuer says.</summary>
/// <param name="Subject">The issuer's key for the person: what the access log names.</param>
/// <param name="Name">Name to greet with.</param>
/// <param name="Role">Role.</param>
/// <param name="Codes">Codes of the municipalities that the role holds in; 000 is all of them.</param>
internal sealed record Visitor(string Subject, string Name, Role Role, IReadOnlySet<string> Codes)
{
    public const string RoleClaim = "role";

    /// <summary>The person's key as a caseworker in the municipality's systems; null when the issuer names none.</summary>
    public string? Caseworker { get; init; }

    /// <summary>Whether the person may see the municipality.</summary>
    public bool MaySee(Municipality municipality) => Codes.Contains("000") || Codes.Contains(municipality.Code);

    /// <summary>The municipalities that the person may see.</summary>
    public IReadOnlyList<Municipality> Municipalities => [.. Geography.Municipalities.Where(MaySee)];

    /// <summary>Who a good token is about; null when it gives no role in any municipality.</summary>
    public static Visitor? Of(ClaimsIdentity token)
    {
        var roles = token.FindAll(RoleClaim).Concat(token.FindAll("roles")).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var codes = token.FindAll(Caller.ReportersClaim).SelectMany(c => c.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(c => c == "000" || Geography.WithCode(c) is not null).ToHashSet(StringComparer.Ordinal);
        // A person with several roles has the first that we know: what the others add is for another sign-in.
        var role = roles.Select(Roles.Named).FirstOrDefault(r => r is not null);
        var subject = token.FindFirst("sub")?.Value;
        return subject is not { Length: > 0 and <= 200 } || role is not { } known || codes.Count == 0 ? null
            : new Visitor(subject, token.FindFirst("name")?.Value ?? subject, known, codes) { Caseworker = token.FindFirst("caseworker")?.Value };
    }
}
