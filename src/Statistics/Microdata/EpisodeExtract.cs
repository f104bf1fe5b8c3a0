using Socialstat.Law;
using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>Which episodes are in an extract.</summary>
/// <param name="Statistic">The statistic whose measures they are of.</param>
/// <param name="FromYear">First year; an episode active on some day of the years is in.</param>
/// <param name="ToYear">Last year.</param>
public sealed record ExtractScope(Statistic Statistic, int FromYear, int ToYear)
{
    /// <summary>Whether the episode is in.</summary>
    public bool Has(in Episode episode) =>
        episode.Measure.Statistic == Statistic
        && PackedDay.Unpack(episode.Start).Year <= ToYear
        && (episode.End == PackedDay.Open || PackedDay.Unpack(episode.End).Year >= FromYear);
}

/// <summary>
/// The rows of an extract: one for each episode, by pseudonym and then by their own contents, so that the order says nothing about person numbers. Numbers of
/// persons leave this class as pseudonyms only.
/// </summary>
public sealed class EpisodeExtract
{
    private readonly Snapshot _snapshot;
    private readonly ExtractScope _scope;
    private readonly PlacePools _pools;
    private readonly (Pseudonym Name, int Person)[] _order;

    /// <summary>Makes the pseudonyms. The snapshot's identities are the current ones: number changes have been resolved in it.</summary>
    public EpisodeExtract(Snapshot snapshot, ExtractScope scope, PlacePools pools, ProjectKey key)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(key);
        (_snapshot, _scope, _pools) = (snapshot, scope, pools);
        var persons = snapshot.Persons;
        var order = new List<(Pseudonym, int)>();
        for (var i = 0; i < persons.Length; i++)
        {
            if (EpisodesOf(i).Count > 0)
                order.Add((key.PseudonymOf(persons[i].Id), i));
        }

        order.Sort();
        _order = [.. order];
    }

    /// <summary>Number of persons.</summary>
    public int Persons => _order.Length;

    /// <summary>The rows.</summary>
    public IEnumerable<EpisodeFacts> Rows()
    {
        foreach (var (name, index) in _order)
        {
            var person = _snapshot.Persons[index];
            foreach (var episode in EpisodesOf(index))
                yield return new EpisodeFacts(name, person.BirthYear, person.Sex, episode, _pools);
        }
    }

    private List<Episode> EpisodesOf(int person)
    {
        var episodes = new List<Episode>();
        var reader = new EpisodeReader(_snapshot.SpellsOf(person));
        while (reader.Read(out var episode))
        {
            if (_scope.Has(episode))
                episodes.Add(episode);
        }

        return episodes;
    }
}
