using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>
/// Issues tokens to anyone on this machine who asks, so that the interface can be tried without an issuer. Its secret is known to all:
/// it is only there when it is asked for, and it says so wherever it can.
/// </summary>
internal sealed class DevelopmentIssuer(ApiOptions options) : IDisposable
{
    public const string Path = "/dev-issuer";
    public const string Secret = "not-a-secret";
    private const string Explainer = "explain-", Researcher = "researcher-", Approver = "approver-";
    private const string Notice = "development issuer: its secret is public; never for production";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);
    private readonly RSA _rsa = RSA.Create(2048);
    private RsaSecurityKey? _key;
    private DevelopmentSignIn? _people;

    /// <summary>Said when the program starts.</summary>
    public static Text Warning { get; } = new(
        "ADVARSEL: udviklingsudstederen (/dev-issuer) er slået til. Den giver adgang til alle indberetteres leverancer med en hemmelighed, som alle kender. Brug den aldrig i produktion.",
        "WARNING: the development issuer (/dev-issuer) is on. It gives access to every reporter's deliveries with a secret that everyone knows. Never use it in production.");

    /// <summary>The key that it signs with, made anew at every start.</summary>
    public RsaSecurityKey Key => _key ??= new RsaSecurityKey(_rsa) { KeyId = Base64UrlEncoder.Encode(SHA256.HashData(_rsa.ExportSubjectPublicKeyInfo()).AsSpan(0, 12).ToArray()) };

    /// <summary>Its name in tokens; known when the first request has come.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Notes which port the site is found on.</summary>
    public void Locate(HttpContext context) => Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{context.Connection.LocalPort}{Path}");

    /// <summary>Maps its addresses.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path + "/.well-known/openid-configuration", Describe).ExcludeFromDescription();
        routes.MapGet(Path + "/jwks", Keys).ExcludeFromDescription();
        routes.MapPost(Path + "/token", Issue).ExcludeFromDescription();
        _people = new DevelopmentSignIn(this, options);
        _people.Map(routes);
    }

    public void Dispose() => _rsa.Dispose();

    /// <summary>A token for some reporters.</summary>
    public string TokenFor(string client, IReadOnlyList<string> reporters, string audience, DateTimeOffset from, string scope = Caller.Scope, string? person = null)
    {
        var claims = new Dictionary<string, object> { ["sub"] = person ?? client, ["client_id"] = client, ["scope"] = scope, [Caller.ReportersClaim] = reporters.ToArray() };
        if (person is not null)
            claims[Caller.LevelClaim] = "Substantial";
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = audience,
            IssuedAt = from.UtcDateTime,
            NotBefore = from.UtcDateTime,
            Expires = (from + Lifetime).UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        });
    }

    private Task Describe(HttpContext context) => ApiJson.Write(context, new Dictionary<string, object>
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = Address[..^Path.Length] + DevelopmentSignIn.Path,
        ["token_endpoint"] = Address + "/token",
        ["jwks_uri"] = Address + "/jwks",
        ["grant_types_supported"] = List("client_credentials", "authorization_code"),
        ["scopes_supported"] = List(Caller.Scope, Caller.ExplainScope, Caller.MicrodataRequestScope, Caller.MicrodataApproveScope),
        ["token_endpoint_auth_methods_supported"] = List("client_secret_basic", "client_secret_post"),
        ["response_types_supported"] = List("token", "code"),
        ["subject_types_supported"] = List("public"),
        ["id_token_signing_alg_values_supported"] = List("RS256"),
        ["notice"] = Notice,
    });

    private static string[] List(params string[] values) => values;

    private Task Keys(HttpContext context)
    {
        var key = _rsa.ExportParameters(includePrivateParameters: false);
        return ApiJson.Write(context, new Dictionary<string, object>
        {
            ["keys"] = new[]
            {
                new Dictionary<string, string>
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = Key.KeyId,
                    ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
                },
            },
        });
    }

    private async Task Issue(HttpContext context)
    {
        context.Response.Headers["Warning"] = $"199 - \"{Notice}\"";
        if (!context.Request.HasFormContentType)
        {
            await Refuse(context, "invalid_request");
            return;
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["grant_type"] == "authorization_code")
        {
            await (_people!.Trade(form) is { } token
                ? ApiJson.Write(context, new Dictionary<string, object> { ["id_token"] = token, ["access_token"] = token, ["token_type"] = "Bearer", ["expires_in"] = 60 })
                : Refuse(context, "invalid_grant"));
            return;
        }

        var (client, secret) = Credentials(context.Request, form);
        // researcher-anna asks for microdata and approver-carl approves: persons, and approver-anna is the same one as researcher-anna.
        var person = client.StartsWith(Researcher, StringComparison.Ordinal) ? client[Researcher.Length..] : client.StartsWith(Approver, StringComparison.Ordinal) ? client[Approver.Length..] : null;
        var reporters = person is { Length: > 0 } ? [] : ReportersOf(client);
        var right = client.StartsWith(Explainer, StringComparison.Ordinal) ? Caller.ExplainScope
            : person is null ? Caller.Scope
            : client.StartsWith(Researcher, StringComparison.Ordinal) ? Caller.MicrodataRequestScope : Caller.MicrodataApproveScope;
        if (form["grant_type"] != "client_credentials")
            await Refuse(context, "unsupported_grant_type");
        else if (reporters is null || secret != Secret)
            await Refuse(context, "invalid_client", StatusCodes.Status401Unauthorized);
        else if (form["scope"].ToString() is { Length: > 0 } scope && !scope.Split(' ').Contains(right))
            await Refuse(context, "invalid_scope");
        else
            await ApiJson.Write(context, new Dictionary<string, object>
            {
                ["access_token"] = TokenFor(client, reporters, options.Audience, options.Clock.GetUtcNow(), right, person),
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)Lifetime.TotalSeconds,
                ["scope"] = right,
            });
    }

    private static Task Refuse(HttpContext context, string error, int status = StatusCodes.Status400BadRequest)
    {
        if (status == StatusCodes.Status401Unauthorized)
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"development issuer\"";
        return ApiJson.Write(context, new Dictionary<string, string> { ["error"] = error }, status);
    }

    private static (string Client, string Secret) Credentials(HttpRequest request, IFormCollection form)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return (form["client_id"].ToString(), form["client_secret"].ToString());
        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header["Basic ".Length..], bytes, out var length))
            return ("", "");
        var parts = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return parts.Length == 2 ? (Uri.UnescapeDataString(parts[0]), Uri.UnescapeDataString(parts[1])) : ("", "");
    }

    // reporter-101 is the client of one reporter; vendor-101-147 that of a vendor who reports for two; explain-101 may see the persons
    // behind figures of a municipality, explain-000 those behind any.
    private static string[]? ReportersOf(string client)
    {
        var parts = client.Split('-');
        var codes = parts[1..];
        var isKnown = (parts[0] == "reporter" && codes.Length == 1) || (parts[0] is "vendor" or "explain" && codes.Length > 0);
        return isKnown && codes.All(c => c == "000" || Geography.WithCode(c) is not null || (c.Length == 10 && c.All(char.IsAsciiDigit))) ? codes : null;
    }
}
