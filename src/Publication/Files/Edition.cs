using Socialstat.Law;

namespace Socialstat.Publication;

/// <summary>What a published file says about itself. The times are arguments, so that the same figures give the same bytes.</summary>
public sealed record Edition
{
    /// <summary>When the figures were last updated, in Danish local time with its offset.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>When the file was made, in Danish local time with its offset.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Who publishes the figures.</summary>
    public required Text Source { get; init; }
}
