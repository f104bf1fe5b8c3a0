using Socialstat.Law;

namespace Socialstat.App;

/// <summary>Help that a child of the municipality gets, as it is reported.</summary>
/// <param name="Child">The child.</param>
/// <param name="Measure">The measure or kind of place.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day, or <see cref="Day.Open"/>.</param>
/// <param name="CaseId">The case as reported.</param>
/// <param name="Provision">The provision it is granted under.</param>
/// <param name="PNumber">Production unit of the place; null when it has none.</param>
internal sealed record Help(Child Child, Measure Measure, int From, int To, string CaseId, string Provision, string? PNumber)
{
    public bool IsPlacement => Measure.Statistic == Statistic.Placement;

    /// <summary>Whether it is given on some day of the period.</summary>
    public bool Touches(int from, int to) => From <= to && To >= from;
}
