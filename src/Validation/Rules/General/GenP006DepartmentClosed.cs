using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A department that is named is open on the day on which the person comes there.</summary>
public static class GenP006DepartmentClosed
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P006",
        Title = new("Afdelingen var lukket eller ikke åbnet", "The department was closed or not open yet"),
        Severity = Severity.Warning,
        AppliesTo = PortalOffer.Types,
        Fields = [Fields.DepartmentId, Fields.StartDate, Fields.EventDate],
        Events = PortalOffer.Events,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (PortalOffer.Find(c) is not { } department || c.EventDate is not { } day)
                return Outcome.CannotBeJudged;
            return BrokenWhen((department.OpenedDay != 0 && day.DayNumber < department.OpenedDay) || (department.ClosedDay != 0 && day.DayNumber > department.ClosedDay));
        },
        Values = c => [OfferPlace.Department(c), Write.Day(c.EventDate), Write.DayNumber(PortalOffer.Find(c)!.Value.OpenedDay), Write.DayNumber(PortalOffer.Find(c)!.Value.ClosedDay)],
        Message = new(
            "Afdeling ”{0}” var ikke åben den {1}: efter Tilbudsportalen åbnede den ”{2}” og lukkede ”{3}”.",
            "Department “{0}” was not open on {1}: by Tilbudsportalen it opened “{2}” and closed “{3}”."),
        Fix = new(
            "Ret afdelingen eller datoen, så den passer til det sted, barnet eller borgeren faktisk kom.",
            "Correct the department or the date, so that it is the place that the person really came to."),
        Sources = [SourceRef.Guideline("2.2.6")],
        IsDerived = true,
    };
}
