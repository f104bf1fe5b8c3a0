using System.Globalization;
using Socialstat.Register;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The place (P-number and department) of a measure that is given in an offer of Tilbudsportalen; the same in both statistics.</summary>
internal static class OfferPlace
{
    /// <summary>Whether the place is not complete though the measure needs one. No answer to "need not be in the portal" counts as "must be".</summary>
    public static Outcome IsMissing(CaseView c)
    {
        if (c.Measure is not { } measure)
            return Outcome.CannotBeJudged;
        return BrokenWhen(measure.OfferRequired && !c.Has(EventNotes.OutsidePortal)
            && (c.Extras.PNumber == 0 || c.Extras.Department == Guid.Empty));
    }

    /// <summary>The P-number as it is written; nothing when not given.</summary>
    public static string PNumber(CaseView c) => c.Extras.PNumber == 0 ? "" : c.Extras.PNumber.ToString("D10", CultureInfo.InvariantCulture);

    /// <summary>The department as it is written; nothing when not given.</summary>
    public static string Department(CaseView c) => c.Extras.Department == Guid.Empty ? "" : c.Extras.Department.ToString("D");
}
