using Socialstat.Intake;

namespace Socialstat.App;

/// <summary>How deliveries are taken in over HTTP, and whose tokens are believed.</summary>
internal sealed record ApiOptions
{
    /// <summary>The clock that receipts are stamped with and tokens are judged by.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Today, or the day given with --as-of.</summary>
    public required Func<DateOnly> Today { get; init; }

    /// <summary>Address of the OpenID Connect issuer whose tokens are believed; null when there is none besides the development issuer.</summary>
    public Uri? Authority { get; init; }

    /// <summary>What a token must be made out for.</summary>
    public string Audience { get; init; } = "socialstat";

    /// <summary>Whether the site issues tokens itself to anyone who asks: for demonstrations, never for production.</summary>
    public bool HasDevelopmentIssuer { get; init; }

    /// <summary>The site's own name at the issuer, when people sign in.</summary>
    public string ClientId { get; init; } = "socialstat-web";

    /// <summary>The site's secret at the issuer; null when it has none and the code's proof is enough.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What is asked of the issuer about a person.</summary>
    public string SignInScope { get; init; } = "openid profile";

    /// <summary>The largest delivery taken in; null for the same as everywhere.</summary>
    public long? LargestDelivery { get; init; }

    /// <summary>How deliveries are taken in today.</summary>
    public ReceiveOptions Receiving()
    {
        var options = new ReceiveOptions { Today = Today(), Clock = Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) };
        return LargestDelivery is { } largest ? options with { LargestDelivery = largest } : options;
    }
}
