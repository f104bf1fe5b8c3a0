namespace Socialstat.Statistics;

/// <summary>The persons a table is about: ages from 0 to the oldest on 31 December, and persons whose age is not known.</summary>
public sealed class Population
{
    /// <summary>Declares a population.</summary>
    /// <exception cref="ArgumentException">The oldest age lies inside a band, so the population cannot be told from the counts.</exception>
    public Population(int oldestAge)
    {
        if (!AgeBand.All.Any(b => b.Oldest == oldestAge))
            throw new ArgumentException($"No age band ends at {oldestAge}.", nameof(oldestAge));
        OldestAge = oldestAge;
        Bands = [.. AgeBand.All.Where(b => b.Oldest <= oldestAge).Select(b => b.Position)];
    }

    /// <summary>Oldest age on 31 December.</summary>
    public int OldestAge { get; }

    /// <summary>Positions of the age bands that belong to the population, unknown age included.</summary>
    public IReadOnlyList<int> Bands { get; }

    /// <summary>Ages 0-22 or unknown (contract, section 4; 000:2.6).</summary>
    public static Population UpTo22 { get; } = new(22);

    /// <summary>Ages 0-17 or unknown (contract, section 4; 004:2.6).</summary>
    public static Population UpTo17 { get; } = new(17);
}
