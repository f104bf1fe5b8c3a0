namespace Socialstat.App;

/// <summary>What a site shows, and where.</summary>
internal sealed record SiteOptions
{
    /// <summary>The store's folder.</summary>
    public required string Store { get; init; }

    /// <summary>Port on 127.0.0.1; 0 takes a free one.</summary>
    public required int Port { get; init; }

    /// <summary>Where faults are written, without the data that caused them.</summary>
    public required TextWriter Errors { get; init; }

    /// <summary>The clock that decides what has been published.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Whether the store holds the synthetic country of the demonstration.</summary>
    public bool IsDemo { get; init; }

    /// <summary>Whether the tables are those of the register as it is now, which nobody has published, instead of those of the releases.</summary>
    public bool IsPreview { get; init; }

    /// <summary>How deliveries are taken in over HTTP; null when the site only shows.</summary>
    public ApiOptions? Api { get; init; }
}
