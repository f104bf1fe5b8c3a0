namespace Socialstat.App;

/// <summary>A clock that showed an instant when it was made and has gone on with another clock since: the demonstration's own time.</summary>
internal sealed class MovedClock(TimeProvider clock, DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _ahead = start - clock.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + _ahead;
}
