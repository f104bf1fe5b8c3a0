using Socialstat.Law;

namespace Socialstat.Management;

/// <summary>Whether cost and users meet.</summary>
public enum CostState
{
    /// <summary>There are users and cost.</summary>
    Both,

    /// <summary>There are users and no cost.</summary>
    OnlyUsers,

    /// <summary>There is cost and no users.</summary>
    OnlyCost,

    /// <summary>There is neither.</summary>
    Neither,
}

/// <summary>What is odd about a unit cost.</summary>
public enum CostFlag
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Less than a tenth of the country's weighted mean.</summary>
    VeryLow,

    /// <summary>More than three times the country's weighted mean.</summary>
    VeryHigh,
}

/// <summary>What a user costs in a municipality.</summary>
/// <param name="Municipality">The municipality.</param>
/// <param name="Cost">Cost in kroner, not rounded.</param>
/// <param name="Users">Users, not rounded.</param>
/// <param name="State">Whether cost and users meet.</param>
/// <param name="Flag">What is odd.</param>
public sealed record UnitCostRow(Municipality Municipality, decimal Cost, decimal Users, CostState State, CostFlag Flag)
{
    /// <summary>Kroner for each user, not rounded; null unless there are users and cost.</summary>
    public decimal? UnitCost => State == CostState.Both ? Cost / Users : null;
}

/// <summary>An area over all municipalities (joining report, table 3.7, 3.8 and annex 1). Amounts are whole kroner, rounded once; null where not defined.</summary>
public sealed record UnitCostSummary
{
    /// <summary>Mean over municipalities with both, each counting the same.</summary>
    public required decimal? Mean { get; init; }

    /// <summary>Cost divided by users over municipalities with both.</summary>
    public required decimal? Weighted { get; init; }

    /// <summary>Cost divided by users over all municipalities, also those with users but no cost: what the report's weighted means of areas 5-9 are.</summary>
    public required decimal? WeightedOfAll { get; init; }

    /// <summary>Lowest.</summary>
    public required decimal? Minimum { get; init; }

    /// <summary>Tenth percentile; null below ten municipalities.</summary>
    public required decimal? P10 { get; init; }

    /// <summary>Ninetieth percentile; null below ten municipalities.</summary>
    public required decimal? P90 { get; init; }

    /// <summary>Highest.</summary>
    public required decimal? Maximum { get; init; }

    /// <summary>Municipalities with a unit cost.</summary>
    public required int Municipalities { get; init; }

    /// <summary>Municipalities with users and no cost.</summary>
    public required int OnlyUsers { get; init; }

    /// <summary>Municipalities with cost and no users.</summary>
    public required int OnlyCost { get; init; }

    /// <summary>Municipalities with neither.</summary>
    public required int Neither { get; init; }

    /// <summary>Cost of all municipalities in kroner.</summary>
    public required decimal Cost { get; init; }

    /// <summary>Users of all municipalities.</summary>
    public required decimal Users { get; init; }

    /// <summary>Share of the users who live where there is cost too, in percent with one decimal; null without users.</summary>
    public required decimal? Coverage { get; init; }
}

/// <summary>Unit costs of an area in a year, counted in one way.</summary>
/// <param name="Area">The area.</param>
/// <param name="Year">Accounting year.</param>
/// <param name="Basis">How users are counted.</param>
/// <param name="Rows">All 98 municipalities in official order.</param>
/// <param name="Summary">All of them together.</param>
public sealed record UnitCostTable(UnitCostArea Area, int Year, UserBasis Basis, IReadOnlyList<UnitCostRow> Rows, UnitCostSummary Summary);
