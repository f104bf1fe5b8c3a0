namespace Socialstat.Publication;

/// <summary>Which validation rules the indicators of coverage and of missing values are counted from, by their official codes.</summary>
public static class IndicatorRules
{
    /// <summary>The person is outside the ages of the statistics.</summary>
    public static IReadOnlyList<string> OutsideAge { get; } = ["IND-013", "IND-014", "IND-015", "IND-019", "HAN-007", "HAN-009", "ANB-040", "ANB-041", "ANB-044"];

    /// <summary>The number belongs to nobody, or to somebody who was dead or not born.</summary>
    public static IReadOnlyList<string> Identity { get; } = ["GEN-I002", "GEN-I003", "GEN-I005", "GEN-I006", "GEN-I018", "GEN-I019"];

    /// <summary>The provision does not belong to the statistics.</summary>
    public static IReadOnlyList<string> OutsideScope { get; } = ["IND-002", "HAN-002", "ANB-019"];

    /// <summary>A value that must be there is missing.</summary>
    public static IReadOnlyList<string> Missing { get; } =
    [
        "GEN-I001", "GEN-D002", "GEN-F028", "IND-003", "IND-005", "IND-006", "IND-026", "IND-029", "IND-030", "HAN-006", "HAN-010", "HAN-011",
        "ANB-002", "ANB-003", "ANB-004", "ANB-005", "ANB-014", "ANB-018", "ANB-026", "ANB-035", "ANB-036", "ANB-046",
    ];
}
