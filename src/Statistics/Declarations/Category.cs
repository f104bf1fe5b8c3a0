using Socialstat.Law;

namespace Socialstat.Statistics;

/// <summary>One value of a dimension: its code, text, and what it adds up.</summary>
/// <param name="Code">The statistics bank's code.</param>
/// <param name="Text">Title.</param>
/// <param name="Positions">Positions on the axis that are added: one place or column, one or more age bands or sexes.</param>
public sealed record Category(string Code, Text Text, IReadOnlyList<int> Positions)
{
    /// <summary>Whether the other values of the dimension are parts of this one, so that it stands for the dimension when that is left out.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What is counted here when it is not what the table counts: persons beside episodes in HANDBU.</summary>
    public CountedUnit? Counts { get; init; }

    /// <summary>The measure when the category is one; it has figures only in the years in which it is valid.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Whether the category has figures in the year.</summary>
    public bool HasFiguresIn(int year) => Measure is null || Measure.HasFiguresIn(year);
}
