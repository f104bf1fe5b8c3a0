namespace Socialstat.Register;

/// <summary>Where a finding is in its life.</summary>
public enum FindingState
{
    /// <summary>Fixed once, and back again: an alarm of its own until somebody has seen it.</summary>
    Returned,

    /// <summary>Nobody has seen it.</summary>
    New,

    /// <summary>Somebody has seen it.</summary>
    Seen,

    /// <summary>A warning that somebody has answered for, with a reason. It holds until the values change.</summary>
    Accepted,

    /// <summary>No longer found.</summary>
    Fixed,
}
