using Socialstat.Law;

namespace Socialstat.App;

/// <summary>One kind of fault that practitioners report, and the rule that must find it.</summary>
public sealed record Fault
{
    /// <summary>Short name, in words with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the rule that finds it.</summary>
    public required string Rule { get; init; }

    /// <summary>What went wrong.</summary>
    public required Text Meaning { get; init; }

    /// <summary>How often it is chosen among the faults that a record can have. Rare situations have a high weight.</summary>
    public int Weight { get; init; } = 4;

    /// <summary>Whether it is a fault of a delivery, not of a record.</summary>
    public bool IsOfDelivery { get; init; }

    /// <summary>Whether the record can have the fault.</summary>
    internal Func<FaultyRecord, bool> Fits { get; init; } = _ => false;

    /// <summary>Makes the fault.</summary>
    internal Action<FaultyRecord> Make { get; init; } = _ => { };
}
