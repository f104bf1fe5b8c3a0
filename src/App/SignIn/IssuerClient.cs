using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Socialstat.App;

/// <summary>A sign-in that has been sent to the issuer and not come back: what it must come back with.</summary>
/// <param name="State">Names the sign-in.</param>
/// <param name="Nonce">Must stand in the token.</param>
/// <param name="Verifier">Proves to the issuer that the code is ours (RFC 7636).</param>
/// <param name="Return">Where the issuer sends the person back to.</param>
/// <param name="Goal">The page that the person wanted.</param>
/// <param name="Begun">When.</param>
internal sealed record PendingSignIn(string State, string Nonce, string Verifier, string Return, string Goal, DateTimeOffset Begun);

/// <summary>A sign-in cannot be finished; the reason is told in both languages and tells nothing about the issuer's answer.</summary>
internal sealed class SignInException(Law.Text reason) : Exception(reason.En)
{
    public Law.Text Reason { get; } = reason;
}

/// <summary>Talks to the issuer: OpenID Connect, authorization code with PKCE.</summary>
internal sealed class IssuerClient(ApiOptions options, DevelopmentIssuer? development) : IDisposable
{
    /// <summary>Said when the issuer answers no.</summary>
    public static Law.Text Refused { get; } = new(
        "Udstederen afviste indlogningen. Begynd forfra, og vælg den rigtige bruger. Sker det igen, så bed den, der driver siden, om at se, om --client-id, hemmeligheden og returadressen er dem, som udstederen kender.",
        "The issuer refused the sign-in. Begin again, and choose the right user. If it happens again, ask those who run the site to see whether --client-id, the secret and the return address are those that the issuer knows.");

    /// <summary>Said when the issuer does not answer, or not as an issuer does.</summary>
    public static Law.Text Unreachable { get; } = new(
        "Udstederen kan ikke nås eller svarer ikke, som den skal; intet er afvist. Prøv igen om lidt. Bliver det ved, så bed den, der driver siden, om at se, om adressen i --issuer er rigtig, og om udstederen kører.",
        "The issuer cannot be reached or does not answer as it should; nothing has been refused. Try again in a moment. If it goes on, ask those who run the site to see whether the address in --issuer is right and whether the issuer is running.");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private readonly HttpClient _http = new() { Timeout = Patience };
    private ConfigurationManager<OpenIdConnectConfiguration>? _issuer;

    /// <summary>Where the person is sent to sign in.</summary>
    /// <exception cref="SignInException">The issuer cannot be reached.</exception>
    public async Task<string> AddressFor(PendingSignIn pending, CancellationToken stop)
    {
        var issuer = await Issuer(stop);
        var challenge = Base64UrlEncoder.Encode(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(pending.Verifier)));
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder
        {
            { "response_type", "code" }, { "client_id", options.ClientId }, { "redirect_uri", pending.Return }, { "scope", options.SignInScope }, { "state", pending.State },
            { "nonce", pending.Nonce }, { "code_challenge", challenge }, { "code_challenge_method", "S256" },
        };
        return issuer.AuthorizationEndpoint + query;
    }

    /// <summary>Trades the code for who the person is.</summary>
    /// <exception cref="SignInException">The issuer refuses, cannot be reached, or its token is not good.</exception>
    public async Task<Visitor> Trade(string code, PendingSignIn pending, CancellationToken stop)
    {
        var issuer = await Issuer(stop);
        var token = await TokenFor(code, pending, issuer, stop);
        var result = await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = issuer.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = issuer.SigningKeys,
            ValidAlgorithms = Tokens.Algorithms,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => Tokens.IsInItsTime(options.Clock.GetUtcNow().UtcDateTime, from, until),
        });
        if (!result.IsValid || result.ClaimsIdentity is not ClaimsIdentity identity || identity.FindFirst("nonce")?.Value != pending.Nonce)
            throw new SignInException(new("Udstederens svar kan ikke efterprøves.", "The issuer's answer cannot be verified."));
        return Visitor.Of(identity) ?? throw new SignInException(new(
            "Du er kendt af udstederen, men har ingen rolle i en kommune her. Kontakt den, der giver rettigheder.", "The issuer knows you, but you have no role in a municipality here. Ask those who give rights."));
    }

    public void Dispose() => _http.Dispose();

    private async Task<string> TokenFor(string code, PendingSignIn pending, OpenIdConnectConfiguration issuer, CancellationToken stop)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = pending.Return,
            ["code_verifier"] = pending.Verifier,
            ["client_id"] = options.ClientId,
            ["client_secret"] = development is null ? options.ClientSecret ?? "" : DevelopmentIssuer.Secret,
        });
        try
        {
            using var answer = await _http.PostAsync(new Uri(issuer.TokenEndpoint), form, stop);
            // A fault of the issuer's own is no refusal.
            if ((int)answer.StatusCode >= 500)
                throw new SignInException(Unreachable);
            if (!answer.IsSuccessStatusCode)
                throw new SignInException(Refused);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop));
            return json.RootElement.TryGetProperty("id_token", out var token) && token.GetString() is { } text ? text : throw new SignInException(Refused);
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or InvalidOperationException || (fault is TaskCanceledException && !stop.IsCancellationRequested))
        {
            // No answer in time, or one that is not the issuer's. It is not told: it may hold what the issuer knows.
            throw new SignInException(Unreachable);
        }
    }

    private async Task<OpenIdConnectConfiguration> Issuer(CancellationToken stop)
    {
        var address = options.Authority?.ToString().TrimEnd('/') ?? development?.Address ?? throw new SignInException(SignInDesk.NotSetUp);
        _issuer ??= new(address + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(_http) { RequireHttps = options.Authority is { IsLoopback: false } });
        try
        {
            return await _issuer.GetConfigurationAsync(stop);
        }
        catch (InvalidOperationException)
        {
            throw new SignInException(Unreachable);
        }
    }
}
