namespace Socialstat.Law;

/// <summary>The provisions that a child or young person can be placed under (data/placement_bases.csv), in the acts of today and before.</summary>
public static class PlacementBases
{
    /// <summary>Code of a legal basis that is not stated.</summary>
    public const string NotStated = "UOPLYST";

    /// <summary>The list.</summary>
    public static ProvisionList List { get; } = ProvisionList.FromData("placement_basis", "placement_bases.csv",
        new ListedProvision(null, NotStated, new("Uoplyst", "Not stated"), null, null) { Details = new Dictionary<string, string> { ["kind"] = "child" } });

    /// <summary>Whether it is known to be for children under 18 only: not for a stay at 18-22 years, and no sentence that may go on.</summary>
    public static bool IsChild(ListedProvision basis) => Kind(basis) == "child" && basis.Code != NotStated;

    /// <summary>Whether it is a decision to keep or re-establish a stay at 18-22 years.</summary>
    public static bool IsYouth(ListedProvision basis) => Kind(basis) == "youth";

    /// <summary>Whether it is a sentence or a remand, which may go on after the 18th birthday.</summary>
    public static bool IsSentence(ListedProvision basis) => Kind(basis) is "sentence" or "remand";

    /// <summary>Whether it is a surrogate for remand (retsplejeloven section 765).</summary>
    public static bool IsRemand(ListedProvision basis) => Kind(basis) == "remand";

    /// <summary>Whether the provision itself says that the custody holder agrees: true with, false without, null when it does not say.</summary>
    public static bool? Consent(ListedProvision basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Detail("consent") switch { "with" => true, "without" => false, _ => null };
    }

    private static string Kind(ListedProvision basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return basis.Detail("kind");
    }
}
