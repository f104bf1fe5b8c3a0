using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>What a variable of an extract is computed from: an episode of a person who is already a pseudonym.</summary>
/// <param name="Person">The pseudonym.</param>
/// <param name="BirthYear">Year of birth; 0 when not known.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Episode">The episode.</param>
/// <param name="Pools">Where municipalities are shown.</param>
public readonly record struct EpisodeFacts(Pseudonym Person, int BirthYear, Sex Sex, Episode Episode, PlacePools Pools)
{
    /// <summary>First day.</summary>
    public DateOnly Start => PackedDay.Unpack(Episode.Start);

    /// <summary>Last day; null when it runs on.</summary>
    public DateOnly? End => Episode.End == PackedDay.Open ? null : PackedDay.Unpack(Episode.End);
}
