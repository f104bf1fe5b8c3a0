namespace Socialstat.Law;

/// <summary>
/// A measure (indsats) as the statistics count it: one row of data/measures.csv. Provisions of serviceloven and barnets lov
/// that stand in the same row are the same measure, so an episode runs over 1 January 2024.
/// </summary>
public sealed record Measure
{
    /// <summary>Position in the list; used in packed records and counts.</summary>
    public required int Index { get; init; }

    /// <summary>Our own key, e.g. M205 or H1.</summary>
    public required string Key { get; init; }

    /// <summary>The statistic it is reported to.</summary>
    public required Statistic Statistic { get; init; }

    /// <summary>The statistics bank's code, e.g. 405.</summary>
    public required string BankCode { get; init; }

    /// <summary>Whether the code is the bank's own ("found"), deduced ("inferred") or ours until the official list is loaded ("project").</summary>
    public required string CodeStatus { get; init; }

    /// <summary>Group code in the tables: 5, 6, 7 for support, 100 for disability.</summary>
    public required string Group { get; init; }

    /// <summary>Title.</summary>
    public required Text Title { get; init; }

    /// <summary>The provisions that grant the measure, in all acts.</summary>
    public required IReadOnlyList<LawRef> Provisions { get; init; }

    /// <summary>Days on which the measure has figures; null bounds are open.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which the measure has figures.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>Birthday at which the measure must have ended (18 or 23 years). The last day is the day before (guideline 3.2.1, 3.2.2).</summary>
    public required int AgeLimit { get; init; }

    /// <summary>Birthday before which the measure cannot start (18 years for youth support), or null.</summary>
    public required int? MinimumAge { get; init; }

    /// <summary>Whether the measure is given in an offer that must be in Tilbudsportalen, so P-number and department are required (guideline 3.2.10, 5.2.3).</summary>
    public required bool OfferRequired { get; init; }

    /// <summary>Whether decisive circumstances must be reported (guideline 3.2.9.1).</summary>
    public required bool NeedsReasons { get; init; }

    /// <summary>Whether the measure presupposes a placement (documentation 000, 7.3).</summary>
    public required bool NeedsPlacement { get; init; }

    /// <summary>Whether the measure has figures in the calendar year.</summary>
    public bool HasFiguresIn(int year) =>
        (ValidFrom is null || ValidFrom.Value.Year <= year) && (ValidTo is null || ValidTo.Value.Year >= year);

    /// <summary>Key and title.</summary>
    public override string ToString() => $"{Key} {Title.Da}";
}
