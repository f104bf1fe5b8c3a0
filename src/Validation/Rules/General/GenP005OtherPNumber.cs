using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>The P-number is that of the department in Tilbudsportalen.</summary>
public static class GenP005OtherPNumber
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P005",
        Title = new("P-nummer passer ikke til afdelingen", "The P-number does not fit the department"),
        Severity = Severity.Error,
        AppliesTo = PortalOffer.Types,
        Fields = [Fields.PNumber, Fields.DepartmentId],
        Events = PortalOffer.Events,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c => PortalOffer.Find(c) is { PNumber: not 0 } department && c.Extras.PNumber != 0 ? BrokenWhen(department.PNumber != c.Extras.PNumber) : Outcome.CannotBeJudged,
        Values = c => [OfferPlace.PNumber(c), OfferPlace.Department(c), Write.PNumber(PortalOffer.Find(c)!.Value.PNumber)],
        Message = new(
            "P-nummer ”{0}” hører ikke til afdeling {1}; i Tilbudsportalen har afdelingen P-nummer {2}.",
            "P-number “{0}” does not belong to department {1}; in Tilbudsportalen the department has P-number {2}."),
        Fix = new(
            "Ret det af de to, der er forkert, og send posten igen.",
            "Correct the one of the two that is wrong, and send the record again."),
        Sources = [SourceRef.Guideline("2.2.6")],
        IsDerived = true,
    };
}
