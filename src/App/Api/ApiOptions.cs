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

    /// <summary>The largest delivery taken in; null for the same as everywhere.</summary>
    public long? LargestDelivery { get; init; }

    /// <summary>How deliveries are taken in today.</summary>
    public ReceiveOptions Receiving()
    {
        var options = new ReceiveOptions { Today = Today(), Clock = Clock, Threads = Math.Clamp(Environment.ProcessorCount, 1, 8) };
        return LargestDelivery is { } largest ? options with { LargestDelivery = largest } : options;
    }
}
