using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Which tokens are believed: signed by the issuer, made out for this system, and in their time.</summary>
internal static class Tokens
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    /// <summary>Signatures that are believed.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    /// <summary>Adds what judges tokens.</summary>
    public static void Add(IServiceCollection services, ApiOptions options, DevelopmentIssuer? development)
    {
        services.AddWebEncoders();
        services.AddAuthenticationCore(authentication => authentication.AddScheme<JwtBearerHandler>(JwtBearerDefaults.AuthenticationScheme, null));
        services.AddTransient<JwtBearerHandler>();
        services.AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>();
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer => Configure(bearer, options, development));
    }

    /// <summary>Who asks.</summary>
    /// <exception cref="ProblemException">The token is missing, is not good, or does not give the right.</exception>
    public static async Task<Caller> Judge(HttpContext context, string scope)
    {
        if (!context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            throw Problem(Problems.TokenMissing, new("Anmodningen har intet token i Authorization.", "The request has no token in Authorization."));
        var result = await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme);
        if (result.Principal is not { } principal)
            throw Problem(Problems.TokenInvalid, Reason(result.Failure));
        return Caller.Of(principal, scope) ?? throw Problem(Problems.ScopeMissing, new(
            $"Tokenet har ikke scope {scope}, eller det nævner ingen indberetter.", $"The token does not have the scope {scope}, or names no reporter."));
    }

    private static void Configure(JwtBearerOptions bearer, ApiOptions options, DevelopmentIssuer? development)
    {
        bearer.MapInboundClaims = false;
        bearer.TimeProvider = options.Clock;
        bearer.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = options.Audience,
            ValidAlgorithms = Algorithms,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            LifetimeValidator = (from, until, _, _) => IsInItsTime(options.Clock.GetUtcNow().UtcDateTime, from, until),
        };
        if (options.Authority is { } authority)
        {
            bearer.Authority = authority.ToString().TrimEnd('/');
            bearer.RequireHttpsMetadata = !authority.IsLoopback;
        }
        else
        {
            // Without an authority no key is known but the development issuer's; without that, no token is good.
            bearer.Configuration = new Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectConfiguration();
            if (development is null)
                return;
            bearer.TokenValidationParameters.IssuerSigningKey = development.Key;
            bearer.TokenValidationParameters.IssuerValidator = (issuer, _, _) =>
                issuer == development.Address ? issuer : throw new SecurityTokenInvalidIssuerException("The issuer is another.");
        }
    }

    /// <summary>Whether a token is in its time; a clock that is a little off at either end is no fault.</summary>
    public static bool IsInItsTime(DateTime now, DateTime? from, DateTime? until)
    {
        if (until is not { } end || now > end + Skew)
            throw new SecurityTokenExpiredException("The token has expired.");
        return from is not { } start || now >= start - Skew ? true : throw new SecurityTokenNotYetValidException("The token is not valid yet.");
    }

    private static Text Reason(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => new("Tokenet er udløbet.", "The token has expired."),
        SecurityTokenNotYetValidException => new("Tokenet gælder endnu ikke.", "The token is not valid yet."),
        SecurityTokenInvalidAudienceException => new("Tokenet er udstedt til et andet system.", "The token is made out for another system."),
        SecurityTokenInvalidIssuerException => new("Tokenet er fra en anden udsteder.", "The token is from another issuer."),
        SecurityTokenSignatureKeyNotFoundException or SecurityTokenInvalidSignatureException => new("Tokenets underskrift passer ikke.", "The signature of the token does not fit."),
        _ => new("Tokenet kan ikke læses eller efterprøves.", "The token cannot be read or verified."),
    };

    private static ProblemException Problem(Problem problem, Text what) => new(problem, what, "header Authorization");
}
