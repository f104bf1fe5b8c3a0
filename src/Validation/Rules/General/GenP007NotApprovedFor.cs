using Socialstat.Law;
using static Socialstat.Validation.Outcomes;

namespace Socialstat.Validation;

/// <summary>A department is approved in Tilbudsportalen for the type of place or the provision that is reported.</summary>
public static class GenP007NotApprovedFor
{
    /// <summary>The declaration.</summary>
    public static readonly CaseRule Rule = new()
    {
        Code = "GEN-P007",
        Title = new("Afdelingens godkendelse dækker ikke det indberettede", "The approval of the department does not cover what is reported"),
        Severity = Severity.Warning,
        AppliesTo = PortalOffer.Types,
        Fields = [Fields.DepartmentId],
        Events = PortalOffer.Events,
        JudgedOn = JudgedOn.EventDate,
        IsBrokenBy = c =>
        {
            if (PortalOffer.Find(c) is not { Approved: not 0 } department)
                return Outcome.CannotBeJudged;
            var needed = PortalOffer.Needed(c);
            return needed == 0 ? Outcome.CannotBeJudged : BrokenWhen((department.Approved & needed) == 0);
        },
        Values = c => [OfferPlace.Department(c), PortalOffer.Reported(c), OfferApprovals.InWords(PortalOffer.Find(c)!.Value.Approved)],
        Message = new(
            "Afdeling ”{0}” er i Tilbudsportalen ikke godkendt til {1}; den er godkendt til {2}.",
            "Department “{0}” is not approved in Tilbudsportalen for {1}; it is approved for {2}."),
        Fix = new(
            "Se efter, om afdelingen er den rigtige, og om typen eller paragraffen er rigtig.",
            "Check whether the department is the right one, and whether the type or the provision is right."),
        Sources = [SourceRef.Guideline("2.2.6"), SourceRef.JoiningReport("Bilag 2")],
        IsDerived = true,
    };
}
