using Socialstat.Register;

namespace Socialstat.Statistics;

/// <summary>What a release wants to publish.</summary>
public sealed record ProtectionInput
{
    /// <summary>The tables as computed.</summary>
    public required IReadOnlyList<Cube> Cubes { get; init; }

    /// <summary>The register that they were computed from.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>The day of the release.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The same tables exactly as earlier releases published them, hidden figures missing; oldest first.</summary>
    public required IReadOnlyList<Cube> Earlier { get; init; }

    /// <summary>The secret key of the statistics: the same for all its releases, kept apart from them.</summary>
    public required byte[] Key { get; init; }

    /// <summary>Population and accounts; needed where percentages are made from changed counts.</summary>
    public SupportingFigures Figures { get; init; } = SupportingFigures.None;
}

/// <summary>What may be published.</summary>
/// <param name="Cubes">The tables, hidden figures missing.</param>
/// <param name="Certificate">What the auditor found.</param>
public sealed record ProtectedTables(IReadOnlyList<Cube> Cubes, Certificate Certificate);
