using Socialstat.Law;

namespace Socialstat.Register;

/// <summary>A stay of a placed child with the provision that it began under: what the validity of the reported provisions is judged by (joining report, annex 2).</summary>
/// <param name="Municipality">Index of the acting municipality.</param>
/// <param name="Place">The kind of place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it runs.</param>
/// <param name="Basis">The provision in force when it began; null when it is not told.</param>
public sealed record PlacementOnBasis(int Municipality, Measure Place, DateOnly From, DateOnly? To, ListedProvision? Basis)
{
    /// <summary>Whether it has a day in the year.</summary>
    public bool IsIn(int year) => From.Year <= year && (To is null || To.Value.Year >= year);
}
