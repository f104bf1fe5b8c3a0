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
    /// <exception cref="SignInException">The issuer refuses, or its token is not good.</exception>
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
            if (answer.IsSuccessStatusCode)
            {
                using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(stop));
                if (json.RootElement.TryGetProperty("id_token", out var token) && token.GetString() is { } text)
                    return text;
            }
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or InvalidOperationException || (fault is TaskCanceledException && !stop.IsCancellationRequested))
        {
            // Told below, without the answer.
        }

        throw new SignInException(new("Udstederen afviste indlogningen.", "The issuer refused the sign-in."));
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
            throw new SignInException(new("Udstederen kan ikke nås. Prøv igen om lidt.", "The issuer cannot be reached. Try again in a moment."));
        }
    }
}
