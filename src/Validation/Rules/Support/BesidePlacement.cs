using Socialstat.Law;

namespace Socialstat.Validation;

/// <summary>What rules about measures beside a placement ask of the child's stays.</summary>
internal static class BesidePlacement
{
    /// <summary>The last day of the measure as far as it is known: of the end in force, or the end in the start. Null when it runs on.</summary>
    public static DateOnly? LastDay(CaseView c) => c.EndInForce ?? (c.StartVersion.EndDay == 0 ? null : DateOnly.FromDayNumber(c.StartVersion.EndDay));

    /// <summary>Whether the stay and the measure share a day.</summary>
    public static bool Overlaps(CaseView c, PlacementStays.PlacedStay stay) =>
        (LastDay(c) is not { } last || stay.From <= last) && (stay.To is not { } to || to >= c.StartDate);

    /// <summary>The first stay that the measure overlaps and whose P-number or department is that of the measure.</summary>
    public static PlacementStays.PlacedStay? AtSamePlace(CaseView c)
    {
        foreach (var stay in c.Placements.Of(c.CurrentIdentity))
        {
            if (!Overlaps(c, stay))
                continue;
            var place = stay.Place;
            if ((c.Extras.Department != Guid.Empty && c.Extras.Department == place.Department) || (c.Extras.PNumber != 0 && c.Extras.PNumber == place.PNumber))
                return stay;
        }

        return null;
    }

    /// <summary>Whether the measure is granted under the section of the Children's Act.</summary>
    public static bool IsUnder(Measure measure, string section) => measure.Provisions.Any(p => p.Act == Act.BarnetsLov && p.Section.StartsWith(section + ".", StringComparison.Ordinal));
}
