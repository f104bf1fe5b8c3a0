using System.Globalization;
using Socialstat.Law;
using Socialstat.Publication;

namespace Socialstat.App;

/// <summary>How far a release has come, for those who make it. The public is never told more than announced, public or withdrawn.</summary>
internal enum ReleaseState
{
    /// <summary>In the calendar, without figures.</summary>
    Planned,

    /// <summary>Decisions have come since it was made: it must be made again.</summary>
    Outdated,

    /// <summary>Made and waiting for its hour.</summary>
    Waiting,

    /// <summary>Its hour has passed without figures.</summary>
    Late,

    /// <summary>Public.</summary>
    Public,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>Releases in words.</summary>
internal static class ReleaseWords
{
    /// <summary>How far the release has come.</summary>
    public static ReleaseState State(Release release, DateTimeOffset now) => release switch
    {
        { Withdrawn: not null } => ReleaseState.Withdrawn,
        _ when release.IsPublic(now) => ReleaseState.Public,
        { Made: null } => release.Publish <= now ? ReleaseState.Late : ReleaseState.Planned,
        { IsDecidedSinceMade: true } => ReleaseState.Outdated,
        _ => ReleaseState.Waiting,
    };

    public static Text Of(ReleaseState state) => state switch
    {
        ReleaseState.Planned => new("planlagt", "planned"),
        ReleaseState.Outdated => new("skal laves igen", "must be made again"),
        ReleaseState.Waiting => new("lavet, venter", "made, waiting"),
        ReleaseState.Late => new("forsinket", "late"),
        ReleaseState.Public => new("offentlig", "public"),
        _ => new("trukket tilbage", "withdrawn"),
    };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
