namespace Socialstat.Publication;

/// <summary>
/// Everything that the documentation of a statistic counts, as it was when the release was made: numbers, codes and days, nothing about persons.
/// Frozen with the release, so that the same release always gives the same report.
/// </summary>
public sealed record QualityInput
{
    /// <summary>Code of the documentation: ISBU, HANDBU or BU.</summary>
    public required string Documentation { get; init; }

    /// <summary>The release.</summary>
    public required ReleaseFacts Release { get; init; }

    /// <summary>Releases that came before and this one, oldest first.</summary>
    public required IReadOnlyList<ReleasedYear> History { get; init; }

    /// <summary>The tables of the statistic in the release.</summary>
    public required IReadOnlyList<TableCells> Tables { get; init; }

    /// <summary>The municipalities, all of them.</summary>
    public required IReadOnlyList<MunicipalityFacts> Municipalities { get; init; }

    /// <summary>Units that have been reported and do not belong.</summary>
    public required CoverageFacts Coverage { get; init; }

    /// <summary>Units reported from more than one source; nothing in releases from before they were counted.</summary>
    public CommonFacts Common { get; init; } = new(0, 0, 0, 0);

    /// <summary>Fields that must be filled in.</summary>
    public required IReadOnlyList<ItemFacts> Items { get; init; }

    /// <summary>What has been derived rather than reported.</summary>
    public required DerivationFacts Derivations { get; init; }

    /// <summary>Rules that are broken somewhere.</summary>
    public required IReadOnlyList<RuleFacts> Rules { get; init; }

    /// <summary>The error list.</summary>
    public required FindingFacts Findings { get; init; }

    /// <summary>What changed from each release to the next.</summary>
    public required IReadOnlyList<RevisionFacts> Revisions { get; init; }

    /// <summary>Main figure of each table, year and release: the triangle of revisions.</summary>
    public required IReadOnlyList<VintageFigure> Vintages { get; init; }

    /// <summary>Who answers questions.</summary>
    public required ContactFacts Contact { get; init; }
}

/// <summary>A release.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="ReferenceYear">The last year it is about.</param>
/// <param name="Scheduled">The day announced.</param>
/// <param name="Published">The day it came out.</param>
/// <param name="KnownOn">The day on which the register was read.</param>
/// <param name="Next">The next day announced; null when none has been.</param>
public sealed record ReleaseFacts(string Id, int ReferenceYear, DateOnly Scheduled, DateOnly Published, DateOnly KnownOn, DateOnly? Next);

/// <summary>A release among others.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="ReferenceYear">The last year it is about.</param>
/// <param name="Scheduled">The day announced.</param>
/// <param name="Published">The day it came out.</param>
public sealed record ReleasedYear(string Id, int ReferenceYear, DateOnly Scheduled, DateOnly Published);
