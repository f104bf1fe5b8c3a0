namespace Socialstat.Law;

/// <summary>Types of places for placements: the placement rows of data/measures.csv, in the same order.</summary>
public static class PlacementTypes
{
    /// <summary>The list; the position is the position among the placement measures.</summary>
    public static readonly CodeList List = new("placement_type", "data/measures.csv, placement rows",
        [.. Law.Measures.Of(Statistic.Placement).Select(m => new Code(m.BankCode, m.Title, m.ValidFrom, m.ValidTo))]);

    /// <summary>The measure (place type) at a position of the list.</summary>
    public static Measure At(int position) => s_measures[position];

    /// <summary>Whether it is a foster family of any kind.</summary>
    public static bool IsFosterFamily(Measure place) => place is { Key: "P1" or "P2" or "P3" or "P4" };

    /// <summary>Whether it is a secure institution or a specially secure unit.</summary>
    public static bool IsSecure(Measure place) => place is { Key: "P9" or "P10" };

    private static readonly Measure[] s_measures = [.. Law.Measures.Of(Statistic.Placement)];
}
