using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>A key figure of a municipality: how many children in the age group receive a kind of help on a day, for each thousand children.</summary>
public sealed record KeyFigure
{
    /// <summary>Number in the guide (1-5), with a letter for a part of it; A for all placements.</summary>
    public required string Code { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>What is counted.</summary>
    public required Text Definition { get; init; }

    /// <summary>Our keys of the measures and placement types that are counted (data/measures.csv); a whole counts those of its parts.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The key figure that this is a part of; null for the five and for all placements.</summary>
    public string? PartOf { get; init; }

    /// <summary>Step on the ladder of interventions in the guide's numbering, from 1, help for everyone, to 6, institutions; null where there are several.</summary>
    public int? LadderStep { get; init; }

    /// <summary>How to read it, in a sentence.</summary>
    public required Text Reading { get; init; }

    /// <summary>What to ask when it moves (the guide's questions in our words).</summary>
    public IReadOnlyList<Text> Questions { get; init; } = [];

    /// <summary>Sections that say so.</summary>
    public required IReadOnlyList<SourceRef> Sources { get; init; }
}
